import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoOneOf, oneOf, refuseDown, runAll, toCycle, toPerson, toUnit } from './sql.js';

const toContribution =
  'FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)';

/**
 * Contributions in depth: paragraphs that don't apply, versions that the reviewer changed, answers to remarks, extensions,
 * alignment, what each cell of figures was, and what each person has seen.
 */
export class ContributionsInDepth1790000000013 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      alsoOneOf('task', 'kind', 'decideExtension alignContribution'),

      // Why a paragraph does not apply; NULL when it has text, or nothing yet.
      `ALTER TABLE contribution_section ADD COLUMN not_applicable text`,

      // The submission that the reviewer accepted with small changes; NULL for what a team submitted itself.
      `ALTER TABLE contribution_version ADD COLUMN revises integer`,

      `ALTER TABLE remark
        ADD COLUMN taakveld text COLLATE "C",
        ADD COLUMN year integer,
        ADD COLUMN answer text,
        ADD COLUMN answered_by uuid,
        ADD COLUMN answered_on_behalf_of uuid,
        ADD COLUMN answered_at timestamptz,
        ADD CHECK ((taakveld IS NULL) = (year IS NULL)),
        ADD CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
        ADD ${toPerson('answered_by')},
        ADD ${toPerson('answered_on_behalf_of')}`,

      // Known to a thousand euro only, as in an Iv3 file.
      `ALTER TABLE contribution_figure ADD COLUMN in_thousands boolean NOT NULL DEFAULT false`,
      // What a cell was and who changed it: a NULL side is a line that was not there, or is there no more.
      `CREATE TABLE contribution_figure_change (
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        taakveld text COLLATE "C" NOT NULL,
        year integer NOT NULL,
        expenses_before numeric(17, 2),
        income_before numeric(17, 2),
        expenses_after numeric(17, 2),
        income_after numeric(17, 2),
        source text NOT NULL ${oneOf('source', 'entry import')},
        changed_by uuid NOT NULL,
        on_behalf_of uuid,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (contribution_id, sequence),
        ${toContribution},
        ${toPerson('changed_by')},
        ${toPerson('on_behalf_of')}
      )`,
      `CREATE TRIGGER contribution_figure_change_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON contribution_figure_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE extension_request (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        until date NOT NULL,
        reason text NOT NULL,
        asked_by uuid NOT NULL,
        on_behalf_of uuid,
        asked_at timestamptz NOT NULL,
        status text NOT NULL ${oneOf('status', 'asked granted refused lapsed')},
        granted_until date,
        CHECK ((status = 'granted') = (granted_until IS NOT NULL)),
        ${toContribution},
        ${toPerson('asked_by')},
        ${toPerson('on_behalf_of')}
      )`,
      'CREATE INDEX extension_request_contribution ON extension_request (contribution_id, asked_at)',
      `CREATE UNIQUE INDEX extension_request_one_at_a_time ON extension_request (contribution_id)
        WHERE status = 'asked'`,

      `CREATE TABLE alignment (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        round integer NOT NULL,
        person_id uuid NOT NULL,
        question text NOT NULL,
        asked_by uuid NOT NULL,
        on_behalf_of uuid,
        asked_at timestamptz NOT NULL,
        status text NOT NULL ${oneOf('status', 'asked agreed disagreed withdrawn')},
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        ${toContribution},
        ${toPerson('person_id')},
        ${toPerson('asked_by')},
        ${toPerson('on_behalf_of')},
        ${toPerson('answered_by')}
      )`,
      'CREATE INDEX alignment_contribution ON alignment (contribution_id, asked_at)',

      // What a person had seen of a contribution when they last looked: numbers only, no text.
      `CREATE TABLE contribution_look (
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        person_id uuid NOT NULL,
        seen jsonb NOT NULL,
        looked_at timestamptz NOT NULL,
        PRIMARY KEY (contribution_id, person_id),
        ${toContribution},
        ${toPerson('person_id')}
      )`,

      // Who in this cycle is responsible for a section of the document that no unit writes by itself: a paragraph.
      `CREATE TABLE section_assignment (
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        section text NOT NULL,
        unit_id uuid NOT NULL,
        PRIMARY KEY (cycle_id, section),
        ${toCycle},
        ${toUnit('unit_id')}
      )`,
      'CREATE INDEX section_assignment_unit ON section_assignment (unit_id)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
