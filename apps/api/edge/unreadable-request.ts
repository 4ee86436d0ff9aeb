import type { Socket } from 'node:net';
import { problems } from '../problem/catalogue.js';
import { problemType } from '../problem/problem.js';

/**
 * Answers what Node could not read as HTTP (headers that are too large, a line that is none, a body that never comes), so
 * that this too is a problem and not an empty answer. There is no request, so there is no language and no request id.
 */
export function answerUnreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason] = statusOf(error.code);
  const code = 'malformed-request';
  const body = JSON.stringify({
    type: problemType(code),
    title: problems[code].title.en,
    status,
    detail: `${reason}: the request can not be read as HTTP.`,
    code,
  });
  socket.end(
    [
      `HTTP/1.1 ${status} ${reason}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

const statusOf = (code: string | undefined): [number, string] => {
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'Request Header Fields Too Large'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'Request Timeout'];
  return [400, 'Bad Request'];
};
