import type { DataSource } from 'typeorm';
import type { Dispatch, DocumentVersion } from '#application/ports.js';
import type { DocumentReader, DocumentVersionLine } from '#application/views.js';
import { select } from '../select.js';

const columns = `version.id, version.cycle_id AS "cycleId", version.number, version.final, version.checksum,
  version.created_by AS "createdBy", version.on_behalf_of AS "onBehalfOf", version.created_at AS "createdAt"`;

export class PostgresDocumentReader implements DocumentReader {
  constructor(private readonly dataSource: DataSource) {}

  versions(organisationId: string, cycleId: string): Promise<DocumentVersionLine[]> {
    return select<DocumentVersionLine>(
      this.dataSource,
      `SELECT ${columns}, person.display_name AS "createdByName"
       FROM document_version version JOIN person ON person.id = version.created_by
       WHERE version.organisation_id = $1 AND version.cycle_id = $2 ORDER BY version.number`,
      [organisationId, cycleId],
    );
  }

  version(organisationId: string, cycleId: string, number: number): Promise<DocumentVersion | null> {
    return this.one('version.cycle_id = $2 AND version.number = $3', [organisationId, cycleId, number]);
  }

  find(organisationId: string, id: string): Promise<DocumentVersion | null> {
    return this.one('version.id = $2', [organisationId, id]);
  }

  dispatches(organisationId: string, cycleId: string): Promise<(Dispatch & { recordedByName: string })[]> {
    return select(
      this.dataSource,
      `SELECT dispatch.id, dispatch.cycle_id AS "cycleId", dispatch.key, dispatch.sent_on AS "sentOn",
         dispatch.reference, dispatch.document_version_id AS "documentVersionId",
         dispatch.recorded_by AS "recordedBy", person.display_name AS "recordedByName"
       FROM dispatch JOIN person ON person.id = dispatch.recorded_by
       WHERE dispatch.organisation_id = $1 AND dispatch.cycle_id = $2 ORDER BY dispatch.sent_on, dispatch.id`,
      [organisationId, cycleId],
    );
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<DocumentVersion | null> {
    const [version] = await select<DocumentVersion>(
      this.dataSource,
      `SELECT ${columns}, version.content FROM document_version version
       WHERE version.organisation_id = $1 AND ${condition}`,
      parameters,
    );
    return version ?? null;
  }
}
