import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseDown, runAll } from './sql.js';

/** What a unit reports that turns out otherwise than was agreed, as fields instead of text. */
export class Deviations1790000000033 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // NULL for a section of text; an empty list says that there is nothing to report.
      `ALTER TABLE contribution_section ADD COLUMN deviations jsonb CHECK (jsonb_typeof(deviations) = 'array')`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
