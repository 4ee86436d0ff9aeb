import { contributionStatuses } from '#domain/contribution/contribution.js';
import { cycleStatuses } from '#domain/cycle/cycle.js';
import { decisionOutcomes, documentTypeNames } from '#domain/definition/definition.js';
import { bodyNames, roleNames } from '#domain/people/roles.js';
import { taskKindNames } from '#domain/task/task-kinds.js';
import { taskStatuses } from '#domain/task/task.js';
import { createDataSource, waitForDatabase } from '#persistence/data-source.js';
import { contributions } from '#persistence/entities.js';
import { runMigrations, showMigrations } from '#persistence/migrate.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';

describe('the schema', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startTestPostgres({ migrated: false });
  });
  afterAll(() => postgres?.stop());

  it('is waited for, and made once by two that start at the same time', async () => {
    expect((await showMigrations(postgres.url)).every(({ applied }) => !applied)).toBe(true);
    const reports: string[] = [];
    const dataSource = createDataSource(postgres.url);
    const ready = waitForDatabase(dataSource, { intervalMs: 50, report: (message) => reports.push(message) });
    while (reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));

    const applied = await Promise.all([runMigrations(postgres.url), runMigrations(postgres.url)]);

    const all = (await showMigrations(postgres.url)).map(({ name }) => name);
    expect(applied.map((names) => names.length).sort()).toEqual([0, all.length]);
    expect(applied.flat()).toEqual(all);
    expect((await showMigrations(postgres.url)).every(({ applied }) => applied)).toBe(true);
    await ready;
    expect(reports).toEqual(['waiting for the database to be migrated']);
    await dataSource.destroy();
  });

  it('stops waiting when told to', async () => {
    const dataSource = createDataSource('postgresql://nobody@127.0.0.1:1/nowhere');
    const signal = AbortSignal.timeout(100);
    await expect(waitForDatabase(dataSource, { intervalMs: 20, signal })).rejects.toThrow();
  });

  it('carries the organisation on every row', async () => {
    const dataSource = await postgres.connect();
    const without: { table_name: string }[] = await dataSource.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
         AND table_name NOT IN ('migration', 'organisation')
         AND table_name NOT IN (SELECT table_name FROM information_schema.columns
           WHERE table_schema = 'public' AND column_name = 'organisation_id')`,
    );
    expect(without).toEqual([]);
  });

  it('is asked by prepared statements, whose plans do not read tables from end to end because they were small once', async () => {
    const dataSource = await createDataSource(postgres.url).initialize();
    const runner = dataSource.createQueryRunner();
    try {
      const id = '0198a000-0000-7000-8000-000000000001';
      await runner.manager.findOne(contributions, { where: { id, organisationId: id } });
      const prepared: { statement: string }[] = await runner.query(
        'SELECT statement FROM pg_prepared_statements',
      );
      expect(prepared.map(({ statement }) => statement)).toEqual([expect.stringContaining('"contribution"')]);

      const plan: Record<string, string>[] = await runner.query(
        'EXPLAIN SELECT status FROM task WHERE cycle_id = $1 AND key = $2',
        [id, 'none'],
      );
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index (Only )?Scan/);
    } finally {
      await runner.release();
      await dataSource.destroy();
    }
  });

  it('knows exactly the codes that the domain knows', async () => {
    const dataSource = await postgres.connect();
    const rows: { table: string; rule: string }[] = await dataSource.query(
      `SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS rule FROM pg_constraint
       WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    const codes = (table: string, column: string) => {
      const rule = rows.find((row) => row.table === table && row.rule.startsWith(`CHECK ((${column} = ANY`));
      return [...(rule?.rule.matchAll(/'([^']+)'/g) ?? [])].map(([, code]) => code).sort();
    };
    const sorted = (values: readonly string[]) => [...values].sort();
    expect(codes('role_assignment', 'role')).toEqual(sorted(roleNames));
    expect(codes('task', 'candidate_role')).toEqual(sorted(roleNames));
    expect(codes('task', 'kind')).toEqual(sorted(taskKindNames));
    expect(codes('task', 'status')).toEqual(sorted(taskStatuses));
    expect(codes('cycle', 'status')).toEqual(sorted(cycleStatuses));
    expect(codes('cycle', 'document')).toEqual(sorted(documentTypeNames));
    expect(codes('definition', 'document')).toEqual(sorted(documentTypeNames));
    expect(codes('contribution', 'status')).toEqual(sorted(contributionStatuses));
    expect(codes('decision', 'outcome')).toEqual(sorted(decisionOutcomes));
    expect(codes('decision', 'body')).toEqual(sorted(bodyNames));
  });
});
