import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { rounded } from './statistics.js';

/** What PostgreSQL counted so far, over all databases of an installation. */
export interface DatabaseCounters {
  commits: number;
  walBytes: number;
}

type Databases = { databaseUrl: string; databases: readonly string[]; dataSource: DataSource };

/** PostgreSQL publishes its counters with a delay. */
const publishedWithinMs = 1_200;

export async function databaseCounters({ databases, dataSource }: Databases): Promise<DatabaseCounters> {
  await wait(publishedWithinMs);
  const [counted] = await dataSource.query(
    `SELECT sum(xact_commit)::float8 AS commits, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS "walBytes"
     FROM pg_stat_database WHERE datname = ANY($1)`,
    [databases],
  );
  return counted as DatabaseCounters;
}

export const countersPer = (before: DatabaseCounters, after: DatabaseCounters, pieces: number) => ({
  commits: rounded((after.commits - before.commits) / Math.max(1, pieces), 2),
  walBytes: rounded((after.walBytes - before.walBytes) / Math.max(1, pieces), 0),
});

/** Bytes of tables and indexes, by database; after a `vacuum full`, so that free space does not hide growth. */
export async function databaseBytes(site: Databases): Promise<Record<string, number>> {
  const bytes: Record<string, number> = {};
  for (const database of site.databases) {
    await inDatabase(site, database, async (client) => {
      await client.query('VACUUM FULL');
      const { rows } = await client.query('SELECT pg_database_size(current_database())::float8 AS bytes');
      bytes[database] = rows[0].bytes;
    });
  }
  return bytes;
}

/** Lets PostgreSQL count statements, or no longer; what is not counted costs nothing. */
export async function countStatements(dataSource: DataSource, count: boolean): Promise<void> {
  await dataSource.query(`ALTER SYSTEM SET pg_stat_statements.track = '${count ? 'top' : 'none'}'`);
  await dataSource.query(`ALTER SYSTEM SET pg_stat_statements.track_planning = '${count ? 'on' : 'off'}'`);
  await dataSource.query('SELECT pg_reload_conf()');
  await wait(500);
}

/** A statement that PostgreSQL ran, over all its calls. */
export interface CountedStatement {
  database: string;
  calls: number;
  /** Milliseconds in all, of planning and of doing. */
  planMs: number;
  execMs: number;
  query: string;
}

/** Lets PostgreSQL count statements while the work is done; those that took most time first. */
export async function countingStatements(
  site: Databases,
  work: () => Promise<unknown>,
): Promise<CountedStatement[]> {
  await countStatements(site.dataSource, true);
  await site.dataSource.query('SELECT pg_stat_statements_reset()');
  try {
    await work();
  } finally {
    await countStatements(site.dataSource, false);
  }
  return site.dataSource.query(
    `SELECT datname AS database, calls::float8 AS calls, round(total_plan_time::numeric, 1)::float8 AS "planMs",
       round(total_exec_time::numeric, 1)::float8 AS "execMs", regexp_replace(left(query, 600), '\\s+', ' ', 'g') AS query
     FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid WHERE datname = ANY($1)
     ORDER BY total_plan_time + total_exec_time DESC`,
    [site.databases],
  );
}

/** Sequential scans of tables that grow, since the statistics began; what a page or an act needs has an index. */
export async function sequentialScans(
  dataSource: DataSource,
): Promise<Record<string, { scans: number; rowsRead: number }>> {
  const rows: { table: string; scans: number; rowsRead: number }[] = await dataSource.query(
    `SELECT relname AS "table", seq_scan::float8 AS scans, seq_tup_read::float8 AS "rowsRead"
     FROM pg_stat_user_tables WHERE seq_scan > 0 ORDER BY relname`,
  );
  return Object.fromEntries(rows.map(({ table, scans, rowsRead }) => [table, { scans, rowsRead }]));
}

export async function inDatabase<T>(
  { databaseUrl }: Pick<Databases, 'databaseUrl'>,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const at = new URL(databaseUrl);
  at.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: at.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
