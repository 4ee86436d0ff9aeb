import type { DataSource } from 'typeorm';
import { select } from './select.js';

/**
 * Forgets Idempotency-Keys that nobody will send again.
 * @param before UTC, ISO-8601: older ones go
 * @throws DatabaseError
 */
export async function forgetIdempotencyKeys(dataSource: DataSource, before: string): Promise<void> {
  await select(dataSource, 'DELETE FROM idempotency_key WHERE created_at < $1', [before]);
}
