import { Module } from '@nestjs/common';
import { AdoptYearPlan } from '#application/plans/adopt-year-plan.use-case.js';
import { ImportHolidays } from '#application/plans/import-holidays.use-case.js';
import { ProposeYearPlan } from '#application/plans/propose-year-plan.use-case.js';
import { SetCalendar } from '#application/plans/set-calendar.use-case.js';
import { useCases } from '../use-cases.js';
import { CalendarController } from './calendar.controller.js';
import { PlansController } from './plans.controller.js';

@Module({
  controllers: [CalendarController, PlansController],
  providers: useCases(SetCalendar, ImportHolidays, ProposeYearPlan, AdoptYearPlan),
})
export class PlansModule {}
