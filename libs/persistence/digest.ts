import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Digest } from '#application/ports.js';

/** SHA-256, hex, of the canonical JSON (RFC 8785) of a value; the one way in which the product makes checksums. */
export const digest: Digest = (value) => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a digest.');
  return createHash('sha256').update(text).digest('hex');
};
