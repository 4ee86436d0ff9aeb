import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bodies, oneOf, refuseDown, roles, runAll, toCycle, toPerson, toUnit } from './sql.js';

const toMeeting = 'FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting (organisation_id, id)';
const toDecision = 'FOREIGN KEY (organisation_id, decision_id) REFERENCES decision (organisation_id, id)';
const toDocument =
  'FOREIGN KEY (organisation_id, document_version_id) REFERENCES document_version (organisation_id, id)';

/** Meetings and what they leave, versions of the document, decisions with signatures, what follows, what was sent. */
export class MeetingsAndDecisions1790000000005 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runAll(runner, [
      `CREATE TABLE meeting (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        phase text NOT NULL,
        round integer NOT NULL,
        attempt integer NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz,
        place text NOT NULL,
        agenda text[] NOT NULL,
        UNIQUE (cycle_id, phase, round, attempt),
        UNIQUE (organisation_id, id),
        ${toCycle}
      )`,
      // Somebody may be invited more than once: in two roles, or for two teams.
      `CREATE TABLE meeting_invitee (
        organisation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL ${oneOf('role', roles)},
        unit_id uuid,
        attendance text NOT NULL ${oneOf('attendance', 'invited present absent replaced')},
        replaced_by uuid,
        PRIMARY KEY (meeting_id, position),
        ${toMeeting},
        ${toPerson('person_id')},
        ${toPerson('replaced_by')},
        ${toUnit('unit_id')}
      )`,
      `CREATE TABLE meeting_point (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        kind text NOT NULL ${oneOf('kind', 'actionPoint question')},
        text text NOT NULL,
        owner_id uuid NOT NULL,
        due_on date,
        status text NOT NULL ${oneOf('status', 'open closed waived')},
        resolution text,
        ${toMeeting},
        ${toPerson('owner_id')}
      )`,
      'CREATE INDEX meeting_point_meeting ON meeting_point (meeting_id)',

      `CREATE TABLE document_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        final boolean NOT NULL,
        content jsonb NOT NULL,
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        created_by uuid NOT NULL,
        on_behalf_of uuid,
        created_at timestamptz NOT NULL,
        UNIQUE (cycle_id, number),
        UNIQUE (organisation_id, id),
        ${toCycle},
        ${toPerson('created_by')},
        ${toPerson('on_behalf_of')}
      )`,
      `CREATE TRIGGER document_version_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON document_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE dispatch (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        key text NOT NULL,
        sent_on date NOT NULL,
        reference text NOT NULL,
        document_version_id uuid NOT NULL,
        recorded_by uuid NOT NULL,
        ${toCycle},
        ${toDocument},
        ${toPerson('recorded_by')}
      )`,
      'CREATE INDEX dispatch_cycle ON dispatch (cycle_id)',
      'CREATE INDEX dispatch_document ON dispatch (document_version_id)',

      `CREATE TABLE decision (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        phase text NOT NULL,
        round integer NOT NULL,
        attempt integer NOT NULL,
        item text NOT NULL,
        body text NOT NULL ${oneOf('body', bodies)},
        outcome text NOT NULL ${oneOf('outcome', 'advised approved approvedWithChanges heldOver returned rejected')},
        text text NOT NULL,
        decided_on date NOT NULL,
        votes jsonb,
        casting_vote boolean NOT NULL,
        attendee_ids uuid[] NOT NULL,
        document_version_id uuid,
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        recorded_by uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        lapsed boolean NOT NULL,
        UNIQUE (organisation_id, id),
        ${toCycle},
        ${toDocument},
        ${toPerson('recorded_by')}
      )`,
      `CREATE UNIQUE INDEX decision_one_per_attempt ON decision (cycle_id, phase, round, item, attempt)
        WHERE NOT lapsed`,
      'CREATE INDEX decision_cycle ON decision (cycle_id)',
      'CREATE INDEX decision_document ON decision (document_version_id) WHERE document_version_id IS NOT NULL',

      `CREATE TABLE amendment (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        number integer NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        outcome text NOT NULL ${oneOf('outcome', 'carried rejected withdrawn')},
        unit_id uuid,
        worked_in_at timestamptz,
        note text,
        UNIQUE (decision_id, number),
        ${toCycle},
        ${toDecision},
        ${toUnit('unit_id')}
      )`,
      'CREATE INDEX amendment_cycle ON amendment (cycle_id)',

      `CREATE TABLE signature (
        organisation_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        "order" integer NOT NULL,
        role text NOT NULL ${oneOf('role', roles)},
        person_id uuid NOT NULL,
        on_behalf_of uuid,
        checksum text NOT NULL CHECK (checksum ~ '^[0-9a-f]{64}$'),
        signed_at timestamptz NOT NULL,
        PRIMARY KEY (decision_id, "order"),
        ${toDecision},
        ${toPerson('person_id')},
        ${toPerson('on_behalf_of')}
      )`,
      `CREATE TRIGGER signature_is_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,

      `CREATE TABLE follow_up_action (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        cycle_id uuid NOT NULL,
        source text NOT NULL ${oneOf('source', 'motion promise decision evaluation')},
        title text NOT NULL,
        owner_id uuid NOT NULL,
        due_on date,
        status text NOT NULL ${oneOf('status', 'open done carried')},
        evidence text,
        ${toCycle},
        ${toPerson('owner_id')}
      )`,
      'CREATE INDEX follow_up_action_cycle ON follow_up_action (cycle_id)',
    ]);
  }

  down(): Promise<void> {
    return refuseDown();
  }
}
