import { noticeText } from '#domain/notification/notice-texts.js';
import { inLocale, type Locale, type LocalizedText } from '#domain/shared/text.js';
import { pageOf, pages } from './links.js';
import type { ClaimedMail, OutgoingMail } from './mail.ports.js';

const phrases = {
  open: { nl: 'Openen', en: 'Open' },
  digest: { nl: 'Uw overzicht', en: 'Your summary' },
  unread: { nl: 'Dit is nieuw sinds uw vorige overzicht.', en: 'This is new since your last summary.' },
  automatic: {
    nl: 'Dit bericht is automatisch verstuurd door Cyclusregie.',
    en: 'Cyclusregie sent this message automatically.',
  },
  preferences: { nl: 'Instellen welke berichten u ontvangt', en: 'Choose which messages you get' },
} satisfies Record<string, LocalizedText>;

/**
 * A mail in words, as text and as HTML, with links into the web application. Nothing that somebody wrote gets into the HTML
 * but as text.
 * @param webUrl origin of the web application
 */
export function composeMail(
  mail: ClaimedMail & { to: NonNullable<ClaimedMail['to']> },
  webUrl: string,
): OutgoingMail {
  const { locale, notices, timeZone, organisationName, kind } = mail;
  const say = (phrase: LocalizedText) => inLocale(phrase, locale);
  const items = notices.map((notice) => ({
    ...noticeText(notice, locale, timeZone),
    url: webUrl + pageOf(notice),
  }));
  const [first] = items;
  const isDigest = kind === 'digest' || !first;
  const subject = isDigest ? `${say(phrases.digest)} (${items.length})` : first.title;
  const intro = isDigest ? [say(phrases.unread)] : [];
  const footer = { organisation: organisationName, automatic: say(phrases.automatic) };
  // A mailbox of a role has no preferences of its own.
  const preferences = mail.personId
    ? { label: say(phrases.preferences), url: webUrl + pages.preferences }
    : null;
  return {
    id: mail.id,
    date: mail.createdAt,
    to: mail.to,
    locale,
    subject: oneLine(subject),
    text: [
      ...intro,
      ...items.map(({ title, lines, url }) => [title, ...lines, url].join('\n')),
      [
        '-- ',
        footer.organisation,
        footer.automatic,
        ...(preferences ? [`${preferences.label}: ${preferences.url}`] : []),
      ].join('\n'),
    ].join('\n\n'),
    html: page(locale, subject, [
      ...intro.map((line) => `<p>${escape(line)}</p>`),
      ...items.map(
        ({ title, lines, url }) =>
          `<h2 style="font-size:1.1em;margin:1.2em 0 0.4em">${escape(title)}</h2>` +
          `<p style="margin:0.4em 0">${lines.map(escape).join('<br>')}</p>` +
          `<p style="margin:0.4em 0"><a href="${escape(url)}">${escape(say(phrases.open))}</a></p>`,
      ),
      `<hr><p style="color:#555">${escape(footer.organisation)}<br>${escape(footer.automatic)}` +
        (preferences
          ? `<br><a href="${escape(preferences.url)}">${escape(preferences.label)}</a></p>`
          : '</p>'),
    ]),
  };
}

const page = (locale: Locale, title: string, parts: readonly string[]): string =>
  `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>\n` +
  `<body style="font-family:sans-serif;line-height:1.5;max-width:40em">\n${parts.join('\n')}\n</body></html>\n`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A subject is one line, whatever names hold. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
