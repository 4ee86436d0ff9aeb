import type { Contribution } from '#domain/contribution/contribution.js';
import type { Capacity } from '#domain/people/roles.js';
import { describeTaskKind } from '#domain/task/task-kinds.js';
import type { Task } from '#domain/task/task.js';
import {
  mustNotBeControllerJudgingContribution,
  mustNotJudgeOwnSubmission,
  peopleBehind,
  type Actor,
  type Submission,
} from '#domain/task/task.rules.js';
import type { Transaction } from '../ports.js';
import type { LockedTask } from './locked-task.js';

/**
 * Who may judge: not the concerncontroller on a contribution, and nobody on what they themselves submitted or assembled.
 * Refuses `controller-is-independent` or `own-submission`. Asked when a task is completed, and already when it is claimed,
 * assigned or passed on, so that nobody is asked what they may not answer.
 */
export async function mustBeIndependent(
  transaction: Transaction,
  { task, contribution }: LockedTask,
  actor: Actor,
  capacity: Capacity,
): Promise<void> {
  mustNotBeControllerJudgingContribution(actor, task.kind);
  mustNotJudgeOwnSubmission(
    peopleBehind(actor, capacity, task),
    await submissionsJudged(transaction, task, contribution),
  );
}

async function submissionsJudged(
  transaction: Transaction,
  task: Task,
  contribution: Contribution | null,
): Promise<Submission[]> {
  const { fourEyes } = describeTaskKind(task.kind);
  if (fourEyes === 'contribution') {
    return contribution?.submittedBy
      ? [{ submittedBy: contribution.submittedBy, onBehalfOf: contribution.submittedOnBehalfOf }]
      : [];
  }
  return fourEyes === 'cycle' ? submissionsOf(transaction, task.cycleId) : [];
}

/** Everything that was submitted or assembled in a cycle: what nobody decides on who did it. */
export async function submissionsOf(transaction: Transaction, cycleId: string): Promise<Submission[]> {
  const document = await transaction.documents.last(cycleId);
  return [
    ...(await transaction.contributions.submissions(cycleId)),
    ...(document ? [{ submittedBy: document.createdBy, onBehalfOf: document.onBehalfOf }] : []),
  ];
}
