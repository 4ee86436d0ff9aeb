import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ReadLegalStanding } from '#application/statutory/read-legal-standing.use-case.js';
import { RecordLegalFact } from '#application/statutory/record-legal-fact.use-case.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { LegalFactBody } from './legal-facts.dto.js';
import { legalFacts, legalStanding, recordedFact } from './legal-facts.schemas.js';

@ApiTags('cycles')
@Controller('cycles/:id')
export class LegalFactsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly recordLegalFact: RecordLegalFact,
    private readonly readLegalStanding: ReadLegalStanding,
  ) {}

  @Get('legal-standing')
  @Policy('cycle:read')
  @Documented('What law asks first: before adoption, approval of the other council’s part, or execution', {
    schema: legalStanding,
  })
  standing(@ByCaller() call: PersonCall, @Param('id', IdPipe) cycleId: string) {
    return this.readLegalStanding.execute(call, { cycleId });
  }

  @Get('legal-facts')
  @Policy('cycle:read')
  @Documented('What was recorded of a cycle because law asks about it; the last of a kind counts', {
    schema: legalFacts,
  })
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.legalFacts.ofCycle(call.organisationId, id);
  }

  @Post('legal-facts')
  @Policy('legalFact:record')
  @Documented(
    "Record the accountant's report, the lawfulness statement, indemnity, or that execution began",
    {
      status: 201,
      schema: recordedFact,
    },
  )
  record(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { kind, happenedOn, reference, amounts }: LegalFactBody,
  ) {
    return this.recordLegalFact.execute(call, {
      cycleId,
      kind,
      happenedOn,
      reference,
      amounts: amounts
        ? { threshold: amounts.threshold, expenses: amounts.expenses, additions: amounts.additions }
        : null,
    });
  }
}
