import type { PersonCall } from '../ports.js';
import type { AttachmentDependencies } from './attachment.ports.js';
import { ownUpload } from './own-upload.js';

/** Gives up a file that is on its way. Refuses `not-found`. */
export class AbandonUpload {
  constructor(private readonly deps: AttachmentDependencies) {}

  async execute(call: PersonCall, { uploadId }: { uploadId: string }): Promise<void> {
    await this.deps.unitOfWork.run(call, async ({ attachments }) => {
      ownUpload(call, await attachments.lockUpload(uploadId));
      await attachments.deleteUpload(uploadId);
      return null;
    });
    await this.deps.storage.discard(uploadId);
  }
}
