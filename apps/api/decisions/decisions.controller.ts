import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { decision, decisions, followUpActions } from './decisions.schemas.js';

@ApiTags('decisions')
@Controller()
export class DecisionsController {
  constructor(@Inject(READERS) private readonly readers: Readers) {}

  @Get('cycles/:id/decisions')
  @Policy('decision:read')
  @Documented('What bodies advised and decided, lapsed decisions too', { schema: decisions })
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.decisions.ofCycle(call.organisationId, id);
  }

  @Get('decisions/:id')
  @Policy('decision:read')
  @Documented('One decision, with its amendments and signatures', { schema: decision })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.decisions.find(call.organisationId, id), 'decision');
  }

  @Get('cycles/:id/follow-up-actions')
  @Policy('decision:read')
  @Documented('What motions, promises and decisions ask to be done', { schema: followUpActions })
  async followUp(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.followUp.ofCycle(call.organisationId, id);
  }
}
