import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, refuseDown, runAll, toPerson } from './sql.js';

/**
 * A series of meetings says what becomes of its dates in recess and on days off; those there are were planned as asked.
 * Minutes that were adopted have notes in their margin.
 */
export class MeetingsOnRecord1790000000038 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `ALTER TABLE meeting_series ADD COLUMN on_days_off text NOT NULL DEFAULT 'keep'
        ${oneOf('on_days_off', 'leaveOut moveBefore moveAfter keep')}`,
      'ALTER TABLE meeting_series ALTER COLUMN on_days_off DROP DEFAULT',
      `CREATE TABLE margin_note (
        organisation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        kind text NOT NULL ${oneOf('kind', 'supervisor correction')},
        text text NOT NULL,
        reference text,
        written_by uuid NOT NULL,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (meeting_id, number),
        FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id),
        ${toPerson('written_by')}
      )`,
      `CREATE TRIGGER margin_note_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON margin_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
