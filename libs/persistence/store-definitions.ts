import type { DataSource } from 'typeorm';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { DomainError } from '#domain/shared/domain-error.js';
import { uuidV7 } from './identifiers.js';
import { select } from './select.js';

/**
 * Stores the definitions that come with the product; those that are stored already stay as they are.
 * @throws DomainError when a stored version has another content: `definition-in-use` when a cycle runs it, otherwise
 * `definition-invalid`. A version never changes; a change needs a new version. DatabaseError.
 */
export async function storeDefinitions(
  dataSource: DataSource,
  loaded: readonly { definition: CycleDefinition; checksum: string }[],
): Promise<void> {
  for (const { definition, checksum } of loaded) {
    const { country, document, version } = definition;
    await select(
      dataSource,
      `INSERT INTO definition (id, organisation_id, country, document, version, checksum, content)
       VALUES ($1, NULL, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT definition_version DO NOTHING`,
      [uuidV7.next(), country, document, version, checksum, JSON.stringify(definition)],
    );
    const [stored] = await select<{ checksum: string; used: boolean }>(
      dataSource,
      `SELECT checksum, EXISTS (SELECT FROM cycle WHERE definition_id = definition.id) AS used FROM definition
       WHERE organisation_id IS NULL AND country = $1 AND document = $2 AND version = $3`,
      [country, document, version],
    );
    if (stored?.checksum === checksum) continue;
    throw new DomainError(
      stored?.used ? 'definition-in-use' : 'definition-invalid',
      `Version ${version} of "${document}" (${country}) is stored with another content; a change needs a new version.`,
      { country, document, version },
    );
  }
}
