import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { verifyHistory } from '#persistence/history/verify-history.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { HistoryQuery } from './history.dto.js';
import { historyPage, verification } from './history.schemas.js';

/** What concerns no single cycle: the calendar and the plans of the organisation. */
@ApiTags('history')
@Controller('history')
export class OrganisationHistoryController {
  constructor(@Inject(READERS) private readonly readers: Readers) {}

  @Get()
  @Policy('history:read')
  @Documented('What happened to calendar and plans of the organisation, in order', { schema: historyPage })
  page(@ByCaller() call: PersonCall, @Query() query: HistoryQuery) {
    return this.readers.history.page(call.organisationId, query);
  }

  @Get('verification')
  @Policy('history:read')
  @Documented("Whether the organisation's own history is whole: nothing changed, left out or cut off", {
    schema: verification,
  })
  verify(@ByCaller() call: PersonCall) {
    return verifyHistory(this.readers.history, this.readers.storedRecords, call.organisationId);
  }
}
