import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createDataSource } from '#persistence/data-source.js';
import { checkout } from '../components/checkout.js';
import type { Report } from '../components/report.js';

/** What is under way in the example: between them, everybody is asked something. */
const underWay = [
  { document: 'begroting', yearsAhead: 2, until: 'contributions' },
  { document: 'trimesterrapportage-3', yearsAhead: 1, until: 'contributions/16' },
  { document: 'jaarrekening', yearsAhead: 0, until: 'raad-preparatory' },
  { document: 'voorjaarsnota', yearsAhead: 1, until: 'college/3' },
  { document: 'trimesterrapportage-1', yearsAhead: 1, until: 'portefeuillehoudersoverleg' },
  { document: 'trimesterrapportage-2', yearsAhead: 1, until: 'preparation/1' },
] as const;

/** Whether no cycle was ever asked for: the example, too, is still to be brought under way. */
export async function hasNoCycles(databaseUrl: string): Promise<boolean> {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 }).initialize();
  try {
    const [{ empty }] = await dataSource.query('SELECT NOT EXISTS (SELECT FROM cycle) AS empty');
    return empty;
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Brings the example's cycles under way, all at once, as people would: `npm run cycle` plays each to some phase over the
 * public API.
 * @param at where the installation is, and the file with its password
 */
export async function playExampleCycles(
  at: { readonly apiUrl: string; readonly issuer: string; readonly passwordFile: string },
  thisYear: number,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    underWay.map(({ document, yearsAhead, until }) =>
      play(
        [
          ...['--document', document, '--year', String(thisYear + yearsAhead), '--until', until],
          ...['--api', at.apiUrl, '--issuer', at.issuer, '--password-file', at.passwordFile],
        ],
        (line) => report(`example: ${line}`),
        signal,
      ),
    ),
  );
}

function play(args: readonly string[], tell: Report, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const player = spawn(process.execPath, [path.join(checkout, 'dist/apps/cycle/main.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let last = '';
    createInterface(player.stdout).on('line', (line) => (last = line.trim() || last));
    createInterface(player.stderr).on('line', (line) => (last = line.trim() || last));
    player.once('error', reject);
    player.once('close', (code) => {
      if (!signal.aborted) tell(last);
      if (code === 0) resolve();
      else reject(new Error(`The example could not be brought under way: ${last}`));
    });
  });
}
