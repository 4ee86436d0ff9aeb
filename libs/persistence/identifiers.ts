import { randomBytes } from 'node:crypto';
import type { Identifiers } from '#application/ports.js';

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds and 74 random ones, so that rows made together lie together
 * in an index.
 */
export const uuidV7: Identifiers = {
  next() {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  },
};
