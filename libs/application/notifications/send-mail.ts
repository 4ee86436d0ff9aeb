import type { Identifiers } from '../ports.js';
import { composeMail } from './compose-mail.js';
import { MailError, type ClaimedMail, type Mailer, type MailQueue, type OutgoingMail } from './mail.ports.js';

export interface MailSenderDependencies {
  queue: MailQueue;
  mailer: Mailer;
  identifiers: Identifiers;
  /** Origin of the web application, for links. */
  webUrl: string;
  /** The invitation that goes with a mail about a meeting; null for any other. */
  invitation: (mail: ClaimedMail, from: string) => Promise<OutgoingMail['invitation'] | null>;
  /** Milliseconds. */
  clock: () => number;
  /** Told of each mail that was not sent, by id and code. */
  onFailure?: (mailId: string, error: unknown) => void;
}

/** Longer than the mailer ever takes for one mail. */
const leaseMs = 5 * 60_000;
const minuteMs = 60_000;
const longestDelayMs = 2 * 60 * minuteMs;
/** Some three days. */
const attemptsBeforeGivingUp = 40;
const longestRestMs = 5 * minuteMs;

/**
 * Sends what waits, one after the other: claims a mail, gives it to the server, and settles it. Any number may run side by
 * side. A mail that fails holds up no other; a server that fails is left alone for a while. What a crash leaves in hand is
 * sent again when its lease has ended, with the same Message-ID.
 */
export class MailSender {
  private restsUntil = 0;
  private serverFailures = 0;

  constructor(private readonly deps: MailSenderDependencies) {}

  /**
   * Sends until nothing is due any more, or the server fails.
   * @param signal ends it after the mail in hand
   * @returns how many mails were sent
   */
  async sendDue(signal?: AbortSignal): Promise<number> {
    let sent = 0;
    while (!signal?.aborted && this.deps.clock() >= this.restsUntil) {
      const mail = await this.claim();
      if (!mail) break;
      if (await this.sendOne(mail)) sent += 1;
    }
    return sent;
  }

  private claim(): Promise<ClaimedMail | null> {
    const { queue, identifiers, clock } = this.deps;
    const now = clock();
    return queue.claim(identifiers.next(), iso(now), iso(now + leaseMs));
  }

  private async sendOne(mail: ClaimedMail): Promise<boolean> {
    const { queue, mailer, webUrl, invitation, clock } = this.deps;
    const { to } = mail;
    if (mail.notices.length === 0) return this.drop(mail, 'overtaken');
    if (!to) return this.drop(mail, 'no-address');
    try {
      const composed = composeMail({ ...mail, to }, webUrl);
      const attached = await invitation(mail, mailer.from);
      await mailer.send({ ...composed, ...(attached && { invitation: attached }) });
    } catch (error) {
      await this.failed(mail, error);
      return false;
    }
    this.serverFailures = 0;
    return queue.sent(mail, iso(clock()));
  }

  private async drop(mail: ClaimedMail, failure: 'overtaken' | 'no-address'): Promise<false> {
    await this.deps.queue.giveUp(mail, 'dropped', failure, null, iso(this.deps.clock()));
    return false;
  }

  private async failed(mail: ClaimedMail, error: unknown): Promise<void> {
    const { queue, clock, onFailure } = this.deps;
    const { failure, scope, permanent, replyCode } =
      error instanceof MailError ? error : new MailError('not-composed', 'mail', false);
    onFailure?.(mail.id, error);
    const now = clock();
    if (scope === 'server') {
      this.serverFailures += 1;
      this.restsUntil = now + Math.min(1_000 * 2 ** this.serverFailures, longestRestMs);
    }
    if (permanent || mail.attempts >= attemptsBeforeGivingUp) {
      await queue.giveUp(mail, 'failed', failure, replyCode, iso(now));
      return;
    }
    const delay = Math.min(minuteMs * 2 ** Math.min(mail.attempts - 1, 20), longestDelayMs);
    await queue.retry(mail, failure, replyCode, iso(now + delay));
  }
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
