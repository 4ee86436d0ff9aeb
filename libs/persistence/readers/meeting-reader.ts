import type { DataSource } from 'typeorm';
import type {
  AgendaItemView,
  MeetingFilter,
  MeetingLine,
  MeetingReader,
  MeetingView,
  MinutesView,
  Page,
} from '#application/views.js';
import { timetable } from '#domain/meeting/agenda.rules.js';
import { Bindings } from '../bindings.js';
import { select } from '../select.js';
import { readCursor, writeCursor } from './cursor.js';
import { jsonInstant } from './json-instant.js';

type Row = Omit<MeetingView, 'agenda'> & { agenda: Omit<AgendaItemView, 'beginsAt'>[] };

const minutesStatus = `(SELECT status FROM minutes WHERE minutes.meeting_id = meeting.id) AS "minutesStatus"`;

/** What hangs from meetings comes along as JSON, so that any number of meetings is one query. */
const views = `
  SELECT meeting.id, meeting.kind, meeting.cycle_id AS "cycleId", meeting.phase, meeting.round, meeting.attempt,
    meeting.series_id AS "seriesId", meeting.status, meeting.starts_at AS "startsAt", meeting.ends_at AS "endsAt",
    meeting.place, ${minutesStatus},
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', item.id, 'meetingId', item.meeting_id, 'number', item.number,
         'title', item.title, 'purpose', item.purpose, 'minutes', item.minutes, 'cycleId', item.cycle_id,
         'document', cycle.document, 'year', cycle.year, 'phase', item.phase, 'decisionKey', item.decision_key,
         'presenterId', item.presenter_id, 'presenterName', presenter.display_name, 'papers', item.papers,
         'status', item.status, 'conclusion', item.conclusion, 'heldOverFrom', item.held_over_from,
         'heldOverTo', later.id) ORDER BY item.number), '[]')
     FROM agenda_item item LEFT JOIN cycle ON cycle.id = item.cycle_id
     LEFT JOIN person presenter ON presenter.id = item.presenter_id
     LEFT JOIN agenda_item later ON later.held_over_from = item.id
     WHERE item.meeting_id = meeting.id) AS agenda,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', invitee.person_id, 'name', person.display_name,
         'role', invitee.role, 'unitId', invitee.unit_id, 'unitName', unit.name, 'origin', invitee.origin,
         'attendance', invitee.attendance, 'replacedBy', invitee.replaced_by,
         'replacedByName', replacement.display_name, 'apology', invitee.apology,
         'consultation', invitee.consultation) ORDER BY invitee.position), '[]')
     FROM meeting_invitee invitee JOIN person ON person.id = invitee.person_id
     LEFT JOIN unit ON unit.id = invitee.unit_id
     LEFT JOIN person replacement ON replacement.id = invitee.replaced_by
     WHERE invitee.meeting_id = meeting.id) AS invitees,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', point.id, 'meetingId', point.meeting_id,
         'agendaItemId', point.agenda_item_id, 'kind', point.kind,
         'text', point.text, 'ownerId', point.owner_id, 'ownerName', person.display_name, 'dueOn', point.due_on,
         'status', point.status, 'resolution', point.resolution) ORDER BY point.id), '[]')
     FROM meeting_point point JOIN person ON person.id = point.owner_id
     WHERE point.meeting_id = meeting.id) AS points
  FROM meeting`;

export class PostgresMeetingReader implements MeetingReader {
  constructor(private readonly dataSource: DataSource) {}

  async page(organisationId: string, filter: MeetingFilter): Promise<Page<MeetingLine>> {
    const bindings = new Bindings();
    const { kind, from, until, limit } = filter;
    const where = [`meeting.organisation_id = ${bindings.bind(organisationId)}`];
    if (kind) where.push(`meeting.kind = ${bindings.bind(kind)}`);
    if (from) where.push(`meeting.starts_at >= ${bindings.bind(from)}`);
    if (until) where.push(`meeting.starts_at < ${bindings.bind(until)}`);
    const after = readCursor(filter.cursor, ['instant', 'uuid']);
    if (after) {
      where.push(
        `(meeting.starts_at, meeting.id) > (${bindings.bind(after[0])}, ${bindings.bind(after[1])})`,
      );
    }
    const rows = await select<MeetingLine>(
      this.dataSource,
      `SELECT meeting.id, meeting.kind, meeting.cycle_id AS "cycleId", meeting.phase, meeting.series_id AS "seriesId",
         meeting.status, meeting.starts_at AS "startsAt", meeting.ends_at AS "endsAt", meeting.place,
         (SELECT count(*)::integer FROM agenda_item WHERE meeting_id = meeting.id) AS items,
         (SELECT count(DISTINCT person_id)::integer FROM meeting_invitee WHERE meeting_id = meeting.id) AS invited,
         ${minutesStatus}
       FROM meeting WHERE ${where.join(' AND ')}
       ORDER BY meeting.starts_at, meeting.id LIMIT ${bindings.bind(limit + 1)}`,
      bindings.values,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? writeCursor([last.startsAt, last.id]) : null };
  }

