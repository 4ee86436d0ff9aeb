import type { DataSource } from 'typeorm';
import type {
  DecidedContentView,
  DecisionListLine,
  DecisionReader,
  DecisionView,
} from '#application/views.js';
import { decidedContent } from '#domain/decision/decided-content.js';
import type { DecisionListToCompose } from '#domain/document/compose-decision-list.js';
import type { BodyMember } from '#domain/decision/decision.js';
import type { Body } from '#domain/people/roles.js';
import { select } from '../select.js';
import { jsonInstant } from './json-instant.js';

/** What hangs from decisions comes along as JSON, so that any number of decisions is one query. */
const views = `
  SELECT decision.id, decision.cycle_id AS "cycleId", decision.phase, decision.round, decision.attempt, decision.item,
    decision.body, decision.outcome, decision.text, decision.decided_on AS "decidedOn", decision.presence,
    decision.votes, decision.member_notes AS "memberNotes",
    decision.casting_vote AS "castingVote", decision.attendee_ids AS "attendeeIds",
    decision.document_version_id AS "documentVersionId", decision.agenda_item_id AS "agendaItemId",
    agenda_item.meeting_id AS "meetingId", decision.corrects, decision.checksum, decision.recorded_by AS "recordedBy",
    recorder.display_name AS "recordedByName", decision.recorded_at AS "recordedAt", decision.lapsed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person.id, 'name', person.display_name)
         ORDER BY person.display_name, person.id), '[]')
     FROM person WHERE person.id = ANY (decision.attendee_ids)
       AND person.organisation_id = decision.organisation_id) AS attendees,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', amendment.id, 'decisionId', amendment.decision_id,
         'number', amendment.number, 'title', amendment.title, 'text', amendment.text, 'outcome', amendment.outcome,
         'amends', amendment.amends, 'proposedBy', amendment.proposed_by, 'votes', amendment.votes,
         'unitId', amendment.unit_id, 'unitName', unit.name, 'workedInAt', ${jsonInstant('amendment.worked_in_at')},
         'note', amendment.note) ORDER BY amendment.number), '[]')
     FROM amendment LEFT JOIN unit ON unit.id = amendment.unit_id
     WHERE amendment.decision_id = decision.id) AS amendments,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', motion.id, 'number', motion.number, 'title', motion.title,
         'text', motion.text, 'proposedBy', motion.proposed_by, 'outcome', motion.outcome, 'votes', motion.votes)
         ORDER BY motion.number), '[]')
     FROM motion WHERE motion.decision_id = decision.id) AS motions,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('order', signature."order", 'position', signature.position,
         'role', signature.role, 'personId', signature.person_id, 'name', person.display_name,
         'onBehalfOf', signature.on_behalf_of, 'delegatedBy', signature.delegated_by,
         'checksum', signature.checksum, 'signedAt', ${jsonInstant('signature.signed_at')},
         'withdrawn', CASE WHEN withdrawal.withdrawn_by IS NOT NULL THEN jsonb_build_object(
           'reason', withdrawal.reason, 'withdrawnBy', withdrawal.withdrawn_by, 'onBehalfOf', withdrawal.on_behalf_of,
           'withdrawnAt', ${jsonInstant('withdrawal.withdrawn_at')}) END) ORDER BY signature."order"), '[]')
     FROM signature JOIN person ON person.id = signature.person_id
     LEFT JOIN signature_withdrawal withdrawal
       ON withdrawal.decision_id = signature.decision_id AND withdrawal."order" = signature."order"
     WHERE signature.decision_id = decision.id) AS signatures,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', member.id, 'name', member.name, 'party', member.party,
         'vote', cast_vote.value ->> 'vote') ORDER BY member.name, member.id), '[]')
     FROM jsonb_array_elements(decision.votes -> 'by') cast_vote
     JOIN body_member member ON member.id::text = cast_vote.value ->> 'memberId'
       AND member.organisation_id = decision.organisation_id) AS "votesBy",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', member.id, 'name', member.name, 'party', member.party)
         ORDER BY member.name, member.id), '[]')
     FROM jsonb_array_elements_text(decision.presence -> 'by') present
     JOIN body_member member ON member.id::text = present.value
       AND member.organisation_id = decision.organisation_id) AS "membersPresent",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', member.id, 'name', member.name, 'party', member.party,
         'kind', noted.value ->> 'kind', 'text', noted.value ->> 'text') ORDER BY noted.ordinality), '[]')
     FROM jsonb_array_elements(decision.member_notes) WITH ORDINALITY noted
     JOIN body_member member ON member.id::text = noted.value ->> 'memberId'
       AND member.organisation_id = decision.organisation_id) AS "notesBy"
  FROM decision JOIN person recorder ON recorder.id = decision.recorded_by
  LEFT JOIN agenda_item ON agenda_item.id = decision.agenda_item_id`;

