import { createHash, randomBytes } from 'node:crypto';
import { Body, Controller, Delete, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { MakeCalendarFeed, RevokeCalendarFeed } from '#application/calendar-feeds/manage-feeds.use-case.js';
import type { CalendarFeed } from '#application/calendar-feeds/calendar-feed.ports.js';
import { readFeed } from '#application/calendar-feeds/read-feed.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import type { Locale } from '#domain/shared/text.js';
import { ByCaller } from '../access/call.js';
import { BySecretLink, Policy } from '../access/policy.js';
import { hashOfSecret } from '../access/secret-link.js';
import type { ApiRequest } from '../edge/api-request.js';
import { IdPipe } from '../edge/pipes.js';
import { INFRASTRUCTURE, SETTINGS, type Infrastructure } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { FeedBody } from './calendar-feeds.dto.js';
import { calendarFeeds, madeFeed } from './calendar-feeds.schemas.js';

/** Calendars to subscribe to, each behind a link that holds a secret. */
@ApiTags('calendar feeds')
@Controller()
export class CalendarFeedsController {
  constructor(
    @Inject(INFRASTRUCTURE) private readonly infrastructure: Infrastructure,
    @Inject(SETTINGS) private readonly settings: { WEB_URL: string },
    private readonly makeCalendarFeed: MakeCalendarFeed,
    private readonly revokeCalendarFeed: RevokeCalendarFeed,
  ) {}

  @Get('me/calendar-feeds')
  @Policy('feed:own')
  @Documented('Your own calendar links, without their secrets', { schema: calendarFeeds })
  async mine(@ByCaller() { organisationId, actor }: PersonCall) {
    const feeds = await this.infrastructure.readers.calendars.feedsOf(organisationId, actor.personId);
    return { feeds: feeds.map(withoutOwner) };
  }

  @Post('me/calendar-feeds')
  @Policy('feed:own')
  @Documented('Make a link to the calendar of your tasks and meetings', { status: 201, schema: madeFeed })
  makeMine(@ByCaller() call: PersonCall, @Body() { locale = null }: FeedBody) {
    return this.make(call, 'personal', locale);
  }

  @Delete('me/calendar-feeds/:id')
  @Policy('feed:own')
  @Documented('Revoke one of your calendar links', { status: 204 })
  async revokeMine(@ByCaller() call: PersonCall, @Param('id', IdPipe) feedId: string) {
    await this.revokeCalendarFeed.execute(call, { feedId, kind: 'personal' });
  }

  @Get('calendar-feeds')
  @Policy('feed:publish')
  @Documented('The links to the P&C calendar, without their secrets', { schema: calendarFeeds })
  async published(@ByCaller() { organisationId }: PersonCall) {
    const feeds = await this.infrastructure.readers.calendars.published(organisationId);
    return { feeds: feeds.map(withoutOwner) };
  }

  @Post('calendar-feeds')
  @Policy('feed:publish')
  @Documented('Make a link to the P&C calendar of the organisation', { status: 201, schema: madeFeed })
  publish(@ByCaller() call: PersonCall, @Body() { locale = null }: FeedBody) {
    return this.make(call, 'organisation', locale);
  }

  @Delete('calendar-feeds/:id')
  @Policy('feed:publish')
  @Documented('Revoke a link to the P&C calendar', { status: 204 })
  async unpublish(@ByCaller() call: PersonCall, @Param('id', IdPipe) feedId: string) {
    await this.revokeCalendarFeed.execute(call, { feedId, kind: 'organisation' });
  }

  @Get('calendar-feeds/:id/calendar.ics')
  @BySecretLink()
  @ApiOperation({
    summary: 'The calendar behind a link',
    description:
      'iCalendar (RFC 5545). Needs no token: who has the link may read. A wrong secret and a revoked link are `not-found` alike.',
  })
  @ApiQuery({ name: 'secret', required: true, schema: { type: 'string' } })
  @ApiResponse({
    status: 200,
    description: 'the calendar',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  async read(
    @Param('id', IdPipe) _id: string,
    @Req() { openedFeed, headers }: ApiRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { useCases, directory, readers } = this.infrastructure;
    const sources = {
      unitOfWork: useCases.unitOfWork,
      directory,
      tasks: readers.tasks,
      calendars: readers.calendars,
      webUrl: this.settings.WEB_URL,
    };
    const calendar = await readFeed(sources, found(openedFeed, 'calendar'), new Date().toISOString());
    const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    response.set({ 'Cache-Control': 'private, no-cache', ETag: tag });
    if (headers['if-none-match'] === tag) response.status(304).end();
    else response.type('text/calendar; charset=utf-8').send(calendar);
  }

  /** The secret leaves here, once, and is kept nowhere. */
  private async make(call: PersonCall, kind: CalendarFeed['kind'], locale: Locale | null) {
    const secret = randomBytes(32).toString('base64url');
    const { feedId } = await this.makeCalendarFeed.execute(call, {
      kind,
      locale,
      secretHash: hashOfSecret(secret),
    });
    const path = `/api/v1/calendar-feeds/${feedId}/calendar.ics?secret=${secret}`;
    return { feedId, url: new URL(path, this.settings.WEB_URL).href };
  }
}

const withoutOwner = ({ id, kind, locale, createdAt }: CalendarFeed) => ({ id, kind, locale, createdAt });
