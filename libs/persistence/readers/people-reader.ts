import type { DataSource } from 'typeorm';
import type { Unit } from '#application/ports.js';
import type { PeopleReader, PersonView } from '#application/views.js';
import { select } from '../select.js';

const views = `
  SELECT person.id, person.display_name AS name,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('role', held.role, 'unitId', held.unit_id, 'from', held.valid_from,
         'until', held.valid_until) ORDER BY held.valid_from, held.role, held.id), '[]')
     FROM role_assignment held
     WHERE held.person_id = person.id AND coalesce(held.valid_until, 'infinity') >= $2) AS roles
  FROM person WHERE person.organisation_id = $1`;

export class PostgresPeopleReader implements PeopleReader {
  constructor(private readonly dataSource: DataSource) {}

  people(organisationId: string, today: string): Promise<PersonView[]> {
    return select<PersonView>(this.dataSource, `${views} ORDER BY person.display_name, person.id`, [
      organisationId,
      today,
    ]);
  }

  async find(organisationId: string, id: string, today: string): Promise<PersonView | null> {
    const [person] = await select<PersonView>(this.dataSource, `${views} AND person.id = $3`, [
      organisationId,
      today,
      id,
    ]);
    return person ?? null;
  }

  units(organisationId: string): Promise<Unit[]> {
    return select<Unit>(
      this.dataSource,
      'SELECT id, kind, code, name FROM unit WHERE organisation_id = $1 ORDER BY kind, name, id',
      [organisationId],
    );
  }
}
