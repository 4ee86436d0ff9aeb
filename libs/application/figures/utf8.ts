import { must } from '#domain/shared/domain-error.js';

/**
 * Decodes strict UTF-8, without a byte order mark. Refuses `figures-file-invalid` for any other encoding, with the
 * position of the first byte that doesn't fit, and for NUL bytes. Positions count from 0.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  must(nul === -1, 'figures-file-invalid', `The file has a NUL byte at position ${nul}; it is no text.`, {
    position: nul,
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const position = firstBadByte(bytes);
    must(false, 'figures-file-invalid', `The file is not UTF-8: see the byte at position ${position}.`, {
      position,
    });
  }
}

/** The decoder doesn't tell where it stopped: the shortest beginning that it refuses ends with the bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginningOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // When every beginning will do, the file ends in the middle of a character.
  return Math.min(good, bytes.length - 1);
}

function isBeginningOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
