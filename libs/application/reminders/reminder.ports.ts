import type { IsoDate } from '#domain/shared/dates.js';

/** One thing that was said of a task's date, or overtaken before it could be. */
export interface SaidReminder {
  taskId: string;
  dueOn: IsoDate;
  rule: string;
}

/** What was said of the dates of tasks. */
export interface ReminderRepository {
  /** Of the tasks of a cycle that are open or claimed. */
  said(cycleId: string): Promise<SaidReminder[]>;
  /** Keeps what is said now, or overtaken; what was kept before stays as it is. */
  keep(cycleId: string, reminders: readonly (SaidReminder & { overtaken: boolean })[]): Promise<void>;
}
