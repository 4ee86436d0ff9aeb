import type { NotificationPreference } from '#domain/notification/mailing.js';
import type { RoleMailbox } from './notification-views.js';

/** What people do with what they were told, and set about it. */
export interface NotificationRepository {
  /** Marks one notification of a person as read now, or as unread; false when they have no such notification. */
  mark(personId: string, noticeId: string, read: boolean): Promise<boolean>;
  /** Marks as read what a person was told until then (UTC), and not what came since they looked. */
  markAllRead(personId: string, until: string): Promise<void>;
  savePreference(personId: string, preference: NotificationPreference): Promise<void>;
  /** Those that hold now. */
  mailboxes(): Promise<RoleMailbox[]>;
  /** These instead of all before. */
  replaceMailboxes(mailboxes: readonly RoleMailbox[]): Promise<void>;
  /** Puts a mail that was given up or dropped back into the queue, as if it were new; null when there is none. */
  requeueMail(id: string): Promise<'requeued' | 'not-given-up' | null>;
}
