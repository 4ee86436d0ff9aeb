import { existsSync } from 'node:fs';
import { fromEnvironment, onPath } from './cache.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';

const macOs = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
const packages = ['libreoffice-writer-nogui'];

/**
 * Finds LibreOffice, with which tests open the documents that the product writes: named by CYCLUSREGIE_LIBREOFFICE, on the
 * PATH, where macOS has it, or installed by apt-get when this machine has that and lets us.
 * @returns the path of its program
 * @throws Error that tells what to do when none of this works
 */
export async function findLibreOffice(report: Report): Promise<string> {
  const present = found();
  if (present) return present;
  const apt = onPath('apt-get');
  if (apt && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runTool('looking up packages', apt, ['update', '-qq'], report, env);
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    await runTool('installing LibreOffice', apt, install, report, env);
    const installed = found();
    if (installed) return installed;
  }
  throw new Error(
    `LibreOffice is needed to see whether documents open. Install it (on Debian and Ubuntu: sudo apt-get install ` +
      `--no-install-recommends ${packages.join(' ')}), or name its program in CYCLUSREGIE_LIBREOFFICE.`,
  );
}

const found = (): string | undefined =>
  fromEnvironment('CYCLUSREGIE_LIBREOFFICE') ??
  onPath('soffice') ??
  onPath('libreoffice') ??
  (existsSync(macOs) ? macOs : undefined);
