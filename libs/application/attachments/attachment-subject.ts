import type { AttachmentSubject, AttachmentSubjectType } from '#domain/attachment/attachment.js';
import type { Action } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { lockForWriting } from '../contributions/writable-contribution.js';
import { cyclesOf, lockMeeting, mustKeep } from '../meetings/organised-meeting.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { findPhase } from '#domain/definition/definition.js';

/** Who may read a thing may read what is attached to it. */
export const readActionOf: Readonly<Record<AttachmentSubjectType, Action>> = {
  contribution: 'contribution:read',
  meeting: 'meeting:read',
  decision: 'decision:read',
  meetingPoint: 'meeting:read',
};

/** What something can be attached to by this caller. */
export interface OpenSubject {
  /** Whose histories tell of it. */
  cycleIds: string[];
  capacity: Capacity;
}

/**
 * Locks what a file is to be attached to or taken from, for who writes it: a contribution for its unit while it is written; a
 * meeting for who keeps it; a decision for who records it; a point of a meeting for its owner, their stand-in, and who keeps
 * the meeting. Refuses `not-found`, `not-permitted`, `contribution-not-editable`.
 */
export function lockSubject(
  transaction: Transaction,
  call: PersonCall,
  { type, id }: AttachmentSubject,
): Promise<OpenSubject> {
  return lockers[type](transaction, call, id);
}

type Locker = (transaction: Transaction, call: PersonCall, id: string) => Promise<OpenSubject>;

const lockers: Readonly<Record<AttachmentSubjectType, Locker>> = {
  async contribution(transaction, call, id) {
    const { contribution, capacity } = await lockForWriting(transaction, call, id);
    return { cycleIds: [contribution.cycleId], capacity };
  },

  async meeting(transaction, call, id) {
    const opened = await lockMeeting(transaction, id);
    return { cycleIds: cyclesOf(opened), capacity: mustKeep(call, opened) };
  },

  async decision(transaction, call, id) {
    const decision = found(await transaction.decisions.find(id), 'decision');
    const phase = findPhase(await transaction.cycles.definitionOf(decision.cycleId), decision.phase);
    const item =
      phase?.kind === 'decision' ? phase.decisions.find(({ key }) => key === decision.item) : undefined;
    const capacity = ownFirst(call, ({ role }) => role === item?.recordedBy);
    must(capacity, 'not-permitted', 'A file is attached to a decision by who records it.', {
      roles: [item?.recordedBy],
    });
    return { cycleIds: [decision.cycleId], capacity };
  },

  async meetingPoint(transaction, call, id) {
    const point = found(await transaction.meetings.lockPoint(id), 'point');
    const opened = await lockMeeting(transaction, point.meetingId);
    const { personId } = call.actor;
    const asOwner = ownFirst(call, ({ onBehalfOf }) =>
      onBehalfOf === null ? point.ownerId === personId : onBehalfOf === point.ownerId,
    );
    return { cycleIds: cyclesOf(opened), capacity: asOwner ?? mustKeep(call, opened) };
  },
};

const ownFirst = ({ actor }: PersonCall, fits: (capacity: Capacity) => boolean): Capacity | undefined => {
  const fitting = actor.capacities.filter(fits);
  return fitting.find(({ onBehalfOf }) => !onBehalfOf) ?? fitting[0];
};
