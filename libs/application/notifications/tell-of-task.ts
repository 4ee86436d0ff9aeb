import { recipientOf, type NoticeFacts, type NoticeKind } from '#domain/notification/notice.js';
import { parseTaskKey, type Task } from '#domain/task/task.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { Transaction } from '../ports.js';

/** Work that is asked once more when somebody sends it back: in a later round, or a later attempt of the same. */
const redone: readonly TaskKind[] = [
  'prepareCycle',
  'planMeeting',
  'writeContribution',
  'submitContribution',
  'coordinate',
  'proposeAttendance',
];

/** Whether whoever gets the task did it before and has it back. */
const isReturned = (task: Pick<Task, 'key' | 'kind' | 'round'>): boolean =>
  redone.includes(task.kind) && (task.round > 1 || parseTaskKey(task.key).attempt > 1);

/**
 * Tells whoever is asked that there is a task, or that it came back.
 * @param time `again` for a task that was withdrawn in between
 */
export function tellOfOpening(transaction: Transaction, task: Task, time: 'first' | 'again'): void {
  const kind = isReturned(task) ? 'taskReturned' : 'taskOpened';
  tellOfTask(transaction, kind, task, { dueOn: task.dueOn }, time === 'again' ? transaction.call.now : '');
}

/** Tells the person to whom a task was assigned or delegated just now. */
export function tellOfAssignment(transaction: Transaction, task: Task): void {
  tellOfTask(transaction, 'taskOpened', task, { dueOn: task.dueOn }, transaction.call.now);
}

/** Tells whoever was asked that nothing is asked any more. */
export function tellOfWithdrawal(transaction: Transaction, task: Task, because: string): void {
  tellOfTask(transaction, 'taskWithdrawn', task, { because }, transaction.call.now);
}

/**
 * Tells whoever has a task, or is asked for it, something about it.
 * @param once what tells this notice from another of the same kind about the same task; the same is told once
 */
export function tellOfTask(
  transaction: Transaction,
  kind: NoticeKind,
  task: Task,
  facts: NoticeFacts,
  once = '',
): void {
  transaction.tell({
    kind,
    to: recipientOf(task.candidate, task.assigneeId),
    cycleId: task.cycleId,
    taskId: task.id,
    facts: { phase: task.phase, ...facts },
    dedupeKey: [kind, task.id, once].join('/'),
  });
}
