import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What we take over from a caller: fit for a log line, a header and a column. */
const sane = /^[\w.:-]{8,100}$/;

/** Numbers a request: by the caller's `X-Request-Id` when that is sane, else anew; and answers with it. */
export function nameRequest(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && sane.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}
