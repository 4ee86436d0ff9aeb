import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PreviewSteering } from '#application/cycles/preview-steering.use-case.js';
import { SteerCycle } from '#application/cycles/steer-cycle.use-case.js';
import type { PersonCall } from '#application/ports.js';
import type { SteeringCommand } from '#domain/cycle/steering.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe, KeyPipe } from '../edge/pipes.js';
import { Documented } from '../openapi/documented.js';
import { ReasonBody } from './cycles.dto.js';
import {
  CarryActionsBody,
  ChangeOrganiserBody,
  ChangeOutlineBody,
  commandOf,
  MoveDeadlineBody,
  outlineChangeOf,
  PreviewBody,
  SendBackBody,
} from './steering.dto.js';
import { steeringPreview } from './steering.schemas.js';

/** Whatever people change of a cycle that is under way; which units contribute stands with the cycles. */
@ApiTags('cycles')
@Controller('cycles')
export class SteeringController {
  constructor(
    private readonly steerCycle: SteerCycle,
    private readonly previewSteering: PreviewSteering,
  ) {}

  @Post(':id/steering/preview')
  @HttpCode(200)
  @Policy('cycle:read')
  @Documented('What would move if the cycle were steered; nothing is changed', { schema: steeringPreview })
  preview(@ByCaller() call: PersonCall, @Param('id', IdPipe) cycleId: string, @Body() body: PreviewBody) {
    return this.previewSteering.execute(call, { cycleId, command: commandOf(body) });
  }

  @Post(':id/deadlines/:key')
  @Policy('cycle:steer')
  @Documented('Move the day on which a phase is due, and what follows with it; never past what law allows', {
    status: 204,
  })
  moveDeadline(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Param('key', KeyPipe) phase: string,
    @Body() { dueOn, reason }: MoveDeadlineBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'moveDeadline', phase, dueOn });
  }

  @Post(':id/deadlines/:key/exceed')
  @Policy('cycle:exceedTerm')
  @Documented('Move it past the last day of a local rule, where law itself sets none', { status: 204 })
  exceedTerm(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Param('key', KeyPipe) phase: string,
    @Body() { dueOn, reason }: MoveDeadlineBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'moveDeadline', phase, dueOn, exceed: true });
  }

  @Post(':id/send-back')
  @Policy('cycle:steer')
  @Documented('Send the cycle back to an earlier phase, for some units or all', { status: 204 })
  sendBack(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { phase, unitIds, reason }: SendBackBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'sendBack', phase, unitIds });
  }

  @Post(':id/phases/:key/skip')
  @Policy('cycle:steer')
  @Documented('Leave out a phase that may be left out', { status: 204 })
  skipPhase(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Param('key', KeyPipe) phase: string,
    @Body() { reason }: ReasonBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'skipPhase', phase });
  }

  @Post(':id/phases/:key/organiser')
  @Policy('cycle:steer')
  @Documented('Let another role organise a meeting', { status: 204 })
  changeOrganiser(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Param('key', KeyPipe) phase: string,
    @Body() { from, to, reason }: ChangeOrganiserBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'changeOrganiser', phase, from, to });
  }

  @Post(':id/outline')
  @Policy('cycle:steer')
  @Documented(
    'Change what is asked of units that have not begun to write; those that have keep their outline',
    {
      status: 204,
    },
  )
  changeOutline(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { reason, ...change }: ChangeOutlineBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'changeOutline', ...outlineChangeOf(change) });
  }

  @Post(':id/pause')
  @Policy('cycle:steer')
  @Documented('Stop the clock: nobody is reminded, nothing is late, and no phase begins', { status: 204 })
  pause(@ByCaller() call: PersonCall, @Param('id', IdPipe) cycleId: string, @Body() { reason }: ReasonBody) {
    return this.steer(call, cycleId, reason, { kind: 'pause' });
  }

  @Post(':id/resume')
  @Policy('cycle:steer')
  @Documented('Let the clock run again; the days that it stood are given back as far as law allows', {
    status: 204,
  })
  resume(@ByCaller() call: PersonCall, @Param('id', IdPipe) cycleId: string, @Body() { reason }: ReasonBody) {
    return this.steer(call, cycleId, reason, { kind: 'resume' });
  }

  @Post(':id/carry-actions')
  @Policy('cycle:steer')
  @Documented('Carry the open actions into another cycle', { status: 204 })
  carryActions(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { toCycleId, reason }: CarryActionsBody,
  ) {
    return this.steer(call, cycleId, reason, { kind: 'carryActions', toCycleId });
  }

  private async steer(
    call: PersonCall,
    cycleId: string,
    reason: string,
    command: SteeringCommand,
  ): Promise<void> {
    await this.steerCycle.execute(call, { cycleId, reason, command });
  }
}
