import type { DataSource } from 'typeorm';
import type { KnownPerson, PeopleDirectory } from '#application/ports.js';
import { capacitiesOn, type HeldRole } from '#domain/people/capacities.js';
import { standsInFor, type Capacity } from '#domain/people/roles.js';
import { select } from './select.js';

/** A held role, with what is known of the holder's absence that day; one row per absence, `absent` false for none. */
type HeldRow = HeldRole & { absent: boolean; deputyPersonId: string | null };

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
