import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { AttachmentStorage, AttachmentView } from '#application/attachments/attachment.ports.js';

/**
 * Sends the content of a version to be saved under its name, never to be shown: whatever is in it, a browser does not run it
 * in the name of this site. When the content can not be read to its end the connection breaks, so that nobody takes a part
 * for the whole.
 */
export async function sendContent(
  response: Response,
  storage: AttachmentStorage,
  { name, mediaType, bytes, checksum }: AttachmentView['versions'][number],
): Promise<void> {
  const content = await storage.read(checksum);
  response.attachment(name);
  response.set({
    'Content-Type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'Content-Length': String(bytes),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ETag: `"${checksum}"`,
    'Repr-Digest': `sha-256=:${Buffer.from(checksum, 'hex').toString('base64')}:`,
  });
  // Who stops listening has what they wanted.
  await pipeline(content, response).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}
