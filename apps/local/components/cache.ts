import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * A folder for what is costly to fetch or build, outside the checkout, so that it survives a new clone.
 * @param name what it holds, with its version: another version never meets an old copy
 */
export function cacheFolder(name: string): string {
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'cyclusregie', name);
}

/** The full path of a program on the PATH; undefined when there is none. */
export function onPath(program: string): string | undefined {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => path.isAbsolute(file) && existsSync(file));
}

/** The path in an environment variable, for a component that was put in place by hand or by the test command. */
export function fromEnvironment(variable: string): string | undefined {
  const file = process.env[variable];
  if (!file) return undefined;
  if (!existsSync(file)) throw new Error(`${variable} names a file that does not exist`);
  return file;
}
