import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, roles, runAll, toCycle, toPerson, toUnit } from './sql.js';

const kinds = `prepareCycle agreeToPreparation planMeeting alignMeeting confirmMeeting acknowledgeMaterial
  resolveActionPoint answerQuestion writeContribution submitContribution checkFigures reviewContribution giveAdvice coordinate
  performFinalTest consultPortfolioHolder approveProposal proposeAttendance agreeAttendance recordDecision signDecision
  workInAmendment fixFinalVersion dispatchDocument completeFollowUpAction evaluateCycle`;

const subjects = `unit contribution role person actionPoint question decision signature amendment dispatch
  followUpAction`;

/** Human tasks, with the indexes that an inbox needs to stay quick however many tasks there are. */
export class Tasks1790000000003 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // unit_id is the unit that the task concerns: what it is asked of, or what it is about.
      // created_at has the milliseconds that a cursor can carry, and no more.
      // due_order puts tasks without a date last, in a column that a row comparison and an index can use.
      `CREATE TABLE task (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        key text NOT NULL,
        kind text NOT NULL ${oneOf('kind', kinds)},
        phase text NOT NULL,
        round integer NOT NULL CHECK (round > 0),
        subject_type text ${oneOf('subject_type', subjects)},
        subject_id text,
        candidate_role text ${oneOf('candidate_role', roles)},
        candidate_unit_id uuid,
        candidate_person_id uuid,
        delegated_by uuid,
        unit_id uuid,
        status text NOT NULL ${oneOf('status', 'open claimed completed withdrawn')},
        assignee_id uuid,
        due_on date,
        due_order date NOT NULL GENERATED ALWAYS AS (coalesce(due_on, 'infinity'::date)) STORED,
        not_before timestamptz,
        priority text NOT NULL ${oneOf('priority', 'normal high')},
        created_at timestamptz(3) NOT NULL,
        outcome text,
        form jsonb,
        comment text,
        completed_by uuid,
        completed_as text ${oneOf('completed_as', roles)},
        on_behalf_of uuid,
        completed_at timestamptz,
        withdrawn_because text,
        CONSTRAINT task_key UNIQUE (cycle_id, key),
        CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
        CHECK (candidate_role IS NOT NULL OR candidate_person_id IS NOT NULL),
        CHECK (status <> 'claimed' OR assignee_id IS NOT NULL),
        CHECK (delegated_by IS NULL OR candidate_person_id IS NOT NULL),
        CHECK ((status = 'completed') =
          (outcome IS NOT NULL AND form IS NOT NULL AND completed_by IS NOT NULL AND completed_at IS NOT NULL)),
        ${toCycle},
        ${toUnit('candidate_unit_id')},
        ${toUnit('unit_id')},
        ${toPerson('candidate_person_id')},
        ${toPerson('delegated_by')},
        ${toPerson('assignee_id')},
        ${toPerson('completed_by')},
        ${toPerson('on_behalf_of')}
      )`,
      // One page of an inbox is a few short scans: one per role and unit, one per person.
      // A role without a unit has an index of its own, because PostgreSQL takes no order from an index under "IS NULL".
      ...['due_order', 'created_at'].flatMap((order) => [
        `CREATE INDEX task_inbox_role_${order} ON task (organisation_id, candidate_role, ${order}, id)
          WHERE status IN ('open', 'claimed') AND candidate_person_id IS NULL AND candidate_unit_id IS NULL`,
        `CREATE INDEX task_inbox_unit_${order} ON task
          (organisation_id, candidate_role, candidate_unit_id, ${order}, id)
          WHERE status IN ('open', 'claimed') AND candidate_person_id IS NULL AND candidate_unit_id IS NOT NULL`,
      ]),
      `CREATE INDEX task_active ON task (organisation_id, due_order, id)
        WHERE status IN ('open', 'claimed')`,
      `CREATE INDEX task_inbox_person ON task (candidate_person_id, due_order, id)
        WHERE status IN ('open', 'claimed') AND candidate_person_id IS NOT NULL`,
      `CREATE INDEX task_inbox_assignee ON task (assignee_id, due_order, id)
        WHERE status IN ('open', 'claimed') AND assignee_id IS NOT NULL`,
      `CREATE INDEX task_active_in_cycle ON task (cycle_id, due_order, id)
        WHERE status IN ('open', 'claimed')`,
      `CREATE INDEX task_completed_in_cycle ON task (cycle_id, phase, round, kind, completed_at)
        WHERE status = 'completed'`,
      `CREATE INDEX task_completed_role ON task
        (organisation_id, candidate_role, candidate_unit_id, completed_at, id) WHERE status = 'completed'`,
      'CREATE INDEX task_candidate_person ON task (candidate_person_id) WHERE candidate_person_id IS NOT NULL',
      'CREATE INDEX task_assignee ON task (assignee_id) WHERE assignee_id IS NOT NULL',
      'CREATE INDEX task_unit ON task (unit_id) WHERE unit_id IS NOT NULL',
      // every completion changes a row and its index entries: keep these tables tidy sooner than the default
      'ALTER TABLE task SET (autovacuum_vacuum_scale_factor = 0.05)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
