import { mailStatuses, type MailStatus } from '#application/notifications/notification-views.js';
import { mailPreferences, type MailPreference } from '#domain/notification/mailing.js';
import { roleNames, type Role } from '#domain/people/roles.js';
import { locales, type Locale } from '#domain/shared/text.js';
import { EmailAddress, Instant, ListOf, OneOf, Text, Uuid, WholeParameter } from '../openapi/fields.js';

export class NotificationsQuery {
  @OneOf(['unread'], { optional: true, description: 'only what you did not read; default: everything' })
  status?: 'unread';

  @WholeParameter({ min: 1, max: 200, optional: true, description: 'default: 50' })
  limit = 50;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}

export class ReadAllBody {
  @Instant({
    optional: true,
    description: '`createdAt` of the newest that you saw: what came later stays unread; default: now',
  })
  until?: string;
}

export class PreferenceBody {
  @OneOf(mailPreferences, { description: 'escalations are mailed at once whatever you choose' })
  mail!: MailPreference;

  @OneOf(locales, { optional: true, nullable: true, description: 'null: the language of the organisation' })
  locale?: Locale | null;
}

export class MailboxBody {
  @OneOf(roleNames)
  role!: Role;

  @Uuid({ optional: true, nullable: true, description: 'null: for all units' })
  unitId?: string | null;

  @EmailAddress()
  address!: string;

  @OneOf(locales, { optional: true, nullable: true, description: 'null: the language of the organisation' })
  locale?: Locale | null;
}

export class MailboxesBody {
  @ListOf(MailboxBody, { max: 500, description: 'all of them: those that are not named are no more' })
  mailboxes!: MailboxBody[];
}

export class MailsQuery {
  @OneOf(mailStatuses, { optional: true })
  status?: MailStatus;

  @WholeParameter({ min: 1, max: 200, optional: true, description: 'default: 50' })
  limit = 50;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}
