import type { DataSource } from 'typeorm';
import type { DefinitionLine, DefinitionReader } from '#application/views.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { select } from '../select.js';

const columns = `definition.id, definition.document, definition.country, definition.version,
  definition.content -> 'name' AS name, definition.checksum, definition.organisation_id IS NULL AS "builtIn",
  definition.stored_at AS "storedAt"`;
/** Of the organisation's country, its own or the product's. */
const usable = `definition JOIN organisation ON organisation.id = $1 AND organisation.country = definition.country
  WHERE (definition.organisation_id IS NULL OR definition.organisation_id = $1)`;

export class PostgresDefinitionReader implements DefinitionReader {
  constructor(private readonly dataSource: DataSource) {}

  list(organisationId: string): Promise<DefinitionLine[]> {
    return select<DefinitionLine>(
      this.dataSource,
      `SELECT ${columns} FROM ${usable}
       ORDER BY definition.document, definition.organisation_id IS NULL, definition.version DESC`,
      [organisationId],
    );
  }

  async find(
    organisationId: string,
    id: string,
  ): Promise<(DefinitionLine & { definition: CycleDefinition }) | null> {
    const [row] = await select<DefinitionLine & { definition: CycleDefinition }>(
      this.dataSource,
      `SELECT ${columns}, definition.content AS definition FROM ${usable} AND definition.id = $2`,
      [organisationId, id],
    );
    return row ?? null;
  }

  async ofCycle(organisationId: string, cycleId: string): Promise<CycleDefinition | null> {
    const [row] = await select<{ content: CycleDefinition }>(
      this.dataSource,
      `SELECT definition.content FROM cycle JOIN definition ON definition.id = cycle.definition_id
       WHERE cycle.organisation_id = $1 AND cycle.id = $2`,
      [organisationId, cycleId],
    );
    return row?.content ?? null;
  }
}
