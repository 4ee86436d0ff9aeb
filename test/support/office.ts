import { uuidV7 } from '#persistence/identifiers.js';
import type { DataSource } from 'typeorm';
import { roleNames, roles, type Role } from '#domain/people/roles.js';

/** Somebody in a test office. */
export interface Colleague {
  id: string;
  subject: string;
  role: Role;
  unitId: string | null;
}

/** An organisation with two units of each kind, and for each role one person who holds it (for the first unit). */
export interface Office {
  organisationId: string;
  units: { team: string[]; programme: string[]; portfolio: string[] };
  people: Record<Role, Colleague>;
  /** Registered, but without any role. */
  nobody: { id: string; subject: string };
}

/** Puts a new organisation into the database; several live side by side. */
export async function createOffice(dataSource: DataSource, slug: string): Promise<Office> {
  const organisationId = uuidV7.next();
  await dataSource.query(
    `INSERT INTO organisation (id, slug, name, country, time_zone, locale)
     VALUES ($1, $2, $3, 'NL', 'Europe/Amsterdam', 'nl-NL')`,
    [organisationId, slug, `Gemeente ${slug}`],
  );
  const units: Office['units'] = { team: [], programme: [], portfolio: [] };
  for (const kind of ['team', 'programme', 'portfolio'] as const) {
    for (const number of [1, 2]) {
      const id = uuidV7.next();
      units[kind].push(id);
      await dataSource.query(
        'INSERT INTO unit (id, organisation_id, kind, code, name) VALUES ($1, $2, $3, $4, $5)',
        [id, organisationId, kind, `${kind}-${number}`, `${kind} ${number}`],
      );
    }
  }
  const register = async (name: string): Promise<{ id: string; subject: string }> => {
    const person = { id: uuidV7.next(), subject: `${slug}-${name}` };
    await dataSource.query(
      'INSERT INTO person (id, organisation_id, subject, display_name) VALUES ($1, $2, $3, $4)',
      [person.id, organisationId, person.subject, name],
    );
    return person;
  };
  const people: Partial<Office['people']> = {};
  for (const role of roleNames) {
    const { scope } = roles[role];
    const unitId = scope === 'organisation' ? null : (units[scope][0] ?? null);
    const person = await register(role);
    await dataSource.query(
      `INSERT INTO role_assignment (id, organisation_id, person_id, role, unit_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [uuidV7.next(), organisationId, person.id, role, unitId],
    );
    people[role] = { ...person, role, unitId };
  }
  return { organisationId, units, people: people as Office['people'], nobody: await register('nobody') };
}
