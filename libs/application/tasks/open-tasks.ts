import type { NewTask, Task } from '#domain/task/task.js';
import type { Transaction } from '../ports.js';

/**
 * Opens tasks: the one way, for what follows within a contribution and for what the workflow asks. A task whose key the
 * cycle already has is left as it is. Each opening is recorded as the product's own act.
 * @returns the tasks that were new
 */
export async function openTasks(
  transaction: Transaction,
  cycleId: string,
  tasks: readonly NewTask[],
): Promise<Task[]> {
  if (tasks.length === 0) return [];
  const opened = await transaction.tasks.insert(cycleId, tasks);
  for (const task of opened) {
    const { role, unitId, personId } = task.candidate;
    transaction.record({
      cycleId,
      type: 'task.opened',
      subject: { type: 'task', id: task.id },
      after: { key: task.key, kind: task.kind, role, unitId, personId, dueOn: task.dueOn },
    });
  }
  return opened;
}
