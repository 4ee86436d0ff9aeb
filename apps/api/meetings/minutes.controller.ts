import { Body, Controller, Get, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { AddMarginNote } from '#application/meetings/add-margin-note.use-case.js';
import { AdoptMinutes } from '#application/meetings/adopt-minutes.use-case.js';
import { SaveMinutes } from '#application/meetings/save-minutes.use-case.js';
import { SignMinutes } from '#application/meetings/sign-minutes.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IfMatch } from '../contributions/if-match.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { AdoptMinutesBody, MarginNoteBody, MinutesBody, SignMinutesBody } from './meetings.dto.js';
import { addedMarginNote, minutes, savedMinutes, signedMinutes } from './meetings.schemas.js';

@ApiTags('meetings')
@Controller('meetings/:id/minutes')
export class MinutesController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly saveMinutes: SaveMinutes,
    private readonly adoptMinutes: AdoptMinutes,
    private readonly signMinutes: SignMinutes,
    private readonly addMarginNote: AddMarginNote,
  ) {}

  @Get()
  @Policy('meeting:read')
  @Documented('The minutes, with every version of their text and who signed', {
    schema: minutes,
    headers: { ETag: { description: 'the version, for If-Match', schema: { type: 'string' } } },
  })
  async find(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const view = found(await this.readers.meetings.minutes(call.organisationId, id), 'text of these minutes');
    response.setHeader('ETag', `"${view.version}"`);
    return view;
  }

  @Put()
  @Policy('meeting:record')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'the version you started from, in quotes: "3"; "0" for the first draft',
  })
  @Documented('Draft the minutes, or correct them: the next version', {
    schema: savedMinutes,
    headers: { ETag: { description: 'the new version, for the next If-Match', schema: { type: 'string' } } },
  })
  async save(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @IfMatch() expectedVersion: number,
    @Body() { text, reason }: MinutesBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const saved = await this.saveMinutes.execute(call, {
      ...{ meetingId, text, expectedVersion },
      reason: reason ?? null,
    });
    response.setHeader('ETag', `"${saved.version}"`);
    return saved;
  }

  @Post('adopt')
  @Policy('meeting:record')
  @Documented('Record that the minutes were adopted: their text is fixed', { schema: savedMinutes })
  adopt(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { adoptedOn, adoptedInId = null }: AdoptMinutesBody,
  ) {
    return this.adoptMinutes.execute(call, { meetingId, adoptedOn, adoptedInId });
  }

  @Post('sign')
  @Policy('minutes:sign')
  @Documented('Sign the adopted minutes: first the chair, then the secretary', { schema: signedMinutes })
  sign(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { checksum }: SignMinutesBody,
  ) {
    return this.signMinutes.execute(call, { meetingId, checksum });
  }

  @Post('notes')
  @Policy('meeting:record')
  @Documented('Write in the margin of adopted minutes', { status: 201, schema: addedMarginNote })
  note(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) meetingId: string,
    @Body() { kind, text, reference = null }: MarginNoteBody,
  ) {
    return this.addMarginNote.execute(call, { meetingId, kind, text, reference });
  }
}
