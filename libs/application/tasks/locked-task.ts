import type { Contribution } from '#domain/contribution/contribution.js';
import type { Task } from '#domain/task/task.js';
import type { Transaction } from '../ports.js';
import { found } from '../shared/find.js';

/** A task held until commit, with the contribution it belongs to, if any. */
export interface LockedTask {
  task: Task;
  contribution: Contribution | null;
}

/**
 * Locks a task for a command, and before it the contribution it belongs to: the contribution is the root of its aggregate,
 * so waiving, dropping and completing all take the locks in the same order and never wait for each other in a circle.
 * Refuses `not-found`.
 */
export async function lockTask(transaction: Transaction, taskId: string): Promise<LockedTask> {
  // What a task is about never changes, so it may be read before the lock.
  const { subject } = found(await transaction.tasks.find(taskId), 'task');
  const contribution =
    subject?.type === 'contribution'
      ? found(await transaction.contributions.lock(subject.id), 'contribution')
      : null;
  const task = found(await transaction.tasks.lock(taskId), 'task');
  return { task, contribution };
}
