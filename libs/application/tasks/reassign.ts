import type { HistoryEventType } from '#domain/history/history.js';
import type { Capacity } from '#domain/people/roles.js';
import type { Task } from '#domain/task/task.js';
import { tellOfAssignment } from '../notifications/tell-of-task.js';
import type { Transaction } from '../ports.js';
import { actingAs } from './completion.js';
import { taskResult, type TaskResult } from './task-result.js';

/**
 * Changes whose task it is, and records from what to what. Who gets it is told.
 * @param capacity null when the product does it
 */
export async function reassign(
  transaction: Transaction,
  task: Task,
  type: Extract<HistoryEventType, 'task.claimed' | 'task.released' | 'task.assigned' | 'task.delegated'>,
  capacity: Capacity | null,
  change: Pick<Task, 'status' | 'assigneeId'> & Partial<Pick<Task, 'candidate' | 'delegatedBy'>>,
  reason: string | null = null,
): Promise<TaskResult> {
  const changed: Task = { ...task, ...change };
  await transaction.tasks.save(changed);
  transaction.record({
    cycleId: task.cycleId,
    type,
    subject: { type: 'task', id: task.id },
    before: standing(task),
    after: standing(changed),
    reason,
    ...(capacity && { as: actingAs(capacity) }),
  });
  if (type === 'task.assigned' || type === 'task.delegated') tellOfAssignment(transaction, changed);
  return taskResult(changed);
}

const standing = ({ status, assigneeId, candidate, delegatedBy }: Task) => ({
  status,
  assigneeId,
  personId: candidate.personId,
  delegatedBy,
});
