import type { NotificationPreference } from '#domain/notification/mailing.js';
import type { NoticeSubject } from '#domain/notification/notice-texts.js';
import type { Role } from '#domain/people/roles.js';
import type { Locale } from '#domain/shared/text.js';
import type { TaskStatus } from '#domain/task/task.js';
import type { Page } from '../views.js';
import type { MailFailure } from './mail.ports.js';

/** A notice with what it is about. */
export interface NoticeView extends NoticeSubject {
  id: string;
  createdAt: string;
  cycle: (NonNullable<NoticeSubject['cycle']> & { id: string }) | null;
  task: (NonNullable<NoticeSubject['task']> & { id: string; status: TaskStatus }) | null;
  meeting: (NonNullable<NoticeSubject['meeting']> & { id: string }) | null;
}

/** A notice as one person has it. */
export interface NotificationView extends NoticeView {
  readAt: string | null;
  /** Told as the one who stands in for this person. */
  onBehalfOf: string | null;
}

export interface NotificationFilter {
  /** Only those that were not read. */
  unread: boolean;
  limit: number;
  cursor?: string;
}

/** What a person is told, how they want it, and the mail that goes out. */
export interface NotificationReader {
  /** The newest first. */
  ofPerson(
    organisationId: string,
    personId: string,
    filter: NotificationFilter,
  ): Promise<Page<NotificationView>>;
  unreadCount(organisationId: string, personId: string): Promise<number>;
  /** With the language of the organisation, which holds where the person chose none. */
  preference(
    organisationId: string,
    personId: string,
  ): Promise<NotificationPreference & { organisationLocale: Locale; mailAddress: string | null }>;
  mailboxes(organisationId: string): Promise<RoleMailbox[]>;
  /** The newest first. */
  mails(organisationId: string, filter: MailFilter): Promise<Page<MailLine>>;
  findMail(organisationId: string, id: string): Promise<MailLine | null>;
  /** How many mails there are of each status, and since when the oldest waits. */
  mailCounts(organisationId: string): Promise<MailCounts>;
}

/** Where the mail of a group goes. */
export interface RoleMailbox {
  role: Role;
  unitId: string | null;
  address: string;
  /** Null: the language of the organisation. */
  locale: Locale | null;
}

export const mailStatuses = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type MailStatus = (typeof mailStatuses)[number];

export interface MailFilter {
  status?: MailStatus;
  limit: number;
  cursor?: string;
}

/** A mail as the administrator sees it: how it went, not what it says. */
export interface MailLine {
  id: string;
  kind: 'notice' | 'digest';
  noticeKinds: string[];
  personId: string | null;
  personName: string | null;
  role: Role | null;
  unitId: string | null;
  status: MailStatus;
  attempts: number;
  failure: MailFailure | null;
  /** Of the mail server, e.g. 550. */
  replyCode: number | null;
  createdAt: string;
  /** Of a mail that waits. */
  nextAttemptAt: string | null;
  settledAt: string | null;
}

export interface MailCounts {
  waiting: number;
  failed: number;
  oldestWaitingSince: string | null;
}
