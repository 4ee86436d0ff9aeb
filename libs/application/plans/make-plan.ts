import { planYear } from '#domain/plan/plan-year.js';
import type { YearPlan } from '#domain/plan/year-plan.js';
import { mustBePlannable } from '#domain/plan/plannable-year.js';
import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import type { Transaction } from '../ports.js';
import type { StoredCalendar, StoredPlan } from './plan.ports.js';
import { workingCalendarIn } from './planning-calendar.js';

/** Plans a year with the organisation's calendar, the newest definitions and the law. Refuses what `planYear` refuses. */
export async function makePlan(
  transaction: Transaction,
  law: readonly StatutoryRule[],
  stored: StoredCalendar,
  { year, councilDays }: Pick<StoredPlan, 'year' | 'councilDays'>,
): Promise<YearPlan> {
  mustBePlannable(year);
  const { country, calendar } = stored;
  const { meetings, weekly, localRules, startLead } = calendar;
  return planYear({
    country,
    year,
    definitions: await transaction.plans.definitions(),
    rules: law,
    calendar: workingCalendarIn(stored, year),
    meetings,
    weekly,
    localRules,
    councilDays,
    startLead,
    today: transaction.call.today,
  });
}
