import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A source file as a process or thread of its own runs it, with the options of Node that takes.
 * @param file path from the checkout
 */
export function sourceProgram(file: string): { filename: string; execArgv: string[] } {
  const hooks = pathToFileURL(path.resolve('test/support/typescript.mjs')).href;
  return { filename: path.resolve(file), execArgv: ['--conditions=source', '--import', hooks] };
}

/**
 * Starts a source file as a process of its own, which a test can kill, and with which it can exchange messages.
 * @param file path from the checkout
 */
export function startSource(file: string, env: Record<string, string>): ChildProcess {
  const { filename, execArgv } = sourceProgram(file);
  // Options that jest was started with are not for this process.
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return spawn(process.execPath, [...execArgv, filename], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
