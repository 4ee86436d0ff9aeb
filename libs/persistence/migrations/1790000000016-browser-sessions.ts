import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseDown, runAll, toPerson } from './sql.js';

/**
 * Who is signed in, in which browser. The browser holds a secret, we hold its hash: who reads this table can sign in as
 * nobody. Rows are deleted when the session ends; they are no history.
 */
export class BrowserSessions1790000000016 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE TABLE browser_session (
        secret_hash bytea PRIMARY KEY CHECK (octet_length(secret_hash) = 32),
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        used_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > opened_at),
        ${toPerson('person_id')}
      )`,
      'CREATE INDEX browser_session_ends ON browser_session (ends_at)',
      'CREATE INDEX browser_session_used ON browser_session (used_at)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
