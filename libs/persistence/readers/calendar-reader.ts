import type { DataSource } from 'typeorm';
import type {
  CalendarFeed,
  CalendarReader,
  OpenedFeed,
} from '#application/calendar-feeds/calendar-feed.ports.js';
import { deadlineUid, meetingUid, type IdentifiedEntry } from '#domain/calendar-feed/calendar-entries.js';
import type { DocumentType } from '#domain/definition/definition.js';
import { meetingKinds, type MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type { LocalizedText } from '#domain/shared/text.js';
import { select } from '../select.js';

export const feedColumns = `feed.id, feed.organisation_id AS "organisationId", feed.kind, feed.person_id AS "personId",
  feed.locale, feed.created_at AS "createdAt", feed.revoked_at AS "revokedAt"`;

interface MeetingRow {
  id: string;
  cycleId: string | null;
  phase: string | null;
  round: number | null;
  kind: MeetingKind;
  phaseName: LocalizedText | null;
  startsAt: string;
  endsAt: string | null;
  place: string;
  document: DocumentType | null;
  year: number | null;
}

const meetings = `
  SELECT meeting.id, meeting.cycle_id AS "cycleId", meeting.phase, meeting.round, meeting.kind,
    meeting.starts_at AS "startsAt", meeting.ends_at AS "endsAt", meeting.place, cycle.document, cycle.year,
    (SELECT defined.phase->'name' FROM definition, jsonb_array_elements(definition.content->'phases') defined (phase)
     WHERE definition.id = cycle.definition_id AND defined.phase->>'key' = meeting.phase) AS "phaseName"
  FROM meeting LEFT JOIN cycle ON cycle.organisation_id = meeting.organisation_id AND cycle.id = meeting.cycle_id`;

interface DeadlineRow {
  document: DocumentType;
  year: number;
  step: string;
  name: LocalizedText;
  from: string;
  day: string;
}

export class PostgresCalendarReader implements CalendarReader {
  constructor(private readonly dataSource: DataSource) {}

  async open(id: string, secretHash: string): Promise<OpenedFeed | null> {
    const [feed] = await select<OpenedFeed>(
      this.dataSource,
      `SELECT ${feedColumns}, organisation.name AS "organisationName", organisation.locale AS "organisationLocale",
         organisation.time_zone AS "timeZone"
       FROM calendar_feed feed JOIN organisation ON organisation.id = feed.organisation_id
       WHERE feed.id = $1 AND feed.secret_hash = $2 AND feed.revoked_at IS NULL`,
      [id, secretHash],
    );
    return feed ?? null;
  }

  feedsOf(organisationId: string, personId: string): Promise<CalendarFeed[]> {
    return this.feeds(`feed.kind = 'personal' AND feed.person_id = $2`, [organisationId, personId]);
  }

  published(organisationId: string): Promise<CalendarFeed[]> {
    return this.feeds(`feed.kind = 'organisation'`, [organisationId]);
  }

  /** Of a meeting that was planned anew the last plan counts. */
  async meetingsOf(organisationId: string, personId: string, since: string): Promise<IdentifiedEntry[]> {
    const rows = await select<MeetingRow>(
      this.dataSource,
      `${meetings} WHERE meeting.organisation_id = $1 AND meeting.starts_at >= $3 AND meeting.status <> 'cancelled'
         AND coalesce(cycle.status, 'running') <> 'withdrawn'
         AND EXISTS (SELECT FROM meeting_invitee invitee WHERE invitee.meeting_id = meeting.id
           AND ((invitee.person_id = $2 AND invitee.attendance <> 'replaced') OR invitee.replaced_by = $2))
         AND NOT EXISTS (SELECT FROM meeting later WHERE later.cycle_id = meeting.cycle_id
           AND later.phase = meeting.phase AND later.round = meeting.round AND later.attempt > meeting.attempt)
       ORDER BY meeting.starts_at, meeting.id`,
      [organisationId, personId, since],
    );
    return rows.map(toMeeting);
  }

  async meeting(organisationId: string, meetingId: string): Promise<IdentifiedEntry | null> {
    const [row] = await select<MeetingRow>(
      this.dataSource,
      `${meetings} WHERE meeting.organisation_id = $1 AND meeting.id = $2`,
      [organisationId, meetingId],
    );
    return row ? toMeeting(row) : null;
  }

  /** What a cycle under way keeps to goes before what its year's plan says. */
  async deadlines(organisationId: string): Promise<IdentifiedEntry[]> {
    const planned = await select<DeadlineRow>(
      this.dataSource,
      `SELECT document.value->>'document' AS document, (document.value->>'year')::integer AS year,
         step.value->>'step' AS step, step.value->'name' AS name, step.value->>'from' AS from, step.value->>'day' AS day
       FROM year_plan, jsonb_array_elements(year_plan.plan->'documents') document,
         jsonb_array_elements(document.value->'steps') step
       WHERE year_plan.organisation_id = $1 AND year_plan.status = 'adopted'
       ORDER BY step.value->>'day', document, step`,
      [organisationId],
    );
    const kept = await select<DeadlineRow>(
      this.dataSource,
      `SELECT DISTINCT ON (cycle.id, entered.phase) cycle.document, cycle.year, entered.phase AS step,
         defined.phase->'name' AS name, entered.due_on AS from, entered.due_on AS day
       FROM cycle
       JOIN cycle_phase entered ON entered.cycle_id = cycle.id
       JOIN definition ON definition.id = cycle.definition_id
       CROSS JOIN jsonb_array_elements(definition.content->'phases') defined (phase)
       WHERE cycle.organisation_id = $1 AND cycle.status IN ('running', 'completed') AND entered.due_on IS NOT NULL
         AND defined.phase->>'key' = entered.phase
       ORDER BY cycle.id, entered.phase, entered.round DESC`,
      [organisationId],
    );
    const byUid = new Map([...planned, ...kept].map((row) => toDeadline(organisationId, row)));
    return [...byUid].map(([uid, entry]) => ({ uid, entry }));
  }

  private feeds(condition: string, parameters: readonly unknown[]): Promise<CalendarFeed[]> {
    return select<CalendarFeed>(
      this.dataSource,
      `SELECT ${feedColumns} FROM calendar_feed feed
       WHERE feed.organisation_id = $1 AND feed.revoked_at IS NULL AND ${condition} ORDER BY feed.created_at, feed.id`,
      parameters,
    );
  }
}

function toMeeting(row: MeetingRow): IdentifiedEntry {
  const { id, phaseName, kind, startsAt, endsAt, place, document, year } = row;
  const name = phaseName ?? meetingKinds[kind].name;
  return {
    uid: meetingUid(row),
    entry: { type: 'meeting', id, name, startsAt, endsAt, place, document, year },
  };
}

const toDeadline = (
  organisationId: string,
  { step, ...facts }: DeadlineRow,
): [uid: string, entry: IdentifiedEntry['entry']] => [
  deadlineUid(organisationId, facts.document, facts.year, step),
  { type: 'deadline', ...facts },
];
