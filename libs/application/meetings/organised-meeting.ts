import type { MeetingPhase } from '#domain/definition/definition.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { parseTaskKey } from '#domain/task/task.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found, phaseOf } from '../shared/find.js';
import type { Attempt } from '../shared/refusals.js';

/** A meeting that the caller organises, locked. */
export interface OrganisedMeeting {
  meeting: Meeting;
  phase: MeetingPhase;
  capacity: Capacity;
}

/**
 * Locks a meeting for one of its organisers to record what happened, until all of them have confirmed it.
 * Refuses `not-found`, `not-permitted`, `phase-not-open` after the last confirmation.
 */
export async function lockAsOrganiser(
  transaction: Transaction,
  call: PersonCall,
  meetingId: string,
): Promise<OrganisedMeeting> {
  const meeting = found(await transaction.meetings.lock(meetingId), 'meeting');
  const { cycleId, round, attempt } = meeting;
  const phase = phaseOf(await transaction.cycles.definitionOf(cycleId), meeting.phase, 'meeting');
  const capacity = mustBePermitted(
    call.actor.capacities.filter(({ role }) => phase.organisers.includes(role)),
    'meeting:record',
  );
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
  return { meeting, phase, capacity };
}

/** An attempt at a command on a meeting, for the record of refusals. */
export const meetingAttempt = (command: string, meetingId: string): Attempt => ({
  subject: { type: 'meeting', id: meetingId },
  command,
  cycleOf: async ({ meetings }) => (await meetings.find(meetingId))?.cycleId ?? null,
});
