import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromEnvironment, onPath } from './cache.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a real Chromium for the tests in a browser: named by CYCLUSREGIE_CHROMIUM, on the PATH, kept by Playwright from an
 * earlier time, downloaded by Playwright, or installed by Debian's package manager where we may.
 * @returns its path
 * @throws Error that tells what to do when none of this works
 */
export async function findBrowser(report: Report): Promise<string> {
  const present =
    fromEnvironment('CYCLUSREGIE_CHROMIUM') ??
    programs.map(onPath).find((found) => found !== undefined) ??
    (await keptByPlaywright());
  if (present) return present;

  await attempt(() =>
    runTool('chromium: downloading', process.execPath, [playwrightCli(), 'install', 'chromium'], report),
  );
  const downloaded = await keptByPlaywright();
  if (downloaded) return downloaded;

  const apt = onPath('apt-get');
  if (apt && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await attempt(() => runTool('chromium: reading package lists', apt, ['update', '-qq'], report, env));
    await attempt(() =>
      runTool('chromium: installing', apt, ['install', '-y', '-qq', 'chromium'], report, env),
    );
  }
  const installed = programs.map(onPath).find((found) => found !== undefined);
  if (installed) return installed;
  throw new Error(
    'There is no Chromium for the tests in a browser, and it can be neither downloaded nor installed from here. ' +
      'Install the package "chromium", or name a program in CYCLUSREGIE_CHROMIUM.',
  );
}

const playwrightCli = () =>
  path.join(path.dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))), 'cli.js');

async function keptByPlaywright(): Promise<string | undefined> {
  // Only the test command needs it, so a production installation does without.
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** What fails here is followed by another way. */
async function attempt(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
