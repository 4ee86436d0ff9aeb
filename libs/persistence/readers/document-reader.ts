import type { DataSource } from 'typeorm';
import type { Dispatch, DocumentVersion } from '#application/ports.js';
import type { DocumentReader, DocumentVersionLine } from '#application/views.js';
import type { DocumentToCompose } from '#domain/document/compose-document.js';
import type { CycleAdjustments } from '#domain/cycle/cycle.js';
import { outlineOfAll } from '#domain/cycle/outline.js';
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

  byChecksum(organisationId: string, cycleId: string, checksum: string): Promise<DocumentVersion | null> {
    return this.one('version.cycle_id = $2 AND version.checksum = $3 ORDER BY version.number DESC LIMIT 1', [
      organisationId,
      cycleId,
      checksum,
    ]);
  }

  async toCompose(organisationId: string, id: string): Promise<DocumentToCompose | null> {
    type Known = Omit<DocumentToCompose, 'units' | 'people'>;
    const [found] = await select<Known & { adjustments: CycleAdjustments }>(
      this.dataSource,
      `SELECT cycle.document, cycle.year, organisation.name AS organisation, organisation.locale,
         organisation.time_zone AS "timeZone", version.number, version.final, version.checksum,
         version.created_at AS "createdAt", version.content,
         jsonb_build_object('name', definition.content -> 'name', 'outline', definition.content -> 'outline')
           AS definition, cycle.adjustments
       FROM document_version version
       JOIN cycle ON cycle.id = version.cycle_id
       JOIN definition ON definition.id = cycle.definition_id
       JOIN organisation ON organisation.id = version.organisation_id
       WHERE version.organisation_id = $1 AND version.id = $2`,
      [organisationId, id],
    );
    if (!found) return null;
    const { adjustments, ...known } = found;
    const definition = { ...known.definition, outline: outlineOfAll(known.definition, adjustments) };
    const { parts } = known.content;
    const approvers = parts.flatMap(({ approvals = [] }) =>
      approvals.flatMap(({ personId, onBehalfOf }) => [personId, ...(onBehalfOf ? [onBehalfOf] : [])]),
    );
    const touched = parts.flatMap(({ content }) =>
      content.sections.flatMap(({ deviations = [] }) =>
        deviations.flatMap(({ programmeId }) => programmeId ?? []),
      ),
    );
    const [units, people] = await Promise.all([
      select<DocumentToCompose['units'][number]>(
        this.dataSource,
        'SELECT id, kind, name FROM unit WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
        [organisationId, [...parts.map(({ unitId }) => unitId), ...touched]],
      ),
      select<{ id: string; name: string }>(
        this.dataSource,
        'SELECT id, display_name AS name FROM person WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
        [organisationId, [...new Set(approvers)]],
      ),
    ]);
    return {
      ...known,
      definition,
      units,
      people: Object.fromEntries(people.map((person) => [person.id, person.name])),
    };
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
