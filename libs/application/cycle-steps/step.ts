import type { CycleAddress } from '#contracts/cycle-workflow.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import { must } from '#domain/shared/domain-error.js';
import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { HistoryEntry, Identifiers, SteeringRequest, Transaction, UnitOfWork } from '../ports.js';

export type Law = readonly StatutoryRule[];

/** What the steps need of the outside: transactions, ids, the time. */
export interface CycleStepDependencies {
  unitOfWork: UnitOfWork;
  identifiers: Identifiers;
  /** Statutory rules of all countries, in all their versions. */
  law: Law;
  /** The present, UTC ISO-8601. */
  now: () => string;
}

/** Does something for a cycle in one transaction, as the product itself. */
export type Step = <T>(at: CycleAddress, work: (transaction: Transaction) => Promise<T>) => Promise<T>;

export function stepWith({ unitOfWork, now: clock }: CycleStepDependencies): Step {
  return ({ organisationId, requestId = null }, work) => {
    const now = clock();
    // Nobody calls from anywhere; a step that needs the organisation's day asks for its zone.
    const today = dayIn('UTC', now);
    return unitOfWork.run({ organisationId, actor: null, requestId, now, today, idempotency: null }, work);
  };
}

export async function foundCycle(transaction: Transaction, cycleId: string): Promise<Cycle> {
  const cycle = await transaction.cycles.find(cycleId);
  must(cycle, 'not-found', 'There is no such cycle.');
  return cycle;
}

export async function lockedCycle(transaction: Transaction, cycleId: string): Promise<Cycle> {
  const cycle = await transaction.cycles.lock(cycleId);
  must(cycle, 'not-found', 'There is no such cycle.');
  return cycle;
}

export async function foundSteering(transaction: Transaction, id: string): Promise<SteeringRequest> {
  const steering = await transaction.cycles.findSteering(id);
  must(steering, 'not-found', 'There is no such request.');
  return steering;
}

/** A history entry about the cycle as a whole. */
export const about = (
  at: CycleAddress,
  type: HistoryEntry['type'],
  change: Pick<HistoryEntry, 'before' | 'after'>,
): HistoryEntry => ({ cycleId: at.cycleId, type, subject: { type: 'cycle', id: at.cycleId }, ...change });

/** The step was asked for by a person; the history says who, in which role and why. */
export const steered = (
  at: CycleAddress,
  { requestedBy, requestedAs, onBehalfOf, reason }: SteeringRequest,
) => ({
  cycleId: at.cycleId,
  by: requestedBy,
  as: { role: requestedAs, onBehalfOf },
  reason,
});
