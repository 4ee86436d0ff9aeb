import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { dispatches, documentVersion, documentVersions } from './documents.schemas.js';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(@Inject(READERS) private readonly readers: Readers) {}

  @Get('cycles/:id/documents')
  @Policy('document:read')
  @Documented('The numbered versions of the document, without their content', { schema: documentVersions })
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.documents.versions(call.organisationId, id);
  }

  @Get('documents/:id')
  @Policy('document:read')
  @Documented('One version of the document, with all it holds', { schema: documentVersion })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.documents.find(call.organisationId, id), 'document');
  }

  @Get('cycles/:id/dispatches')
  @Policy('document:read')
  @Documented('To whom the document went, with receipts', { schema: dispatches })
  async dispatches(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.documents.dispatches(call.organisationId, id);
  }
}
