import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, runAll, toCycle } from './sql.js';

const kinds = `addUnit dropUnit withdraw moveDeadline sendBack skipPhase changeOrganiser pause resume changeOutline
  carryActions`;

/** What was said of the dates of tasks, and what people changed of a running cycle. */
export class RemindersAndSteering1790000000012 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // One row per task, date and rule: what is there is not said again. A date that moves is another date.
      // said_at is null for a reminder that a later one overtook before anybody could be told.
      `CREATE TABLE task_reminder (
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        task_id uuid NOT NULL REFERENCES task (id),
        due_on date NOT NULL,
        rule text NOT NULL,
        said_at timestamptz,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (task_id, due_on, rule),
        ${toCycle}
      )`,
      'CREATE INDEX task_reminder_cycle ON task_reminder (cycle_id)',

      // The day on which a phase is due once somebody moved it, in place of what plan and definition say.
      `CREATE TABLE cycle_date (
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        phase text NOT NULL,
        due_on date NOT NULL,
        steering_id uuid NOT NULL REFERENCES steering_request (id),
        PRIMARY KEY (cycle_id, phase),
        ${toCycle}
      )`,
      'CREATE INDEX cycle_date_steering ON cycle_date (steering_id)',

      // adjustments: what of its pinned definition this cycle has otherwise.
      `ALTER TABLE cycle
        ADD COLUMN paused_at timestamptz,
        ADD COLUMN adjustments jsonb NOT NULL DEFAULT '{}'`,

      `ALTER TABLE steering_request
        DROP CONSTRAINT steering_request_kind_check,
        ADD CONSTRAINT steering_request_kind_check ${oneOf('kind', kinds)},
        ADD COLUMN details jsonb NOT NULL DEFAULT '{}'`,

      `ALTER TABLE cycle_phase
        DROP CONSTRAINT cycle_phase_ended_as_check,
        ADD CONSTRAINT cycle_phase_ended_as_check ${oneOf('ended_as', 'done returned rejected skipped')}`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
