import type { MeetingRepository } from '#application/ports.js';
import type { MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type {
  AgendaItem,
  Invitee,
  MarginNote,
  Meeting,
  MeetingPoint,
  MeetingSeries,
  Minutes,
  MinutesSignature,
  MinutesVersion,
} from '#domain/meeting/meeting.js';
import {
  agendaItems,
  marginNotes,
  meetingPoints,
  meetings,
  meetingSeries,
  minutes,
  minutesSignatures,
  minutesVersions,
} from '../entities.js';
import type { Session } from '../session.js';

export class PostgresMeetingRepository implements MeetingRepository {
  constructor(private readonly session: Session) {}

  async find(id: string): Promise<Meeting | null> {
    return this.withInvitees(await this.session.find(meetings, { id }));
  }

  async lock(id: string): Promise<Meeting | null> {
    return this.withInvitees(await this.session.lock(meetings, { id }));
  }

  async findFor(cycleId: string, phase: string, round: number, attempt: number): Promise<Meeting | null> {
    return this.withInvitees(await this.session.find(meetings, { cycleId, phase, round, attempt }));
  }

  async upcoming(cycleId: string): Promise<Meeting[]> {
    const rows = await this.session.query<{ id: string }>(
      `SELECT id FROM (
         SELECT DISTINCT ON (phase, round) id, starts_at FROM meeting WHERE organisation_id = $1 AND cycle_id = $2
         ORDER BY phase, round, attempt DESC
       ) last_plan WHERE starts_at > $3 ORDER BY starts_at, id`,
      [this.session.organisationId, cycleId, this.session.call.now],
    );
    const found = [];
    for (const { id } of rows) found.push(await this.find(id));
    return found.filter((meeting) => meeting !== null);
  }

  async insert(meeting: Meeting): Promise<void> {
    const { invitees, ...row } = meeting;
    await this.session.insert(meetings, [row]);
    await this.insertInvitees(meeting.id, invitees);
  }

  async save({ id, status, startsAt, endsAt, place }: Meeting): Promise<void> {
    await this.session.save(meetings, { id, status, startsAt, endsAt, place });
  }

  insertSeries(series: MeetingSeries): Promise<void> {
    return this.session.insert(meetingSeries, [series]);
  }

  agenda(meetingId: string): Promise<AgendaItem[]> {
    return this.session.list(agendaItems, { meetingId }, { number: 'ASC' });
  }

  findItem(id: string): Promise<AgendaItem | null> {
    return this.session.find(agendaItems, { id });
  }

  openItemsFor(cycleId: string, phase: string, decisionKey: string): Promise<AgendaItem[]> {
    return this.session.list(
      agendaItems,
      { cycleId, phase, decisionKey, status: 'open' },
      { meetingId: 'ASC', number: 'ASC' },
    );
  }

  async next(kind: MeetingKind, after: string): Promise<string | null> {
    const [row] = await this.session.query<{ id: string }>(
      `SELECT id FROM meeting WHERE organisation_id = $1 AND kind = $2 AND starts_at > $3 AND status = 'planned'
         AND cycle_id IS NULL ORDER BY starts_at, id LIMIT 1`,
      [this.session.organisationId, kind, after],
    );
    return row?.id ?? null;
  }

  insertItems(items: readonly AgendaItem[]): Promise<void> {
    return this.session.insert(agendaItems, items);
  }

  saveItem({
    id,
    number,
    title,
    purpose,
    minutes: long,
    presenterId,
    papers,
    status,
    conclusion,
  }: AgendaItem) {
    return this.session.save(agendaItems, {
      ...{ id, number, title, purpose, minutes: long, presenterId, papers, status, conclusion },
    });
  }

  minutes(meetingId: string): Promise<Minutes | null> {
    return this.session.find(minutes, { meetingId });
  }

  async saveMinutes(saved: Minutes): Promise<void> {
    await this.session.query(
      `INSERT INTO minutes (organisation_id, meeting_id, status, version, checksum, adopted_on, adopted_in_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (meeting_id) DO UPDATE SET status = $3, version = $4, checksum = $5, adopted_on = $6, adopted_in_id = $7`,
      [
        this.session.organisationId,
        ...[saved.meetingId, saved.status, saved.version, saved.checksum, saved.adoptedOn, saved.adoptedInId],
      ],
    );
  }

  insertMinutesVersion(version: MinutesVersion): Promise<void> {
    return this.session.insert(minutesVersions, [version]);
  }

  async minutesSignatures(meetingId: string): Promise<MinutesSignature[]> {
    const rows = await this.session.list(minutesSignatures, { meetingId }, { order: 'ASC' });
    return rows.map(({ meetingId: _, ...signature }) => signature);
  }

  insertMinutesSignature(meetingId: string, signature: MinutesSignature): Promise<void> {
    return this.session.insert(minutesSignatures, [{ ...signature, meetingId }]);
  }

  async marginNotes(meetingId: string): Promise<MarginNote[]> {
    const rows = await this.session.list(marginNotes, { meetingId }, { number: 'ASC' });
    return rows.map(({ meetingId: _, ...note }) => note);
  }

  insertMarginNote(meetingId: string, note: MarginNote): Promise<void> {
    return this.session.insert(marginNotes, [{ ...note, meetingId }]);
  }

  /** Writes them anew, which is right whichever of them changed: whoever calls holds the meeting's lock. */
  async saveInvitees(meeting: Meeting): Promise<void> {
    await this.session.query('DELETE FROM meeting_invitee WHERE organisation_id = $1 AND meeting_id = $2', [
      this.session.organisationId,
      meeting.id,
    ]);
    await this.insertInvitees(meeting.id, meeting.invitees);
    await this.session.save(meetings, { id: meeting.id, excludedIds: meeting.excludedIds });
  }

  insertPoint(point: MeetingPoint): Promise<void> {
    return this.session.insert(meetingPoints, [point]);
  }

  points(meetingId: string): Promise<MeetingPoint[]> {
    return this.session.list(meetingPoints, { meetingId }, { id: 'ASC' });
  }

  lockPoint(id: string): Promise<MeetingPoint | null> {
    return this.session.lock(meetingPoints, { id });
  }

  savePoint(point: MeetingPoint): Promise<void> {
    return this.session.save(meetingPoints, point);
  }

  private async withInvitees(meeting: Omit<Meeting, 'invitees'> | null): Promise<Meeting | null> {
    if (!meeting) return null;
    const invitees = await this.session.query<Invitee>(
      `SELECT person_id AS "personId", role, unit_id AS "unitId", attendance, replaced_by AS "replacedBy",
         origin, apology, consultation
       FROM meeting_invitee WHERE organisation_id = $1 AND meeting_id = $2 ORDER BY position`,
      [this.session.organisationId, meeting.id],
    );
    return { ...meeting, invitees };
  }

  private async insertInvitees(meetingId: string, invitees: readonly Invitee[]): Promise<void> {
    await this.session.query(
      `INSERT INTO meeting_invitee
         (organisation_id, meeting_id, position, person_id, role, unit_id, attendance, replaced_by, origin, apology,
          consultation)
       SELECT $1, $2, position, "personId", role, "unitId", attendance, "replacedBy", origin, apology, consultation
       FROM jsonb_to_recordset($3) AS new (position integer, "personId" uuid, role text, "unitId" uuid,
         attendance text, "replacedBy" uuid, origin text, apology text, consultation text)`,
      [
        this.session.organisationId,
        meetingId,
        JSON.stringify(invitees.map((invitee, position) => ({ ...invitee, position }))),
      ],
    );
  }
}
