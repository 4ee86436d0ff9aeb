import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOneOf, refuseDown, runAll } from './sql.js';

/** The outline of a running cycle can be changed for units that have not begun. */
export class ChangedOutline1790000000034 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [alsoOneOf('steering_request', 'kind', 'changeOutline')]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
