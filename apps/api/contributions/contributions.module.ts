import { Module } from '@nestjs/common';
import { AnswerRemark } from '#application/contributions/answer-remark.use-case.js';
import { AskAlignment } from '#application/contributions/ask-alignment.use-case.js';
import { AskExtension } from '#application/contributions/ask-extension.use-case.js';
import { AssignSection } from '#application/contributions/assign-section.use-case.js';
import { ExtendContribution } from '#application/contributions/extend-contribution.use-case.js';
import { HandleContributions } from '#application/contributions/handle-contributions.use-case.js';
import { ImportCycleFigures } from '#application/contributions/import-cycle-figures.use-case.js';
import { ImportFigures } from '#application/contributions/import-figures.use-case.js';
import { LookAtContribution } from '#application/contributions/look-at-contribution.use-case.js';
import { RecallContribution } from '#application/contributions/recall-contribution.use-case.js';
import { RemindContribution } from '#application/contributions/remind-contribution.use-case.js';
import { ReopenContribution } from '#application/contributions/reopen-contribution.use-case.js';
import { SaveFigures } from '#application/contributions/save-figures.use-case.js';
import { SaveSection } from '#application/contributions/save-section.use-case.js';
import { WaiveContribution } from '#application/contributions/waive-contribution.use-case.js';
import { WithdrawAlignment } from '#application/contributions/withdraw-alignment.use-case.js';
import { useCases } from '../use-cases.js';
import { ContributionSteeringController } from './contribution-steering.controller.js';
import { ContributionsController } from './contributions.controller.js';
import { FiguresController } from './figures.controller.js';

@Module({
  controllers: [ContributionsController, FiguresController, ContributionSteeringController],
  providers: useCases(
    SaveSection,
    SaveFigures,
    ImportFigures,
    ImportCycleFigures,
    RecallContribution,
    AnswerRemark,
    AskAlignment,
    WithdrawAlignment,
    AskExtension,
    LookAtContribution,
    WaiveContribution,
    ReopenContribution,
    ExtendContribution,
    RemindContribution,
    HandleContributions,
    AssignSection,
  ),
})
export class ContributionsModule {}
