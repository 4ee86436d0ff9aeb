import { Module } from '@nestjs/common';
import { ReadLegalStanding } from '#application/statutory/read-legal-standing.use-case.js';
import { RecordLegalFact } from '#application/statutory/record-legal-fact.use-case.js';
import { useCases } from '../use-cases.js';
import { LegalFactsController } from './legal-facts.controller.js';

@Module({ controllers: [LegalFactsController], providers: useCases(RecordLegalFact, ReadLegalStanding) })
export class LegalFactsModule {}
