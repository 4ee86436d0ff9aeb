import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/**
 * What kind of file this is, by its content; null when nothing known looks like it. Text is what is text from its first byte
 * to its last; text that a browser or shell could take for a program is told apart, so that it can be refused.
 * @param isText whether all of the content is UTF-8 without control characters
 */
export async function mediaTypeOf(file: string, isText: boolean): Promise<string | null> {
  if (isText) {
    const start = await startOf(file);
    const program = programs.find(({ begins }) => begins.test(start));
    return program ? program.mediaType : 'text/plain';
  }
  // What can't be read to its end as the kind that it begins as is of no kind.
  const found = await fileTypeFromFile(file).catch(() => undefined);
  return found?.mime ?? null;
}

/** How text begins that is more than text. */
const programs: readonly { begins: RegExp; mediaType: string }[] = [
  { begins: /^%PDF-/, mediaType: 'application/pdf' },
  { begins: /^</, mediaType: 'text/html' },
  { begins: /^#!/, mediaType: 'text/x-shellscript' },
  { begins: /^%!/, mediaType: 'application/postscript' },
  { begins: /^\{\\rtf/, mediaType: 'application/rtf' },
];

async function startOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart();
  } finally {
    await handle.close();
  }
}

/** Follows content piece by piece, and says whether all of it is text: UTF-8, without control characters. */
export class TextDetector {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private isText = true;

  take(bytes: Uint8Array): void {
    if (this.isText) this.isText = this.isTextual(() => this.decoder.decode(bytes, { stream: true }));
  }

  result(): boolean {
    return this.isText && this.isTextual(() => this.decoder.decode());
  }

  private isTextual(decode: () => string): boolean {
    try {
      // eslint-disable-next-line no-control-regex
      return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(decode());
    } catch {
      return false;
    }
  }
}
