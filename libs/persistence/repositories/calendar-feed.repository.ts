import type {
  CalendarFeed,
  CalendarFeedRepository,
  CalendarOwner,
} from '#application/calendar-feeds/calendar-feed.ports.js';
import type { ShownEntry } from '#domain/calendar-feed/calendar-entries.js';
import { feedColumns } from '../readers/calendar-reader.js';
import type { Session } from '../session.js';

const shownColumns = 'uid, entry, sequence, changed_at AS "changedAt", cancelled';

export class PostgresCalendarFeedRepository implements CalendarFeedRepository {
  constructor(private readonly session: Session) {}

  async insert(feed: CalendarFeed, secretHash: string): Promise<void> {
    await this.session.query(
      `INSERT INTO calendar_feed (organisation_id, id, kind, person_id, locale, secret_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        this.session.organisationId,
        feed.id,
        feed.kind,
        feed.personId,
        feed.locale,
        secretHash,
        feed.createdAt,
      ],
    );
  }

  async lock(id: string): Promise<CalendarFeed | null> {
    const [feed] = await this.session.query<CalendarFeed>(
      `SELECT ${feedColumns} FROM calendar_feed feed WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE`,
      [this.session.organisationId, id],
    );
    return feed ?? null;
  }

  async revoke(id: string, by: string): Promise<void> {
    await this.session.query(
      'UPDATE calendar_feed SET revoked_at = $3, revoked_by = $4 WHERE organisation_id = $1 AND id = $2',
      [this.session.organisationId, id, this.session.call.now, by],
    );
  }

  async countOf(personId: string, kind: CalendarFeed['kind']): Promise<number> {
    const [row] = await this.session.query<{ count: number }>(
      `SELECT count(*) AS count FROM calendar_feed
       WHERE organisation_id = $1 AND person_id = $2 AND kind = $3 AND revoked_at IS NULL`,
      [this.session.organisationId, personId, kind],
    );
    return row?.count ?? 0;
  }

  /** Under a lock of the calendar's own: two that look at once must not both raise a sequence. */
  async lockShown(owner: CalendarOwner): Promise<ShownEntry[]> {
    await this.lockCalendar(owner);
    return this.session.query<ShownEntry>(
      `SELECT ${shownColumns} FROM calendar_entry
       WHERE organisation_id = $1 AND person_id IS NOT DISTINCT FROM $2 ORDER BY uid`,
      [this.session.organisationId, owner],
    );
  }

  async lockShownEntry(owner: CalendarOwner, uid: string): Promise<ShownEntry | null> {
    await this.lockCalendar(owner);
    const [shown] = await this.session.query<ShownEntry>(
      `SELECT ${shownColumns} FROM calendar_entry
       WHERE organisation_id = $1 AND person_id IS NOT DISTINCT FROM $2 AND uid = $3`,
      [this.session.organisationId, owner, uid],
    );
    return shown ?? null;
  }

  async saveShown(owner: CalendarOwner, entries: readonly ShownEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.session.query(
      `INSERT INTO calendar_entry (organisation_id, person_id, uid, entry, sequence, changed_at, cancelled)
       SELECT $1, $2, uid, entry, sequence, "changedAt", cancelled
       FROM jsonb_to_recordset($3) AS new (uid text, entry jsonb, sequence integer, "changedAt" timestamptz,
         cancelled boolean)
       ON CONFLICT ON CONSTRAINT calendar_entry_one DO UPDATE SET entry = excluded.entry,
         sequence = excluded.sequence, changed_at = excluded.changed_at, cancelled = excluded.cancelled`,
      [this.session.organisationId, owner, JSON.stringify(entries)],
    );
  }

  private async lockCalendar(owner: CalendarOwner): Promise<void> {
    await this.session.query(`SELECT pg_advisory_xact_lock(hashtextextended('calendar/' || $1, 0))`, [
      owner ?? this.session.organisationId,
    ]);
  }
}
