import { mustBeAttachable, mustBeWhole } from '#domain/attachment/attachment.rules.js';
import type { Attachment, AttachmentUpload, AttachmentVersion } from '#domain/attachment/attachment.js';
import { DomainError, must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { actingAs } from '../tasks/completion.js';
import { lockSubject } from './attachment-subject.js';
import type { AttachmentDependencies, Inspected } from './attachment.ports.js';
import { ownUpload } from './own-upload.js';

export interface CompleteUploadCommand {
  uploadId: string;
  /** SHA-256, hex, as the caller computed it; null to take what arrived. */
  checksum: string | null;
}

export interface AddedAttachment {
  attachmentId: string;
  version: number;
  checksum: string;
  mediaType: string;
}

/**
 * Attaches a file that is here as a whole, as a new attachment or a new version. What it is is found in its content; what can
 * not be attached is thrown away. Refuses `not-found`, `not-permitted`, `contribution-not-editable`, `upload-incomplete`,
 * `checksum-mismatch`, `attachment-type-refused`.
 */
export class CompleteUpload {
  constructor(private readonly deps: AttachmentDependencies) {}

  async execute(call: PersonCall, { uploadId, checksum }: CompleteUploadCommand): Promise<AddedAttachment> {
    const { unitOfWork, storage } = this.deps;
    const look = { ...call, idempotency: null };
    const upload = await unitOfWork.run(look, ({ attachments }) => attachments.findUpload(uploadId));
    // Reading all of a file takes its time: outside the transaction. Once it is whole, nothing is added to it any more.
    const inspected = upload && (await this.inspect(look, ownUpload(call, upload), checksum));
    if (inspected) await storage.keep(uploadId, inspected.checksum);
    const added = await unitOfWork.run(call, async (transaction) =>
      this.attach(
        transaction,
        call,
        ownUpload(call, await transaction.attachments.lockUpload(uploadId)),
        inspected,
      ),
    );
    // Once more: what nothing referred to before the commit may have been cleared away meanwhile.
    if (inspected) await storage.keep(uploadId, inspected.checksum);
    await storage.discard(uploadId);
    return added;
  }

  /** Throws the upload away when its content can't be attached, whatever is sent after. */
  private async inspect(
    call: PersonCall,
    upload: AttachmentUpload,
    checksum: string | null,
  ): Promise<Inspected & { mediaType: string }> {
    mustBeWhole(upload);
    const inspected = await this.deps.storage.inspect(upload.id);
    if (inspected.bytes !== upload.bytes)
      throw new Error('What is stored of an upload is not what was received.');
    try {
      must(
        checksum === null || checksum === inspected.checksum,
        'checksum-mismatch',
        'What arrived is not what was sent; send the file anew.',
        { found: inspected.checksum },
      );
      mustBeAttachable(upload.name, inspected.mediaType);
      return { ...inspected, mediaType: inspected.mediaType };
    } catch (refusal) {
      if (refusal instanceof DomainError) {
        await this.deps.unitOfWork.run(call, ({ attachments }) => attachments.deleteUpload(upload.id));
        await this.deps.storage.discard(upload.id);
      }
      throw refusal;
    }
  }

  private async attach(
    transaction: Transaction,
    call: PersonCall,
    upload: AttachmentUpload,
    inspected: (Inspected & { mediaType: string }) | null,
  ): Promise<AddedAttachment> {
    const { checksum, mediaType } = found(inspected, 'upload');
    const { subjectType, subjectId, bytes } = upload;
    const { cycleIds, capacity } = await lockSubject(transaction, call, { type: subjectType, id: subjectId });
    const attachment = await this.grow(transaction, call, upload);
    const version: AttachmentVersion = {
      id: this.deps.identifiers.next(),
      attachmentId: attachment.id,
      number: attachment.versionNumber,
      name: upload.name,
      ...{ mediaType, bytes, checksum },
      uploadedBy: call.actor.personId,
      onBehalfOf: capacity.onBehalfOf,
      uploadedAt: call.now,
    };
    await transaction.attachments.insertVersion(version);
    await transaction.attachments.deleteUpload(upload.id);
    for (const cycleId of cycleIds) {
      transaction.record({
        cycleId,
        type: 'attachment.added',
        subject: { type: 'attachment', id: attachment.id },
        // Its name may be personal, and is not a fact that decides anything.
        after: { subjectType, subjectId, version: version.number, checksum, bytes, mediaType },
        as: actingAs(capacity),
      });
    }
    return { attachmentId: attachment.id, version: version.number, checksum, mediaType };
  }

  /** The attachment with one version more. */
  private async grow(
    transaction: Transaction,
    call: PersonCall,
    { attachmentId, subjectType, subjectId }: AttachmentUpload,
  ): Promise<Attachment> {
    if (attachmentId) {
      const present = found(await transaction.attachments.lock(attachmentId), 'attachment');
      must(!present.removedAt, 'not-found', 'The attachment was removed meanwhile.');
      const grown = { ...present, versionNumber: present.versionNumber + 1 };
      await transaction.attachments.save(grown);
      return grown;
    }
    const added: Attachment = {
      id: this.deps.identifiers.next(),
      organisationId: call.organisationId,
      ...{ subjectType, subjectId },
      versionNumber: 1,
      addedBy: call.actor.personId,
      addedAt: call.now,
      removedAt: null,
      removedBy: null,
    };
    await transaction.attachments.insert(added);
    return added;
  }
}
