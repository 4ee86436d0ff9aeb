import type { DataSource } from 'typeorm';
import type { AttachmentReader, AttachmentView } from '#application/attachments/attachment.ports.js';
import type { AttachmentSubject } from '#domain/attachment/attachment.js';
import { select } from '../select.js';

interface Row {
  id: string;
  subjectType: AttachmentSubject['type'];
  subjectId: string;
  versionNumber: number;
  addedBy: string;
  addedAt: string;
  version: AttachmentView['versions'][number];
}

/** A row for each version, the last one first. */
const rows = `
  SELECT attachment.id, attachment.subject_type AS "subjectType", attachment.subject_id AS "subjectId",
    attachment.version_number AS "versionNumber", attachment.added_by AS "addedBy", attachment.added_at AS "addedAt",
    version.number, version.name, version.media_type AS "mediaType", version.bytes, version.checksum,
    version.uploaded_by AS "uploadedBy", person.display_name AS "uploadedByName",
    version.on_behalf_of AS "onBehalfOf", version.uploaded_at AS "uploadedAt"
  FROM attachment
  JOIN attachment_version version ON version.attachment_id = attachment.id
  JOIN person ON person.id = version.uploaded_by
  WHERE attachment.organisation_id = $1 AND attachment.removed_at IS NULL`;

export class PostgresAttachmentReader implements AttachmentReader {
  constructor(private readonly dataSource: DataSource) {}

  async of(organisationId: string, { type, id }: AttachmentSubject): Promise<AttachmentView[]> {
    const found = await this.views('attachment.subject_type = $2 AND attachment.subject_id = $3', [
      organisationId,
      type,
      id,
    ]);
    return found.sort(
      (one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1),
    );
  }

  async find(organisationId: string, id: string): Promise<AttachmentView | null> {
    const [found] = await this.views('attachment.id = $2', [organisationId, id]);
    return found ?? null;
  }

  private async views(condition: string, parameters: readonly unknown[]): Promise<AttachmentView[]> {
    const found = await select<Omit<Row, 'version'> & Row['version']>(
      this.dataSource,
      `${rows} AND ${condition} ORDER BY attachment.id, version.number DESC`,
      parameters,
    );
    const views = new Map<string, AttachmentView>();
    for (const { id, subjectType, subjectId, versionNumber, addedBy, addedAt, ...version } of found) {
      const line = { id, subjectType, subjectId, versionNumber, addedBy, addedAt, name: version.name };
      const view = views.get(id) ?? { ...line, versions: [] };
      view.versions.push(version);
      views.set(id, view);
    }
    return [...views.values()];
  }
}
