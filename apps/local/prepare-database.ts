import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { createDataSource } from '#persistence/data-source.js';
import { runMigrations } from '#persistence/migrate.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import type { Report } from './components/report.js';

/**
 * Makes a database fit for this release: applies migrations and stores the definitions that come with it. May be run by
 * several at once, and as often as one likes.
 * @throws DomainError when a stored definition was changed without a new version
 */
export async function prepareDatabase(databaseUrl: string, report: Report): Promise<void> {
  const applied = await runMigrations(databaseUrl).catch(refuseDatabase);
  for (const name of applied) report(`database: applied ${name}`);
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 }).initialize();
  try {
    await storeDefinitions(dataSource, loadAllDefinitions());
  } finally {
    await dataSource.destroy();
  }
  if (applied.length === 0) report('database: up to date');
}

/** Says which database it was that a migration could not work on, or look at. */
export function refuseDatabase(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(`The database of DATABASE_URL, or the embedded one, can't be used: ${reason}`, {
    cause: error,
  });
}
