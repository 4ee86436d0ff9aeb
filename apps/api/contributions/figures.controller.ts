import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ImportCycleFigures } from '#application/contributions/import-cycle-figures.use-case.js';
import { ImportFigures } from '#application/contributions/import-figures.use-case.js';
import { SaveFigures } from '#application/contributions/save-figures.use-case.js';
import {
  exportFigures,
  exportIv3,
  exportOverview,
  type ExportedFigures,
} from '#application/figures/export-figures.js';
import { figuresFormats, type FiguresFile } from '#application/figures/figures-file.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { overviewOf, sidesThatDiffer } from '#domain/figures/overview.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import {
  CycleExportQuery,
  CycleFiguresQuery,
  ExportQuery,
  FigureChangesQuery,
  FiguresBody,
  ImportQuery,
  Iv3ExportQuery,
} from './contributions.dto.js';
import {
  cycleFigures,
  figureChanges,
  importedCycleFigures,
  importedFigures,
  realisation,
  savedFigures,
} from './contributions.schemas.js';
import { IfMatch, IfMatchState, OptionalIfMatch } from './if-match.js';

const file = { type: 'string', format: 'binary' };
const exported = {
  media: { [figuresFormats.csv]: file, [figuresFormats.xlsx]: file },
  headers: {
    'Content-Disposition': { description: 'under which name to save it', schema: { type: 'string' } },
  },
};

