import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bodies, oneOf, refuseDown, runAll, toCycle, toPerson } from './sql.js';

const to = (table: string, column: string): string =>
  `FOREIGN KEY (organisation_id, ${column}) REFERENCES ${table} (organisation_id, id)`;

/**
 * Who sits in a body, and how they voted; sub-amendments and motions; decisions taken on an agenda and corrected before they
 * are signed; signatures withdrawn and given again; actions with progress, and findings of the evaluation.
 */
export class DecisionsAndFollowUpInDepth1790000000024 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE TABLE body_member (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        body text NOT NULL ${oneOf('body', bodies)},
        name text NOT NULL,
        party text,
        person_id uuid,
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until >= valid_from),
        UNIQUE (organisation_id, id),
        ${toPerson('person_id')}
      )`,
      'CREATE INDEX body_member_body ON body_member (organisation_id, body, valid_from)',

      `ALTER TABLE decision ADD COLUMN agenda_item_id uuid, ADD COLUMN corrects uuid,
        ADD ${to('agenda_item', 'agenda_item_id')}, ADD ${to('decision', 'corrects')}`,
      'CREATE INDEX decision_agenda_item ON decision (agenda_item_id) WHERE agenda_item_id IS NOT NULL',
      `ALTER TABLE amendment ADD COLUMN amends integer CHECK (amends < number), ADD COLUMN proposed_by text,
        ADD COLUMN votes jsonb`,

      `CREATE TABLE motion (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        title text NOT NULL,
        text text NOT NULL,
        proposed_by text,
        outcome text NOT NULL ${oneOf('outcome', 'carried rejected withdrawn')},
        votes jsonb,
        UNIQUE (decision_id, number),
        UNIQUE (organisation_id, id),
        ${toCycle},
        ${to('decision', 'decision_id')}
      )`,
      'CREATE INDEX motion_cycle ON motion (cycle_id)',

      // Signatures are immutable, so no trigger may run: the type is what is changed here.
      'ALTER TABLE signature ADD COLUMN position integer, ADD COLUMN delegated_by uuid',
      'ALTER TABLE signature ALTER COLUMN position TYPE integer USING "order"',
      'ALTER TABLE signature ALTER COLUMN position SET NOT NULL',
      `ALTER TABLE signature ADD ${toPerson('delegated_by')}`,
      `CREATE TABLE signature_withdrawal (
        organisation_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        "order" integer NOT NULL,
        reason text NOT NULL,
        withdrawn_by uuid NOT NULL,
        on_behalf_of uuid,
        withdrawn_at timestamptz NOT NULL,
        PRIMARY KEY (decision_id, "order"),
        FOREIGN KEY (decision_id, "order") REFERENCES signature (decision_id, "order"),
        ${to('decision', 'decision_id')},
        ${toPerson('withdrawn_by')},
        ${toPerson('on_behalf_of')}
      )`,
      `CREATE TRIGGER signature_withdrawal_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON signature_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `ALTER TABLE follow_up_action
        ADD COLUMN body text ${oneOf('body', bodies)},
        ADD COLUMN decision_id uuid,
        ADD COLUMN motion_id uuid,
        ADD COLUMN meeting_id uuid,
        ADD COLUMN carried_from uuid,
        ADD COLUMN progress integer NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        ADD CONSTRAINT follow_up_action_of_organisation UNIQUE (organisation_id, id),
        ADD ${to('decision', 'decision_id')},
        ADD ${to('motion', 'motion_id')},
        ADD ${to('meeting', 'meeting_id')}`,
      `ALTER TABLE follow_up_action ADD ${to('follow_up_action', 'carried_from')}`,
      "UPDATE follow_up_action SET progress = 100 WHERE status = 'done'",
      'CREATE INDEX follow_up_action_organisation ON follow_up_action (organisation_id, status, due_on, id)',
      'CREATE INDEX follow_up_action_decision ON follow_up_action (decision_id) WHERE decision_id IS NOT NULL',
      'CREATE INDEX follow_up_action_owner ON follow_up_action (owner_id)',
      `CREATE TABLE follow_up_progress (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        action_id uuid NOT NULL,
        progress integer NOT NULL CHECK (progress BETWEEN 0 AND 100),
        text text NOT NULL,
        evidence text,
        reported_by uuid NOT NULL,
        on_behalf_of uuid,
        reported_at timestamptz NOT NULL,
        ${to('follow_up_action', 'action_id')},
        ${toPerson('reported_by')},
        ${toPerson('on_behalf_of')}
      )`,
      'CREATE INDEX follow_up_progress_action ON follow_up_progress (action_id, reported_at)',
      `CREATE TRIGGER follow_up_progress_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON follow_up_progress FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE evaluation_finding (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        text text NOT NULL,
        found_by uuid NOT NULL,
        found_at timestamptz NOT NULL,
        UNIQUE (cycle_id, number),
        ${toCycle},
        ${toPerson('found_by')}
      )`,
      `INSERT INTO evaluation_finding (id, organisation_id, cycle_id, number, text, found_by, found_at)
        SELECT gen_random_uuid(), task.organisation_id, task.cycle_id, finding.number, finding.text, task.completed_by,
          task.completed_at
        FROM task, jsonb_array_elements_text(task.form -> 'findings') WITH ORDINALITY AS finding (text, number)
        WHERE task.kind = 'evaluateCycle' AND task.status = 'completed'`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
