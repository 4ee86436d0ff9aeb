import type { Decision, Signature } from '#domain/decision/decision.js';
import { standingSignatures } from '#domain/decision/decision.rules.js';
import type { CycleDefinition, DecisionItem } from '#domain/definition/definition.js';
import type { Transaction } from '../ports.js';
import { found, phaseOf } from '../shared/find.js';
import type { Attempt } from '../shared/refusals.js';

/** A decision, locked, with what the definition says of it and the signatures that stand. */
export interface LockedDecision {
  decision: Decision;
  definition: CycleDefinition;
  item: DecisionItem;
  /** How many signatures were given, withdrawn ones too. */
  given: number;
  standing: Signature[];
}

/** Refuses `not-found`. */
export async function lockDecision(transaction: Transaction, decisionId: string): Promise<LockedDecision> {
  const decision = found(await transaction.decisions.lock(decisionId), 'decision');
  const definition = await transaction.cycles.definitionOf(decision.cycleId);
  const items = phaseOf(definition, decision.phase, 'decision').decisions;
  const item = found(
    items.find(({ key }) => key === decision.item),
    'decision',
  );
  return { decision, definition, item, ...(await signaturesOf(transaction, decisionId)) };
}

/** The signatures of a decision that stand, and how many were given in all. */
export async function signaturesOf(
  transaction: Transaction,
  decisionId: string,
): Promise<Pick<LockedDecision, 'given' | 'standing'>> {
  const signatures = await transaction.decisions.signatures(decisionId);
  const withdrawals = await transaction.decisions.withdrawals(decisionId);
  return { given: signatures.length, standing: standingSignatures(signatures, withdrawals) };
}

/** An attempt at a command on a decision, for the record of refusals. */
export const decisionAttempt = (command: string, decisionId: string): Attempt => ({
  subject: { type: 'decision', id: decisionId },
  command,
  cycleOf: async ({ decisions }) => (await decisions.find(decisionId))?.cycleId ?? null,
});
