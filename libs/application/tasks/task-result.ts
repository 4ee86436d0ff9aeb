import type { Task, TaskStatus } from '#domain/task/task.js';

/** What a command on a task gives back. `completedAt` is UTC, ISO-8601. */
export interface TaskResult {
  taskId: string;
  status: TaskStatus;
  assigneeId: string | null;
  outcome: string | null;
  completedAt: string | null;
}

export const taskResult = (task: Task): TaskResult => ({
  taskId: task.id,
  status: task.status,
  assigneeId: task.assigneeId,
  outcome: task.completion?.outcome ?? null,
  completedAt: task.completion?.completedAt ?? null,
});
