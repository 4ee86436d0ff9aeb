import type { DataSource } from 'typeorm';
import { select } from '../select.js';
import type { FileStorage } from './file-storage.js';

/** Files that nothing refers to are left alone so long: whoever is about to refer to them has time to. */
const patienceMs = 48 * 3_600_000;
const batch = 500;

/**
 * Throws away what nobody will come back for: uploads that expired, and files of uploads and content that nothing refers to,
 * because a process died between writing a file and its row. Safe to run at any time, by several processes at once.
 * @param now the moment by which uploads have expired
 * @returns how many files of each went
 */
export async function clearStorage(
  dataSource: DataSource,
  storage: FileStorage,
  now: Date,
): Promise<{ uploads: number; content: number }> {
  const expired = await select<{ id: string }>(
    dataSource,
    'SELECT id FROM attachment_upload WHERE expires_at <= $1 ORDER BY expires_at LIMIT 10000',
    [now.toISOString()],
  );
  for (const { id } of expired) {
    await select(dataSource, 'DELETE FROM attachment_upload WHERE id = $1 AND expires_at <= $2', [
      id,
      now.toISOString(),
    ]);
    await storage.discard(id);
  }
  const long = new Date(now.getTime() - patienceMs);
  const cleared = { uploads: expired.length, content: 0 };
  for await (const ids of batches(storage.uploadsBefore(long))) {
    for (const id of await unknown(
      dataSource,
      'SELECT id::text AS key FROM attachment_upload WHERE id = ANY ($1::uuid[])',
      ids,
    )) {
      await storage.discard(id);
      cleared.uploads += 1;
    }
  }
  for await (const checksums of batches(storage.contentBefore(long))) {
    const known = 'SELECT DISTINCT checksum AS key FROM attachment_version WHERE checksum = ANY ($1::text[])';
    for (const checksum of await unknown(dataSource, known, checksums)) {
      await storage.remove(checksum);
      cleared.content += 1;
    }
  }
  return cleared;
}

async function unknown(dataSource: DataSource, sql: string, keys: string[]): Promise<string[]> {
  const known = new Set((await select<{ key: string }>(dataSource, sql, [keys])).map(({ key }) => key));
  return keys.filter((key) => !known.has(key));
}

async function* batches(names: AsyncIterable<string>): AsyncGenerator<string[]> {
  let next: string[] = [];
  for await (const name of names) {
    next.push(name);
    if (next.length < batch) continue;
    yield next;
    next = [];
  }
  if (next.length > 0) yield next;
}
