import type { Role } from '../people/roles.js';

/** One entry of a cycle's history: who, in which role, on whose behalf, what, from what to what, why, when. */
export interface HistoryEvent {
  /** Of what concerns no single cycle: the organisation's own id. */
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
  'phase.skipped',
  'cycle.deadlineMoved',
  'cycle.sentBack',
  'cycle.organiserChanged',
  'cycle.outlineChanged',
  'cycle.paused',
  'cycle.resumed',
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
  'task.reminded',
  'task.escalated',
  'task.deputyAsked',
  'task.passedOn',
  'task.refusedBySilence',
  'contribution.opened',
  'contribution.saved',
  'contribution.submitted',
  'contribution.judged',
  'contribution.accepted',
  'contribution.returned',
  'contribution.waived',
  'contribution.recalled',
  'contribution.reopened',
  'contribution.changedInReview',
  'contribution.reminded',
  'contribution.remarkAnswered',
  'contribution.extensionAsked',
  'contribution.extensionDecided',
  'contribution.extended',
  'contribution.alignmentAsked',
  'contribution.alignmentAnswered',
  'contribution.alignmentWithdrawn',
  'section.assigned',
  'meeting.planned',
  'meeting.attendanceRecorded',
  'meeting.pointAdded',
  'meeting.pointClosed',
  'meeting.convened',
  'meeting.seriesAdjusted',
  'meeting.moved',
  'meeting.cancelled',
  'meeting.held',
  'meeting.invited',
  'meeting.absenceAnnounced',
  'agenda.itemAdded',
  'agenda.itemChanged',
  'agenda.ordered',
  'agenda.itemSettled',
  'agenda.itemHeldOver',
  'agenda.itemWithdrawn',
  'minutes.saved',
  'minutes.adopted',
  'minutes.signed',
  'minutes.marginNoted',
  'document.assembled',
  'document.fixed',
  'document.dispatched',
  'decision.recorded',
  'decision.signed',
  'decision.lapsed',
  'decision.signatureWithdrawn',
  'motion.recorded',
  'body.memberSeated',
  'body.memberUnseated',
  'amendment.workedIn',
  'followUp.opened',
  'followUp.closed',
  'followUp.progressed',
  'followUp.changed',
  'cycle.evaluated',
  'attachment.added',
  'attachment.removed',
  'attempt.refused',
  'calendar.changed',
  'mailboxes.changed',
  'person.added',
  'role.given',
  'role.ended',
  'absence.entered',
  'absence.ended',
  'plan.proposed',
  'plan.adopted',
  'cycle.replanned',
  'legalFact.recorded',
] as const;
export type HistoryEventType = (typeof historyEventTypes)[number];

/** What happens to a task itself. */
export type TaskEventType = Extract<HistoryEventType, `task.${string}`>;
export const taskEventTypes = historyEventTypes.filter((type): type is TaskEventType =>
  type.startsWith('task.'),
);

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
 * Checks a chain in order, one event after the other: no gap in the sequence, each event refers to the one before, each
 * hash is right. It needs to remember the last hash only, so a chain of any length can stream through it.
 */
export class ChainVerifier {
  private previousHash = genesisHash;
  private count = 0;
  private firstBreak: Verification['firstBreak'] = null;

  /** @param digest SHA-256 hex of the canonical JSON of an event without its hash */
  constructor(private readonly digest: (event: Omit<HistoryEvent, 'hash'>) => string) {}

  /** Takes the next event; false once the chain is broken, after which nothing more is judged. */
  accept({ hash, ...event }: HistoryEvent): boolean {
    if (this.firstBreak) return false;
    const reason = this.faultOf(event, hash);
    if (reason) {
      this.firstBreak = { sequence: event.sequence, reason };
      return false;
    }
    this.previousHash = hash;
    this.count += 1;
    return true;
  }

  /**
   * What was found.
   * @param head where the chain must end, when that is known: it shows that the last events were taken away
   */
  result(head?: { sequence: number; hash: string }): Verification {
    const cutShort = head && (this.count !== head.sequence || this.previousHash !== head.hash);
    const firstBreak =
      this.firstBreak ??
      (cutShort
        ? { sequence: this.count + 1, reason: `the chain must end at event ${head.sequence}` }
        : null);
    return { holds: firstBreak === null, events: this.count, lastHash: this.previousHash, firstBreak };
  }

  private faultOf(event: Omit<HistoryEvent, 'hash'>, hash: string): string | null {
    if (event.sequence !== this.count + 1) return `expected event ${this.count + 1}`;
    if (event.previousHash !== this.previousHash) return 'does not refer to the event before it';
    return this.digest(event) === hash ? null : 'the content is not what was hashed';
  }
}

/** Checks a whole chain that is at hand; see {@link ChainVerifier}. */
export function verifyChain(
  events: Iterable<HistoryEvent>,
  digest: (event: Omit<HistoryEvent, 'hash'>) => string,
): Verification {
  const verifier = new ChainVerifier(digest);
  for (const event of events) if (!verifier.accept(event)) break;
  return verifier.result();
}
