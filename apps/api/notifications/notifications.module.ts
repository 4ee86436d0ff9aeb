import { Module } from '@nestjs/common';
import {
  MarkAllNotificationsRead,
  MarkNotification,
} from '#application/notifications/mark-notifications.use-case.js';
import { RetryMail } from '#application/notifications/retry-mail.use-case.js';
import { SetNotificationPreference } from '#application/notifications/set-preference.use-case.js';
import { SetRoleMailboxes } from '#application/notifications/set-role-mailboxes.use-case.js';
import { useCases } from '../use-cases.js';
import { MailController } from './mail.controller.js';
import { NotificationsController } from './notifications.controller.js';

@Module({
  controllers: [NotificationsController, MailController],
  providers: useCases(
    MarkNotification,
    MarkAllNotificationsRead,
    SetNotificationPreference,
    SetRoleMailboxes,
    RetryMail,
  ),
})
export class NotificationsModule {}