  async ofCycle(organisationId: string, cycleId: string): Promise<MeetingView[]> {
    const rows = await select<Row>(
      this.dataSource,
      `${views} WHERE meeting.organisation_id = $1 AND (meeting.cycle_id = $2
         OR meeting.id IN (SELECT meeting_id FROM agenda_item WHERE cycle_id = $2))
       ORDER BY meeting.starts_at, meeting.id`,
      [organisationId, cycleId],
    );
    return rows.map(withTimes);
  }

  async find(organisationId: string, id: string): Promise<MeetingView | null> {
    const [meeting] = await select<Row>(
      this.dataSource,
      `${views} WHERE meeting.organisation_id = $1 AND meeting.id = $2`,
      [organisationId, id],
    );
    return meeting ? withTimes(meeting) : null;
  }

  async minutes(organisationId: string, meetingId: string): Promise<MinutesView | null> {
    const [minutes] = await select<MinutesView>(
      this.dataSource,
      `SELECT minutes.meeting_id AS "meetingId", minutes.status, minutes.version, minutes.checksum,
         minutes.adopted_on AS "adoptedOn", minutes.adopted_in_id AS "adoptedInId",
         (SELECT jsonb_agg(jsonb_build_object('meetingId', version.meeting_id, 'number', version.number,
              'text', version.text, 'checksum', version.checksum, 'reason', version.reason,
              'writtenBy', version.written_by, 'writtenByName', person.display_name,
              'writtenAt', ${jsonInstant('version.written_at')}) ORDER BY version.number DESC)
          FROM minutes_version version JOIN person ON person.id = version.written_by
          WHERE version.meeting_id = minutes.meeting_id) AS versions,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('order', signature."order", 'role', signature.role,
              'personId', signature.person_id, 'name', person.display_name, 'onBehalfOf', signature.on_behalf_of,
              'checksum', signature.checksum, 'signedAt', ${jsonInstant('signature.signed_at')})
              ORDER BY signature."order"), '[]')
          FROM minutes_signature signature JOIN person ON person.id = signature.person_id
          WHERE signature.meeting_id = minutes.meeting_id) AS signatures,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('number', note.number, 'kind', note.kind, 'text', note.text,
              'reference', note.reference, 'writtenBy', note.written_by, 'writtenByName', person.display_name,
              'writtenAt', ${jsonInstant('note.written_at')}) ORDER BY note.number), '[]')
          FROM margin_note note JOIN person ON person.id = note.written_by
          WHERE note.meeting_id = minutes.meeting_id) AS "marginNotes",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('decisionId', decision.id, 'memberId', member.id,
              'name', member.name, 'party', member.party, 'kind', noted.value ->> 'kind',
              'text', noted.value ->> 'text') ORDER BY item.number, noted.ordinality), '[]')
          FROM agenda_item item JOIN decision ON decision.agenda_item_id = item.id AND NOT decision.lapsed
          CROSS JOIN jsonb_array_elements(decision.member_notes) WITH ORDINALITY noted
          JOIN body_member member ON member.id::text = noted.value ->> 'memberId'
            AND member.organisation_id = decision.organisation_id
          WHERE item.meeting_id = minutes.meeting_id) AS "memberNotes"
       FROM minutes WHERE minutes.organisation_id = $1 AND minutes.meeting_id = $2`,
      [organisationId, meetingId],
    );
    return minutes ?? null;
  }
}

function withTimes(row: Row): MeetingView {
  const begins = timetable(row.startsAt, row.agenda);
  return { ...row, agenda: row.agenda.map((item) => ({ ...item, beginsAt: begins.get(item.id) ?? null })) };
}
