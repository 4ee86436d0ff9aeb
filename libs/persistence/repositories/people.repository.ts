import type { PeopleRepository, RoleHolder, Unit } from '#application/ports.js';
import type { Absentee } from '#domain/people/capacities.js';
import type { Role, UnitKind } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import type { Session } from '../session.js';

export class PostgresPeopleRepository implements PeopleRepository {
  constructor(private readonly session: Session) {}

  units(ids: readonly string[]): Promise<Unit[]> {
    return this.unitsWhere('id = ANY($2::uuid[])', ids);
  }

  unitsOfKind(kind: UnitKind): Promise<Unit[]> {
    return this.unitsWhere('kind = $2', kind);
  }

  holders(roles: readonly Role[], on: string): Promise<RoleHolder[]> {
    return this.heldOn(on, 'role = ANY($3::text[])', roles);
  }

  rolesOf(personIds: readonly string[], on: string): Promise<RoleHolder[]> {
    return this.heldOn(on, 'person_id = ANY($3::uuid[])', personIds);
  }

  async existing(personIds: readonly string[]): Promise<string[]> {
    const rows = await this.session.query<{ id: string }>(
      'SELECT id FROM person WHERE organisation_id = $1 AND id = ANY($2::uuid[])',
      [this.session.organisationId, personIds],
    );
    return rows.map(({ id }) => id);
  }

  absentOn(personIds: readonly string[], on: string): Promise<Absentee[]> {
    return this.session.query<Absentee>(
      `SELECT DISTINCT person_id AS "personId", deputy_person_id AS "deputyPersonId" FROM absence
       WHERE organisation_id = $1 AND person_id = ANY($3::uuid[]) AND absent_from <= $2 AND absent_until >= $2
       ORDER BY person_id, deputy_person_id`,
      [this.session.organisationId, on, personIds],
    );
  }

  async timeZone(): Promise<string> {
    const [row] = await this.session.query<{ time_zone: string }>(
      'SELECT time_zone FROM organisation WHERE id = $1',
      [this.session.organisationId],
    );
    must(row, 'not-found', 'There is no such organisation.');
    return row.time_zone;
  }

  private unitsWhere(condition: string, value: unknown): Promise<Unit[]> {
    return this.session.query<Unit>(
      `SELECT id, kind, code, name FROM unit WHERE organisation_id = $1 AND ${condition} ORDER BY code, id`,
      [this.session.organisationId, value],
    );
  }

  private heldOn(on: string, condition: string, values: readonly string[]): Promise<RoleHolder[]> {
    return this.session.query<RoleHolder>(
      `SELECT DISTINCT person_id AS "personId", role, unit_id AS "unitId" FROM role_assignment
       WHERE organisation_id = $1 AND valid_from <= $2 AND coalesce(valid_until, 'infinity') >= $2 AND ${condition}
       ORDER BY role, "unitId", "personId"`,
      [this.session.organisationId, on, values],
    );
  }
}
