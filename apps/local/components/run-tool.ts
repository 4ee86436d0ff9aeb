import { spawn } from 'node:child_process';
import type { Report } from './report.js';

/**
 * Runs a tool that may take minutes, and says every ten seconds that it is still at it.
 * @throws Error with the end of its output when it fails.
 */
export async function runTool(
  what: string,
  program: string,
  args: readonly string[],
  report: Report,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  report(`${what} …`);
  const progress = setInterval(() => report(`${what} … ${seconds()} s`), 10_000);
  try {
    await new Promise<void>((resolve, reject) => {
      let output = '';
      const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000));
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`${what} failed:\n${output.trim()}`)),
      );
    });
    report(`${what}: done in ${seconds()} s`);
  } finally {
    clearInterval(progress);
  }
}
