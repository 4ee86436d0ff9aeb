import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { AttachmentStorage } from '#application/attachments/attachment.ports.js';
import type { FrozenAttachment } from '#domain/attachment/attachment.js';
import { Problem } from '../problem/problem.js';

type Sent = Pick<FrozenAttachment, 'name' | 'mediaType' | 'bytes' | 'checksum'>;

/**
 * Sends the content of a version, or the part of it that is asked (RFC 9110, 14), to be saved under its name, never to be shown:
 * whatever is in it, a browser does not run it in the name of this site. When the content can not be read to its end the
 * connection breaks, so that nobody takes a part for the whole.
 */
export async function sendContent(
  request: Request,
  response: Response,
  storage: AttachmentStorage,
  { name, mediaType, bytes, checksum }: Sent,
): Promise<void> {
  const etag = `"${checksum}"`;
  const part = partAsked(request, etag, bytes);
  const content = await storage.read(checksum, part ?? undefined);
  response.attachment(name);
  response.set({
    'Content-Type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'Content-Length': String(part ? part.end - part.start + 1 : bytes),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Accept-Ranges': 'bytes',
    ETag: etag,
    'Repr-Digest': `sha-256=:${Buffer.from(checksum, 'hex').toString('base64')}:`,
  });
  if (part) response.status(206).set('Content-Range', `bytes ${part.start}-${part.end}/${bytes}`);
  // Who stops listening has what they wanted.
  await pipeline(content, response).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/**
 * The one part that is asked, first and last byte; null for all of it: when none is asked, when what one has is of another
 * version (If-Range), or when several are, or in words that are no range. Refuses 416 for what lies beyond the end.
 */
function partAsked(request: Request, etag: string, bytes: number): { start: number; end: number } | null {
  const has = request.get('if-range');
  if (has !== undefined && has !== etag) return null;
  const ranges = request.range(bytes, { combine: true });
  if (ranges === -1) {
    throw new Problem('range-not-satisfiable', `The file has ${bytes} bytes, and none of those asked.`, {
      headers: { 'Content-Range': `bytes */${bytes}` },
    });
  }
  const [part] = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges : [];
  return part ?? null;
}
