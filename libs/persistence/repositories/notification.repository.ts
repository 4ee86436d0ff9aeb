import type { NotificationRepository } from '#application/notifications/notification.ports.js';
import type { RoleMailbox } from '#application/notifications/notification-views.js';
import type { NotificationPreference } from '#domain/notification/mailing.js';
import type { Notices } from '../notices.js';
import { mailboxColumns } from '../readers/notification-reader.js';
import type { Session } from '../session.js';

export class PostgresNotificationRepository implements NotificationRepository {
  constructor(
    private readonly session: Session,
    private readonly notices: Notices,
  ) {}

  async mark(personId: string, noticeId: string, read: boolean): Promise<boolean> {
    const marked = await this.session.query(
      `UPDATE notification SET read_at = CASE WHEN $4 THEN coalesce(read_at, $5::timestamptz) END
       WHERE organisation_id = $1 AND person_id = $2 AND notice_id = $3 RETURNING 1`,
      [this.session.organisationId, personId, noticeId, read, this.session.call.now],
    );
    this.notices.changedFor(personId);
    return marked.length === 1;
  }

  async markAllRead(personId: string, until: string): Promise<void> {
    await this.session.query(
      `UPDATE notification SET read_at = $4
       WHERE organisation_id = $1 AND person_id = $2 AND read_at IS NULL AND created_at <= $3`,
      [this.session.organisationId, personId, until, this.session.call.now],
    );
    this.notices.changedFor(personId);
  }

  async savePreference(personId: string, { mail, locale }: NotificationPreference): Promise<void> {
    await this.session.query(
      `INSERT INTO notification_preference (organisation_id, person_id, mail, locale) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id) DO UPDATE SET mail = excluded.mail, locale = excluded.locale`,
      [this.session.organisationId, personId, mail, locale],
    );
  }

  mailboxes(): Promise<RoleMailbox[]> {
    return this.session.query<RoleMailbox>(
      `SELECT ${mailboxColumns} FROM role_mailbox WHERE organisation_id = $1 ORDER BY role, unit_id FOR UPDATE`,
      [this.session.organisationId],
    );
  }

  async replaceMailboxes(mailboxes: readonly RoleMailbox[]): Promise<void> {
    await this.session.query('DELETE FROM role_mailbox WHERE organisation_id = $1', [
      this.session.organisationId,
    ]);
    await this.session.query(
      `INSERT INTO role_mailbox (organisation_id, role, unit_id, address, locale)
       SELECT $1, role, "unitId", address, locale
       FROM jsonb_to_recordset($2) AS new (role text, "unitId" uuid, address text, locale text)`,
      [this.session.organisationId, JSON.stringify(mailboxes)],
    );
  }

  async requeueMail(id: string): Promise<'requeued' | 'not-given-up' | null> {
    const requeued = await this.session.query(
      `UPDATE mail SET status = 'waiting', attempts = 0, settled_at = NULL, next_attempt_at = $3
       WHERE organisation_id = $1 AND id = $2 AND status IN ('failed', 'dropped') RETURNING 1`,
      [this.session.organisationId, id, this.session.call.now],
    );
    if (requeued.length === 1) return 'requeued';
    const known = await this.session.query('SELECT 1 FROM mail WHERE organisation_id = $1 AND id = $2', [
      this.session.organisationId,
      id,
    ]);
    return known.length === 1 ? 'not-given-up' : null;
  }
}
