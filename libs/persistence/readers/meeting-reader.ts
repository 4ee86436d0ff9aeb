import type { DataSource } from 'typeorm';
import type { MeetingReader, MeetingView } from '#application/views.js';
import { select } from '../select.js';

/** What hangs from meetings comes along as JSON, so that any number of meetings is one query. */
const views = `
  SELECT meeting.id, meeting.cycle_id AS "cycleId", meeting.phase, meeting.round, meeting.attempt,
    meeting.starts_at AS "startsAt", meeting.ends_at AS "endsAt", meeting.place, meeting.agenda,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', invitee.person_id, 'name', person.display_name,
         'role', invitee.role, 'unitId', invitee.unit_id, 'unitName', unit.name, 'attendance', invitee.attendance,
         'replacedBy', invitee.replaced_by, 'replacedByName', replacement.display_name) ORDER BY invitee.position), '[]')
     FROM meeting_invitee invitee JOIN person ON person.id = invitee.person_id
     LEFT JOIN unit ON unit.id = invitee.unit_id
     LEFT JOIN person replacement ON replacement.id = invitee.replaced_by
     WHERE invitee.meeting_id = meeting.id) AS invitees,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', point.id, 'meetingId', point.meeting_id, 'kind', point.kind,
         'text', point.text, 'ownerId', point.owner_id, 'ownerName', person.display_name, 'dueOn', point.due_on,
         'status', point.status, 'resolution', point.resolution) ORDER BY point.id), '[]')
     FROM meeting_point point JOIN person ON person.id = point.owner_id
     WHERE point.meeting_id = meeting.id) AS points
  FROM meeting`;

export class PostgresMeetingReader implements MeetingReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<MeetingView[]> {
    return select<MeetingView>(
      this.dataSource,
      `${views} WHERE meeting.organisation_id = $1 AND meeting.cycle_id = $2 ORDER BY meeting.starts_at, meeting.id`,
      [organisationId, cycleId],
    );
  }

  async find(organisationId: string, id: string): Promise<MeetingView | null> {
    const [meeting] = await select<MeetingView>(
      this.dataSource,
      `${views} WHERE meeting.organisation_id = $1 AND meeting.id = $2`,
      [organisationId, id],
    );
    return meeting ?? null;
  }
}
