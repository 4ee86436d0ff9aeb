import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { verifyHistory } from '#persistence/history/verify-history.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { HistoryQuery } from './history.dto.js';
import { historyPage, verification } from './history.schemas.js';

@ApiTags('history')
@Controller('cycles/:id/history')
export class HistoryController {
  constructor(@Inject(READERS) private readonly readers: Readers) {}

  @Get()
  @Policy('history:read')
  @Documented('What happened in a cycle, in order: who, as what, for whom, what, why and when', {
    schema: historyPage,
  })
  async page(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string, @Query() query: HistoryQuery) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.history.page(id, query);
  }

  @Get('verification')
  @Policy('history:read')
  @Documented(
    'Whether the history of a cycle is whole, and what is stored is what it tells: nothing changed, left out or cut off',
    { schema: verification },
  )
  async verify(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return verifyHistory(this.readers.history, this.readers.storedRecords, id);
  }
}
