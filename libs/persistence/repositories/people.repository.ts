import type { NewPerson, PeopleRepository, RoleHolder, Unit } from '#application/ports.js';
import type { Absentee } from '#domain/people/capacities.js';
import type { Absence, RoleAssignment } from '#domain/people/people-changes.rules.js';
import type { PersonalChoice } from '#domain/people/personal-choice.js';
import type { Role, UnitKind } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import type { Session } from '../session.js';

export class PostgresPeopleRepository implements PeopleRepository {
  constructor(private readonly session: Session) {}

  async insert({ id, name, subject, mailAddress }: NewPerson): Promise<boolean> {
    const rows = await this.session.query(
      `INSERT INTO person (id, organisation_id, subject, display_name, email) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (subject) DO NOTHING RETURNING 1`,
      [id, this.session.organisationId, subject, name, mailAddress],
    );
    return rows.length === 1;
  }

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

  async saveChoice(personId: string, { locale, theme }: PersonalChoice): Promise<void> {
    await this.session.query(
      'UPDATE person SET locale = $3, theme = $4 WHERE organisation_id = $1 AND id = $2',
      [this.session.organisationId, personId, locale, theme],
    );
  }

  async lockRolesOf(personId: string): Promise<RoleAssignment[] | null> {
    if (!(await this.lockPeople([personId]))) return null;
    return this.rolesWhere('person_id = $2', personId);
  }

  async findRole(id: string): Promise<RoleAssignment | null> {
    const [found] = await this.rolesWhere('id = $2', id);
    return found ?? null;
  }

  async lockHolding(role: Role): Promise<RoleAssignment[]> {
    return this.rolesWhere('role = $2', role, 'FOR UPDATE');
  }

  async saveRole({ id, personId, role, unitId, from, until }: RoleAssignment): Promise<void> {
    await this.session.query(
      `INSERT INTO role_assignment (id, organisation_id, person_id, role, unit_id, valid_from, valid_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET valid_until = excluded.valid_until`,
      [id, this.session.organisationId, personId, role, unitId, from, until],
    );
  }

  async removeRole(id: string): Promise<void> {
    await this.session.query('DELETE FROM role_assignment WHERE organisation_id = $1 AND id = $2', [
      this.session.organisationId,
      id,
    ]);
  }

  async lockAbsencesOf(personIds: readonly string[]): Promise<Absence[] | null> {
    if (!(await this.lockPeople(personIds))) return null;
    return this.absencesWhere('person_id = ANY($2::uuid[])', personIds);
  }

  async findAbsence(id: string): Promise<Absence | null> {
    const [found] = await this.absencesWhere('id = $2', id);
    return found ?? null;
  }

  async saveAbsence({ id, personId, from, until, deputyId }: Absence): Promise<void> {
    await this.session.query(
      `INSERT INTO absence (id, organisation_id, person_id, absent_from, absent_until, deputy_person_id)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET absent_until = excluded.absent_until`,
      [id, this.session.organisationId, personId, from, until, deputyId],
    );
  }

  async removeAbsence(id: string): Promise<void> {
    await this.session.query('DELETE FROM absence WHERE organisation_id = $1 AND id = $2', [
      this.session.organisationId,
      id,
    ]);
  }

  /** In the order of their ids, so that two who change the same people wait for each other; false when one is not there. */
  private async lockPeople(ids: readonly string[]): Promise<boolean> {
    const rows = await this.session.query(
      `SELECT id FROM person WHERE organisation_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
      [this.session.organisationId, ids],
    );
    return rows.length === new Set(ids).size;
  }

  private rolesWhere(condition: string, value: unknown, lock = ''): Promise<RoleAssignment[]> {
    return this.session.query<RoleAssignment>(
      `SELECT id, person_id AS "personId", role, unit_id AS "unitId", valid_from AS from, valid_until AS until
       FROM role_assignment WHERE organisation_id = $1 AND ${condition} ORDER BY id ${lock}`,
      [this.session.organisationId, value],
    );
  }

  private absencesWhere(condition: string, value: unknown): Promise<Absence[]> {
    return this.session.query<Absence>(
      `SELECT id, person_id AS "personId", absent_from AS from, absent_until AS until, deputy_person_id AS "deputyId"
       FROM absence WHERE organisation_id = $1 AND ${condition} ORDER BY id`,
      [this.session.organisationId, value],
    );
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
