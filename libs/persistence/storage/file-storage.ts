import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { chmod, link, mkdir, open, opendir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { AttachmentStorage, Inspected } from '#application/attachments/attachment.ports.js';
import { mediaTypeOf, TextDetector } from './media-type.js';

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const isChecksum = /^[0-9a-f]{64}$/;

/**
 * Attachments in a folder that all api processes share: `uploads/<id>` while on their way, `content/ab/<sha-256>` when kept.
 * Only the user that the product runs as gets in, and nothing in it can be executed.
 */
export class FileStorage implements AttachmentStorage {
  constructor(
    private readonly folder: string,
    readonly limitBytes: number,
  ) {}

  async write(uploadId: string, offset: number, piece: Uint8Array): Promise<void> {
    const place = this.uploadPlace(uploadId);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    const file = await open(place, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      const { size } = await file.stat();
      if (size < offset) throw new Error('An upload is shorter than what was received of it.');
      await file.truncate(offset);
      for (let written = 0; written < piece.length;) {
        const { bytesWritten } = await file.write(piece, written, piece.length - written, offset + written);
        written += bytesWritten;
      }
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  async inspect(uploadId: string): Promise<Inspected> {
    const place = this.uploadPlace(uploadId);
    const hash = createHash('sha256');
    const text = new TextDetector();
    let bytes = 0;
    for await (const chunk of createReadStream(place) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      text.take(chunk);
      bytes += chunk.length;
    }
    return { bytes, checksum: hash.digest('hex'), mediaType: await mediaTypeOf(place, text.result()) };
  }

  async keep(uploadId: string, checksum: string): Promise<void> {
    const place = this.contentPlace(checksum);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    try {
      await link(this.uploadPlace(uploadId), place);
      await chmod(place, 0o400);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
      // Whoever clears away what nothing refers to sees that it is wanted.
      await utimes(place, new Date(), new Date());
    }
  }

  discard(uploadId: string): Promise<void> {
    return rm(this.uploadPlace(uploadId), { force: true });
  }

  async read(checksum: string, part?: { start: number; end: number }): Promise<Readable> {
    const file = await open(this.contentPlace(checksum), 'r');
    return file.createReadStream(part);
  }

  /** Ids of uploads that nothing was added to since. */
  uploadsBefore(moment: Date): AsyncGenerator<string> {
    return filesBefore(path.join(this.folder, 'uploads'), moment, isId);
  }

  /** Checksums of content that was kept before. */
  async *contentBefore(moment: Date): AsyncGenerator<string> {
    for await (const shelf of entriesOf(path.join(this.folder, 'content'))) {
      if (/^[0-9a-f]{2}$/.test(shelf)) {
        yield* filesBefore(path.join(this.folder, 'content', shelf), moment, isChecksum);
      }
    }
  }

  /** Throws content away that nothing refers to. */
  remove(checksum: string): Promise<void> {
    return rm(this.contentPlace(checksum), { force: true });
  }

  private uploadPlace(uploadId: string): string {
    if (!isId.test(uploadId)) throw new TypeError('An upload is named by a UUID.');
    return path.join(this.folder, 'uploads', uploadId);
  }

  private contentPlace(checksum: string): string {
    if (!isChecksum.test(checksum)) throw new TypeError('Content is named by its checksum.');
    return path.join(this.folder, 'content', checksum.slice(0, 2), checksum);
  }
}

async function* filesBefore(folder: string, moment: Date, named: RegExp): AsyncGenerator<string> {
  for await (const name of entriesOf(folder)) {
    if (!named.test(name)) continue;
    const { mtime } = await stat(path.join(folder, name)).catch(() => ({ mtime: moment }));
    if (mtime < moment) yield name;
  }
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  try {
    for await (const { name } of await opendir(folder)) yield name;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
  }
}
