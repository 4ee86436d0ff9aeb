import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, onPath } from '../../../apps/local/components/cache.js';
import type { Report } from '../../../apps/local/components/report.js';
import { runTool } from '../../../apps/local/components/run-tool.js';
import { canBuild } from '../../../apps/local/components/temporal-cli.js';

const VERSION = '1.29.1';

/** The programs of a Temporal server that keeps its data in PostgreSQL. */
export interface TemporalPrograms {
  server: string;
  /** Makes and migrates its databases. */
  sqlTool: string;
}

/**
 * Finds the Temporal server of a production set-up: on the PATH (`temporal-server`, `temporal-sql-tool`), kept from an
 * earlier time, or built with Go (some minutes, once).
 * @throws Error that tells what to do when none of this works
 */
export async function findTemporalPrograms(report: Report): Promise<TemporalPrograms> {
  const [server, sqlTool] = [onPath('temporal-server'), onPath('temporal-sql-tool')];
  if (server && sqlTool) return { server, sqlTool };

  const folder = cacheFolder(`temporal-server-${VERSION}`);
  const cached = { server: path.join(folder, 'server'), sqlTool: path.join(folder, 'sql') };
  if (existsSync(cached.server) && existsSync(cached.sqlTool)) return cached;

  const go = onPath('go');
  if (!go || !canBuild(execFileSync(go, ['version'], { encoding: 'utf8' }))) {
    throw new Error(
      'the bench needs a Temporal server that keeps its data in PostgreSQL. Put `temporal-server` and ' +
        '`temporal-sql-tool` on the PATH, or install Go 1.23 or later so that they can be built here.',
    );
  }
  mkdirSync(path.dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.`);
  try {
    const programs = ['server', 'tools/sql'].map(
      (program) => `go.temporal.io/server/cmd/${program}@v${VERSION}`,
    );
    const env = { ...process.env, GOBIN: temporary, GOFLAGS: '', CGO_ENABLED: '0' };
    await runTool(
      'temporal server: building it with Go, once, some minutes',
      go,
      ['install', '-ldflags', '-s -w', ...programs],
      report,
      env,
    );
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder); // at once, so that nobody meets half of it
    return cached;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
