import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ImportFigures } from '#application/contributions/import-figures.use-case.js';
import { SaveFigures } from '#application/contributions/save-figures.use-case.js';
import { SaveSection } from '#application/contributions/save-section.use-case.js';
import { WaiveContribution } from '#application/contributions/waive-contribution.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { ReasonBody } from '../cycles/cycles.dto.js';
import { IdPipe, KeyPipe, NumberPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { FiguresBody, ImportQuery, SectionBody } from './contributions.dto.js';
import {
  contribution,
  contributionLines,
  contributionVersion,
  importedFigures,
  savedFigures,
  savedSection,
} from './contributions.schemas.js';
import { IfMatch } from './if-match.js';

@ApiTags('contributions')
@Controller()
export class ContributionsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly saveSectionText: SaveSection,
    private readonly saveAllFigures: SaveFigures,
    private readonly importFiguresFile: ImportFigures,
    private readonly waiveContribution: WaiveContribution,
  ) {}

  @Get('cycles/:id/contributions')
  @Policy('contribution:read')
  @Documented('The contributions of a cycle, by unit', { schema: contributionLines })
  async ofCycle(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.cycles.find(call.organisationId, id), 'cycle');
    return this.readers.contributions.ofCycle(call.organisationId, id);
  }

  @Get('contributions/:id')
  @Policy('contribution:read')
  @Documented('One contribution: the draft as it stands, its versions and the remarks', {
    schema: contribution,
  })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.contributions.find(call.organisationId, id), 'contribution');
  }

  @Get('contributions/:id/versions/:number')
  @Policy('contribution:read')
  @Documented('A version as it was submitted', { schema: contributionVersion })
  async version(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
  ) {
    return found(await this.readers.contributions.version(call.organisationId, id, number), 'version');
  }

  @Put('contributions/:id/sections/:key')
  @Policy('contribution:write')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'the revision you started from, in quotes: "3"; "0" for the first text',
  })
  @Documented('Write one section of the draft', {
    schema: savedSection,
    headers: { ETag: { description: 'the new revision, for the next If-Match', schema: { type: 'string' } } },
  })
  async saveSection(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Param('key', KeyPipe) section: string,
    @IfMatch() expectedRevision: number,
    @Body() { text }: SectionBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const saved = await this.saveSectionText.execute(call, {
      contributionId,
      section,
      text,
      expectedRevision,
    });
    response.setHeader('ETag', `"${saved.revision}"`);
    return saved;
  }

  @Put('contributions/:id/figures')
  @Policy('contribution:write')
  @Documented('Replace all figures of the draft', { schema: savedFigures })
  saveFigures(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { figures }: FiguresBody,
  ) {
    return this.saveAllFigures.execute(call, {
      contributionId,
      figures: figures.map(({ taakveld, year, expenses, income }) => ({ taakveld, year, expenses, income })),
    });
  }

  @Post('contributions/:id/figures/imports')
  @Policy('contribution:write')
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' }, description: 'an Iv3 file, at most 5 MB' })
  @Documented('Take the figures of a municipality and year from a CSV file', { schema: importedFigures })
  importFigures(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Query() { municipality, year }: ImportQuery,
    @Body() file: Buffer | undefined,
  ) {
    const csv = file ?? new Uint8Array();
    return this.importFiguresFile.execute(call, { contributionId, csv, municipality, year });
  }

  @Post('contributions/:id/waive')
  @Policy('contribution:waive')
  @Documented('Do without the contribution of a unit', { status: 204 })
  async waive(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { reason }: ReasonBody,
  ) {
    await this.waiveContribution.execute(call, { contributionId, reason });
  }
}
