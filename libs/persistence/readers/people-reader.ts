import type { DataSource } from 'typeorm';
import type { Unit } from '#application/ports.js';
import type { PeopleReader, PersonalSettings, PersonRecord, PersonView } from '#application/views.js';
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

  async record(organisationId: string, id: string): Promise<PersonRecord | null> {
    const [person] = await select<PersonRecord>(
      this.dataSource,
      `SELECT person.id, person.display_name AS name, person.email AS "mailAddress",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', held.id, 'role', held.role, 'unitId', held.unit_id,
              'from', held.valid_from, 'until', held.valid_until)
              ORDER BY held.valid_from DESC, held.role, held.id), '[]')
          FROM role_assignment held WHERE held.person_id = person.id) AS roles,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', away.id, 'from', away.absent_from,
              'until', away.absent_until, 'deputyId', deputy.id, 'deputyName', deputy.display_name)
              ORDER BY away.absent_from DESC, away.id), '[]')
          FROM absence away LEFT JOIN person deputy ON deputy.id = away.deputy_person_id
          WHERE away.person_id = person.id) AS absences
       FROM person WHERE person.organisation_id = $1 AND person.id = $2`,
      [organisationId, id],
    );
    return person ?? null;
  }

  async settingsOf(organisationId: string, personId: string): Promise<PersonalSettings | null> {
    const [row] = await select<PersonalSettings['organisation'] & Record<'chosenLocale' | 'theme', never>>(
      this.dataSource,
      `SELECT organisation.slug, organisation.name, organisation.country, organisation.locale,
         person.locale AS "chosenLocale", person.theme
       FROM person JOIN organisation ON organisation.id = person.organisation_id
       WHERE person.organisation_id = $1 AND person.id = $2`,
      [organisationId, personId],
    );
    if (!row) return null;
    const { chosenLocale, theme, ...organisation } = row;
    return { organisation, choice: { locale: chosenLocale, theme } };
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
