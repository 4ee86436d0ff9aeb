import type { Locale } from '../shared/text.js';
import { describeNoticeKind, type NoticeKind } from './notice.js';

/** How a person wants to be mailed: each notice at once, once a day together, or only what climbed the line to them. */
export const mailPreferences = ['immediately', 'daily', 'escalationsOnly'] as const;
export type MailPreference = (typeof mailPreferences)[number];

/** When the daily digest is sent, on the organisation's clock. */
export const digestTime = '07:00';

/** What a person set. `locale` null: the language of the organisation. */
export interface NotificationPreference {
  mail: MailPreference;
  locale: Locale | null;
}

export const defaultPreference: NotificationPreference = { mail: 'immediately', locale: null };

/**
 * When a notice is mailed to somebody. Escalations go at once whatever was chosen, because they are late already. What
 * belongs in a calendar waits for no digest, because the meeting may be before it.
 */
export function mailingOf(kind: NoticeKind, preference: MailPreference): 'now' | 'digest' | 'never' {
  const { escalation, calendar } = describeNoticeKind(kind);
  if (escalation) return 'now';
  if (preference === 'escalationsOnly') return 'never';
  return preference === 'immediately' || calendar ? 'now' : 'digest';
}
