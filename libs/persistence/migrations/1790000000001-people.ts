import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, roles, runAll, toPerson, toUnit } from './sql.js';

/** Organisations, their people and units, who holds which role when, and who is absent. */
export class People1790000000001 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         RAISE EXCEPTION '% of % is refused: what it holds is immutable', TG_OP, TG_TABLE_NAME
           USING ERRCODE = 'restrict_violation';
       END $$`,

      `CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL,
        country text NOT NULL ${oneOf('country', 'NL BE')},
        time_zone text NOT NULL,
        locale text NOT NULL ${oneOf('locale', 'nl-NL nl-BE en')}
      )`,

      `CREATE TABLE person (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        subject text NOT NULL UNIQUE,
        display_name text NOT NULL,
        email text,
        UNIQUE (organisation_id, id)
      )`,

      `CREATE TABLE unit (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        kind text NOT NULL ${oneOf('kind', 'team programme portfolio')},
        code text NOT NULL,
        name text NOT NULL,
        UNIQUE (organisation_id, id),
        UNIQUE (organisation_id, kind, code)
      )`,

      // The last day of a role is its own: valid_until is inclusive.
      `CREATE TABLE role_assignment (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL ${oneOf('role', roles)},
        unit_id uuid,
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until >= valid_from),
        ${toPerson('person_id')},
        ${toUnit('unit_id')},
        UNIQUE NULLS NOT DISTINCT (person_id, role, unit_id, valid_from)
      )`,
      'CREATE INDEX role_assignment_role ON role_assignment (organisation_id, role, unit_id)',
      'CREATE INDEX role_assignment_unit ON role_assignment (unit_id) WHERE unit_id IS NOT NULL',

      `CREATE TABLE absence (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        absent_from date NOT NULL,
        absent_until date NOT NULL CHECK (absent_until >= absent_from),
        deputy_person_id uuid CHECK (deputy_person_id <> person_id),
        ${toPerson('person_id')},
        ${toPerson('deputy_person_id')}
      )`,
      'CREATE INDEX absence_person ON absence (person_id, absent_until)',
      `CREATE INDEX absence_deputy ON absence (deputy_person_id, absent_until)
        WHERE deputy_person_id IS NOT NULL`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
