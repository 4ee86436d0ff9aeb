import type { Contribution, ContributionStatus } from '#domain/contribution/contribution.js';
import type { ContributionStep } from '#domain/contribution/contribution.rules.js';
import type { Capacity } from '#domain/people/roles.js';
import type { Task } from '#domain/task/task.js';
import type { PersonCall, Transaction } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { takeStep } from './take-step.js';
import { contributionAttempt } from './writable-contribution.js';

/** By what name a move is refused and recorded. */
interface Move {
  command: string;
  event: 'contribution.recalled' | 'contribution.reopened';
}

/** What a move comes to, once it is allowed. */
interface Moved {
  /** As it was, locked. */
  contribution: Contribution;
  capacity: Capacity;
  step: ContributionStep;
  /** Tasks that are asked no more. */
  withdraw?: { tasks: readonly Task[]; because: Parameters<typeof withdrawTasks>[2] };
}

/**
 * Puts a contribution back to writing, with a reason, beside what tasks do: what was submitted stays a version. In one
 * transaction the event, the tasks taken back, the new state with what is asked then, and what the workflow hears.
 * @param allow locks the contribution and refuses what may not be
 * @throws DomainError `comment-required`, and what `allow` refuses, which is recorded
 */
export async function moveContribution(
  { unitOfWork }: UseCaseDependencies,
  call: PersonCall,
  { contributionId, reason }: { contributionId: string; reason: string },
  { command, event }: Move,
  allow: (transaction: Transaction) => Promise<Moved>,
): Promise<{ contributionId: string; status: ContributionStatus }> {
  const why = mustSayWhy(reason);
  return recordingRefusal(unitOfWork, call, contributionAttempt(command, contributionId), () =>
    unitOfWork.run(call, async (transaction) => {
      const { contribution, capacity, step, withdraw } = await allow(transaction);
      const { status } = step.contribution;
      transaction.record({
        cycleId: contribution.cycleId,
        type: event,
        subject: { type: 'contribution', id: contributionId },
        before: { status: contribution.status },
        after: { status, version: contribution.versionNumber },
        reason: why,
        as: actingAs(capacity),
      });
      if (withdraw) await withdrawTasks(transaction, withdraw.tasks, withdraw.because, actingAs(capacity));
      await takeStep(transaction, step);
      return { contributionId, status };
    }),
  );
}
