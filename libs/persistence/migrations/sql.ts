import type { QueryRunner } from 'typeorm';

/**
 * Pieces that the migrations share. A migration that was released never changes, so nothing here may change what an
 * existing one does; and the lists of codes are written out in each migration instead of taken from the domain.
 */

/** A check that a column holds one of these codes (or NULL, where the column allows it). */
export const oneOf = (column: string, codes: string): string =>
  `CHECK (${column} IN (${codes
    .trim()
    .split(/\s+/)
    .map((code) => `'${code}'`)
    .join(', ')}))`;

/**
 * Lets a column that {@link oneOf} checks hold these codes too, besides whatever it may hold by then: which other migrations
 * added to it doesn't matter. Gives the statement.
 */
export const alsoOneOf = (table: string, column: string, codes: string): string => `
  DO $$
  DECLARE known text[];
  BEGIN
    SELECT array_agg(DISTINCT code) INTO STRICT known FROM (
      SELECT (regexp_matches(pg_get_constraintdef(oid), '''([^'']+)''', 'g'))[1] AS code FROM pg_constraint
      WHERE conrelid = '${table}'::regclass AND conname = '${table}_${column}_check'
      UNION SELECT unnest(string_to_array('${codes.trim().split(/\s+/).join(' ')}', ' '))
    ) AS codes;
    ALTER TABLE ${table} DROP CONSTRAINT ${table}_${column}_check;
    EXECUTE format('ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_check CHECK (${column} = ANY (ARRAY[%s]))',
      (SELECT string_agg(quote_literal(code), ', ' ORDER BY code) FROM unnest(known) AS code));
  END $$`;

/** Runs statements in order. */
export async function runAll(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Migrations only go forward: what went wrong is put right by a next one. */
export function refuseDown(): Promise<void> {
  return Promise.reject(new Error('Migrations only go forward; correct a mistake by a new migration.'));
}

/** The document types of the first release. */
export const documents = `voorjaarsnota trimesterrapportage-1 trimesterrapportage-2 trimesterrapportage-3 begroting
  jaarrekening meerjarenplan aanpassing-meerjarenplan opvolgingsrapportering rapport-organisatiebeheersing budget
  budgetwijziging interne-kredietaanpassing`;

/** The roles of the first release. */
export const roles = `teamManager contributor programmeLead concernManager concernController finance
  municipalSecretary deputySecretary strategicAdviser mayor portfolioHolder councilClerk worksCouncil externalAuditor
  administrator generalDirector deputyGeneralDirector financialDirector strategicCoordinator councilChair`;

/** The bodies of the first release. */
export const bodies = 'managementTeam directorate executiveBoard council socialWelfareCouncil';

/**
 * Every table that hangs from a cycle, unit or person refers to it together with the organisation. So no row can ever
 * refer to another organisation's, whatever a statement gets wrong. What is looked up by such a column has an index.
 * People are never deleted, so a column that only says who did something has none.
 */
export const toCycle = 'FOREIGN KEY (organisation_id, cycle_id) REFERENCES cycle (organisation_id, id)';
export const toUnit = (column: string): string =>
  `FOREIGN KEY (organisation_id, ${column}) REFERENCES unit (organisation_id, id)`;
export const toPerson = (column: string): string =>
  `FOREIGN KEY (organisation_id, ${column}) REFERENCES person (organisation_id, id)`;
