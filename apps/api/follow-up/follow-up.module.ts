import { Module } from '@nestjs/common';
import { AddFollowUpAction } from '#application/follow-up/add-action.use-case.js';
import { ChangeFollowUpAction } from '#application/follow-up/change-action.use-case.js';
import { ReportProgress } from '#application/follow-up/report-progress.use-case.js';
import { useCases } from '../use-cases.js';
import { FollowUpController } from './follow-up.controller.js';

@Module({
  controllers: [FollowUpController],
  providers: useCases(AddFollowUpAction, ChangeFollowUpAction, ReportProgress),
})
export class FollowUpModule {}
