import { randomBytes, randomInt } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A password of letters and digits only, so that a double click selects it and no program takes it for an option. */
export function randomPassword(length = 24): string {
  const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
}

/**
 * The content of a file that only its owner may read; generated when the file is not there yet.
 * Two processes that generate at once end up with the same content, and a crash leaves no half file.
 */
export async function secretFile(file: string, generate: () => string | Promise<string>): Promise<string> {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(temporary, `${await generate()}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(temporary, file); // unlike a rename, this never replaces what another process has just written
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
