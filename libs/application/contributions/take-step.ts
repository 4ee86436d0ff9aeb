import type { ContributionStep } from '#domain/contribution/contribution.rules.js';
import type { Transaction } from '../ports.js';
import { openTasks } from '../tasks/open-tasks.js';
import { sideBySide } from '../shared/side-by-side.js';

/** Writes the aggregate's new state, opens what follows from it, and tells the workflow. */
export async function takeStep(
  transaction: Transaction,
  { contribution, open }: ContributionStep,
): Promise<void> {
  const { cycleId, unitId, status } = contribution;
  await sideBySide([transaction.contributions.save(contribution), openTasks(transaction, cycleId, open)]);
  transaction.notify(cycleId, { type: 'contributionMoved', unitId, status });
}
