import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseDown, runAll } from './sql.js';

/**
 * What happened to a task is read whenever somebody opens it, and anew when something changed: a handful of the thousands
 * of events of its cycle. Only events of tasks are in the index, and the ids of tasks begin with their time, so that what
 * an act adds to it lies beside what was added just before.
 */
export class HistoryOfTasks1790000000046 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE INDEX history_event_of_task ON history_event (subject_id) WHERE subject_type = 'task'`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
