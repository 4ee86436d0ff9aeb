import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '#persistence/data-source.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { exampleOrganisations } from './flemish-organisation.js';
import type { ExampleOrganisation } from './organisation.js';

/** From when on everybody holds their role: long before any cycle that one tries. */
const ROLES_FROM = '2020-01-01';

/**
 * Stores the example municipalities when the database, which must be migrated, has no organisation.
 * @returns whether it was loaded now
 */
export async function loadExample(databaseUrl: string): Promise<{ loaded: boolean }> {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 }).initialize();
  try {
    return { loaded: await insertWhenEmpty(dataSource, exampleOrganisations) };
  } finally {
    await dataSource.destroy();
  }
}

function insertWhenEmpty(dataSource: DataSource, examples: readonly ExampleOrganisation[]): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    const [{ present }] = await manager.query('SELECT EXISTS (SELECT FROM organisation) AS present');
    if (present) return false;
    for (const example of examples) await insert(manager, example);
    return true;
  });
}

async function insert(manager: EntityManager, example: ExampleOrganisation): Promise<void> {
  const organisationId = uuidV7.next();
  await manager.query(
    'INSERT INTO organisation (id, slug, name, country, time_zone, locale) VALUES ($1, $2, $3, $4, $5, $6)',
    [organisationId, example.slug, example.name, example.country, example.timeZone, example.locale],
  );
  const unitIds = new Map<string, string>();
  for (const { kind, code, name } of example.units) {
    const id = uuidV7.next();
    unitIds.set(code, id);
    await manager.query(
      'INSERT INTO unit (id, organisation_id, kind, code, name) VALUES ($1, $2, $3, $4, $5)',
      [id, organisationId, kind, code, name],
    );
  }
  for (const { subject, name, email, roles } of example.people) {
    const personId = uuidV7.next();
    await manager.query(
      'INSERT INTO person (id, organisation_id, subject, display_name, email) VALUES ($1, $2, $3, $4, $5)',
      [personId, organisationId, subject, name, email],
    );
    for (const { role, unitCode } of roles) {
      await manager.query(
        `INSERT INTO role_assignment (id, organisation_id, person_id, role, unit_id, valid_from)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [uuidV7.next(), organisationId, personId, role, unitCode ? unitIds.get(unitCode) : null, ROLES_FROM],
      );
    }
  }
}
