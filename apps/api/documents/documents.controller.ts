import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { documentChanges } from '#application/documents/document-changes.js';
import { htmlPolicy } from '#application/documents/document-html.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import type { DocumentToCompose } from '#domain/document/compose-document.js';
import type { DocumentContent } from '#domain/document/document.js';
import { must } from '#domain/shared/domain-error.js';
import { digest } from '#persistence/digest.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { ChecksumPipe, IdPipe } from '../edge/pipes.js';
import { INFRASTRUCTURE, type Infrastructure, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import type { DocumentWriter } from './document-writer.js';
import { ChangesQuery } from './documents.dto.js';
import {
  dispatches,
  documentChanges as documentChangesSchema,
  documentVersion,
  documentVersions,
} from './documents.schemas.js';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  private readonly readers: Readers;
  private readonly writer: DocumentWriter;

  constructor(@Inject(INFRASTRUCTURE) { readers, documentWriter }: Infrastructure) {
    this.readers = readers;
    this.writer = documentWriter;
  }

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

  @Get('cycles/:id/documents/by-checksum/:checksum')
  @Policy('document:read')
  @Documented('The version that a body decided on, by its checksum: it never changes', {
    schema: documentVersion,
  })
  async byChecksum(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Param('checksum', ChecksumPipe) checksum: string,
  ) {
    const version = await this.readers.documents.byChecksum(call.organisationId, id, checksum);
    return asItWasMade(found(version, 'document'));
  }

  @Get('documents/:id/html')
  @Policy('document:read')
  @Documented('The document to read: one page of HTML', { media: { 'text/html': { type: 'string' } } })
  async html(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string, @Res() response: Response) {
    const { file } = await this.writer.write({ format: 'html', source: await this.source(call, id) });
    response
      .set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': htmlPolicy() })
      .send(Buffer.from(file));
  }

  @Get('documents/:id/docx')
  @Policy('document:read')
  @Documented('The document as a Word file', {
    media: { [docxType]: { type: 'string', format: 'binary' } },
    headers: {
      'Content-Disposition': { description: 'under which name to save it', schema: { type: 'string' } },
    },
  })
  async docx(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string, @Res() response: Response) {
    const { name, file } = await this.writer.write({ format: 'docx', source: await this.source(call, id) });
    response.attachment(`${name}.docx`).set('Content-Type', docxType).send(Buffer.from(file));
  }

  @Get('documents/:id/changes')
  @Policy('document:read')
  @Documented('What changed since an earlier version: by words in texts, by line in figures', {
    schema: documentChangesSchema,
  })
  async changes(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { since }: ChangesQuery,
  ) {
    const { documents } = this.readers;
    const version = found(await documents.find(call.organisationId, id), 'document');
    const number = since ?? version.number - 1;
    const earlier = await documents.version(call.organisationId, version.cycleId, number);
    return {
      from: number,
      to: version.number,
      ...documentChanges(found(earlier, 'earlier version').content, version.content),
    };
  }

  @Get('cycles/:id/dispatches')
  @Policy('document:read')
  @Documented('To whom the document went, with receipts', { schema: dispatches })
  async dispatches(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.documents.dispatches(call.organisationId, id);
  }

  private async source(call: PersonCall, id: string): Promise<DocumentToCompose> {
    return asItWasMade(found(await this.readers.documents.toCompose(call.organisationId, id), 'document'));
  }
}

/** Refuses `checksum-mismatch`: what is stored is not what its checksum was made of, so nobody gets it for that. */
function asItWasMade<T extends { checksum: string; content: DocumentContent }>(version: T): T {
  must(
    digest(version.content) === version.checksum,
    'checksum-mismatch',
    'This version is not what it was when it was made; verify the history.',
  );
  return version;
}
