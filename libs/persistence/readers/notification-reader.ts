import type { DataSource } from 'typeorm';
import type {
  MailCounts,
  MailFilter,
  MailLine,
  NotificationFilter,
  NotificationReader,
  NotificationView,
  RoleMailbox,
} from '#application/notifications/notification-views.js';
import type { Page } from '#application/views.js';
import { defaultPreference, type NotificationPreference } from '#domain/notification/mailing.js';
import type { Locale } from '#domain/shared/text.js';
import { select } from '../select.js';
import { readCursor, writeCursor } from './cursor.js';
import { noticeColumns, noticeFrom, toNoticeView } from './notice-views.js';

export const mailboxColumns = 'role, unit_id AS "unitId", address, locale';

const mailLines = `
  SELECT mail.id, mail.kind, mail.person_id AS "personId", person.display_name AS "personName", mail.role,
    mail.unit_id AS "unitId", mail.status, mail.attempts, mail.failure, mail.reply_code AS "replyCode",
    mail.created_at AS "createdAt", mail.settled_at AS "settledAt",
    CASE WHEN mail.status = 'waiting' THEN mail.next_attempt_at END AS "nextAttemptAt",
    (SELECT coalesce(jsonb_agg(DISTINCT notice.kind), '[]') FROM mail_notice
     JOIN notice ON notice.id = mail_notice.notice_id WHERE mail_notice.mail_id = mail.id) AS "noticeKinds"
  FROM mail LEFT JOIN person ON person.id = mail.person_id`;

export class PostgresNotificationReader implements NotificationReader {
  constructor(private readonly dataSource: DataSource) {}

  async ofPerson(
    organisationId: string,
    personId: string,
    { unread, limit, cursor }: NotificationFilter,
  ): Promise<Page<NotificationView>> {
    const after = readCursor(cursor, ['instant', 'uuid']);
    const rows = await select<NotificationView>(
      this.dataSource,
      `WITH page AS (
         SELECT * FROM notification WHERE organisation_id = $1 AND person_id = $2 ${unread ? 'AND read_at IS NULL' : ''}
           ${after ? 'AND (created_at, notice_id) < ($4, $5)' : ''}
         ORDER BY created_at DESC, notice_id DESC LIMIT $3
       )
       SELECT ${noticeColumns}, page.read_at AS "readAt", page.on_behalf_of AS "onBehalfOf"
       FROM page JOIN notice ON notice.id = page.notice_id ${noticeFrom}
       ORDER BY page.created_at DESC, page.notice_id DESC`,
      [organisationId, personId, limit + 1, ...(after ?? [])],
    );
    return pageOf(rows.map(toNoticeView), limit);
  }

  async unreadCount(organisationId: string, personId: string): Promise<number> {
    const [row] = await select<{ count: number }>(
      this.dataSource,
      `SELECT count(*) AS count FROM notification WHERE organisation_id = $1 AND person_id = $2 AND read_at IS NULL`,
      [organisationId, personId],
    );
    return row?.count ?? 0;
  }

  async preference(
    organisationId: string,
    personId: string,
  ): Promise<NotificationPreference & { organisationLocale: Locale; mailAddress: string | null }> {
    const [row] = await select<{
      mail: NotificationPreference['mail'] | null;
      locale: Locale | null;
      organisationLocale: Locale;
      mailAddress: string | null;
    }>(
      this.dataSource,
      `SELECT chosen.mail, chosen.locale, organisation.locale AS "organisationLocale", person.email AS "mailAddress"
       FROM person JOIN organisation ON organisation.id = person.organisation_id
       LEFT JOIN notification_preference chosen ON chosen.person_id = person.id
       WHERE person.organisation_id = $1 AND person.id = $2`,
      [organisationId, personId],
    );
    if (!row) return { ...defaultPreference, organisationLocale: 'nl-NL', mailAddress: null };
    return { ...row, mail: row.mail ?? defaultPreference.mail };
  }

  mailboxes(organisationId: string): Promise<RoleMailbox[]> {
    return select<RoleMailbox>(
      this.dataSource,
      `SELECT ${mailboxColumns} FROM role_mailbox WHERE organisation_id = $1 ORDER BY role, unit_id NULLS FIRST`,
      [organisationId],
    );
  }

  async mails(organisationId: string, { status, limit, cursor }: MailFilter): Promise<Page<MailLine>> {
    const after = readCursor(cursor, ['instant', 'uuid']);
    const parameters: unknown[] = [organisationId, limit + 1, ...(after ?? [])];
    const rows = await select<MailLine>(
      this.dataSource,
      `${mailLines} WHERE mail.organisation_id = $1
         ${after ? 'AND (mail.created_at, mail.id) < ($3, $4)' : ''}
         ${status ? `AND mail.status = $${parameters.push(status)}` : ''}
       ORDER BY mail.created_at DESC, mail.id DESC LIMIT $2`,
      parameters,
    );
    return pageOf(rows, limit);
  }

  async findMail(organisationId: string, id: string): Promise<MailLine | null> {
    const [mail] = await select<MailLine>(
      this.dataSource,
      `${mailLines} WHERE mail.organisation_id = $1 AND mail.id = $2`,
      [organisationId, id],
    );
    return mail ?? null;
  }

  async mailCounts(organisationId: string): Promise<MailCounts> {
    const [counts] = await select<MailCounts>(
      this.dataSource,
      `SELECT count(*) FILTER (WHERE status = 'waiting') AS waiting, count(*) FILTER (WHERE status = 'failed') AS failed,
         min(created_at) FILTER (WHERE status = 'waiting') AS "oldestWaitingSince"
       FROM mail WHERE organisation_id = $1 AND status IN ('waiting', 'failed')`,
      [organisationId],
    );
    return counts ?? { waiting: 0, failed: 0, oldestWaitingSince: null };
  }
}

/** A row more than was asked for says that there is a next page. */
function pageOf<Row extends { id: string; createdAt: string }>(
  rows: readonly Row[],
  limit: number,
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? writeCursor([last.createdAt, last.id]) : null };
}
