import type { DataSource } from 'typeorm';
import { invitationFor } from '#application/calendar-feeds/invitation.js';
import type { Call, Transaction } from '#application/ports.js';
import type { MailSenderDependencies } from '#application/notifications/send-mail.js';
import { MailSender } from '#application/notifications/send-mail.js';
import type { Locale } from '#domain/shared/text.js';
import type { MailPreference } from '#domain/notification/mailing.js';
import type { NewNotice } from '#domain/notification/notice.js';
import { roleNames, type Role } from '#domain/people/roles.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { gatherDigests } from '#persistence/mail-digests.js';
import { PostgresMailQueue } from '#persistence/mail-queue.js';
import { NoticeDistributor } from '#persistence/notice-distributor.js';
import { PostgresCalendarReader } from '#persistence/readers/calendar-reader.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { SmtpMailer } from '../../../apps/worker/mail/smtp-mailer.js';
import { createOffice, type Office } from '../../support/office.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { TestMailServer } from '../../support/mail-server.js';

export const webUrl = 'https://pc.waterrijk.example';

/** Everything that notices pass through, on real PostgreSQL and a real mail server, at a time that the test sets. */
export class NoticeRoom {
  now = Date.parse('2027-03-02T09:00:00.000Z');
  office!: Office;
  readonly cycleId = uuidV7.next();

  private constructor(
    readonly postgres: TestPostgres,
    readonly dataSource: DataSource,
    readonly server: TestMailServer,
  ) {}

  static async open(): Promise<NoticeRoom> {
    const postgres = await startTestPostgres();
    const dataSource = await postgres.connect(12);
    await storeDefinitions(dataSource, loadAllDefinitions());
    return new NoticeRoom(postgres, dataSource, await new TestMailServer().start());
  }

  /** A new organisation with a cycle, in a clean slate of mail; everybody has an address. */
  async refurnish(slug: string): Promise<void> {
    this.server.reset();
    await this.dataSource.query(
      `UPDATE mail SET status = 'dropped', settled_at = now() WHERE status = 'waiting'`,
    );
    this.office = await createOffice(this.dataSource, slug);
    await this.dataSource.query(
      `UPDATE person SET email = replace(subject, '${slug}-', '') || '@${slug}.example' WHERE organisation_id = $1`,
      [this.office.organisationId],
    );
    const cycleId = uuidV7.next();
    Object.assign(this, { cycleId });
    await this.dataSource.query(
      `INSERT INTO cycle (id, organisation_id, document, year, definition_id, status, phase, round, instructions,
         skipped_phases, started_at)
       SELECT $1, $2, 'begroting', 2028, id, 'running', 'preparation', 1, '', '{}', now() FROM definition
       WHERE document = 'begroting' AND country = 'NL' ORDER BY version DESC LIMIT 1`,
      [cycleId, this.office.organisationId],
    );
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.postgres.stop();
  }

  addressOf(role: Role): string {
    const { subject } = this.office.people[role];
    const slug = subject.slice(0, subject.length - role.length - 1);
    return `${role}@${slug}.example`.toLowerCase();
  }

  /** In one transaction, by the product or by somebody. */
  run<T>(work: (transaction: Transaction) => Promise<T>, by?: Role): Promise<T> {
    const call: Call = {
      organisationId: this.office.organisationId,
      actor: by ? { personId: this.office.people[by].id, capacities: [] } : null,
      requestId: null,
      now: new Date(this.now).toISOString(),
      today: new Date(this.now).toISOString().slice(0, 10),
      idempotency: null,
    };
    return new PostgresUnitOfWork(this.dataSource).run(call, work);
  }

  tell(notice: Partial<NewNotice>, by?: Role): Promise<void> {
    const told: NewNotice = {
      kind: 'deadlineMoved',
      to: { role: 'concernManager', unitId: null },
      cycleId: this.cycleId,
      facts: { dueOn: '2027-11-14', previousDueOn: '2027-11-12' },
      dedupeKey: uuidV7.next(),
      ...notice,
    };
    return this.run(async (transaction) => transaction.tell(told), by);
  }

  distribute(mails = true): Promise<number> {
    const now = () => new Date(this.now).toISOString();
    return new NoticeDistributor(this.dataSource, { mails, identifiers: uuidV7, now }).distributeOnce();
  }

  gather(): Promise<number> {
    return gatherDigests(this.dataSource, uuidV7, new Date(this.now).toISOString());
  }

  mailer(options: { silenceMs?: number; patienceMs?: number } = {}): SmtpMailer {
    const from = { address: 'cyclusregie@waterrijk.example', name: 'Cyclusregie' };
    return new SmtpMailer({ url: this.server.url, from, silenceMs: 500, ...options });
  }

  sender(changes: Partial<MailSenderDependencies> = {}): MailSender {
    const sources = {
      unitOfWork: new PostgresUnitOfWork(this.dataSource),
      calendars: new PostgresCalendarReader(this.dataSource),
      webUrl,
    };
    return new MailSender({
      queue: new PostgresMailQueue(this.dataSource),
      mailer: this.mailer(),
      identifiers: uuidV7,
      webUrl,
      invitation: (mail, organiser) =>
        invitationFor(sources, mail, organiser, new Date(this.now).toISOString()),
      clock: () => this.now,
      ...changes,
    });
  }

  /** Distributes and sends all there is. */
  async bring(): Promise<void> {
    await this.distribute();
    await this.sender().sendDue();
  }

  async prefer(role: Role, mail: MailPreference, locale: Locale | null = null): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO notification_preference (person_id, organisation_id, mail, locale) VALUES ($1, $2, $3, $4)',
      [this.office.people[role].id, this.office.organisationId, mail, locale],
    );
  }

  mails(): Promise<
    { status: string; attempts: number; failure: string | null; reply_code: number | null }[]
  > {
    return this.dataSource.query(
      'SELECT status, attempts, failure, reply_code FROM mail WHERE organisation_id = $1 ORDER BY id',
      [this.office.organisationId],
    );
  }
}

export const everyRole = roleNames;
