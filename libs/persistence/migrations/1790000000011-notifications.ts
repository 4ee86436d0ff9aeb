import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, roles, runAll, toPerson, toUnit } from './sql.js';

const toNotice = 'FOREIGN KEY (organisation_id, notice_id) REFERENCES notice (organisation_id, id)';
const locales = 'nl-NL nl-BE en';

/** What people are told: in the application, by mail, and in their calendars. */
export class Notifications1790000000011 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      // Written in the transaction of what it tells. What it is about is named by id without a foreign key: this row must
      // cost that transaction nothing but itself.
      `CREATE TABLE notice (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        kind text NOT NULL CHECK (kind ~ '^[a-z][A-Za-z]*$'),
        cycle_id uuid,
        task_id uuid,
        meeting_id uuid,
        person_id uuid,
        role text ${oneOf('role', roles)},
        unit_id uuid,
        facts jsonb NOT NULL,
        dedupe_key text NOT NULL CHECK (length(dedupe_key) <= 500),
        caused_by uuid,
        created_at timestamptz(3) NOT NULL,
        distributed_at timestamptz,
        UNIQUE (organisation_id, id),
        CONSTRAINT notice_once UNIQUE NULLS NOT DISTINCT (organisation_id, dedupe_key, person_id, role, unit_id),
        CHECK ((person_id IS NULL) <> (role IS NULL)),
        CHECK (unit_id IS NULL OR role IS NOT NULL),
        ${toPerson('person_id')},
        ${toUnit('unit_id')}
      )`,
      'CREATE INDEX notice_to_distribute ON notice (id) WHERE distributed_at IS NULL',
      'CREATE INDEX notice_person ON notice (person_id) WHERE person_id IS NOT NULL',
      'CREATE INDEX notice_unit ON notice (unit_id) WHERE unit_id IS NOT NULL',

      // A notice as one person sees it.
      `CREATE TABLE notification (
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        notice_id uuid NOT NULL,
        on_behalf_of uuid,
        created_at timestamptz(3) NOT NULL,
        read_at timestamptz,
        awaits_digest boolean NOT NULL,
        PRIMARY KEY (notice_id, person_id),
        ${toNotice},
        ${toPerson('person_id')},
        ${toPerson('on_behalf_of')}
      )`,
      'CREATE INDEX notification_of_person ON notification (person_id, created_at DESC, notice_id DESC)',
      `CREATE INDEX notification_unread ON notification (person_id, created_at DESC, notice_id DESC)
        WHERE read_at IS NULL`,
      'CREATE INDEX notification_for_digest ON notification (organisation_id, person_id) WHERE awaits_digest',

      `CREATE TABLE notification_preference (
        person_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        mail text NOT NULL ${oneOf('mail', 'immediately daily escalationsOnly')},
        locale text ${oneOf('locale', locales)},
        ${toPerson('person_id')}
      )`,

      `CREATE TABLE role_mailbox (
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        role text NOT NULL ${oneOf('role', roles)},
        unit_id uuid,
        address text NOT NULL CHECK (length(address) <= 254),
        locale text ${oneOf('locale', locales)},
        CONSTRAINT role_mailbox_one UNIQUE NULLS NOT DISTINCT (organisation_id, role, unit_id),
        ${toUnit('unit_id')}
      )`,

      // One e-mail, to a person or to a role's mailbox. The address is looked up when it is sent. The id is what the
      // Message-ID is made of, whatever the attempt.
      `CREATE TABLE mail (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        kind text NOT NULL ${oneOf('kind', 'notice digest')},
        person_id uuid,
        role text ${oneOf('role', roles)},
        unit_id uuid,
        digest_on date,
        status text NOT NULL ${oneOf('status', 'waiting sent failed dropped')},
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        lease uuid,
        leased_until timestamptz,
        failure text CHECK (failure ~ '^[a-z][a-z0-9-]*$'),
        reply_code integer,
        created_at timestamptz(3) NOT NULL,
        settled_at timestamptz,
        UNIQUE (organisation_id, id),
        CHECK ((person_id IS NULL) <> (role IS NULL)),
        CHECK ((kind = 'digest') = (digest_on IS NOT NULL)),
        CHECK ((status = 'waiting') = (settled_at IS NULL)),
        ${toPerson('person_id')},
        ${toUnit('unit_id')}
      ) WITH (autovacuum_vacuum_scale_factor = 0.05)`,
      'CREATE UNIQUE INDEX mail_one_digest_a_day ON mail (person_id, digest_on) WHERE digest_on IS NOT NULL',
      `CREATE INDEX mail_to_send ON mail (next_attempt_at, id) WHERE status = 'waiting'`,
      'CREATE INDEX mail_list ON mail (organisation_id, status, created_at DESC, id DESC)',
      'CREATE INDEX mail_all ON mail (organisation_id, created_at DESC, id DESC)',

      `CREATE TABLE mail_notice (
        organisation_id uuid NOT NULL,
        mail_id uuid NOT NULL,
        notice_id uuid NOT NULL,
        PRIMARY KEY (mail_id, notice_id),
        ${toNotice},
        FOREIGN KEY (organisation_id, mail_id) REFERENCES mail (organisation_id, id)
      )`,
      'CREATE INDEX mail_notice_notice ON mail_notice (notice_id)',

      // A subscription: the secret of its link is not kept, only its SHA-256.
      `CREATE TABLE calendar_feed (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        kind text NOT NULL ${oneOf('kind', 'personal organisation')},
        person_id uuid NOT NULL,
        locale text ${oneOf('locale', locales)},
        secret_hash text NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz(3) NOT NULL,
        revoked_at timestamptz,
        revoked_by uuid,
        ${toPerson('person_id')},
        ${toPerson('revoked_by')}
      )`,
      'CREATE INDEX calendar_feed_person ON calendar_feed (person_id, created_at)',
      'CREATE INDEX calendar_feed_organisation ON calendar_feed (organisation_id, kind, created_at)',

      // What a calendar was last shown under a UID: a change raises its sequence, what went is shown as cancelled for a
      // while. person_id is null for the calendar of the organisation.
      `CREATE TABLE calendar_entry (
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        person_id uuid,
        uid text NOT NULL,
        entry jsonb NOT NULL,
        sequence integer NOT NULL CHECK (sequence >= 0),
        changed_at timestamptz NOT NULL,
        cancelled boolean NOT NULL,
        CONSTRAINT calendar_entry_one UNIQUE NULLS NOT DISTINCT (organisation_id, person_id, uid),
        ${toPerson('person_id')}
      )`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
