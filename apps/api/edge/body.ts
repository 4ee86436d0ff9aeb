import { isUtf8 } from 'node:buffer';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { figuresFormats } from '#application/figures/figures-file.js';
import { pieceBytes } from '#domain/attachment/attachment.rules.js';
import { Problem, type Fault } from '../problem/problem.js';
import type { ApiRequest } from './api-request.js';

const jsonLimit = '1mb';
const csvLimit = '5mb';
/** Deeper than any form; recursion further on would end in a full stack. */
const deepest = 32;

const importPath = /^\/api\/v1\/((?:contributions|cycles)\/[^/]+\/figures|calendar\/holidays)\/imports\/?$/;

/** Figures come as a workbook too. */
const figuresPath = /^\/api\/v1\/(?:contributions|cycles)\/[^/]+\/figures\/imports\/?$/;

/** Pieces of files; the type is that of the tus protocol for resumable uploads. */
const piecePath = /^\/api\/v1\/attachment-uploads\/[^/]+\/?$/;
export const pieceType = 'application/offset+octet-stream';

const keepBytes = (request: unknown, _response: unknown, bytes: Buffer) => {
  (request as ApiRequest).rawBody = bytes;
};
const json = express.json({ limit: jsonLimit, type: 'application/json', verify: keepBytes });
const piece = express.raw({ limit: pieceBytes, type: pieceType, inflate: false, verify: keepBytes });
const csv = express.raw({ limit: csvLimit, type: 'text/csv', verify: keepBytes });
const workbook = express.raw({ limit: csvLimit, type: figuresFormats.xlsx, verify: keepBytes });

/**
 * Reads the body of a request: CSV where figures are imported, bytes where a file is uploaded, JSON everywhere else, nothing else anywhere. Of who shows
 * neither token nor cookie nothing is read: no route takes a body from just anybody.
 */
export const readBody: RequestHandler = (request, response, next) => {
  if (!hasBody(request) || !showsSomething(request)) {
    next();
    return;
  }
  const [type, parse] = parserFor(request);
  if (!request.is(type)) {
    next(new Problem('unsupported-media-type', `Send ${type}.`, { headers: { Accept: type } }));
    return;
  }
  parse(request, response, (error?: unknown) =>
    next(error ?? faultOfBytes(request as unknown as ApiRequest, type)),
  );
};

function parserFor(request: Request): readonly [type: string, parse: RequestHandler] {
  const { method, path } = request;
  if (figuresPath.test(path) && request.is(figuresFormats.xlsx)) return [figuresFormats.xlsx, workbook];
  if (importPath.test(path)) return ['text/csv', csv];
  return method === 'PATCH' && piecePath.test(path) ? [pieceType, piece] : ['application/json', json];
}

/** Parsers put another character in the place of bytes that are no UTF-8; what somebody wrote would be stored changed. */
const faultOfBytes = ({ rawBody }: ApiRequest, type: string): Problem | undefined =>
  type === 'application/json' && rawBody && !isUtf8(rawBody)
    ? new Problem('malformed-request', 'The body is not UTF-8.')
    : undefined;

const showsSomething = ({ headers }: Request): boolean =>
  headers.authorization !== undefined || headers.cookie !== undefined;

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Refuses text that PostgreSQL can't hold, wherever it stands: NUL, and halves of surrogate pairs. One place, so that no
 * field can be forgotten.
 */
export function refuseUnstorableText(request: Request, _response: Response, next: NextFunction): void {
  const faults = [
    ...faultsInUrl(request),
    ...faultsIn('/body', request.body),
    ...faultsIn('/query', request.query),
  ];
  next(
    faults.length > 0
      ? new Problem('malformed-request', 'The request holds text that can not be stored.', { errors: faults })
      : undefined,
  );
}

function faultsInUrl(request: Request): Fault[] {
  try {
    return /\0/.test(decodeURIComponent(request.path)) ? [{ pointer: '/path', message: 'holds a NUL' }] : [];
  } catch {
    return [{ pointer: '/path', message: 'is not percent-encoded UTF-8' }];
  }
}

/** Walks without recursion: what comes in may be nested as deep as its size allows. */
function* faultsIn(root: string, content: unknown): Generator<Fault> {
  if (Buffer.isBuffer(content)) return;
  const pending: { pointer: string; value: unknown; depth: number }[] = [
    { pointer: root, value: content, depth: 0 },
  ];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const { pointer, value, depth } = item;
    if (typeof value === 'string') {
      const message = faultOfText(value);
      if (message) yield { pointer, message };
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) {
        yield { pointer: root, message: `is nested more than ${deepest} deep` };
        return;
      }
      for (const [key, inner] of Object.entries(value)) {
        const message = key === '__proto__' ? 'is not a field' : faultOfText(key);
        if (message) yield { pointer, message: `a field name ${message}` };
        else pending.push({ pointer: `${pointer}/${escapePointer(key)}`, value: inner, depth: depth + 1 });
      }
    }
  }
}

function faultOfText(text: string): string | null {
  if (text.includes('\0')) return 'holds a NUL';
  return /\p{Surrogate}/u.test(text) ? 'holds half of a surrogate pair' : null;
}

/** One token of a JSON pointer (RFC 6901). */
export const escapePointer = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');
