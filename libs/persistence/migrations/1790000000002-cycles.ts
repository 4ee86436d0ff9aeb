import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documents, oneOf, refuseDown, roles, runAll, toCycle, toPerson, toUnit } from './sql.js';

/** Definitions, the cycles that run them, and the keys by which a repeated call is known. */
export class Cycles1790000000002 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // organisation_id is null for a definition that comes with the product.
      `CREATE TABLE definition (
        id uuid PRIMARY KEY,
        organisation_id uuid REFERENCES organisation (id),
        country text NOT NULL ${oneOf('country', 'NL BE')},
        document text NOT NULL ${oneOf('document', documents)},
        version integer NOT NULL CHECK (version > 0),
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        content jsonb NOT NULL,
        stored_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT definition_version UNIQUE NULLS NOT DISTINCT (organisation_id, country, document, version)
      )`,
      // A stored version never changes. It can be deleted until a cycle refers to it; then the foreign key refuses.
      `CREATE TRIGGER definition_is_immutable BEFORE UPDATE ON definition
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE cycle (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        document text NOT NULL ${oneOf('document', documents)},
        year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
        definition_id uuid NOT NULL REFERENCES definition (id) ON DELETE RESTRICT,
        status text NOT NULL ${oneOf('status', 'requested running completed rejected withdrawn')},
        phase text,
        round integer NOT NULL,
        lead_unit_id uuid,
        instructions text NOT NULL,
        skipped_phases text[] NOT NULL,
        started_at timestamptz,
        ended_at timestamptz,
        UNIQUE (organisation_id, id),
        ${toUnit('lead_unit_id')}
      )`,
      `CREATE UNIQUE INDEX cycle_one_per_document_and_year ON cycle (organisation_id, document, year)
        WHERE status <> 'withdrawn'`,
      'CREATE INDEX cycle_list ON cycle (organisation_id, year DESC, document, id)',
      'CREATE INDEX cycle_definition ON cycle (definition_id)',
      'CREATE INDEX cycle_lead_unit ON cycle (lead_unit_id) WHERE lead_unit_id IS NOT NULL',

      `CREATE TABLE cycle_unit (
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        kind text NOT NULL ${oneOf('kind', 'team programme')},
        status text NOT NULL ${oneOf('status', 'contributing dropped')},
        PRIMARY KEY (cycle_id, unit_id),
        ${toCycle},
        ${toUnit('unit_id')}
      )`,
      'CREATE INDEX cycle_unit_unit ON cycle_unit (unit_id)',

      `CREATE TABLE cycle_phase (
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        phase text NOT NULL,
        round integer NOT NULL CHECK (round > 0),
        due_on date,
        units uuid[],
        entered_at timestamptz NOT NULL,
        left_at timestamptz,
        ended_as text ${oneOf('ended_as', 'done returned rejected')},
        overdue_since timestamptz,
        PRIMARY KEY (cycle_id, phase, round),
        CHECK ((left_at IS NULL) = (ended_as IS NULL)),
        ${toCycle}
      )`,

      `CREATE TABLE steering_request (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        kind text NOT NULL ${oneOf('kind', 'addUnit dropUnit withdraw')},
        unit_id uuid,
        reason text NOT NULL,
        requested_by uuid NOT NULL,
        requested_as text NOT NULL ${oneOf('requested_as', roles)},
        on_behalf_of uuid,
        ${toCycle},
        ${toUnit('unit_id')},
        ${toPerson('requested_by')},
        ${toPerson('on_behalf_of')}
      )`,
      'CREATE INDEX steering_request_cycle ON steering_request (cycle_id)',

      `CREATE TABLE idempotency_key (
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        key text NOT NULL CHECK (length(key) <= 255),
        fingerprint text NOT NULL,
        result jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, key),
        ${toPerson('person_id')}
      )`,
      'CREATE INDEX idempotency_key_age ON idempotency_key (created_at)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
