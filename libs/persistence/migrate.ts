import pg from 'pg';
import { createDataSource } from './data-source.js';
import { databaseError } from './database-error.js';
import { migrations } from './migrations/index.js';

/** Any number will do, as long as nothing else in this database takes the same one. */
const migrationLock = 7_202_611_220;

/**
 * Brings the schema of a database up to this release. Two that start at once take turns, and the second finds nothing
 * left to do. All or nothing.
 * @returns the names of the migrations that were applied now, in order
 * @throws DatabaseError
 */
export async function runMigrations(databaseUrl: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: databaseUrl, application_name: 'cyclusregie-migrate' });
  guard.on('error', () => undefined); // shows in the statements below
  const dataSource = createDataSource(databaseUrl, { poolSize: 2 });
  try {
    await guard.connect();
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await dataSource.initialize();
    const applied = await dataSource.runMigrations({ transaction: 'all' });
    return applied.map(({ name }) => name);
  } catch (error) {
    // A mistake in a migration is for whoever wrote it to see in full: it holds no data.
    const failure = databaseError(error);
    throw failure.unavailable ? failure : error;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await guard.end().catch(() => undefined); // gives the lock back
  }
}

/** Every migration of this release, in order, and whether the database has it. */
export async function showMigrations(databaseUrl: string): Promise<{ name: string; applied: boolean }[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'cyclusregie-migrate' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client
      .query<{ name: string }>(`SELECT name FROM migration`)
      .catch((error: unknown) => {
        if (databaseError(error).code === '42P01') return { rows: [] };
        throw error;
      });
    const applied = new Set(rows.map(({ name }) => name));
    return migrations.map(({ name }) => ({ name, applied: applied.has(name) }));
  } catch (error) {
    throw databaseError(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
