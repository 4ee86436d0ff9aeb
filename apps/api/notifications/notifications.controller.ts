import { Body, Controller, Delete, Get, Headers, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pageOf } from '#application/notifications/links.js';
import {
  MarkAllNotificationsRead,
  MarkNotification,
} from '#application/notifications/mark-notifications.use-case.js';
import type { NotificationView } from '#application/notifications/notification-views.js';
import { SetNotificationPreference } from '#application/notifications/set-preference.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { noticeText } from '#domain/notification/notice-texts.js';
import type { Locale } from '#domain/shared/text.js';
import type { Caller } from '#identity/callers.js';
import { ByCaller, TheCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { localeOf } from '../edge/locale.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { NotificationsQuery, PreferenceBody, ReadAllBody } from './notifications.dto.js';
import { notificationCounts, notificationPage, preference } from './notifications.schemas.js';

/** What the caller is told, and how they want it. */
@ApiTags('notifications')
@Controller('me')
export class NotificationsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly markNotification: MarkNotification,
    private readonly markAllNotificationsRead: MarkAllNotificationsRead,
    private readonly setNotificationPreference: SetNotificationPreference,
  ) {}

  @Get('notifications')
  @Policy('notification:own')
  @Documented('What you were told, the newest first', { schema: notificationPage })
  async list(
    @TheCaller() { organisationId, personId, timeZone }: Caller,
    @Query() { status, ...query }: NotificationsQuery,
    @Headers('accept-language') language?: string,
  ) {
    const filter = { ...query, unread: status === 'unread' };
    const { items, next } = await this.readers.notifications.ofPerson(organisationId, personId, filter);
    const locale = localeOf(language);
    return { items: items.map((item) => worded(item, locale, timeZone)), next };
  }

  @Get('notifications/counts')
  @Policy('notification:own')
  @Documented('How much you did not read', { schema: notificationCounts })
  async counts(@TheCaller() { organisationId, personId }: Caller) {
    return { unread: await this.readers.notifications.unreadCount(organisationId, personId) };
  }

  @Put('notifications/:id/read')
  @Policy('notification:own')
  @Documented('You have read it', { status: 204 })
  async read(@ByCaller() call: PersonCall, @Param('id', IdPipe) noticeId: string) {
    await this.markNotification.execute(call, { noticeId, read: true });
  }

  @Delete('notifications/:id/read')
  @Policy('notification:own')
  @Documented('Keep it as unread', { status: 204 })
  async unread(@ByCaller() call: PersonCall, @Param('id', IdPipe) noticeId: string) {
    await this.markNotification.execute(call, { noticeId, read: false });
  }

  @Post('notifications/read')
  @Policy('notification:own')
  @Documented('You have read them all', { status: 204 })
  async readAll(@ByCaller() call: PersonCall, @Body() { until }: ReadAllBody) {
    await this.markAllNotificationsRead.execute(call, { until: until ?? null });
  }

  @Get('notification-preference')
  @Policy('notification:own')
  @Documented('How you want to be told', { schema: preference })
  preference(@TheCaller() { organisationId, personId }: Caller) {
    return this.readers.notifications.preference(organisationId, personId);
  }

  @Put('notification-preference')
  @Policy('notification:own')
  @Documented('Choose how you want to be told', { status: 204 })
  async setPreference(@ByCaller() call: PersonCall, @Body() { mail, locale }: PreferenceBody) {
    await this.setNotificationPreference.execute(call, { mail, locale: locale ?? null });
  }
}

/** A notification in words, with the ids of what it is about. */
function worded(notification: NotificationView, locale: Locale, timeZone: string) {
  const { id, kind, cycle, task, meeting, onBehalfOf, createdAt, readAt } = notification;
  return {
    id,
    kind,
    ...noticeText(notification, locale, timeZone),
    page: pageOf(notification),
    cycleId: cycle?.id ?? null,
    taskId: task?.id ?? null,
    meetingId: meeting?.id ?? null,
    onBehalfOf,
    createdAt,
    readAt,
  };
}
