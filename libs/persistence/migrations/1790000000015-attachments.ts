import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, runAll, toPerson } from './sql.js';

const subject = `subject_type text NOT NULL ${oneOf('subject_type', 'contribution meeting decision meetingPoint')},
        subject_id uuid NOT NULL`;
const toAttachment =
  'FOREIGN KEY (organisation_id, attachment_id) REFERENCES attachment (organisation_id, id)';

/** Files attached to contributions, meetings, decisions and points; their bytes are in the storage, under their checksum. */
export class Attachments1790000000015 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        ${subject},
        version_number integer NOT NULL CHECK (version_number > 0),
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        removed_at timestamptz,
        removed_by uuid,
        UNIQUE (organisation_id, id),
        CHECK (num_nonnulls(removed_at, removed_by) IN (0, 2)),
        ${toPerson('added_by')},
        ${toPerson('removed_by')}
      )`,
      `CREATE INDEX attachment_subject ON attachment (organisation_id, subject_type, subject_id)
        WHERE removed_at IS NULL`,

      `CREATE TABLE attachment_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        attachment_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        name text NOT NULL,
        media_type text NOT NULL,
        bytes bigint NOT NULL CHECK (bytes > 0),
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid NOT NULL,
        on_behalf_of uuid,
        uploaded_at timestamptz NOT NULL,
        UNIQUE (attachment_id, number),
        ${toAttachment},
        ${toPerson('uploaded_by')},
        ${toPerson('on_behalf_of')}
      )`,
      // Asked before content is cleared away: whether anything still refers to it.
      'CREATE INDEX attachment_version_checksum ON attachment_version (checksum)',
      `CREATE TRIGGER attachment_version_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON attachment_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE attachment_upload (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        ${subject},
        attachment_id uuid,
        name text NOT NULL,
        bytes bigint NOT NULL CHECK (bytes > 0),
        received bigint NOT NULL CHECK (received BETWEEN 0 AND bytes),
        started_by uuid NOT NULL,
        started_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ${toAttachment},
        ${toPerson('started_by')}
      )`,
      'CREATE INDEX attachment_upload_starter ON attachment_upload (started_by)',
      'CREATE INDEX attachment_upload_expiry ON attachment_upload (expires_at)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
