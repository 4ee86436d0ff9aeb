import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { AnswerRemark } from '#application/contributions/answer-remark.use-case.js';
import { AskAlignment } from '#application/contributions/ask-alignment.use-case.js';
import { AskExtension } from '#application/contributions/ask-extension.use-case.js';
import { differencesBetween } from '#application/contributions/differences.js';
import { LookAtContribution } from '#application/contributions/look-at-contribution.use-case.js';
import { RecallContribution } from '#application/contributions/recall-contribution.use-case.js';
import { SaveSection } from '#application/contributions/save-section.use-case.js';
import { WithdrawAlignment } from '#application/contributions/withdraw-alignment.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { toHtml } from '#application/text/structured-text.js';
import type { ContributionContent } from '#domain/contribution/contribution.js';
import { deviationOverview } from '#domain/contribution/deviation.rules.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { ReasonBody } from '../cycles/cycles.dto.js';
import { IdPipe, KeyPipe, NumberPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import {
  AlignmentBody,
  AnswerBody,
  CycleFiguresQuery,
  DeviationsBody,
  DifferencesQuery,
  ExtensionBody,
  SectionBody,
} from './contributions.dto.js';
import {
  answeredRemark,
  askedAlignments,
  askedExtension,
  changesSeen,
  contribution,
  contributionDifferences,
  contributionLines,
  contributionVersion,
  cycleDeviations,
  movedContribution,
  savedDeviations,
  savedSection,
  withdrawnAlignment,
} from './contributions.schemas.js';
import { IfMatch } from './if-match.js';

/** What a unit does with its contribution, and what everybody may read of it. */
@ApiTags('contributions')
@Controller()
export class ContributionsController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly saveSectionText: SaveSection,
    private readonly recallContribution: RecallContribution,
    private readonly answerOneRemark: AnswerRemark,
    private readonly askOthers: AskAlignment,
    private readonly askNoLonger: WithdrawAlignment,
    private readonly askMoreTime: AskExtension,
    private readonly lookAtContribution: LookAtContribution,
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
  @Documented('One contribution: the draft as it stands, its versions and what was said about them', {
    schema: contribution,
  })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    const view = found(await this.readers.contributions.find(call.organisationId, id), 'contribution');
    return {
      ...view,
      sections: view.sections.map((section) => ({ ...section, html: toHtml(section.text, 3) })),
    };
  }

  @Get('contributions/:id/versions/:number')
  @Policy('contribution:read')
  @Documented('A version as it was submitted, or accepted with changes', { schema: contributionVersion })
  async version(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Param('number', NumberPipe) number: number,
  ) {
    const view = await this.versionOf(call, id, number);
    const html = view.content.sections.map(({ section, text }) => ({ section, html: toHtml(text, 3) }));
    return { ...view, html };
  }

  @Get('contributions/:id/differences')
  @Policy('contribution:read')
  @Documented(
    'What differs between two versions, or between a version and the draft, per section and figure',
    {
      schema: contributionDifferences,
    },
  )
  async differences(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { from, to }: DifferencesQuery,
  ) {
    const before = (await this.versionOf(call, id, from)).content;
    const after =
      to === undefined ? await this.draftOf(call, id) : (await this.versionOf(call, id, to)).content;
    return differencesBetween(before, after);
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
    @Body() { text, notApplicable }: SectionBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const saved = await this.saveSectionText.execute(call, {
      contributionId,
      section,
      text,
      notApplicable: notApplicable ?? null,
      expectedRevision,
    });
    response.setHeader('ETag', `"${saved.revision}"`);
    return saved;
  }

  @Put('contributions/:id/sections/:key/deviations')
  @Policy('contribution:write')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'the revision of the section that you started from, in quotes: "3"; "0" for the first',
  })
  @Documented(
    'Write the deviations of one section of the draft: all of them, or none when there is nothing to report',
    {
      schema: savedDeviations,
      headers: {
        ETag: { description: 'the new revision, for the next If-Match', schema: { type: 'string' } },
      },
    },
  )
  async saveDeviations(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Param('key', KeyPipe) section: string,
    @IfMatch() expectedRevision: number,
    @Body() body: DeviationsBody,
    @Res({ passthrough: true }) response: Response,
  ) {
    const deviations = body.deviations.map(({ id, kind, what, cause, measure, ...rest }) => ({
      ...{ id: id ?? null, kind, what, cause, measure },
      amount: rest.amount ?? null,
      structural: rest.structural ?? null,
      programmeId: rest.programmeId ?? null,
    }));
    const saved = await this.saveSectionText.execute(call, {
      ...{ contributionId, section, text: '', deviations, expectedRevision },
    });
    response.setHeader('ETag', `"${saved.revision}"`);
    return saved;
  }

  @Get('cycles/:id/deviations')
  @Policy('contribution:read')
  @Documented(
    'What units report that turns out otherwise than was agreed, with totals per unit and programme',
    {
      schema: cycleDeviations,
    },
  )
  async deviations(
    @ByCaller() { organisationId }: PersonCall,
    @Param('id', IdPipe) id: string,
    @Query() { of = 'accepted' }: CycleFiguresQuery,
  ) {
    const { year, units } = found(
      await this.readers.contributions.deviations(organisationId, id, of),
      'cycle',
    );
    return { year, units, ...deviationOverview(units) };
  }

  @Post('contributions/:id/recall')
  @Policy('contribution:write')
  @Documented('Take a submission back, as long as nobody has begun to judge it', {
    schema: movedContribution,
  })
  recall(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { reason }: ReasonBody,
  ) {
    return this.recallContribution.execute(call, { contributionId, reason });
  }

  @Put('contributions/:id/remarks/:remarkId/answer')
  @Policy('contribution:write')
  @Documented('Answer a remark, before the contribution is submitted again', { schema: answeredRemark })
  answerRemark(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Param('remarkId', IdPipe) remarkId: string,
    @Body() { answer }: AnswerBody,
  ) {
    return this.answerOneRemark.execute(call, { contributionId, remarkId, answer });
  }

  @Post('contributions/:id/alignments')
  @Policy('contribution:write')
  @Documented('Ask others about a contribution before it is submitted: each gets a task', {
    schema: askedAlignments,
  })
  askAlignment(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { personIds, question }: AlignmentBody,
  ) {
    return this.askOthers.execute(call, { contributionId, personIds, question });
  }

  @Post('contributions/:id/alignments/:alignmentId/withdraw')
  @Policy('contribution:write')
  @Documented('Ask somebody no longer', { schema: withdrawnAlignment })
  withdrawAlignment(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Param('alignmentId', IdPipe) alignmentId: string,
    @Body() { reason }: ReasonBody,
  ) {
    return this.askNoLonger.execute(call, { contributionId, alignmentId, reason });
  }

  @Post('contributions/:id/extension-requests')
  @Policy('contribution:write')
  @Documented('Ask more time; who coordinates the contributions gets a task to decide', {
    schema: askedExtension,
  })
  askExtension(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { until, reason }: ExtensionBody,
  ) {
    return this.askMoreTime.execute(call, { contributionId, until, reason });
  }

  @Post('contributions/:id/look')
  @Policy('contribution:read')
  @Documented('What changed since you last looked; and now you have', { schema: changesSeen })
  look(@ByCaller() call: PersonCall, @Param('id', IdPipe) contributionId: string) {
    return this.lookAtContribution.execute(call, { contributionId });
  }

  private async versionOf({ organisationId }: PersonCall, id: string, number: number) {
    return found(await this.readers.contributions.version(organisationId, id, number), 'version');
  }

  private async draftOf({ organisationId }: PersonCall, id: string): Promise<ContributionContent> {
    const { sections, figures } = found(
      await this.readers.contributions.find(organisationId, id),
      'contribution',
    );
    const attached = await this.readers.attachments.of(organisationId, { type: 'contribution', id });
    return {
      attachments: attached.flatMap(({ id: attachmentId, versions: [last] }) => {
        if (!last) return [];
        const { number, name, mediaType, bytes, checksum } = last;
        return { attachmentId, number, name, mediaType, bytes, checksum };
      }),
      sections: sections.map(({ key, text, notApplicable, deviations }) => ({
        section: key,
        text,
        ...(notApplicable !== null && { notApplicable }),
        ...(deviations && { deviations }),
      })),
      figures,
    };
  }
}
