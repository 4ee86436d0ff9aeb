import { createHash } from 'node:crypto';
import { isUUID } from 'class-validator';
import type { OpenedFeed } from '#application/calendar-feeds/calendar-feed.ports.js';
import { found } from '#application/shared/find.js';
import type { ApiRequest } from '../edge/api-request.js';
import type { Infrastructure } from '../infrastructure.js';

/** What is kept of a secret with 256 random bits: its SHA-256, hex. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * The feed that the link of a request opens. The secret is in the query, which is never logged.
 * Refuses `not-found` for a link that opens nothing, whatever the reason.
 */
export async function openFeed(
  { calendars }: Infrastructure['readers'],
  { params, query }: Pick<ApiRequest, 'params' | 'query'>,
): Promise<OpenedFeed> {
  const { id } = params;
  const { secret } = query;
  const usable = typeof id === 'string' && isUUID(id) && typeof secret === 'string' && secret.length <= 100;
  return found(usable ? await calendars.open(id, hashOfSecret(secret)) : null, 'calendar');
}
