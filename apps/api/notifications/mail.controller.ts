import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RetryMail } from '#application/notifications/retry-mail.use-case.js';
import { SetRoleMailboxes } from '#application/notifications/set-role-mailboxes.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { EmptyBody } from '../edge/empty-body.dto.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { MailboxesBody, MailsQuery } from './notifications.dto.js';
import { mail, mailboxes, mailCounts, mailPage } from './notifications.schemas.js';

/** How the mail goes that people are told by, for who looks after it. */
@ApiTags('mail')
@Controller()
export class MailController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly retryMail: RetryMail,
    private readonly setRoleMailboxes: SetRoleMailboxes,
  ) {}

  @Get('mails')
  @Policy('mail:manage')
  @Documented('The mail that goes out, the newest first: how it went, not what it says', { schema: mailPage })
  list(@ByCaller() { organisationId }: PersonCall, @Query() query: MailsQuery) {
    return this.readers.notifications.mails(organisationId, query);
  }

  @Get('mails/counts')
  @Policy('mail:manage')
  @Documented('How much mail waits, and was given up', { schema: mailCounts })
  counts(@ByCaller() { organisationId }: PersonCall) {
    return this.readers.notifications.mailCounts(organisationId);
  }

  @Get('mails/:id')
  @Policy('mail:manage')
  @Documented('One mail: how it went', { schema: mail })
  async find(@ByCaller() { organisationId }: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.notifications.findMail(organisationId, id), 'mail');
  }

  @Post('mails/:id/retry')
  @Policy('mail:manage')
  @Documented('Send a mail after all that was given up', { status: 204 })
  async retry(@ByCaller() call: PersonCall, @Param('id', IdPipe) mailId: string, @Body() _: EmptyBody) {
    await this.retryMail.execute(call, { mailId });
  }

  @Get('role-mailboxes')
  @Policy('mail:manage')
  @Documented('The mailboxes to which the mail of a role goes', { schema: mailboxes })
  async mailboxes(@ByCaller() { organisationId }: PersonCall) {
    return { mailboxes: await this.readers.notifications.mailboxes(organisationId) };
  }

  @Put('role-mailboxes')
  @Policy('mail:manage')
  @Documented('Set the mailboxes of roles', { status: 204 })
  async setMailboxes(@ByCaller() call: PersonCall, @Body() body: MailboxesBody) {
    await this.setRoleMailboxes.execute(
      call,
      body.mailboxes.map(({ role, unitId = null, address, locale = null }) => ({
        role,
        unitId,
        address,
        locale,
      })),
    );
  }
}
