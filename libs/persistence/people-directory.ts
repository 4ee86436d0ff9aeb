import type { DataSource } from 'typeorm';
import type { KnownPerson, PeopleDirectory } from '#application/ports.js';
import { capacitiesOn, type HeldRole } from '#domain/people/capacities.js';
import { standsInFor, type Capacity, type Role } from '#domain/people/roles.js';
import type { Actor } from '#domain/task/task.rules.js';
import { select } from './select.js';

/** A held role, with what is known of the holder's absence that day; one row per absence, `absent` false for none. */
type HeldRow = HeldRole & { absent: boolean; deputyPersonId: string | null };

/**
 * Everybody of an organisation who holds a role on a day, and these people, by name, with all they may act in then. The
 * rows are those of the whole organisation, some hundreds.
 */
export async function actorsOn(
  dataSource: DataSource,
  organisationId: string,
  today: string,
  personIds: readonly string[],
): Promise<(Actor & { name: string })[]> {
  const rows = await select<Omit<HeldRow, 'role'> & { role: Role | null; name: string }>(
    dataSource,
    `SELECT person.id AS "personId", person.display_name AS name, held.role, held.unit_id AS "unitId",
       away.person_id IS NOT NULL AS absent, away.deputy_person_id AS "deputyPersonId"
     FROM person
     LEFT JOIN role_assignment held ON held.person_id = person.id AND held.organisation_id = $1
       AND held.valid_from <= $2 AND coalesce(held.valid_until, 'infinity') >= $2
     LEFT JOIN absence away ON away.person_id = held.person_id AND away.organisation_id = $1
       AND away.absent_from <= $2 AND away.absent_until >= $2
     WHERE person.organisation_id = $1 AND (held.id IS NOT NULL OR person.id = ANY ($3::uuid[]))
     ORDER BY person.display_name, person.id, held.valid_from, held.id`,
    [organisationId, today, personIds],
  );
  const held = rows.flatMap(({ role, ...row }) => (role ? [{ ...row, role }] : []));
  const absent = held.filter((row) => row.absent);
  const names = new Map(rows.map(({ personId, name }) => [personId, name]));
  return [...names].map(([personId, name]) => ({
    personId,
    name,
    capacities: capacitiesOn(personId, held, absent),
  }));
}

export class PostgresPeopleDirectory implements PeopleDirectory {
  constructor(private readonly dataSource: DataSource) {}

  async findBySubject(subject: string): Promise<KnownPerson | null> {
    const [person] = await select<KnownPerson>(
      this.dataSource,
      `SELECT person.id AS "personId", person.organisation_id AS "organisationId", person.display_name AS name,
         organisation.time_zone AS "timeZone"
       FROM person JOIN organisation ON organisation.id = person.organisation_id WHERE person.subject = $1`,
      [subject],
    );
    return person ?? null;
  }

  /** One query: own roles, those of whom the person is deputy, and all holders of roles with a stand-in by function. */
  async capacitiesOf(personId: string, today: string): Promise<Capacity[]> {
    const rows = await select<HeldRow>(
      this.dataSource,
      `WITH away AS (
         SELECT person_id, deputy_person_id FROM absence
         WHERE absent_from <= $2 AND absent_until >= $2
           AND organisation_id = (SELECT organisation_id FROM person WHERE id = $1)
       )
       SELECT held.person_id AS "personId", held.role, held.unit_id AS "unitId",
         away.person_id IS NOT NULL AS absent, away.deputy_person_id AS "deputyPersonId"
       FROM role_assignment held LEFT JOIN away ON away.person_id = held.person_id
       WHERE held.organisation_id = (SELECT organisation_id FROM person WHERE id = $1)
         AND held.valid_from <= $2 AND coalesce(held.valid_until, 'infinity') >= $2
         AND (held.person_id = $1 OR held.role = ANY($3::text[])
           OR held.person_id IN (SELECT person_id FROM away WHERE deputy_person_id = $1))
       ORDER BY held.valid_from, held.id`,
      [personId, today, Object.values(standsInFor)],
    );
    const absent = rows.filter((row) => row.absent);
    return capacitiesOn(personId, rows, absent);
  }
}
