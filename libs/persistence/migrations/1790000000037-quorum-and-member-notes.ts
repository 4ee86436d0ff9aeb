import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseDown, runAll } from './sql.js';

/** How many members were present when a body decided, and what members asked to be recorded by name. */
export class QuorumAndMemberNotes1790000000037 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `ALTER TABLE decision ADD COLUMN presence jsonb, ADD COLUMN member_notes jsonb NOT NULL DEFAULT '[]'`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
