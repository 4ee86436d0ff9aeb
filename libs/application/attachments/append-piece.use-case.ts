import { mustContinue } from '#domain/attachment/attachment.rules.js';
import type { AttachmentUpload } from '#domain/attachment/attachment.js';
import type { PersonCall } from '../ports.js';
import type { AttachmentDependencies } from './attachment.ports.js';
import { ownUpload } from './own-upload.js';
import { expiryAfter } from './start-upload.use-case.js';

/**
 * Adds the next piece of a file. Bytes are on disk before they count, so what counts is never lost; and what was written but
 * does not count, because the call broke off, is written again. Of two pieces for the same place one is refused. Refuses
 * `not-found`, `upload-offset-wrong`, `invalid-input`.
 */
export class AppendPiece {
  constructor(private readonly deps: AttachmentDependencies) {}

  execute(
    call: PersonCall,
    { uploadId, offset, piece }: { uploadId: string; offset: number; piece: Uint8Array },
  ): Promise<AttachmentUpload> {
    return this.deps.unitOfWork.run(call, async (transaction) => {
      const upload = ownUpload(call, await transaction.attachments.lockUpload(uploadId));
      mustContinue(upload, offset, piece.length);
      await this.deps.storage.write(uploadId, offset, piece);
      const grown = { ...upload, received: offset + piece.length, expiresAt: expiryAfter(call.now) };
      await transaction.attachments.saveUpload(grown);
      return grown;
    });
  }
}
