import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { SeatMember, UnseatMember } from '#application/decisions/body-members.use-case.js';
import { CorrectDecision } from '#application/decisions/correct-decision.use-case.js';
import { WithdrawSignature } from '#application/decisions/withdraw-signature.use-case.js';
import { documentHtml, htmlPolicy } from '#application/documents/document-html.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { composeDecisionList } from '#domain/document/compose-decision-list.js';
import { bodyNames, type Body as MeetingBody } from '#domain/people/roles.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { BodyPipe } from './body.pipe.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import {
  CorrectionBody,
  EndSeatBody,
  MemberBody,
  MembersQuery,
  WithdrawSignatureBody,
} from './decisions.dto.js';
import {
  bodyMembers,
  correctedDecision,
  decidedContent,
  decision,
  decisionList,
  decisions,
  seatedMember,
  withdrawnSignature,
} from './decisions.schemas.js';

@ApiTags('decisions')
@Controller()
export class DecisionsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly correctDecision: CorrectDecision,
    private readonly withdrawSignature: WithdrawSignature,
    private readonly seatMember: SeatMember,
    private readonly unseatMember: UnseatMember,
  ) {}

  @Get('cycles/:id/decisions')
  @Policy('decision:read')
  @Documented('What bodies advised and decided, lapsed decisions too', { schema: decisions })
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.decisions.ofCycle(call.organisationId, id);
  }

  @Get('decisions/:id')
  @Policy('decision:read')
  @Documented('One decision, with its amendments, motions and signatures', { schema: decision })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.decisions.find(call.organisationId, id), 'decision');
  }

  @Get('decisions/:id/content')
  @Policy('decision:read')
  @Documented('Exactly what is signed: its checksum is SHA-256 over canonical JSON (RFC 8785)', {
    schema: decidedContent,
  })
  async content(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.decisions.content(call.organisationId, id), 'decision');
  }

  @Get('meetings/:id/decisions')
  @Policy('decision:read')
  @Documented('The decision list of a meeting: every item, with what was decided on it', {
    schema: decisionList,
  })
  async ofMeeting(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.meetings.find(call.organisationId, id), 'meeting');
    return this.readers.decisions.ofMeeting(call.organisationId, id);
  }

  @Get('meetings/:id/decisions/html')
  @Policy('decision:read')
  @Documented('The decision list of a meeting to read or print: one page of HTML', {
    media: { 'text/html': { type: 'string' } },
  })
  async page(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string, @Res() response: Response) {
    const list = found(await this.readers.decisions.listToCompose(call.organisationId, id), 'meeting');
    response
      .set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': htmlPolicy() })
      .send(documentHtml(composeDecisionList(list)));
  }

  @Post('decisions/:id/correct')
  @Policy('decision:correct')
  @Documented('Correct what was recorded, but not its outcome and day, before it is signed', {
    status: 201,
    schema: correctedDecision,
  })
  correct(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) decisionId: string,
    @Body() { form, reason }: CorrectionBody,
  ) {
    return this.correctDecision.execute(call, { decisionId, form, reason });
  }

  @Post('decisions/:id/withdraw-signature')
  @Policy('task:work')
  @Documented('Withdraw your signature before the next one signs', { schema: withdrawnSignature })
  withdraw(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) decisionId: string,
    @Body() { reason }: WithdrawSignatureBody,
  ) {
    return this.withdrawSignature.execute(call, { decisionId, reason });
  }

  @Get('bodies/:body/members')
  @ApiParam({ name: 'body', enum: bodyNames })
  @Policy('decision:read')
  @Documented('Who has a seat in a body, where that is registered', { schema: bodyMembers })
  members(
    @ByCaller() call: PersonCall,
    @Param('body', BodyPipe) body: MeetingBody,
    @Query() { on }: MembersQuery,
  ) {
    return this.readers.decisions.members(call.organisationId, body, on);
  }

  @Post('bodies/:body/members')
  @ApiParam({ name: 'body', enum: bodyNames })
  @Policy('body:seat')
  @Documented('Register that somebody has a seat in a body', { status: 201, schema: seatedMember })
  seat(
    @ByCaller() call: PersonCall,
    @Param('body', BodyPipe) body: MeetingBody,
    @Body() { name, party = null, personId = null, from, until = null }: MemberBody,
  ) {
    return this.seatMember.execute(call, { body, name, party, personId, from, until });
  }

  @Post('body-members/:id/end')
  @Policy('body:seat')
  @Documented('End a seat, on its last day', { status: 204 })
  async unseat(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) memberId: string,
    @Body() { until }: EndSeatBody,
  ) {
    await this.unseatMember.execute(call, { memberId, until });
  }
}
