import { Body, Controller, Get, Inject, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ImportHolidays } from '#application/plans/import-holidays.use-case.js';
import { workingCalendarIn } from '#application/plans/planning-calendar.js';
import { SetCalendar } from '#application/plans/set-calendar.use-case.js';
import type { PersonCall } from '#application/ports.js';
import type { LocalRule } from '#domain/plan/year-plan.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IfMatch } from '../contributions/if-match.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { CalendarBody, DaysOffQuery, HolidayImportQuery, type LocalRuleBody } from './plans.dto.js';
import { calendar, daysOff, importedHolidays, savedCalendar } from './plans.schemas.js';
import { Problem } from '../problem/problem.js';

const etag = { description: 'the revision, for the next If-Match', schema: { type: 'string' } };

@ApiTags('plans')
@Controller('calendar')
export class CalendarController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly setCalendar: SetCalendar,
    private readonly importHolidays: ImportHolidays,
  ) {}

  @Get()
  @Policy('plan:read')
  @Documented("The organisation's own calendar: closures, recess, meetings, and its own rules", {
    schema: calendar,
    headers: { ETag: etag },
  })
  async find(@ByCaller() call: PersonCall, @Res({ passthrough: true }) response: Response) {
    const { calendar: own, ...stored } = await this.readers.plans.calendar(call.organisationId);
    response.setHeader('ETag', `"${stored.revision}"`);
    return { ...stored, ...own };
  }

  @Get('days-off')
  @Policy('plan:read')
  @Documented('The days of a year on which nobody works, or nothing is planned, besides weekends', {
    schema: daysOff,
  })
  async daysOff(@ByCaller() call: PersonCall, @Query() { year }: DaysOffQuery) {
    const stored = await this.readers.plans.calendar(call.organisationId);
    const { holidays, closures, recess } = workingCalendarIn(stored, year);
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const within = <T extends { from: string; until: string }>(periods: readonly T[]) =>
      periods.filter(({ from, until }) => from <= last && until >= first);
    return {
      year,
      holidays: holidays.filter(({ day }) => day >= first && day <= last),
      closures: within(closures),
      recess: within(recess),
    };
  }

  @Put()
  @Policy('calendar:write')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'the revision you started from, in quotes: "3"',
  })
  @Documented("Set the organisation's calendar; plans that were made stay as they are", {
    schema: savedCalendar,
    headers: { ETag: etag },
  })
  async set(
    @ByCaller() call: PersonCall,
    @IfMatch() expectedRevision: number,
    @Body() { reason, localRules, ...own }: CalendarBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const saved = await this.setCalendar.execute(call, {
      calendar: { ...plain(own), localRules: localRules.map(localRuleOf) },
      expectedRevision,
      reason,
    });
    response.setHeader('ETag', `"${saved.revision}"`);
    return saved;
  }

  @Post('holidays/imports')
  @Policy('calendar:write')
  @ApiConsumes('text/csv')
  @ApiBody({
    schema: { type: 'string' },
    description: 'UTF-8; a first line "datum;naam", then a line per holiday',
  })
  @Documented('Take own holidays from a file, instead of those known of the years it names', {
    schema: importedHolidays,
  })
  importFile(
    @ByCaller() call: PersonCall,
    @Query() { reason }: HolidayImportQuery,
    @Body() file: Buffer | undefined,
  ) {
    return this.importHolidays.execute(call, { csv: file ?? new Uint8Array(), reason });
  }
}

/** Without the classes that validated it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function localRuleOf(
  { at: { kind, body, workingDays, step }, ...rule }: LocalRuleBody,
  index: number,
): LocalRule {
  if ((kind === 'meetingBefore') !== (body !== undefined)) {
    throw new Problem('invalid-input', 'Exactly a rule about the meeting of a body names that body.', {
      errors: [{ pointer: `/body/localRules/${index}/at/body`, message: 'goes with "meetingBefore"' }],
    });
  }
  const at =
    kind === 'meetingBefore' && body ? { kind, body, workingDays, step } : { kind, workingDays, step };
  return { ...plain(rule), at } as LocalRule;
}
