import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, roles, runAll, toCycle } from './sql.js';

/** The history of cycles, which only grows, and the outbox to their workflows. */
export class History1790000000006 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // The row that whoever writes history or outbox of a cycle locks: it makes the order of events that of commits.
      `CREATE TABLE cycle_head (
        cycle_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        history_sequence integer NOT NULL DEFAULT 0,
        history_hash text NOT NULL DEFAULT repeat('0', 64),
        outbox_sequence integer NOT NULL DEFAULT 0,
        UNIQUE (organisation_id, cycle_id),
        ${toCycle}
      ) WITH (fillfactor = 50)`,

      // People are named by id without a foreign key: the history stands by itself, whatever becomes of other rows.
      `CREATE TABLE history_event (
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        occurred_at timestamptz NOT NULL,
        actor_id uuid,
        actor_role text ${oneOf('actor_role', roles)},
        on_behalf_of uuid,
        type text NOT NULL CHECK (type ~ '^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$'),
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        before jsonb,
        after jsonb,
        reason text,
        request_id text,
        previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        PRIMARY KEY (cycle_id, sequence),
        FOREIGN KEY (organisation_id, cycle_id) REFERENCES cycle_head (organisation_id, cycle_id)
      )`,
      // A cycle has some thousands of events: filters on type, actor or subject read through them by the key. Indexes of
      // their own would cost every act more than they ever save a reader.
      'CREATE INDEX history_event_time ON history_event (organisation_id, occurred_at)',
      `CREATE TRIGGER history_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE
        ON history_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        event jsonb NOT NULL,
        UNIQUE (cycle_id, sequence),
        FOREIGN KEY (organisation_id, cycle_id) REFERENCES cycle_head (organisation_id, cycle_id)
      ) WITH (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000)`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
