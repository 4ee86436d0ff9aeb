import { Controller, Get, Inject, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { mustBePermitted } from '#domain/people/permissions.js';
import { Callers } from '#identity/callers.js';
import { Policy } from '../access/policy.js';
import type { ApiRequest } from '../edge/api-request.js';
import { SETTINGS } from '../infrastructure.js';
import { Problem } from '../problem/problem.js';
import type { ApiSettings } from '../settings.js';
import { ChangeBus } from './change-bus.js';

/** A browser opens a few; more is a program that forgot to close them. */
const streamsPerPerson = 20;

/** Tells pages that what they show has changed: server-sent events. They then read anew, with their own permissions. */
@ApiTags('events')
@Controller('events')
export class EventsController implements BeforeApplicationShutdown {
  private readonly open = new Map<Response, string>();
  /** Of the web application that is served beside this: told first, so that a page from before an update knows. */
  build: string | null = null;

  constructor(
    private readonly changes: ChangeBus,
    private readonly callers: Callers,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'EVENTS_HEARTBEAT_SECONDS'>,
  ) {}

  @Get()
  @Policy('cycle:read')
  @ApiOperation({
    summary: 'What changes, as server-sent events',
    description:
      'Events `change` with `{ cycleId, types }`, types of history events; `notification` when you are told something, or ' +
      'have read it elsewhere; `build` at once, with `{ build }`, the first script of the web application as it is now. A comment every 15 seconds (or as the ' +
      'installation is set) keeps the line open. Nothing is repeated: who reconnects, or gets an event `missed`, reads anew. The stream ends when the token or session does.',
  })
  @ApiResponse({
    status: 200,
    description: 'the stream',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  stream(@Req() request: ApiRequest, @Res() response: Response): void {
    const { caller } = request;
    if (!caller) throw request.authenticationFailure;
    if (
      [...this.open.values()].filter((personId) => personId === caller.personId).length >= streamsPerPerson
    ) {
      throw new Problem('too-many-streams', `One person has at most ${streamsPerPerson} streams open.`, {
        headers: { 'Retry-After': '15' },
      });
    }
    response.set({
      'Content-Type': 'text/event-stream',
      // Proxies that gather an answer before they pass it on would gather this one for ever.
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    response.write(': connected\n\n');
    if (this.build) response.write(`event: build\ndata: ${JSON.stringify({ build: this.build })}\n\n`);
    this.open.set(response, caller.personId);

    const send = (event: 'change' | 'notification' | 'missed', data: object) => {
      // Who reads so slowly that we would have to remember for them starts anew.
      if (response.writableNeedDrain) response.destroy();
      else response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    const unsubscribe = this.changes.subscribe({
      changed: ({ organisationId, cycleId, types }) => {
        if (organisationId === caller.organisationId) send('change', { cycleId, types });
      },
      told: ({ personIds }) => {
        if (personIds.includes(caller.personId)) send('notification', {});
      },
      missed: () => send('missed', {}),
    });
    const heartbeat = setInterval(() => {
      void this.mayStillListen(request).then((may) => {
        if (!may) response.end();
        else if (!response.writableEnded) response.write(': still here\n\n');
      });
    }, this.settings.EVENTS_HEARTBEAT_SECONDS * 1000);
    response.on('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      this.open.delete(response);
    });
  }

  beforeApplicationShutdown(): void {
    for (const response of this.open.keys()) response.end();
  }

  /** A role that was taken away, or a token or session that ended, ends the stream too. */
  private async mayStillListen({ subject = '', isStillSignedIn }: ApiRequest): Promise<boolean> {
    try {
      if (!(await isStillSignedIn?.())) return false;
      mustBePermitted((await this.callers.find(subject)).capacities, 'cycle:read');
      return true;
    } catch {
      return false;
    }
  }
}