const otherItem = (table: 'earlier' | 'later'): string =>
  `CASE WHEN ${table}.id IS NOT NULL THEN jsonb_build_object('agendaItemId', ${table}.id,
     'meetingId', ${table}.meeting_id, 'startsAt', ${jsonInstant(`${table}_meeting.starts_at`)}) END`;

export class PostgresDecisionReader implements DecisionReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<DecisionView[]> {
    return select<DecisionView>(
      this.dataSource,
      `${views} WHERE decision.organisation_id = $1 AND decision.cycle_id = $2
       ORDER BY decision.recorded_at, decision.id`,
      [organisationId, cycleId],
    );
  }

  async find(organisationId: string, id: string): Promise<DecisionView | null> {
    const [decision] = await select<DecisionView>(
      this.dataSource,
      `${views} WHERE decision.organisation_id = $1 AND decision.id = $2`,
      [organisationId, id],
    );
    return decision ?? null;
  }

  async content(organisationId: string, id: string): Promise<DecidedContentView | null> {
    const decision = await this.find(organisationId, id);
    if (!decision) return null;
    const [document] = await select<{ checksum: string }>(
      this.dataSource,
      'SELECT checksum FROM document_version WHERE organisation_id = $1 AND id = $2',
      [organisationId, decision.documentVersionId],
    );
    const content = decidedContent(decision, decision.amendments, document?.checksum ?? null);
    return { decisionId: id, content, checksum: decision.checksum };
  }

  async ofMeeting(organisationId: string, meetingId: string): Promise<DecisionListLine[]> {
    const [items, decisions] = await Promise.all([
      select<Omit<DecisionListLine, 'decision'>>(
        this.dataSource,
        `SELECT item.id AS "agendaItemId", item.number, item.title, item.status, item.conclusion,
           ${otherItem('earlier')} AS "heldOverFrom", ${otherItem('later')} AS "heldOverTo"
         FROM agenda_item item
         LEFT JOIN agenda_item earlier ON earlier.id = item.held_over_from
         LEFT JOIN meeting earlier_meeting ON earlier_meeting.id = earlier.meeting_id
         LEFT JOIN agenda_item later ON later.held_over_from = item.id
         LEFT JOIN meeting later_meeting ON later_meeting.id = later.meeting_id
         WHERE item.organisation_id = $1 AND item.meeting_id = $2 ORDER BY item.number`,
        [organisationId, meetingId],
      ),
      select<DecisionView>(
        this.dataSource,
        `${views} WHERE decision.organisation_id = $1 AND agenda_item.meeting_id = $2 AND NOT decision.lapsed`,
        [organisationId, meetingId],
      ),
    ]);
    return items.map((item) => ({
      ...item,
      decision: decisions.find(({ agendaItemId }) => agendaItemId === item.agendaItemId) ?? null,
    }));
  }

  async listToCompose(organisationId: string, meetingId: string): Promise<DecisionListToCompose | null> {
    const [known] = await select<Omit<DecisionListToCompose, 'lines'>>(
      this.dataSource,
      `SELECT organisation.name AS organisation, organisation.locale, organisation.time_zone AS "timeZone",
         meeting.kind, meeting.starts_at AS "startsAt", meeting.place, meeting.status,
         (SELECT coalesce(jsonb_agg(DISTINCT coalesce(replacement.display_name, person.display_name)), '[]')
          FROM meeting_invitee invitee JOIN person ON person.id = invitee.person_id
          LEFT JOIN person replacement ON replacement.id = invitee.replaced_by AND invitee.attendance = 'replaced'
          WHERE invitee.meeting_id = meeting.id AND invitee.attendance IN ('present', 'replaced')) AS present
       FROM meeting JOIN organisation ON organisation.id = meeting.organisation_id
       WHERE meeting.organisation_id = $1 AND meeting.id = $2`,
      [organisationId, meetingId],
    );
    return known ? { ...known, lines: await this.ofMeeting(organisationId, meetingId) } : null;
  }

  members(organisationId: string, body: Body, on?: string): Promise<BodyMember[]> {
    const then = on === undefined ? '' : `AND valid_from <= $3 AND coalesce(valid_until, 'infinity') >= $3`;
    return select<BodyMember>(
      this.dataSource,
      `SELECT id, body, name, party, person_id AS "personId", valid_from AS "validFrom", valid_until AS "validUntil"
       FROM body_member WHERE organisation_id = $1 AND body = $2 ${then}
       ORDER BY name, id`,
      [organisationId, body, ...(on === undefined ? [] : [on])],
    );
  }
}
