import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { AdoptYearPlan } from '#application/plans/adopt-year-plan.use-case.js';
import { ProposeYearPlan } from '#application/plans/propose-year-plan.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { must } from '#domain/shared/domain-error.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { NumberPipe, YearPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { Problem } from '../problem/problem.js';
import { planView } from './plan-view.js';
import {
  AdoptYearPlanBody,
  PlanYearAnewBody,
  ProposeYearPlanBody,
  type CouncilDayBody,
} from './plans.dto.js';
import { adoptedYearPlan, plannedYears, proposedYearPlan, yearPlan, yearPlans } from './plans.schemas.js';

@ApiTags('plans')
@Controller('year-plans')
export class PlansController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly proposeYearPlan: ProposeYearPlan,
    private readonly adoptYearPlan: AdoptYearPlan,
  ) {}

  @Get()
  @Policy('plan:read')
  @Documented('The years that have a plan, the latest first', { schema: plannedYears })
  years(@ByCaller() call: PersonCall) {
    return this.readers.plans.years(call.organisationId);
  }

  @Get(':year')
  @Policy('plan:read')
  @Documented('The plan of a year in all its versions, the newest first: every date, and why it is there', {
    schema: yearPlans,
  })
  async ofYear(@ByCaller() call: PersonCall, @Param('year', YearPipe) year: number) {
    const versions = await this.readers.plans.ofYear(call.organisationId, year);
    must(versions.length > 0, 'not-found', `${year} has no plan.`);
    return versions.map(planView);
  }

  @Get(':year/versions/:number')
  @Policy('plan:read')
  @Documented('One version of the plan of a year', { schema: yearPlan })
  async version(
    @ByCaller() call: PersonCall,
    @Param('year', YearPipe) year: number,
    @Param('number', NumberPipe) number: number,
  ) {
    const versions = await this.readers.plans.ofYear(call.organisationId, year);
    const version = versions.find((one) => one.number === number);
    must(version, 'not-found', `The plan of ${year} has no version ${number}.`);
    return planView(version);
  }

  @Post()
  @Policy('plan:write')
  @Documented('Plan a year around the council meetings of the calendar; it stays a proposal until adopted', {
    status: 201,
    schema: proposedYearPlan,
    headers: { Location: { description: 'where the proposal is', schema: { type: 'string' } } },
  })
  propose(
    @ByCaller() call: PersonCall,
    @Body() { year, councilDays }: ProposeYearPlanBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    return this.proposed(call, { year, councilDays, reason: null }, response);
  }

  @Post(':year/versions')
  @Policy('plan:write')
  @Documented('Plan a year anew: a proposal that says what it changes of the adopted plan', {
    status: 201,
    schema: proposedYearPlan,
    headers: { Location: { description: 'where the proposal is', schema: { type: 'string' } } },
  })
  planAnew(
    @ByCaller() call: PersonCall,
    @Param('year', YearPipe) year: number,
    @Body() { councilDays, reason }: PlanYearAnewBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    return this.proposed(call, { year, councilDays, reason }, response);
  }

  @Post(':year/adopt')
  @Policy('plan:write')
  @Documented('Adopt the proposal of a year: cycles keep its dates and start by it', {
    schema: adoptedYearPlan,
  })
  adopt(
    @ByCaller() call: PersonCall,
    @Param('year', YearPipe) year: number,
    @Body() { number }: AdoptYearPlanBody,
  ) {
    return this.adoptYearPlan.execute(call, { year, number });
  }

  private async proposed(
    call: PersonCall,
    { year, councilDays, reason }: { year: number; councilDays: CouncilDayBody[]; reason: string | null },
    response: Response,
  ) {
    const proposed = await this.proposeYearPlan.execute(call, {
      year,
      reason,
      councilDays: byDocument(councilDays),
    });
    response.setHeader('Location', `/api/v1/year-plans/${year}/versions/${proposed.number}`);
    return proposed;
  }
}

function byDocument(councilDays: readonly CouncilDayBody[]) {
  const twice = councilDays.findIndex(
    ({ document }, index) => councilDays.findIndex((one) => one.document === document) < index,
  );
  if (twice >= 0) {
    throw new Problem('invalid-input', 'A document has one council meeting.', {
      errors: [{ pointer: `/body/councilDays/${twice}/document`, message: 'must not repeat' }],
    });
  }
  return Object.fromEntries(councilDays.map(({ document, day }) => [document, day]));
}
