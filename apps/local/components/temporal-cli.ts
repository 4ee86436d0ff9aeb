import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, fromEnvironment, onPath } from './cache.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';

const VERSION = '1.5.1'; // later versions have `replace` lines, which `go install` refuses

/**
 * Finds the program `temporal`, which holds a whole Temporal server: named by CYCLUSREGIE_TEMPORAL_CLI, on the PATH,
 * kept from an earlier time, downloaded by the Temporal SDK, or built with Go (some minutes, once).
 * @returns its path
 * @throws Error that tells what to do when none of this works
 */
export async function findTemporalCli(report: Report): Promise<string> {
  const present = fromEnvironment('CYCLUSREGIE_TEMPORAL_CLI') ?? onPath('temporal');
  if (present) return present;

  const folder = cacheFolder(`temporal-${VERSION}`);
  const cached = path.join(folder, 'temporal');
  if (existsSync(cached)) return cached;

  mkdirSync(path.dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.`);
  try {
    const found = (await download(temporary, report)) ?? (await build(temporary, report));
    mkdirSync(folder, { recursive: true });
    renameSync(found, cached); // at once, so that nobody meets half a program
    return cached;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Lets the SDK download the program: it does so by starting a server, which we end at once. */
async function download(folder: string, report: Report): Promise<string | undefined> {
  report('temporal: looking whether it can be downloaded');
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const environment = await TestWorkflowEnvironment.createLocal({
      server: {
        executable: { type: 'cached-download', downloadDir: folder },
        log: { format: 'pretty', level: 'error' },
      },
    });
    await environment.teardown();
  } catch {
    return undefined; // no network, or one that lets no programs through: there is still Go
  }
  const file = readdirSync(folder).find((name) => name.startsWith('temporal'));
  return file && path.join(folder, file);
}

/** How `temporal` is built with Go into a folder. */
export function buildCommand(folder: string): { args: string[]; env: NodeJS.ProcessEnv } {
  return {
    args: ['install', '-ldflags', '-s -w', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`],
    env: { ...process.env, GOBIN: folder, GOFLAGS: '', CGO_ENABLED: '0' },
  };
}

/** Whether this output of `go version` names a Go that can build `temporal` (1.23, or one that fetches a newer one). */
export function canBuild(goVersion: string): boolean {
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(goVersion) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 23);
}

async function build(folder: string, report: Report): Promise<string> {
  const go = onPath('go');
  if (!go || !canBuild(execFileSync(go, ['version'], { encoding: 'utf8' }))) {
    throw new Error(
      'no Temporal server was found and none could be downloaded. Install the program `temporal` ' +
        '(https://docs.temporal.io/cli), or Go 1.23 or later so that it can be built here, ' +
        'or set TEMPORAL_ADDRESS to a Temporal cluster.',
    );
  }
  const { args, env } = buildCommand(folder);
  await runTool('temporal: building it with Go, once, some minutes', go, args, report, env);
  return path.join(folder, 'temporal');
}
