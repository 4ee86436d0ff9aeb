import { Module } from '@nestjs/common';
import { SeatMember, UnseatMember } from '#application/decisions/body-members.use-case.js';
import { CorrectDecision } from '#application/decisions/correct-decision.use-case.js';
import { WithdrawSignature } from '#application/decisions/withdraw-signature.use-case.js';
import { useCases } from '../use-cases.js';
import { DecisionsController } from './decisions.controller.js';

@Module({
  controllers: [DecisionsController],
  providers: useCases(CorrectDecision, WithdrawSignature, SeatMember, UnseatMember),
})
export class DecisionsModule {}
