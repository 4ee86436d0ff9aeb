import { Type } from '@sinclair/typebox';
import { mailStatuses } from '#application/notifications/notification-views.js';
import { mailPreferences } from '#domain/notification/mailing.js';
import { noticeKindNames } from '#domain/notification/notice.js';
import { locales } from '#domain/shared/text.js';
import { named } from '../openapi/documented.js';
import { instant, list, oneOf, orNull, page, role, uuid } from '../openapi/schemas.js';

const notification = named(
  'Notification',
  Type.Object({
    id: uuid(),
    kind: oneOf(noticeKindNames),
    title: Type.String({ description: 'in the language you asked for' }),
    lines: list(Type.String()),
    page: Type.String({ description: 'path in the web application', examples: ['/tasks/…'] }),
    cycleId: orNull(uuid()),
    taskId: orNull(uuid()),
    meetingId: orNull(uuid()),
    onBehalfOf: orNull(uuid()),
    createdAt: instant(),
    readAt: orNull(instant()),
  }),
);
export const notificationPage = named('NotificationPage', page(notification));
export const notificationCounts = named('NotificationCounts', Type.Object({ unread: Type.Integer() }));

const locale = () => oneOf(locales);
export const preference = named(
  'NotificationPreference',
  Type.Object({
    mail: oneOf(mailPreferences),
    locale: orNull(locale()),
    organisationLocale: locale(),
    mailAddress: orNull(Type.String({ description: 'where your mail goes; null: nowhere' })),
  }),
);

export const mailboxes = named(
  'RoleMailboxes',
  Type.Object({
    mailboxes: list(
      Type.Object({
        role: role(),
        unitId: orNull(uuid()),
        address: Type.String({ format: 'email' }),
        locale: orNull(locale()),
      }),
    ),
  }),
);

export const mail = named(
  'Mail',
  Type.Object({
    id: uuid(),
    kind: oneOf(['notice', 'digest']),
    noticeKinds: list(Type.String()),
    personId: orNull(uuid()),
    personName: orNull(Type.String()),
    role: orNull(role()),
    unitId: orNull(uuid()),
    status: oneOf(mailStatuses),
    attempts: Type.Integer(),
    failure: orNull(Type.String({ description: 'code of what went wrong last' })),
    replyCode: orNull(Type.Integer({ description: 'of the mail server', examples: [550] })),
    createdAt: instant(),
    nextAttemptAt: orNull(instant()),
    settledAt: orNull(instant()),
  }),
);
export const mailPage = named('MailPage', page(mail));
export const mailCounts = named(
  'MailCounts',
  Type.Object({ waiting: Type.Integer(), failed: Type.Integer(), oldestWaitingSince: orNull(instant()) }),
);
