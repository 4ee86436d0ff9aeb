import type { DecisionOutcome } from '../definition/definition.js';
import type { Body, Role } from '../people/roles.js';

export const voteChoices = ['for', 'against', 'abstained'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** How a body voted; by whom, where it records that. */
export interface Votes {
  for: number;
  against: number;
  abstained: number;
  by?: { memberId: string; vote: VoteChoice }[];
}

/** How many members of a body were present, by its attendance list; by name, where they are registered. */
export interface Presence {
  members: number;
  by?: string[];
}

export const memberNoteKinds = ['votedAgainst', 'remark'] as const;
/**
 * What a member asked to be recorded by name beside a decision (aantekening): to count as having voted against what was
 * decided without a roll call, or a remark.
 */
export interface MemberNote {
  memberId: string;
  kind: (typeof memberNoteKinds)[number];
  /** In the member's words; a remark always has some. */
  text?: string;
}

export const motionOutcomes = ['carried', 'rejected', 'withdrawn'] as const;
export type MotionOutcome = (typeof motionOutcomes)[number];

export interface Amendment {
  id: string;
  decisionId: string;
  number: number;
  title: string;
  text: string;
  outcome: MotionOutcome;
  /** The amendment that this one changes, by its number: a sub-amendment. It is worked in with that one. */
  amends: number | null;
  /** Who moved it: members or parties. */
  proposedBy: string | null;
  votes: Votes | null;
  /** The team that works it in; null: whoever finalises the document. */
  unitId: string | null;
  workedInAt: string | null;
  /** How it was worked in, for the document; null until then. */
  note: string | null;
}

/** What a body asks or states beside its decision. Carried, it becomes an action with an owner. */
export interface Motion {
  id: string;
  cycleId: string;
  decisionId: string;
  number: number;
  title: string;
  text: string;
  proposedBy: string | null;
  outcome: MotionOutcome;
  votes: Votes | null;
}

/** Somebody with a seat in a body; both days included. Members of a council need not work for the organisation. */
export interface BodyMember {
  id: string;
  body: Body;
  name: string;
  /** The party or group; null where there are none. */
  party: string | null;
  personId: string | null;
  validFrom: string;
  validUntil: string | null;
}

export interface Signature {
  /** 1, 2, 3 … in the order in which signatures were given; one that was withdrawn keeps its number. */
  order: number;
  /** Which of the signatures that the decision asks, from 1. */
  position: number;
  role: Role;
  personId: string;
  onBehalfOf: string | null;
  /** Who passed the signing on to this person, with a reason that the history has. */
  delegatedBy: string | null;
  /** Of exactly what was signed. */
  checksum: string;
  signedAt: string;
}

export interface SignatureWithdrawal {
  order: number;
  reason: string;
  withdrawnBy: string;
  onBehalfOf: string | null;
  withdrawnAt: string;
}

/** What a body decided or advised. */
export interface Decision {
  id: string;
  organisationId: string;
  cycleId: string;
  phase: string;
  round: number;
  attempt: number;
  /** Key of the decision in the definition. */
  item: string;
  body: Body;
  outcome: DecisionOutcome;
  text: string;
  decidedOn: string;
  /** Null where it was not recorded. */
  presence: Presence | null;
  votes: Votes | null;
  castingVote: boolean;
  memberNotes: MemberNote[];
  attendeeIds: string[];
  /** The document version decided on; null before one was assembled. */
  documentVersionId: string | null;
  /** The agenda item on which it was taken; null when that was on no agenda here. */
  agendaItemId: string | null;
  /** The recorded decision that this one corrects; that one has lapsed. */
  corrects: string | null;
  /** SHA-256, hex, over decision and document checksum: what signers sign. */
  checksum: string;
  recordedBy: string;
  recordedAt: string;
  lapsed: boolean;
}
