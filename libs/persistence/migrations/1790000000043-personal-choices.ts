import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, runAll } from './sql.js';

/** The language and the look that somebody chose; null: that of the organisation. */
export class PersonalChoices1790000000043 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `ALTER TABLE person ADD COLUMN locale text ${oneOf('locale', 'nl-NL nl-BE en')}`,
      `ALTER TABLE person ADD COLUMN theme text ${oneOf('theme', 'neutral flanders')}`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
