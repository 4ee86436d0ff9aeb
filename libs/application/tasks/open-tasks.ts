import type { NewTask, Task } from '#domain/task/task.js';
import { tellOfOpening } from '../notifications/tell-of-task.js';
import type { Transaction } from '../ports.js';

/**
 * Opens tasks: the one way, for what follows within a contribution and for what the workflow asks. A task whose key the
 * cycle already has is left as it is. Each opening is recorded as the product's own act, and whoever is
 * asked is told.
 * @returns the tasks that were new
 */
export async function openTasks(
  transaction: Transaction,
  cycleId: string,
  tasks: readonly NewTask[],
): Promise<Task[]> {
  if (tasks.length === 0) return [];
  const opened = await transaction.tasks.insert(cycleId, tasks);
  for (const task of opened) recordOpening(transaction, task);
  return opened;
}

/**
 * Opens tasks of a unit that contributes again in a round in which it was dropped. What was taken back from it then is asked
 * once more, under the key it had: opening by that key alone would find it and ask nothing. What it had completed stays done.
 */
export async function openTasksAgain(
  transaction: Transaction,
  cycleId: string,
  tasks: readonly NewTask[],
): Promise<void> {
  for (const { key, candidate } of tasks) {
    const known = await transaction.tasks.findByKey(cycleId, key);
    if (known?.status !== 'withdrawn') continue;
    const asked: Task = {
      ...known,
      status: 'open',
      candidate,
      assigneeId: null,
      delegatedBy: null,
      withdrawnBecause: null,
    };
    await transaction.tasks.save(asked);
    recordOpening(transaction, asked, { status: known.status });
  }
  await openTasks(transaction, cycleId, tasks);
}

function recordOpening(transaction: Transaction, task: Task, before?: { status: Task['status'] }): void {
  const { role, unitId, personId } = task.candidate;
  transaction.record({
    cycleId: task.cycleId,
    type: 'task.opened',
    subject: { type: 'task', id: task.id },
    ...(before && { before }),
    after: { key: task.key, kind: task.kind, role, unitId, personId, dueOn: task.dueOn },
  });
  tellOfOpening(transaction, task, before ? 'again' : 'first');
}
