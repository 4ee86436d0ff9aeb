import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { definition, definitions } from './definitions.schemas.js';

@ApiTags('definitions')
@Controller('definitions')
export class DefinitionsController {
  constructor(@Inject(READERS) private readonly readers: Readers) {}

  @Get()
  @Policy('definition:read')
  @Documented('The definitions that cycles can be started from, and earlier versions', {
    schema: definitions,
  })
  list(@ByCaller() call: PersonCall) {
    return this.readers.definitions.list(call.organisationId);
  }

  @Get(':id')
  @Policy('definition:read')
  @Documented('One definition: its terms, outline and phases', { schema: definition })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.definitions.find(call.organisationId, id), 'definition');
  }
}
