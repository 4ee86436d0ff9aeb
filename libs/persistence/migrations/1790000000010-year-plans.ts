import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documents, oneOf, refuseDown, roles, runAll, toCycle, toPerson } from './sql.js';

/** The organisation's calendar, the plans of its years, what law asks to be recorded, and a history of its own. */
export class YearPlans1790000000010 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // One aggregate that is read and written as a whole; its history says what it was before.
      `CREATE TABLE organisation_calendar (
        organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
        revision integer NOT NULL CHECK (revision > 0),
        content jsonb NOT NULL
      )`,

      `CREATE TABLE year_plan (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        year integer NOT NULL CHECK (year BETWEEN 2001 AND 2099),
        number integer NOT NULL CHECK (number > 0),
        status text NOT NULL ${oneOf('status', 'proposed adopted superseded discarded')},
        calendar_revision integer NOT NULL CHECK (calendar_revision >= 0),
        council_days jsonb NOT NULL,
        plan jsonb NOT NULL,
        changes jsonb NOT NULL,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        adopted_by uuid,
        adopted_at timestamptz,
        CHECK ((adopted_by IS NULL) = (status IN ('proposed', 'discarded'))),
        CHECK ((adopted_by IS NULL) = (adopted_at IS NULL)),
        UNIQUE (organisation_id, year, number),
        ${toPerson('proposed_by')},
        ${toPerson('adopted_by')}
      )`,
      `CREATE UNIQUE INDEX year_plan_one_adopted ON year_plan (organisation_id, year) WHERE status = 'adopted'`,
      `CREATE UNIQUE INDEX year_plan_one_proposed ON year_plan (organisation_id, year) WHERE status = 'proposed'`,

      // What the plan has started is never started by it again, even when the cycle was withdrawn.
      `CREATE TABLE planned_start (
        organisation_id uuid NOT NULL,
        document text NOT NULL ${oneOf('document', documents)},
        year integer NOT NULL,
        cycle_id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, document, year),
        ${toCycle}
      )`,
      'CREATE INDEX planned_start_cycle ON planned_start (cycle_id)',

      // Facts that law asks about and no phase of the cycle records; the last of a kind counts, earlier ones stay.
      `CREATE TABLE legal_fact (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        kind text NOT NULL ${oneOf(
          'kind',
          'auditorReported lawfulnessStated unlawfulnessFound indemnityProposed indemnityDecided',
        )},
        happened_on date NOT NULL,
        reference text NOT NULL,
        amounts jsonb,
        recorded_by uuid NOT NULL,
        recorded_as text NOT NULL ${oneOf('recorded_as', roles)},
        on_behalf_of uuid,
        recorded_at timestamptz NOT NULL,
        ${toCycle},
        ${toPerson('recorded_by')},
        ${toPerson('on_behalf_of')}
      )`,
      'CREATE INDEX legal_fact_cycle ON legal_fact (cycle_id, recorded_at)',
      `CREATE TRIGGER legal_fact_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE
        ON legal_fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      // What concerns no single cycle has a chain and an outbox of the organisation's own, under the organisation's id. A
      // chain still can't be of a cycle that isn't there: the foreign key only leaves out the organisation's.
      `ALTER TABLE cycle_head
        DROP CONSTRAINT cycle_head_organisation_id_cycle_id_fkey,
        ADD COLUMN of_cycle uuid GENERATED ALWAYS AS (nullif(cycle_id, organisation_id)) STORED,
        ADD FOREIGN KEY (organisation_id, of_cycle) REFERENCES cycle (organisation_id, id),
        ADD FOREIGN KEY (organisation_id) REFERENCES organisation (id)`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
