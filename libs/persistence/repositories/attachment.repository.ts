import type { AttachmentRepository } from '#application/attachments/attachment.ports.js';
import type {
  Attachment,
  AttachmentSubject,
  AttachmentUpload,
  AttachmentVersion,
  FrozenAttachment,
} from '#domain/attachment/attachment.js';
import { attachments, attachmentUploads, attachmentVersions } from '../entities.js';
import type { Session } from '../session.js';

export class PostgresAttachmentRepository implements AttachmentRepository {
  constructor(private readonly session: Session) {}

  find(id: string): Promise<Attachment | null> {
    return this.session.find(attachments, { id });
  }

  lock(id: string): Promise<Attachment | null> {
    return this.session.lock(attachments, { id });
  }

  insert(attachment: Attachment): Promise<void> {
    return this.session.insert(attachments, [attachment]);
  }

  save(attachment: Attachment): Promise<void> {
    return this.session.save(attachments, attachment);
  }

  insertVersion(version: AttachmentVersion): Promise<void> {
    return this.session.insert(attachmentVersions, [version]);
  }

  lastVersionsOf({ type, id }: AttachmentSubject): Promise<FrozenAttachment[]> {
    return this.session.query<FrozenAttachment>(
      `SELECT version.attachment_id AS "attachmentId", version.number, version.name,
         version.media_type AS "mediaType", version.bytes, version.checksum
       FROM attachment JOIN attachment_version version ON version.attachment_id = attachment.id
         AND version.number = attachment.version_number
       WHERE attachment.organisation_id = $1 AND attachment.subject_type = $2 AND attachment.subject_id = $3
         AND attachment.removed_at IS NULL
       ORDER BY attachment.id`,
      [this.session.organisationId, type, id],
    );
  }

  findUpload(id: string): Promise<AttachmentUpload | null> {
    return this.session.find(attachmentUploads, { id });
  }

  lockUpload(id: string): Promise<AttachmentUpload | null> {
    return this.session.lock(attachmentUploads, { id });
  }

  async countUploads(startedBy: string): Promise<number> {
    const [row] = await this.session.query<{ count: number }>(
      `SELECT count(*) AS count FROM attachment_upload
       WHERE organisation_id = $1 AND started_by = $2 AND expires_at > $3`,
      [this.session.organisationId, startedBy, this.session.call.now],
    );
    return row?.count ?? 0;
  }

  insertUpload(upload: AttachmentUpload): Promise<void> {
    return this.session.insert(attachmentUploads, [upload]);
  }

  saveUpload({ id, received, expiresAt }: AttachmentUpload): Promise<void> {
    return this.session.save(attachmentUploads, { id, received, expiresAt });
  }

  async deleteUpload(id: string): Promise<void> {
    await this.session.query('DELETE FROM attachment_upload WHERE organisation_id = $1 AND id = $2', [
      this.session.organisationId,
      id,
    ]);
  }
}
