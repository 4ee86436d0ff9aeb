import { Module } from '@nestjs/common';
import { ImportFigures } from '#application/contributions/import-figures.use-case.js';
import { SaveFigures } from '#application/contributions/save-figures.use-case.js';
import { SaveSection } from '#application/contributions/save-section.use-case.js';
import { WaiveContribution } from '#application/contributions/waive-contribution.use-case.js';
import { useCases } from '../use-cases.js';
import { ContributionsController } from './contributions.controller.js';

@Module({
  controllers: [ContributionsController],
  providers: useCases(SaveSection, SaveFigures, ImportFigures, WaiveContribution),
})
export class ContributionsModule {}