@ApiTags('figures')
@Controller()
export class FiguresController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly saveFigures: SaveFigures,
    private readonly importFigures: ImportFigures,
    private readonly importCycleFigures: ImportCycleFigures,
  ) {}

  @Put('contributions/:id/figures')
  @Policy('contribution:write')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'the revision of the figures that you started from, in quotes: "12"; "0" for the first',
  })
  @Documented('Replace all figures of the draft', { schema: savedFigures })
  save(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @IfMatch() expectedRevision: number,
    @Body() { figures }: FiguresBody,
  ) {
    return this.saveFigures.execute(call, {
      contributionId,
      figures: figures.map(({ taakveld, year, expenses, income }) => ({ taakveld, year, expenses, income })),
      expectedRevision,
    });
  }

  @Post('contributions/:id/figures/imports')
  @Policy('contribution:write')
  @ApiConsumes(figuresFormats.csv, figuresFormats.xlsx)
  @ApiBody({
    schema: { type: 'string' },
    description: 'an Iv3 file, or figures as this product exports them; at most 5 MB and 50,000 rows',
  })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'the revision that a preview gave: what was shown is what happens, or nothing',
  })
  @Documented('Take figures from a CSV or XLSX file, or only tell what that would change', {
    schema: importedFigures,
  })
  import(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @OptionalIfMatch() expectedRevision: number | null,
    @Query() { municipality, year, preview }: ImportQuery,
    @Headers('content-type') type: string | undefined,
    @Body() bytes: Buffer | undefined,
  ) {
    return this.importFigures.execute(call, {
      contributionId,
      ...fileOf(type, bytes, municipality, year),
      preview: preview === 'true',
      expectedRevision,
    });
  }

  @Get('contributions/:id/figures/export')
  @Policy('contribution:read')
  @Documented('The figures of the draft as a file, which can be imported again', exported)
  async export(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { format }: ExportQuery,
    @Res() response: Response,
  ) {
    const { figures } = found(await this.readers.contributions.find(organisationId, id), 'contribution');
    send(response, await exportFigures(figures, format));
  }

  @Get('contributions/:id/figures/changes')
  @Policy('contribution:read')
  @Documented('What cells of the figures were, and who changed them; the newest first', {
    schema: figureChanges,
  })
  async changes(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { limit = 50, ...filter }: FigureChangesQuery,
  ) {
    const changes = await this.readers.contributions.figureChanges(organisationId, id, { limit, ...filter });
    return found(changes, 'contribution');
  }

  @Get('contributions/:id/figures/realisation')
  @Policy('contribution:read')
  @Documented('What the unit realised in the last year of which the accounts are known', {
    schema: realisation,
  })
  async realisation(@ByCaller() { organisationId }: PersonCall, @Param('id', IdPipe) id: string) {
    found(await this.readers.contributions.find(organisationId, id), 'contribution');
    return { realisation: await this.readers.contributions.realisation(organisationId, id) };
  }

  @Get('cycles/:id/figures')
  @Policy('contribution:read')
  @Documented('Totals per taakveld, programme, team and document, and where sides differ', {
    schema: cycleFigures,
  })
  async ofCycle(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { of = 'accepted' }: CycleFiguresQuery,
  ) {
    const { year, units } = found(await this.readers.contributions.figures(organisationId, id, of), 'cycle');
    return {
      year,
      units: units.map(({ unitId, unitName, unitKind }) => ({ unitId, unitName, unitKind })),
      years: overviewOf(units),
      differences: sidesThatDiffer(units),
    };
  }

  @Post('cycles/:id/figures/imports')
  @Policy('contribution:steer')
  @ApiConsumes(figuresFormats.csv, figuresFormats.xlsx)
  @ApiBody({
    schema: { type: 'string' },
    description:
      'an Iv3 file, or the figures of a cycle as this product exports them; at most 5 MB and 50,000 rows',
  })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'the state that a preview gave, in quotes: what was shown is what happens, or nothing',
  })
  @Documented(
    'Spread the figures of a whole file over the teams of a cycle, or only tell what that would change',
    {
      schema: importedCycleFigures,
    },
  )
  importOfCycle(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @IfMatchState() expectedState: string | null,
    @Query() { municipality, year, preview }: ImportQuery,
    @Headers('content-type') type: string | undefined,
    @Body() bytes: Buffer | undefined,
  ) {
    return this.importCycleFigures.execute(call, {
      cycleId,
      ...fileOf(type, bytes, municipality, year),
      preview: preview === 'true',
      expectedState,
    });
  }

  @Get('cycles/:id/figures/iv3')
  @Policy('contribution:read')
  @Documented('The figures of a cycle in one year as an Iv3 file: in thousands, a row per taakveld', exported)
  async exportIv3(
    @ByCaller() { organisationId, actor }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { format, of = 'accepted', year, municipality }: Iv3ExportQuery,
    @Res() response: Response,
  ) {
    const figures = found(await this.readers.contributions.figures(organisationId, id, of), 'cycle');
    const settings = await this.readers.people.settingsOf(organisationId, actor.personId);
    const named = municipality ?? settings?.organisation.name ?? '';
    send(response, await exportIv3(figures.units, year ?? figures.year, named, format));
  }

  @Get('cycles/:id/figures/export')
  @Policy('contribution:read')
  @Documented('The figures of a cycle as a file: totals, and every line with its unit', exported)
  async exportOfCycle(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { format, of = 'accepted' }: CycleExportQuery,
    @Res() response: Response,
  ) {
    const figures = found(await this.readers.contributions.figures(organisationId, id, of), 'cycle');
    send(response, await exportOverview(figures, format));
  }
}

const fileOf = (
  type: string | undefined,
  bytes: Buffer | undefined,
  municipality: string | undefined,
  year: number | undefined,
): FiguresFile => ({
  format: type?.startsWith(figuresFormats.xlsx) ? 'xlsx' : 'csv',
  bytes: bytes ?? new Uint8Array(),
  municipality: municipality ?? null,
  year: year ?? null,
});

function send(response: Response, { bytes, format, name }: ExportedFigures): void {
  response
    .setHeader('Content-Type', `${figuresFormats[format]}${format === 'csv' ? '; charset=utf-8' : ''}`)
    .setHeader('Content-Disposition', `attachment; filename="${name}"`)
    .setHeader('X-Content-Type-Options', 'nosniff')
    .end(bytes);
}
