import type { NoticeView } from './notification-views.js';
import type { Locale } from '#domain/shared/text.js';

/** One mail that a sender has in hand; nobody else sends it until the lease ends. */
export interface ClaimedMail {
  id: string;
  organisationId: string;
  kind: 'notice' | 'digest';
  lease: string;
  /** This attempt counted. */
  attempts: number;
  createdAt: string;
  /** Null for a person without an address, or a mailbox that is no more. */
  to: { address: string; name: string | null } | null;
  /** The person it is for; null for the mailbox of a role. */
  personId: string | null;
  locale: Locale;
  organisationName: string;
  timeZone: string;
  /** What it tells of; what is over already is not among them. */
  notices: NoticeView[];
}

/** Why a mail was not sent, or not yet. */
export type MailFailure =
  | 'no-address'
  | 'overtaken'
  | 'recipient-refused'
  | 'recipient-deferred'
  | 'message-refused'
  | 'message-deferred'
  | 'sender-refused'
  | 'login-refused'
  | 'server-unreachable'
  | 'server-timeout'
  | 'connection-lost'
  | 'not-composed';

/** Where mail waits until it is sent. Everything that is settled here is settled only by whoever holds the lease. */
export interface MailQueue {
  /** The mail that waits longest and is due; null when there is none. */
  claim(lease: string, now: string, leasedUntil: string): Promise<ClaimedMail | null>;
  /** False when the lease had ended and somebody else has the mail. */
  sent(mail: ClaimedMail, now: string): Promise<boolean>;
  /** Puts it back, to be tried again. */
  retry(mail: ClaimedMail, failure: MailFailure, replyCode: number | null, at: string): Promise<boolean>;
  /** `failed`: given up, for the administrator to see. `dropped`: there is nothing to send, or nobody to send it to. */
  giveUp(
    mail: ClaimedMail,
    status: 'failed' | 'dropped',
    failure: MailFailure,
    replyCode: number | null,
    now: string,
  ): Promise<boolean>;
}

/** A mail as it goes out. */
export interface OutgoingMail {
  /** What the Message-ID is made of: the same for each attempt, so that who gets it twice can see that it is one. */
  id: string;
  date: string;
  to: { address: string; name: string | null };
  subject: string;
  text: string;
  html: string;
  locale: Locale;
  /** An iCalendar object, and what it asks of the calendar it comes to. */
  invitation?: { method: 'REQUEST' | 'CANCEL'; content: string };
}

/** Gives a mail to the mail server. */
export interface Mailer {
  /** The address in the From field, which an invitation names as its organiser. */
  readonly from: string;
  /** Resolves when the server has taken responsibility. @throws MailError */
  send(mail: OutgoingMail): Promise<void>;
}

/** The mail server did not take the mail. */
export class MailError extends Error {
  /**
   * @param failure what went wrong, without anything that a server said: that may repeat addresses
   * @param scope `mail`: this mail only. `server`: no other mail would fare better now
   * @param permanent trying again would give the same
   */
  constructor(
    readonly failure: MailFailure,
    readonly scope: 'mail' | 'server',
    readonly permanent: boolean,
    readonly replyCode: number | null = null,
  ) {
    super(failure);
    this.name = 'MailError';
  }
}
