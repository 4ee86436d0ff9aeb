import type { DecisionOutcome } from '../definition/definition.js';
import type { Body, Role } from '../people/roles.js';

export interface Amendment {
  id: string;
  decisionId: string;
  number: number;
  title: string;
  text: string;
  outcome: 'carried' | 'rejected' | 'withdrawn';
  /** The team that works it in; null: whoever finalises the document. */
  unitId: string | null;
  workedInAt: string | null;
  /** How it was worked in, for the document; null until then. */
  note: string | null;
}

export interface Signature {
  order: number;
  role: Role;
  personId: string;
  onBehalfOf: string | null;
  /** Of exactly what was signed. */
  checksum: string;
  signedAt: string;
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
  votes: { for: number; against: number; abstained: number } | null;
  castingVote: boolean;
  attendeeIds: string[];
  /** The document version decided on; null before one was assembled. */
  documentVersionId: string | null;
  /** SHA-256, hex, over decision and document checksum: what signers sign. */
  checksum: string;
  recordedBy: string;
  recordedAt: string;
  lapsed: boolean;
}

/** A motion, promise or decision to follow (domain text, phase 13). */
export interface FollowUpAction {
  id: string;
  cycleId: string;
  source: 'motion' | 'promise' | 'decision' | 'evaluation';
  title: string;
  ownerId: string;
  dueOn: string | null;
  status: 'open' | 'done' | 'carried';
  evidence: string | null;
}
