import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { SteerCycle } from '#application/cycles/steer-cycle.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { ChangeBus } from '../events/change-bus.js';
import { readWhen } from '../events/read-when.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { cycleView } from './cycle-view.js';
import { AddUnitBody, CycleQuery, CyclesQuery, ReasonBody, StartCycleBody } from './cycles.dto.js';
import {
  completeness,
  cycle,
  cyclePage,
  cycleProgress,
  cycleUnits,
  startedCycle,
  waitingFor,
} from './cycles.schemas.js';

@ApiTags('cycles')
@Controller('cycles')
export class CyclesController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly startCycle: StartCycle,
    private readonly steerCycle: SteerCycle,
    private readonly changes: ChangeBus,
  ) {}

  @Get()
  @Policy('cycle:read')
  @Documented('The cycles of the organisation, newest year first', { schema: cyclePage })
  list(@ByCaller() call: PersonCall, @Query() query: CyclesQuery) {
    return this.readers.cycles.list(call.organisationId, query);
  }

  @Post()
  @Policy('cycle:start')
  @Documented('Start a cycle from the newest definition of its document', {
    status: 201,
    schema: startedCycle,
    headers: { Location: { description: 'where the cycle is', schema: { type: 'string' } } },
  })
  async start(
    @ByCaller() call: PersonCall,
    @Body() body: StartCycleBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const started = await this.startCycle.execute(call, { document: body.document, year: body.year });
    response.setHeader('Location', `/api/v1/cycles/${started.cycleId}`);
    return started;
  }

  @Get(':id')
  @Policy('cycle:read')
  @Documented('One cycle: where it stands, and all its phases', { schema: cycle })
  async find(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { wait }: CycleQuery,
  ) {
    const cycle = await readWhen(
      this.changes,
      async () => found(await this.readers.cycles.find(organisationId, id), 'cycle'),
      {
        isWorthIt: ({ endedAt }) => endedAt !== null,
        concerns: (change) => change.organisationId === organisationId && change.cycleId === id,
        forMs: wait * 1000,
      },
    );
    return cycleView(cycle);
  }

  @Get(':id/waiting-for')
  @Policy('cycle:read')
  @Documented('Whom the cycle waits for, the latest first', { schema: waitingFor })
  async waitingFor(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    await this.mustExist(call, id);
    return this.readers.tasks.waitingFor(call.organisationId, id, call.today);
  }

  @Get(':id/completeness')
  @Policy('cycle:read')
  @Documented('Which unit has filled which section', { schema: completeness })
  async completeness(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.cycles.completeness(call.organisationId, id, call.today), 'cycle');
  }

  @Get(':id/progress')
  @Policy('cycle:read')
  @Documented('How far the contributions are: day by day beside the plan, and how late each unit is', {
    schema: cycleProgress,
  })
  async progress(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.cycleProgress.progress(call.organisationId, id, call.today), 'cycle');
  }

  @Get(':id/units')
  @Policy('cycle:read')
  @Documented('The teams and programmes that contribute, and those that were dropped', { schema: cycleUnits })
  async units(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    await this.mustExist(call, id);
    return this.readers.cycles.units(call.organisationId, id);
  }

  @Post(':id/units')
  @Policy('cycle:steer')
  @Documented('Let one more team or programme contribute', { status: 204 })
  async addUnit(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { unitId, reason }: AddUnitBody,
  ) {
    await this.steerCycle.execute(call, { cycleId, reason, command: { kind: 'addUnit', unitId } });
  }

  @Post(':id/units/:unitId/drop')
  @Policy('cycle:steer')
  @Documented('Let a team or programme contribute no longer', { status: 204 })
  async dropUnit(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Param('unitId', IdPipe) unitId: string,
    @Body() { reason }: ReasonBody,
  ) {
    await this.steerCycle.execute(call, { cycleId, reason, command: { kind: 'dropUnit', unitId } });
  }

  @Post(':id/withdraw')
  @Policy('cycle:steer')
  @Documented('End the cycle without its document', { status: 204 })
  async withdraw(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { reason }: ReasonBody,
  ) {
    await this.steerCycle.execute(call, { cycleId, reason, command: { kind: 'withdraw' } });
  }

  private async mustExist(call: PersonCall, id: string): Promise<void> {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
  }
}
