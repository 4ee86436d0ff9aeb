import { createTransport, type Transporter } from 'nodemailer';
import {
  MailError,
  type Mailer,
  type MailFailure,
  type OutgoingMail,
} from '#application/notifications/mail.ports.js';

export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  url: string;
  /** The address in the From field, and its name. */
  from: { address: string; name: string };
  /** Milliseconds without a byte after which a connection is given up. */
  silenceMs?: number;
  /** Milliseconds that one mail may take in all. */
  patienceMs?: number;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Gives mail to an SMTP server: a connection per mail, which never lasts longer than a minute whatever the server does, and
 * no attempts of its own. A password goes over TLS only, unless the server is on this machine.
 */
export class SmtpMailer implements Mailer {
  readonly from: string;
  private readonly transport: Transporter;
  private readonly domain: string;
  private readonly patienceMs: number;

  constructor(private readonly options: SmtpOptions) {
    const { url, from, silenceMs = 20_000, patienceMs = 60_000 } = options;
    const { protocol, hostname, username } = new URL(url);
    this.from = from.address;
    this.domain = from.address.split('@').at(-1) ?? 'localhost';
    this.patienceMs = patienceMs;
    this.transport = createTransport({
      url,
      connectionTimeout: silenceMs,
      greetingTimeout: silenceMs,
      socketTimeout: silenceMs,
      dnsTimeout: silenceMs,
      requireTLS: protocol === 'smtp:' && username !== '' && !loopback.has(hostname),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { to, subject, text, html, locale, invitation, date } = mail;
    try {
      await this.transport.sendMail({
        from: this.options.from,
        to: { address: to.address, name: to.name ?? '' },
        subject,
        text,
        html,
        date: new Date(date),
        // Stable, so that a mail sent once more after a crash is known by its recipient's server for what it is.
        messageId: `<${mail.id}@${this.domain}>`,
        headers: {
          // Nobody's absence should answer it (RFC 3834).
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': locale,
        },
        ...(invitation && {
          icalEvent: { method: invitation.method, content: invitation.content, filename: 'invite.ics' },
        }),
        signal: AbortSignal.timeout(this.patienceMs),
      });
    } catch (error) {
      throw mailError(error);
    }
  }
}

/** What the library tells of an error; the server's own words stay out of it. */
interface SmtpError {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

function mailError(error: unknown): MailError {
  const { code, command, responseCode } = (error ?? {}) as SmtpError;
  const reply = typeof responseCode === 'number' ? responseCode : null;
  const server = (failure: MailFailure) => new MailError(failure, 'server', false, reply);
  // 421: the server closes, whatever was asked (RFC 5321).
  if (code === 'EAUTH' || code === 'ENOAUTH') return server('login-refused');
  if (reply === 421) return server('connection-lost');
  if (reply !== null && (code === 'EENVELOPE' || code === 'EMESSAGE')) {
    const permanent = reply >= 500;
    if (command === 'MAIL FROM') return server('sender-refused');
    if (command === 'RCPT TO')
      return new MailError(permanent ? 'recipient-refused' : 'recipient-deferred', 'mail', permanent, reply);
    return new MailError(permanent ? 'message-refused' : 'message-deferred', 'mail', permanent, reply);
  }
  // No reply: the address can't even be written in an envelope.
  if (code === 'EENVELOPE') return new MailError('recipient-refused', 'mail', true);
  if (code === 'ETIMEDOUT' || code === 'EABORT') return server('server-timeout');
  if (code === 'EDNS' || code === 'ESOCKET') return server('server-unreachable');
  return server('connection-lost');
}
