import { Body, Controller, Get, Headers, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignSection } from '#application/contributions/assign-section.use-case.js';
import { ExtendContribution } from '#application/contributions/extend-contribution.use-case.js';
import { HandleContributions } from '#application/contributions/handle-contributions.use-case.js';
import { RemindContribution } from '#application/contributions/remind-contribution.use-case.js';
import { ReopenContribution } from '#application/contributions/reopen-contribution.use-case.js';
import { WaiveContribution } from '#application/contributions/waive-contribution.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { completenessOf } from '#domain/contribution/completeness.js';
import type { DomainErrorCode } from '#domain/shared/domain-error.js';
import { inLocale } from '#domain/shared/text.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { ReasonBody } from '../cycles/cycles.dto.js';
import { localeOf } from '../edge/locale.js';
import { IdPipe, KeyPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { problems } from '../problem/catalogue.js';
import { AssignmentBody, BulkBody, ExtensionBody } from './contributions.dto.js';
import {
  assignedSection,
  documentCompleteness,
  extendedContribution,
  handledContributions,
  movedContribution,
  remindedContribution,
} from './contributions.schemas.js';

/** What who coordinates the contributions does with them. */
@ApiTags('contributions')
@Controller()
export class ContributionSteeringController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly waiveContribution: WaiveContribution,
    private readonly reopenContribution: ReopenContribution,
    private readonly extendContribution: ExtendContribution,
    private readonly remindContribution: RemindContribution,
    private readonly handleContributions: HandleContributions,
    private readonly assignSection: AssignSection,
  ) {}

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

  @Post('contributions/:id/reopen')
  @Policy('contribution:steer')
  @Documented('Ask a unit once more for what was accepted, until the draft is assembled', {
    schema: movedContribution,
  })
  reopen(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { reason }: ReasonBody,
  ) {
    return this.reopenContribution.execute(call, { contributionId, reason });
  }

  @Post('contributions/:id/extend')
  @Policy('contribution:steer')
  @Documented('Give a unit more time', { schema: extendedContribution })
  extend(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { until, reason }: ExtensionBody,
  ) {
    return this.extendContribution.execute(call, { contributionId, until, reason });
  }

  @Post('contributions/:id/remind')
  @Policy('contribution:steer')
  @Documented('Remind whoever is asked something about a contribution', { schema: remindedContribution })
  remind(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) contributionId: string,
    @Body() { reason }: ReasonBody,
  ) {
    return this.remindContribution.execute(call, { contributionId, reason });
  }

  @Post('cycles/:id/contributions/bulk')
  @Policy('contribution:steer')
  @Documented(
    'Do the same to several contributions, with one reason; each has its own result',
    { schema: handledContributions },
    'Each contribution stands by itself: what is refused of one is told in its result and stops no other.',
  )
  async handle(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Body() { action, contributionIds, reason, until }: BulkBody,
    @Headers('accept-language') language?: string,
  ) {
    const { results } = await this.handleContributions.execute(call, {
      cycleId,
      action,
      contributionIds,
      reason,
      until: until ?? null,
    });
    const titleOf = (code: DomainErrorCode) => inLocale(problems[code].title, localeOf(language));
    return {
      results: results.map(({ refusal, ...result }) => ({
        ...result,
        refusal: refusal && { ...refusal, title: titleOf(refusal.code) },
      })),
    };
  }

  @Put('cycles/:id/sections/:key/assignment')
  @Policy('contribution:steer')
  @Documented('Make a unit responsible for a paragraph of the document', { schema: assignedSection })
  assign(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) cycleId: string,
    @Param('key', KeyPipe) section: string,
    @Body() { unitId }: AssignmentBody,
  ) {
    return this.assignSection.execute(call, { cycleId, section, unitId });
  }

  @Get('cycles/:id/document-completeness')
  @Policy('contribution:read')
  @Documented('What the document, made of the contributions accepted so far, lacks by law', {
    schema: documentCompleteness,
  })
  async completeness(@ByCaller() { organisationId }: PersonCall, @Param('id', IdPipe) cycleId: string) {
    const document = await this.readers.contributions.documentToComplete(organisationId, cycleId);
    return completenessOf(found(document, 'cycle'));
  }
}
