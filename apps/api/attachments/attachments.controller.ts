import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AbandonUpload } from '#application/attachments/abandon-upload.use-case.js';
import { AppendPiece } from '#application/attachments/append-piece.use-case.js';
import { readActionOf } from '#application/attachments/attachment-subject.js';
import type { AttachmentView } from '#application/attachments/attachment.ports.js';
import { CompleteUpload } from '#application/attachments/complete-upload.use-case.js';
import { ownUpload } from '#application/attachments/own-upload.js';
import { RemoveAttachment } from '#application/attachments/remove-attachment.use-case.js';
import { StartUpload } from '#application/attachments/start-upload.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { pieceBytes } from '#domain/attachment/attachment.rules.js';
import type { AttachmentSubjectType, AttachmentUpload } from '#domain/attachment/attachment.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { ReasonBody } from '../cycles/cycles.dto.js';
import { pieceType } from '../edge/body.js';
import { IdPipe, NumberPipe } from '../edge/pipes.js';
import { INFRASTRUCTURE, type Infrastructure } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { CompletionBody, SubjectQuery, UploadBody } from './attachments.dto.js';
import { addedAttachment, attachment, attachments, upload } from './attachments.schemas.js';
import { sendContent } from './send-content.js';
import { UploadOffset } from './upload-offset.js';

const sent = {
  media: { 'application/octet-stream': { type: 'string', format: 'binary' } },
  headers: {
    'Content-Disposition': { description: 'under which name to save it', schema: { type: 'string' } },
    'Repr-Digest': { description: 'its SHA-256 (RFC 9530)', schema: { type: 'string' } },
    ETag: { description: 'its SHA-256, for If-Range', schema: { type: 'string' } },
    'Content-Range': { description: 'with 206: which bytes these are', schema: { type: 'string' } },
  },
};
const rangeHeader = {
  name: 'Range',
  required: false,
  description: 'a part of it, such as bytes=1048576-; answered by 206, or 416 beyond its end',
};

@ApiTags('attachments')
@Controller()
export class AttachmentsController {
  constructor(
    @Inject(INFRASTRUCTURE) private readonly infrastructure: Infrastructure,
    private readonly startUpload: StartUpload,
    private readonly appendPiece: AppendPiece,
    private readonly completeUpload: CompleteUpload,
    private readonly abandonUpload: AbandonUpload,
    private readonly removeAttachment: RemoveAttachment,
  ) {}

  @Get('attachments')
  @Policy('attachment:read')
  @Documented('What is attached to something, by name', { schema: attachments })
  of(@ByCaller() call: PersonCall, @Query() { subjectType, subjectId }: SubjectQuery) {
    mustRead(call, subjectType);
    return this.infrastructure.readers.attachments.of(call.organisationId, {
      type: subjectType,
      id: subjectId,
    });
  }

  @Get('attachments/:id')
  @Policy('attachment:read')
  @Documented('One attachment with its versions', { schema: attachment })
  find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string): Promise<AttachmentView> {
    return this.readable(call, id);
  }

  @Get('attachments/:id/versions/:number/content')
  @Policy('attachment:read')
  @ApiHeader(rangeHeader)
  @Documented('The file itself, to be saved', sent)
  async content(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { versions } = await this.readable(call, id);
    const version = found(
      versions.find((each) => each.number === number),
      'version',
    );
    await sendContent(request, response, this.infrastructure.useCases.storage, version);
  }

  @Get('contributions/:id/versions/:number/attachments/:attachmentId/content')
  @Policy('contribution:read')
  @ApiHeader(rangeHeader)
  @Documented('A file as it was when that version was submitted, also when it was taken away since', sent)
  async frozenContent(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
    @Param('attachmentId', IdPipe) attachmentId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { readers, useCases } = this.infrastructure;
    const { content } = found(await readers.contributions.version(organisationId, id, number), 'version');
    const file = found(
      content.attachments?.find((each) => each.attachmentId === attachmentId),
      'attachment',
    );
    await sendContent(request, response, useCases.storage, file);
  }

  @Post('attachments/:id/remove')
  @Policy('attachment:write')
  @Documented('Take an attachment away; the history keeps what it was', { status: 204 })
  async remove(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) attachmentId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.removeAttachment.execute(call, { attachmentId, reason });
  }

  @Post('attachment-uploads')
  @Policy('attachment:write')
  @Documented('Announce a file to attach; its pieces follow', {
    status: 201,
    schema: upload,
    headers: { Location: { description: 'where the pieces go', schema: { type: 'string' } } },
  })
  async start(
    @ByCaller() call: PersonCall,
    @Body() { subjectType, subjectId, attachmentId = null, name, bytes }: UploadBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const subject = { type: subjectType, id: subjectId };
    const started = await this.startUpload.execute(call, { subject, attachmentId, name, bytes });
    response.setHeader('Location', `/api/v1/attachment-uploads/${started.id}`);
    return uploadView(started);
  }

  @Get('attachment-uploads/:id')
  @Policy('attachment:write')
  @Documented('How far a file of yours is: where to go on after the connection broke', { schema: upload })
  async progress(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    const { unitOfWork } = this.infrastructure.useCases;
    return uploadView(
      ownUpload(call, await unitOfWork.run(call, ({ attachments: all }) => all.findUpload(id))),
    );
  }

  @Patch('attachment-uploads/:id')
  @Policy('attachment:write')
  @ApiConsumes(pieceType)
  @ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'at most 8 MiB' })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'where in the file the piece begins' })
  @Documented('Send the next piece of a file', { schema: upload })
  async append(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) uploadId: string,
    @UploadOffset() offset: number,
    @Body() piece: Buffer | undefined,
  ) {
    return uploadView(
      await this.appendPiece.execute(call, { uploadId, offset, piece: piece ?? new Uint8Array() }),
    );
  }

  @Post('attachment-uploads/:id/complete')
  @Policy('attachment:write')
  @Documented('Attach the file, now that all of it is here', { status: 201, schema: addedAttachment })
  complete(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) uploadId: string,
    @Body() { checksum = null }: CompletionBody,
  ) {
    return this.completeUpload.execute(call, { uploadId, checksum });
  }

  @Delete('attachment-uploads/:id')
  @Policy('attachment:write')
  @Documented('Give up a file that is on its way', { status: 204 })
  async abandon(@ByCaller() call: PersonCall, @Param('id', IdPipe) uploadId: string): Promise<void> {
    await this.abandonUpload.execute(call, { uploadId });
  }

  private async readable(call: PersonCall, id: string): Promise<AttachmentView> {
    const view = found(
      await this.infrastructure.readers.attachments.find(call.organisationId, id),
      'attachment',
    );
    mustRead(call, view.subjectType);
    return view;
  }
}

const mustRead = ({ actor }: PersonCall, type: AttachmentSubjectType): void => {
  mustBePermitted(actor.capacities, readActionOf[type]);
};

const uploadView = ({ id, bytes, received, expiresAt }: AttachmentUpload) => ({
  id,
  bytes,
  offset: received,
  pieceBytes,
  expiresAt,
});
