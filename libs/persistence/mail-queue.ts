import type { DataSource } from 'typeorm';
import type { ClaimedMail, MailFailure, MailQueue } from '#application/notifications/mail.ports.js';
import type { NoticeView } from '#application/notifications/notification-views.js';
import type { Locale } from '#domain/shared/text.js';
import { databaseError } from './database-error.js';
import { isOvertaken, noticeColumns, noticeFrom, toNoticeView } from './readers/notice-views.js';

type ClaimedRow = Omit<ClaimedMail, 'to' | 'notices' | 'lease'> & {
  address: string | null;
  name: string | null;
};

/** The queue of mail in PostgreSQL. */
export class PostgresMailQueue implements MailQueue {
  constructor(private readonly dataSource: DataSource) {}

  async claim(lease: string, now: string, leasedUntil: string): Promise<ClaimedMail | null> {
    const [claimed] = await this.written<ClaimedRow & { locale: Locale }>(
      `UPDATE mail SET lease = $1, leased_until = $3, attempts = attempts + 1
       FROM (
         SELECT id FROM mail WHERE status = 'waiting' AND next_attempt_at <= $2
           AND (leased_until IS NULL OR leased_until <= $2)
         ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
       ) next, organisation
       WHERE mail.id = next.id AND organisation.id = mail.organisation_id
       RETURNING mail.id, mail.organisation_id AS "organisationId", mail.kind, mail.attempts,
         mail.created_at AS "createdAt", mail.person_id AS "personId", organisation.name AS "organisationName",
         organisation.time_zone AS "timeZone",
         coalesce((SELECT email FROM person WHERE person.id = mail.person_id), ${mailbox('address')}) AS address,
         (SELECT display_name FROM person WHERE person.id = mail.person_id) AS name,
         coalesce((SELECT locale FROM notification_preference chosen WHERE chosen.person_id = mail.person_id),
           (SELECT locale FROM person WHERE person.id = mail.person_id), ${mailbox('locale')}, organisation.locale) AS locale`,
      [lease, now, leasedUntil],
    );
    if (!claimed) return null;
    const { address, name, ...mail } = claimed;
    const notices = await this.read<NoticeView>(
      `SELECT ${noticeColumns} FROM mail_notice JOIN notice ON notice.id = mail_notice.notice_id ${noticeFrom}
       WHERE mail_notice.mail_id = $1 ORDER BY notice.id`,
      [mail.id],
    );
    return {
      ...mail,
      lease,
      to: address ? { address, name } : null,
      notices: notices.map(toNoticeView).filter((notice) => !isOvertaken(notice)),
    };
  }

  sent(mail: ClaimedMail, now: string): Promise<boolean> {
    return this.settle(mail, `status = 'sent', failure = NULL, reply_code = NULL, settled_at = $3`, [now]);
  }

  retry(mail: ClaimedMail, failure: MailFailure, replyCode: number | null, at: string): Promise<boolean> {
    return this.settle(mail, 'failure = $3, reply_code = $4, next_attempt_at = $5', [failure, replyCode, at]);
  }

  giveUp(
    mail: ClaimedMail,
    status: 'failed' | 'dropped',
    failure: MailFailure,
    replyCode: number | null,
    now: string,
  ): Promise<boolean> {
    return this.settle(mail, 'status = $3, failure = $4, reply_code = $5, settled_at = $6', [
      status,
      failure,
      replyCode,
      now,
    ]);
  }

  private async settle(
    { id, lease }: ClaimedMail,
    change: string,
    parameters: readonly unknown[],
  ): Promise<boolean> {
    const rows = await this.written(
      `UPDATE mail SET ${change}, lease = NULL, leased_until = NULL WHERE id = $1 AND lease = $2 RETURNING id`,
      [id, lease, ...parameters],
    );
    return rows.length === 1;
  }

  private async read<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    try {
      return await this.dataSource.query<Row[]>(sql, [...parameters]);
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** The rows that an UPDATE returns; TypeORM gives them with their number. */
  private async written<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const [rows] = (await this.read<unknown>(sql, parameters)) as unknown as [Row[], number];
    return rows;
  }
}

/** What is set of the mailbox that a mail goes to. */
const mailbox = (column: 'address' | 'locale'): string => `
  (SELECT box.${column} FROM role_mailbox box WHERE box.organisation_id = mail.organisation_id
     AND box.role = mail.role AND box.unit_id IS NOT DISTINCT FROM mail.unit_id)`;
