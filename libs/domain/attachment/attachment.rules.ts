import { must } from '../shared/domain-error.js';
import type { AttachmentUpload } from './attachment.js';

/**
 * The kinds of file that can be attached, by their media type: documents, spreadsheets, presentations, pictures and plain
 * text, and how names of such files end. None can carry a program: no macros, no scripts, no HTML or SVG, no archives.
 */
export const attachmentTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'text/plain': ['txt', 'csv', 'md'],
};

/** The size of a piece, at most: 8 MiB. */
export const pieceBytes = 8 * 1024 * 1024;

/** Somebody who has this many files on their way finishes or abandons one first. */
export const mostUploads = 20;

/** An upload is kept this long after its last piece. */
export const uploadHours = 24;

/**
 * Characters that no name has: of paths, control characters, those that turn or hide text, so that a name reads as
 * another than it is (`invoice\u202Efdp.exe`), and line and paragraph separators.
 */
// eslint-disable-next-line no-control-regex
const unreadable = /[/\\\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/**
 * The name of a file as it is kept: composed (NFC), trimmed. Refuses `attachment-name-refused`: a name with parts of a path
 * or with characters that can't be seen, an empty or very long one, and one without an ending that tells what it is.
 */
export function attachmentName(name: string): string {
  const composed = name.normalize('NFC').trim();
  const refuse = (reason: string, detail: string) =>
    must(false, 'attachment-name-refused', detail, { reason });
  if (unreadable.test(composed)) {
    refuse('characters', 'A name holds no slashes, control characters, or marks that turn or hide text.');
  }
  if (composed.length > 200) refuse('length', 'A name is at most 200 characters long.');
  if (!/[^.]\.[\p{L}\p{N}]{1,10}$/u.test(composed)) {
    refuse('ending', 'A name ends in a dot and what kind of file it is, such as "letter.pdf".');
  }
  return composed;
}

/** Refuses a size that is none (`invalid-input`) or too large (`attachment-too-large`). */
export function mustBeOfSize(bytes: number, limit: number): void {
  must(Number.isSafeInteger(bytes) && bytes > 0, 'invalid-input', 'A file holds at least one byte.', {
    errors: [{ path: '/bytes', message: 'must be a whole number from 1' }],
  });
  must(bytes <= limit, 'attachment-too-large', `A file is at most ${limit} bytes large.`, { bytes, limit });
}

/**
 * Refuses `attachment-type-refused`: content of a kind that can't be attached, and a name that says another kind than the
 * content is.
 * @param mediaType what was found in the content; null for nothing that is known
 */
export function mustBeAttachable(name: string, mediaType: string | null): asserts mediaType is string {
  const endings = mediaType === null ? undefined : attachmentTypes[mediaType];
  const allowed = Object.values(attachmentTypes).flat();
  must(
    endings,
    'attachment-type-refused',
    'Files of this kind can not be attached; the content counts, not the name.',
    { found: mediaType, allowed },
  );
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  must(
    endings.includes(ending),
    'attachment-type-refused',
    `The content is another kind of file than the name says; call it ${endings.map((end) => `.${end}`).join(' or ')}.`,
    { found: mediaType, allowed: endings },
  );
}

/** Refuses a piece that doesn't begin where the last one ended (`upload-offset-wrong`, with where) or goes past the end. */
export function mustContinue(
  upload: Pick<AttachmentUpload, 'bytes' | 'received'>,
  offset: number,
  length: number,
): void {
  const { bytes, received } = upload;
  must(
    offset === received,
    'upload-offset-wrong',
    'The next piece begins where the last one ended: at `offset`.',
    { offset: received },
  );
  must(length > 0 && offset + length <= bytes, 'invalid-input', 'A piece stays within the announced size.', {
    errors: [{ path: '/', message: `must hold 1 to ${Math.min(pieceBytes, bytes - received)} bytes` }],
  });
}

/** Refuses `upload-incomplete` while pieces are missing. */
export function mustBeWhole({ bytes, received }: Pick<AttachmentUpload, 'bytes' | 'received'>): void {
  must(received === bytes, 'upload-incomplete', 'Not all of the file is here; go on at `offset`.', {
    offset: received,
    bytes,
  });
}
