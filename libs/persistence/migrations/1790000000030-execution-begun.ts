import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOneOf, refuseDown, runAll } from './sql.js';

/** That a document is being executed, which Flemish law allows once its report was received. */
export class ExecutionBegun1790000000030 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [alsoOneOf('legal_fact', 'kind', 'executed')]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
