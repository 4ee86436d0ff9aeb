import {
  dayWithoutPlan,
  plannableDayOnOrAfter,
  plannableDayOnOrBefore,
  type DayOff,
  type WorkingCalendar,
} from '../calendar/working-calendar.js';
import type { IsoDate } from '../shared/dates.js';
import { must } from '../shared/domain-error.js';

/** What becomes of a date that falls in recess, on a holiday or while the town hall is closed. */
export const daysOffRules = ['leaveOut', 'moveBefore', 'moveAfter', 'keep'] as const;
export type DaysOffRule = (typeof daysOffRules)[number];

/** A date that a body does not meet on, and when it does instead. */
export interface DateOff {
  day: IsoDate;
  why: DayOff['why'];
  /** Of the holiday, closure or recess. */
  name: string | null;
  /** Null when it is left out; the day itself when it is kept. */
  meetsOn: IsoDate | null;
}

/**
 * The dates of a series around recess and holidays. A date is moved to the nearest day on which it may be held, as long as
 * that is not past the date beside it: then it is left out. Who chose a Saturday meant that.
 * Refuses `invalid-input`: no date is left.
 * @param days in order
 */
export function aroundDaysOff(
  days: readonly IsoDate[],
  calendar: WorkingCalendar,
  rule: DaysOffRule,
): { days: IsoDate[]; off: DateOff[] } {
  const off: DateOff[] = [];
  const kept = days.flatMap((day, index) => {
    const reason = dayWithoutPlan(calendar, day);
    if (!reason || reason.why === 'weekend') return [day];
    const beside = rule === 'moveBefore' ? days[index - 1] : days[index + 1];
    const meetsOn = rule === 'keep' ? day : movedFrom(day, calendar, rule, beside);
    off.push({ day, why: reason.why, name: reason.name ?? null, meetsOn });
    return meetsOn ? [meetsOn] : [];
  });
  must(kept.length > 0, 'invalid-input', 'All dates fall in recess or on days off; choose others.', {
    errors: [{ path: '/firstOn', message: 'must leave a date outside recess and days off' }],
  });
  return { days: kept, off };
}

function movedFrom(
  day: IsoDate,
  calendar: WorkingCalendar,
  rule: DaysOffRule,
  beside: IsoDate | undefined,
): IsoDate | null {
  if (rule === 'leaveOut') return null;
  const before = rule === 'moveBefore';
  const moved = before ? plannableDayOnOrBefore(calendar, day) : plannableDayOnOrAfter(calendar, day);
  const passes = beside !== undefined && (before ? moved <= beside : moved >= beside);
  return passes ? null : moved;
}
