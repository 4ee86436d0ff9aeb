import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Starts a source file as a process of its own, which a test can kill.
 * @param file path from the checkout
 */
export function startSource(file: string, env: Record<string, string>): ChildProcess {
  const hooks = pathToFileURL(path.resolve('test/support/typescript.mjs')).href;
  // Options that jest was started with are not for this process.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return spawn(process.execPath, ['--conditions=source', '--import', hooks, path.resolve(file)], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
