import type { Contribution } from '#domain/contribution/contribution.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { Task } from '#domain/task/task.js';
import type { Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { sideBySide } from '../shared/side-by-side.js';

/** A task held until commit, with the contribution it belongs to, if any. */
export interface LockedTask {
  task: Task;
  contribution: Contribution | null;
}

/** Kinds whose effect changes the cycle itself. */
const changesCycle: readonly TaskKind[] = ['prepareCycle', 'workInAmendment'];

/**
 * Locks a task for a command, and before it what it belongs to, from the outside in: the cycle where the effect changes
 * that, the contribution whose aggregate the task is part of. Waiving, dropping and ending take their locks in the same
 * order, so nobody waits for each other in a circle. Refuses `not-found`.
 */
export async function lockTask(transaction: Transaction, taskId: string): Promise<LockedTask> {
  // What a task is about never changes, so it may be read before the lock.
  const { kind, cycleId, subject } = found(await transaction.tasks.find(taskId), 'task');
  if (changesCycle.includes(kind)) await transaction.cycles.lock(cycleId);
  const aggregate = subject?.type === 'contribution' ? subject.id : null;
  // The first goes first: what is asked side by side is answered in order.
  const [contribution, task] = await sideBySide([
    aggregate ? transaction.contributions.lock(aggregate) : null,
    transaction.tasks.lock(taskId),
  ]);
  return {
    task: found(task, 'task'),
    contribution: aggregate ? found(contribution, 'contribution') : null,
  };
}
