import type { MeetingPhase } from '#domain/definition/definition.js';
import { mustBePlanned } from '#domain/meeting/agenda.rules.js';
import { describeMeetingKind } from '#domain/meeting/meeting-kinds.js';
import type { AgendaItem, Meeting } from '#domain/meeting/meeting.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity, Role } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { parseTaskKey } from '#domain/task/task.js';
import type { HistoryEntry, PersonCall, Transaction } from '../ports.js';
import { found, phaseOf } from '../shared/find.js';
import type { Attempt } from '../shared/refusals.js';

/** A meeting with its agenda, and the phase that asked for it; null for a meeting of the organisation. */
export interface OpenedMeeting {
  meeting: Meeting;
  agenda: AgendaItem[];
  phase: MeetingPhase | null;
}

/** A meeting that the caller organises, locked. */
export interface OrganisedMeeting extends OpenedMeeting {
  capacity: Capacity;
}

/** Locks a meeting. Refuses `not-found`. */
export async function lockMeeting(transaction: Transaction, meetingId: string): Promise<OpenedMeeting> {
  const meeting = found(await transaction.meetings.lock(meetingId), 'meeting');
  const agenda = await transaction.meetings.agenda(meetingId);
  const { cycleId, phase: key } = meeting;
  const phase =
    cycleId && key ? phaseOf(await transaction.cycles.definitionOf(cycleId), key, 'meeting') : null;
  return { meeting, agenda, phase };
}

/** In which capacity somebody keeps this meeting: as its organiser, or as who keeps such meetings. Refuses `not-permitted`. */
export function mustKeep(call: PersonCall, { meeting, phase }: OpenedMeeting): Capacity {
  const keepers = phase?.organisers ?? describeMeetingKind(meeting.kind).keptBy;
  return mustBePermitted(
    call.actor.capacities.filter(({ role }) => keepers.includes(role)),
    'meeting:record',
  );
}

/**
 * Locks a meeting for one of those who keep it to record what happened, until it is over: until all organisers have
 * confirmed it, or it was closed. Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`.
 */
export async function lockAsOrganiser(
  transaction: Transaction,
  call: PersonCall,
  meetingId: string,
): Promise<OrganisedMeeting> {
  const opened = await lockMeeting(transaction, meetingId);
  const capacity = mustKeep(call, opened);
  await mustNotBeConfirmed(transaction, opened);
  mustBePlanned(opened.meeting);
  return { ...opened, capacity };
}

async function mustNotBeConfirmed(
  transaction: Transaction,
  { meeting, phase }: OpenedMeeting,
): Promise<void> {
  const { cycleId, round, attempt } = meeting;
  if (!phase || !cycleId || round === null) return;
  const confirmations = await transaction.tasks.completed(cycleId, {
    phase: phase.key,
    round,
    kind: 'confirmMeeting',
  });
  const confirmed = confirmations.filter(({ key }) => parseTaskKey(key).attempt === attempt).length;
  must(
    confirmed < phase.organisers.length,
    'phase-not-open',
    'Every organiser has confirmed this meeting; what it left is recorded no more.',
  );
}

/** The cycles that a meeting is about: the one that asked for it, or those with an item on its agenda. */
export const cyclesOf = ({ meeting, agenda }: Pick<OpenedMeeting, 'meeting' | 'agenda'>): string[] =>
  meeting.cycleId ? [meeting.cycleId] : [...new Set(agenda.flatMap(({ cycleId }) => cycleId ?? []))];

/**
 * Records something about a meeting in the history of each cycle that it is about; of an item that is of a cycle, in the
 * history of that cycle only. What is about no cycle stands in the history of the organisation.
 */
export function recordOfMeeting(
  transaction: Transaction,
  opened: Pick<OpenedMeeting, 'meeting' | 'agenda'>,
  as: { role: Role | null; onBehalfOf: string | null },
  entry: Omit<HistoryEntry, 'cycleId' | 'subject' | 'as'> & { subject?: HistoryEntry['subject'] },
  item: Pick<AgendaItem, 'cycleId'> | null = null,
): void {
  const { meeting } = opened;
  const concerned = item ? [item.cycleId ?? meeting.cycleId] : cyclesOf(opened);
  const cycleIds = concerned.flatMap((id) => id ?? []);
  for (const cycleId of cycleIds.length > 0 ? cycleIds : [meeting.organisationId]) {
    transaction.record({
      subject: { type: 'meeting', id: meeting.id },
      ...entry,
      cycleId,
      as: { role: as.role, onBehalfOf: as.onBehalfOf },
    });
  }
}

/** An attempt at a command on a meeting, for the record of refusals: in the first cycle that it is about. */
export const meetingAttempt = (command: string, meetingId: string): Attempt => ({
  subject: { type: 'meeting', id: meetingId },
  command,
  cycleOf: async ({ meetings }) => {
    const meeting = await meetings.find(meetingId);
    if (!meeting) return null;
    return cyclesOf({ meeting, agenda: await meetings.agenda(meetingId) })[0] ?? meeting.organisationId;
  },
});

/** An agenda item that the caller may change: its meeting is locked, and the item still open. */
export interface OpenedItem extends OrganisedMeeting {
  item: AgendaItem;
}

/** Locks the meeting of an item, and gives the item as it is then. Refuses like {@link lockAsOrganiser}. */
export async function lockItem(
  transaction: Transaction,
  call: PersonCall,
  itemId: string,
): Promise<OpenedItem> {
  const { meetingId } = found(await transaction.meetings.findItem(itemId), 'agenda item');
  const organised = await lockAsOrganiser(transaction, call, meetingId);
  return {
    ...organised,
    item: found(
      organised.agenda.find(({ id }) => id === itemId),
      'agenda item',
    ),
  };
}

/** An attempt at a command on an agenda item. */
export const itemAttempt = (command: string, itemId: string): Attempt => ({
  subject: { type: 'agendaItem', id: itemId },
  command,
  cycleOf: async ({ meetings }) => (await meetings.findItem(itemId))?.cycleId ?? null,
});
