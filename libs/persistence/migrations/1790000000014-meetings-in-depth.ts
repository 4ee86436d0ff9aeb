import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, roles, runAll, toPerson } from './sql.js';

const kinds = `briefing closingSession managementTeam directorate portfolioHolders triangle executiveBoard committee
  councilPreparatory council socialWelfareCouncil`;
const toMeeting = (column: string): string =>
  `FOREIGN KEY (organisation_id, ${column}) REFERENCES meeting (organisation_id, id)`;

/**
 * Meetings of the organisation beside those that a phase asks for, in series or by themselves; agendas with items of several
 * cycles, held over by reference; minutes in versions, adopted and signed.
 */
export class MeetingsInDepth1790000000014 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE TABLE meeting_series (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL ${oneOf('kind', kinds)},
        first_on date NOT NULL,
        until date NOT NULL CHECK (until >= first_on),
        every_weeks integer NOT NULL CHECK (every_weeks > 0),
        time text NOT NULL CHECK (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        duration_minutes integer NOT NULL CHECK (duration_minutes > 0),
        place text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (organisation_id, id),
        ${toPerson('created_by')}
      )`,

      'ALTER TABLE meeting ALTER COLUMN cycle_id DROP NOT NULL',
      'ALTER TABLE meeting ALTER COLUMN phase DROP NOT NULL',
      'ALTER TABLE meeting ALTER COLUMN round DROP NOT NULL',
      'ALTER TABLE meeting ALTER COLUMN attempt DROP NOT NULL',
      `ALTER TABLE meeting
        ADD CONSTRAINT meeting_of_phase_or_organisation CHECK (num_nonnulls(cycle_id, phase, round, attempt) IN (0, 4)),
        ADD COLUMN kind text NOT NULL DEFAULT 'briefing' ${oneOf('kind', kinds)},
        ADD COLUMN series_id uuid,
        ADD COLUMN status text NOT NULL DEFAULT 'planned' ${oneOf('status', 'planned held cancelled')},
        ADD COLUMN excluded_ids uuid[] NOT NULL DEFAULT '{}',
        ADD FOREIGN KEY (organisation_id, series_id) REFERENCES meeting_series (organisation_id, id)`,
      `UPDATE meeting SET kind = CASE phase WHEN 'briefing' THEN 'briefing' WHEN 'slotbijeenkomst' THEN 'closingSession'
        ELSE 'councilPreparatory' END`,
      'ALTER TABLE meeting ALTER COLUMN kind DROP DEFAULT',
      'CREATE INDEX meeting_of_organisation ON meeting (organisation_id, starts_at, id)',
      'CREATE INDEX meeting_series_dates ON meeting (series_id) WHERE series_id IS NOT NULL',

      `ALTER TABLE meeting_invitee
        ADD COLUMN origin text NOT NULL DEFAULT 'role' ${oneOf('origin', 'role added')},
        ADD COLUMN apology text,
        ADD COLUMN consultation text`,

      // An agenda is written as a whole when its order changes, so numbers may collide until the end of the transaction.
      `CREATE TABLE agenda_item (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        title text NOT NULL,
        purpose text NOT NULL ${oneOf('purpose', 'inform discuss advise decide')},
        minutes integer CHECK (minutes > 0),
        cycle_id uuid,
        phase text,
        decision_key text,
        presenter_id uuid,
        papers jsonb NOT NULL,
        status text NOT NULL ${oneOf('status', 'open settled heldOver withdrawn')},
        conclusion text,
        held_over_from uuid UNIQUE,
        UNIQUE (meeting_id, number) DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (organisation_id, id),
        CHECK (cycle_id IS NOT NULL OR num_nonnulls(phase, decision_key) = 0),
        ${toMeeting('meeting_id')},
        FOREIGN KEY (organisation_id, cycle_id) REFERENCES cycle (organisation_id, id),
        FOREIGN KEY (organisation_id, held_over_from) REFERENCES agenda_item (organisation_id, id),
        ${toPerson('presenter_id')}
      )`,
      'CREATE INDEX agenda_item_cycle ON agenda_item (cycle_id) WHERE cycle_id IS NOT NULL',
      `INSERT INTO agenda_item (id, organisation_id, meeting_id, number, title, purpose, cycle_id, papers, status)
        SELECT gen_random_uuid(), meeting.organisation_id, meeting.id, item.number, item.title, 'discuss', meeting.cycle_id,
          '[]', 'open'
        FROM meeting, unnest(agenda) WITH ORDINALITY AS item (title, number)`,
      'ALTER TABLE meeting DROP COLUMN agenda',

      `ALTER TABLE meeting_point ADD COLUMN agenda_item_id uuid,
        ADD FOREIGN KEY (organisation_id, agenda_item_id) REFERENCES agenda_item (organisation_id, id)`,

      `CREATE TABLE minutes (
        meeting_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        status text NOT NULL ${oneOf('status', 'draft adopted signed')},
        version integer NOT NULL CHECK (version > 0),
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        adopted_on date,
        adopted_in_id uuid,
        ${toMeeting('meeting_id')},
        ${toMeeting('adopted_in_id')}
      )`,
      `CREATE TABLE minutes_version (
        organisation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        text text NOT NULL,
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        reason text,
        written_by uuid NOT NULL,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (meeting_id, number),
        ${toMeeting('meeting_id')},
        ${toPerson('written_by')}
      )`,
      `CREATE TRIGGER minutes_version_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON minutes_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      `CREATE TABLE minutes_signature (
        organisation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        "order" integer NOT NULL CHECK ("order" > 0),
        role text NOT NULL ${oneOf('role', roles)},
        person_id uuid NOT NULL,
        on_behalf_of uuid,
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        signed_at timestamptz NOT NULL,
        PRIMARY KEY (meeting_id, "order"),
        ${toMeeting('meeting_id')},
        ${toPerson('person_id')},
        ${toPerson('on_behalf_of')}
      )`,
      `CREATE TRIGGER minutes_signature_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON minutes_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
