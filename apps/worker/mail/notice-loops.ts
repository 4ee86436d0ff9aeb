import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { invitationFor } from '#application/calendar-feeds/invitation.js';
import { MailSender } from '#application/notifications/send-mail.js';
import type { Mailer } from '#application/notifications/mail.ports.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { gatherDigests } from '#persistence/mail-digests.js';
import { PostgresMailQueue } from '#persistence/mail-queue.js';
import { NoticeDistributor } from '#persistence/notice-distributor.js';
import { PostgresCalendarReader } from '#persistence/readers/calendar-reader.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { RelayLoop } from '../relay-loop.js';

export interface NoticeLoopOptions {
  dataSource: DataSource;
  /** Null: this installation sends no mail. */
  mailer: Mailer | null;
  webUrl: string;
  /** Told of what will be tried again, or was given up; never with what a mail says or to whom it goes. */
  report: (failure: { mailId?: string; error: unknown }, message: string) => void;
}

/** Mails that are on their way at once. */
const lanes = 3;
const digestsEveryMs = 30_000;
/** What people are told is gathered for so long: nobody sees it, and a busy hour costs the database a tenth. */
const gatherMs = 1_000;

/**
 * Brings people what they are told, beside everything else that the worker does: distributes notices, gathers digests, and
 * sends mail. The three don't wait for each other, and no cycle waits for any of them.
 */
export class NoticeLoops {
  private readonly distributing: RelayLoop;
  private readonly sending: RelayLoop[];
  private readonly stopping = new AbortController();
  private digestsAt = 0;

  constructor({ dataSource, mailer, webUrl, report }: NoticeLoopOptions) {
    const now = () => new Date().toISOString();
    const distributor = new NoticeDistributor(dataSource, {
      mails: mailer !== null,
      identifiers: uuidV7,
      now,
    });
    const distribute = async () => {
      const distributed = await distributor.distributeOnce();
      const gathered = mailer && this.digestsAreDue() ? await gatherDigests(dataSource, uuidV7, now()) : 0;
      if (distributed + gathered > 0) this.sending.forEach((loop) => loop.wake());
      if (distributed > 0) await sleep(gatherMs, undefined, { signal: this.stopping.signal }).catch(() => {});
      return distributed + gathered;
    };
    this.distributing = new RelayLoop(distribute, (error) =>
      report({ error }, 'notices are distributed later'),
    );
    const sources = {
      unitOfWork: new PostgresUnitOfWork(dataSource),
      calendars: new PostgresCalendarReader(dataSource),
      webUrl,
    };
    const sender =
      mailer &&
      new MailSender({
        queue: new PostgresMailQueue(dataSource),
        mailer,
        identifiers: uuidV7,
        webUrl,
        invitation: (mail, organiser) => invitationFor(sources, mail, organiser, now()),
        clock: Date.now,
        onFailure: (mailId, error) => report({ mailId, error }, 'a mail was not sent'),
      });
    this.sending = sender
      ? Array.from(
          { length: lanes },
          () =>
            new RelayLoop(
              () => sender.sendDue(this.stopping.signal),
              (error) => report({ error }, 'mail is sent later'),
            ),
        )
      : [];
  }

  start(): void {
    for (const loop of [this.distributing, ...this.sending]) loop.start();
  }

  /** There is something to tell. */
  wake(): void {
    this.distributing.wake();
  }

  /** Ends after the mails in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.distributing, ...this.sending].map((loop) => loop.stop()));
  }

  private digestsAreDue(): boolean {
    if (Date.now() < this.digestsAt) return false;
    this.digestsAt = Date.now() + digestsEveryMs;
    return true;
  }
}
