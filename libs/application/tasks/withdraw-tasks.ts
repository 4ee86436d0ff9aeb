import type { Task } from '#domain/task/task.js';
import { tellOfWithdrawal } from '../notifications/tell-of-task.js';
import type { HistoryEntry, Transaction } from '../ports.js';

/**
 * Withdraws tasks that are open or claimed. They must be locked by this transaction (`tasks.lockActive`), so that a
 * completion at the same moment either came first or is refused with `task-withdrawn`. Whoever was asked is told.
 * @param because code of the reason, shown to whoever still tries to complete one, e.g. `contribution-waived`
 * @param as the capacity of the person whose act withdraws them; absent for the product itself
 */
export async function withdrawTasks(
  transaction: Transaction,
  tasks: readonly Task[],
  because: string,
  as?: HistoryEntry['as'],
): Promise<void> {
  for (const task of tasks) {
    await transaction.tasks.save({ ...task, status: 'withdrawn', withdrawnBecause: because });
    transaction.record({
      cycleId: task.cycleId,
      type: 'task.withdrawn',
      subject: { type: 'task', id: task.id },
      before: { status: task.status },
      after: { status: 'withdrawn', because },
      ...(as && { as }),
    });
    // A withdrawn cycle is told as a whole.
    if (because !== 'cycle-withdrawn') tellOfWithdrawal(transaction, task, because);
  }
}
