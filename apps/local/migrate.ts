import path from 'node:path';
import { showMigrations } from '#persistence/migrate.js';
import { checkout } from './components/checkout.js';
import { lockDataDirectory, openDataDirectory, runningInstallation } from './components/data-directory.js';
import { postgresUrl, startPostgres } from './components/postgres.js';
import { prepareDatabase, refuseDatabase } from './prepare-database.js';
import { readSettings } from './settings.js';

// `npm run migration:run` and `npm run migration:show`: on DATABASE_URL, or else on the embedded database, which is
// that of the running installation, or is started for as long as this takes.

async function onDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.databaseUrl) return work(settings.databaseUrl);

  const dataDirectory = path.resolve(checkout, settings.dataDirectory);
  const running = runningInstallation(dataDirectory);
  if (running?.postgresPort) return work(await postgresUrl(dataDirectory, running.postgresPort));

  openDataDirectory(dataDirectory);
  const lock = lockDataDirectory(dataDirectory);
  try {
    const postgres = await startPostgres({ dataDirectory, report: console.log });
    try {
      await work(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    lock.release();
  }
}

try {
  await onDatabase(async (databaseUrl) => {
    if (process.argv[2] === 'show') {
      for (const { name, applied } of await showMigrations(databaseUrl).catch(refuseDatabase)) {
        console.log(`[${applied ? 'X' : ' '}] ${name}`);
      }
      return;
    }
    await prepareDatabase(databaseUrl, console.log);
  });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
