import type { Role } from '../people/roles.js';

/** One entry of a cycle's history: who, in which role, on whose behalf, what, from what to what, why, when. */
export interface HistoryEvent {
  cycleId: string;
  /** 1, 2, 3 … without gaps within the cycle. */
  sequence: number;
  /** UTC, ISO-8601 with milliseconds. */
  occurredAt: string;
  /** Null when the product itself acted (a timer, the opening of a phase). */
  actorId: string | null;
  actorRole: Role | null;
  onBehalfOf: string | null;
  /** e.g. `task.completed`, `contribution.returned`, `attempt.refused`. */
  type: HistoryEventType;
  subjectType: string;
  subjectId: string;
  before: Json;
  after: Json;
  reason: string | null;
  requestId: string | null;
  /** Hash of the event before; 64 zeros for the first. */
  previousHash: string;
  /** SHA-256, hex, over the canonical JSON (RFC 8785) of all the above. */
  hash: string;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const historyEventTypes = [
  'cycle.requested',
  'cycle.started',
  'cycle.ended',
  'cycle.withdrawn',
  'phase.started',
  'phase.ended',
  'phase.returned',
  'phase.overdue',
  'preparation.set',
  'unit.added',
  'unit.dropped',
  'task.opened',
  'task.claimed',
  'task.released',
  'task.assigned',
  'task.delegated',
  'task.completed',
  'task.withdrawn',
  'contribution.opened',
  'contribution.saved',
  'contribution.submitted',
  'contribution.judged',
  'contribution.accepted',
  'contribution.returned',
  'contribution.waived',
  'meeting.planned',
  'meeting.attendanceRecorded',
  'meeting.pointAdded',
  'meeting.pointClosed',
  'document.assembled',
  'document.fixed',
  'document.dispatched',
  'decision.recorded',
  'decision.signed',
  'decision.lapsed',
  'amendment.workedIn',
  'followUp.opened',
  'followUp.closed',
  'cycle.evaluated',
  'attempt.refused',
] as const;
export type HistoryEventType = (typeof historyEventTypes)[number];

export const genesisHash = '0'.repeat(64);

/** What verification of a chain found. */
export interface Verification {
  holds: boolean;
  events: number;
  lastHash: string;
  /** The first event that does not fit, and why; null when the chain holds. */
  firstBreak: { sequence: number; reason: string } | null;
}

/**
 * Checks a chain in order: no gap in the sequence, each event refers to the one before, each hash is right.
 * @param digest SHA-256 hex of the canonical JSON of an event without its hash
 */
export function verifyChain(
  events: Iterable<HistoryEvent>,
  digest: (event: Omit<HistoryEvent, 'hash'>) => string,
): Verification {
  let previousHash = genesisHash;
  let count = 0;
  for (const { hash, ...event } of events) {
    const broken = (reason: string): Verification => ({
      holds: false,
      events: count,
      lastHash: previousHash,
      firstBreak: { sequence: event.sequence, reason },
    });
    if (event.sequence !== count + 1) return broken(`expected event ${count + 1}`);
    if (event.previousHash !== previousHash) return broken('does not refer to the event before it');
    if (digest(event) !== hash) return broken('the content is not what was hashed');
    previousHash = hash;
    count += 1;
  }
  return { holds: true, events: count, lastHash: previousHash, firstBreak: null };
}
