import type { Attempt } from '../shared/refusals.js';

/** An attempt at a command on a task, for the record of refusals. */
export const taskAttempt = (command: string, taskId: string): Attempt => ({
  subject: { type: 'task', id: taskId },
  command,
  cycleOf: async (transaction) => (await transaction.tasks.find(taskId))?.cycleId ?? null,
});
