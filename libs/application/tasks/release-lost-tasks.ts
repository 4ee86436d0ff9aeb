import type { Capacity } from '#domain/people/roles.js';
import type { Task } from '#domain/task/task.js';
import { hasLost } from '#domain/task/task.rules.js';
import type { Transaction } from '../ports.js';
import { wholeActorsOn } from './person-as-actor.js';
import { reassign } from './reassign.js';

/**
 * Gives back to those who are asked what somebody has claimed and can do no more, since a role of theirs has ended: else it
 * would lie with them, in nobody's inbox. Told in the history of each cycle.
 * @param tasks locked by the caller
 * @param by who ended the role, and why; null when the day of its end has come
 * @returns these tasks, as they are now
 */
export async function releaseLostTasks(
  transaction: Transaction,
  tasks: readonly Task[],
  today: string,
  by: { capacity: Capacity; reason: string } | null,
): Promise<Task[]> {
  if (!tasks.some(({ status }) => status === 'claimed')) return [...tasks];
  const actorOf = await wholeActorsOn(transaction, today);
  const open = { status: 'open', assigneeId: null } as const;
  const released: Task[] = [];
  for (const task of tasks) {
    const lost = task.assigneeId !== null && hasLost(actorOf(task.assigneeId), task);
    if (lost) await reassign(transaction, task, 'task.released', by?.capacity ?? null, open, by?.reason);
    released.push(lost ? { ...task, ...open } : task);
  }
  return released;
}
