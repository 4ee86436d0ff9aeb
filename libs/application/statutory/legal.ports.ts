import type { Amount } from '#domain/figures/amount.js';
import type { Body, Role } from '#domain/people/roles.js';
import type { IsoDate } from '#domain/shared/dates.js';
import type { LegalFactKind } from '#domain/statutory/legal-facts.js';

/** Something that law asks about and no phase of a cycle records. */
export interface LegalFact {
  id: string;
  kind: LegalFactKind;
  happenedOn: IsoDate;
  /** By which it can be found again: a letter, a decision, a report. */
  reference: string;
  /** Of the lawfulness statement; null for other facts. */
  amounts: LawfulnessAmounts | null;
  recordedBy: string;
  recordedAs: Role;
  onBehalfOf: string | null;
  recordedAt: string;
}

/** In euro: the threshold, and the expenses and additions to reserves that it is measured by. */
export interface LawfulnessAmounts {
  threshold: Amount;
  expenses: Amount;
  additions: Amount;
}

/** What happened in a cycle, as far as law asks about it. */
export interface LegalRepository {
  /** Decisions that approved and did not lapse, oldest first. */
  approvals(cycleId: string): Promise<{ body: Body; phase: string; item: string; decidedOn: IsoDate }[]>;
  /** Receipts by the key of their dispatch, oldest first. */
  dispatches(cycleId: string): Promise<{ key: string; sentOn: IsoDate }[]>;
  /** Oldest first. */
  facts(cycleId: string): Promise<LegalFact[]>;
  insertFact(cycleId: string, fact: LegalFact): Promise<void>;
}

/** What pages read. */
export interface LegalFactReader {
  /** Oldest first, with the names of those who recorded them. */
  ofCycle(organisationId: string, cycleId: string): Promise<(LegalFact & { recordedByName: string })[]>;
}
