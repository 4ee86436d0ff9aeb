import {
  attachmentName,
  mostUploads,
  mustBeOfSize,
  uploadHours,
} from '#domain/attachment/attachment.rules.js';
import type { AttachmentSubject, AttachmentUpload } from '#domain/attachment/attachment.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { lockSubject } from './attachment-subject.js';
import type { AttachmentDependencies } from './attachment.ports.js';

export interface StartUploadCommand {
  subject: AttachmentSubject;
  /** The attachment of the same subject that this is a new version of; null for a new attachment. */
  attachmentId: string | null;
  name: string;
  /** The size of the file. */
  bytes: number;
}

/**
 * Announces a file that will be attached: pieces follow, from offset 0 on. Refuses `not-found`, `not-permitted`,
 * `contribution-not-editable`, `attachment-name-refused`, `attachment-too-large`, `invalid-input`, `too-many-uploads`.
 */
export class StartUpload {
  constructor(private readonly deps: AttachmentDependencies) {}

  execute(call: PersonCall, command: StartUploadCommand): Promise<AttachmentUpload> {
    const name = attachmentName(command.name);
    mustBeOfSize(command.bytes, this.deps.storage.limitBytes);
    const { subject, attachmentId } = command;
    return this.deps.unitOfWork.run(call, async (transaction) => {
      await lockSubject(transaction, call, subject);
      if (attachmentId) {
        const attachment = found(await transaction.attachments.find(attachmentId), 'attachment');
        const same = attachment.subjectType === subject.type && attachment.subjectId === subject.id;
        must(same && !attachment.removedAt, 'not-found', 'There is no such attachment there.');
      }
      const underWay = await transaction.attachments.countUploads(call.actor.personId);
      must(
        underWay < mostUploads,
        'too-many-uploads',
        `You have ${mostUploads} files on their way; finish or abandon one first.`,
        { most: mostUploads },
      );
      const upload: AttachmentUpload = {
        id: this.deps.identifiers.next(),
        organisationId: call.organisationId,
        subjectType: subject.type,
        subjectId: subject.id,
        attachmentId,
        name,
        bytes: command.bytes,
        received: 0,
        startedBy: call.actor.personId,
        startedAt: call.now,
        expiresAt: expiryAfter(call.now),
      };
      await transaction.attachments.insertUpload(upload);
      return upload;
    });
  }
}

/** When an upload may be thrown away that was heard of at this moment. */
export const expiryAfter = (now: string): string =>
  new Date(Date.parse(now) + uploadHours * 3_600_000).toISOString();
