import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, runAll, toCycle, toPerson, toUnit } from './sql.js';

const toContribution =
  'FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)';

/** What teams and programmes write, submit and get back. */
export class Contributions1790000000004 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE TABLE contribution (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        unit_kind text NOT NULL ${oneOf('unit_kind', 'team programme')},
        status text NOT NULL ${oneOf('status', 'writing submitted returned accepted waived dropped')},
        round integer NOT NULL,
        version_number integer NOT NULL CHECK (version_number >= 0),
        due_on date,
        submitted_by uuid,
        submitted_on_behalf_of uuid,
        figures_check text ${oneOf('figures_check', 'correct incorrect')},
        review text ${oneOf('review', 'accepted returned')},
        politically_sensitive boolean NOT NULL,
        crosses_teams boolean NOT NULL,
        CONSTRAINT contribution_one_per_unit UNIQUE (cycle_id, unit_id),
        UNIQUE (organisation_id, id),
        ${toCycle},
        ${toUnit('unit_id')},
        ${toPerson('submitted_by')},
        ${toPerson('submitted_on_behalf_of')}
      )`,
      'CREATE INDEX contribution_unit ON contribution (unit_id)',

      `CREATE TABLE contribution_section (
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        section text NOT NULL,
        text text NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        PRIMARY KEY (contribution_id, section),
        ${toContribution}
      )`,

      // Money is exact. The taakveld is text and sorts as text: 0.10 is not 0.1.
      `CREATE TABLE contribution_figure (
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        taakveld text COLLATE "C" NOT NULL,
        year integer NOT NULL,
        expenses numeric(17, 2) NOT NULL,
        income numeric(17, 2) NOT NULL,
        PRIMARY KEY (contribution_id, year, taakveld),
        ${toContribution}
      )`,

      `CREATE TABLE contribution_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        content jsonb NOT NULL,
        quality_statement jsonb NOT NULL,
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        submitted_by uuid NOT NULL,
        on_behalf_of uuid,
        submitted_at timestamptz NOT NULL,
        late boolean NOT NULL,
        UNIQUE (contribution_id, number),
        ${toContribution},
        ${toPerson('submitted_by')},
        ${toPerson('on_behalf_of')}
      )`,
      `CREATE TRIGGER contribution_version_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON contribution_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE remark (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        version integer NOT NULL,
        section text NOT NULL,
        text text NOT NULL,
        made_by uuid NOT NULL,
        origin text NOT NULL ${oneOf('origin', 'review figuresCheck')},
        made_at timestamptz NOT NULL,
        ${toContribution},
        FOREIGN KEY (contribution_id, version) REFERENCES contribution_version (contribution_id, number),
        ${toPerson('made_by')}
      )`,
      'CREATE INDEX remark_contribution ON remark (contribution_id, version)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
