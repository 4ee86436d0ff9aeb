import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddFollowUpAction } from '#application/follow-up/add-action.use-case.js';
import { ChangeFollowUpAction } from '#application/follow-up/change-action.use-case.js';
import { ReportProgress } from '#application/follow-up/report-progress.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { ActionBody, ChangeActionBody, ProgressBody, ReportQuery } from './follow-up.dto.js';
import {
  addedAction,
  findings,
  followUpAction,
  followUpActions,
  followUpReport,
  lessons,
  reportedProgress,
} from './follow-up.schemas.js';

@ApiTags('follow-up')
@Controller()
export class FollowUpController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly addAction: AddFollowUpAction,
    private readonly changeAction: ChangeFollowUpAction,
    private readonly reportProgress: ReportProgress,
  ) {}

  @Get('cycles/:id/follow-up-actions')
  @Policy('decision:read')
  @Documented('What motions, promises and decisions ask to be done', { schema: followUpActions })
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.followUp.ofCycle(call.organisationId, id);
  }

  @Post('cycles/:id/follow-up-actions')
  @Policy('followUp:keep')
  @Documented('Add an action that no recorded decision brought', { status: 201, schema: addedAction })
  add(@ByCaller() call: PersonCall, @Param('id', IdPipe) cycleId: string, @Body() body: ActionBody) {
    const { source, title, ownerId, dueOn = null, meetingId = null, carriedFrom = null } = body;
    return this.addAction.execute(call, {
      ...{ cycleId, source, title, ownerId, dueOn, meetingId, carriedFrom },
      body: body.body ?? null,
    });
  }

  @Get('cycles/:id/findings')
  @Policy('decision:read')
  @Documented('What the evaluation of the cycle found', { schema: findings })
  async findings(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.followUp.findings(call.organisationId, id);
  }

  @Get('cycles/:id/lessons')
  @Policy('decision:read')
  @Documented('What the cycle before this one left: findings, and actions that are not done', {
    schema: lessons,
  })
  async lessons(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.followUp.lessons(call.organisationId, id), 'cycle');
  }

  @Get('follow-up-actions')
  @Policy('decision:read')
  @Documented('A report of actions, of every cycle: what one body is told of, or all', {
    schema: followUpReport,
  })
  report(@ByCaller() call: PersonCall, @Query() { late, ...filter }: ReportQuery) {
    return this.readers.followUp.report(call.organisationId, {
      ...filter,
      late: late === 'true',
      today: call.today,
    });
  }

  @Get('follow-up-actions/:id')
  @Policy('decision:read')
  @Documented('One action, with what was reported about it', { schema: followUpAction })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.followUp.find(call.organisationId, id), 'follow-up action');
  }

  @Put('follow-up-actions/:id')
  @Policy('followUp:keep')
  @Documented('Give an action another owner or date', { status: 204 })
  async change(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) actionId: string,
    @Body() { ownerId, dueOn, reason }: ChangeActionBody,
  ) {
    await this.changeAction.execute(call, { actionId, ownerId, dueOn, reason });
  }

  @Post('follow-up-actions/:id/progress')
  @Policy('followUp:work')
  @Documented('Report how far your action is', { status: 201, schema: reportedProgress })
  progress(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) actionId: string,
    @Body() { progress, text, evidence = null }: ProgressBody,
  ) {
    return this.reportProgress.execute(call, { actionId, progress, text, evidence });
  }
}
