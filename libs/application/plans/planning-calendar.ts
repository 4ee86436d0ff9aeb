import type { NamedDay, WorkingCalendar } from '#domain/calendar/working-calendar.js';
import { workingCalendarOf, type OrganisationCalendar } from '#domain/plan/organisation-calendar.js';
import { nationalHolidays, type LocalHoliday } from '../calendar/national-holidays.js';
import type { StoredCalendar } from './plan.ports.js';

/**
 * The country's holidays in these years and those beside them, with those that the organisation keeps besides.
 * @throws DomainError `invalid-input` for a holiday that the country doesn't know
 */
export function nationalHolidaysAround(
  country: StoredCalendar['country'],
  { keptHolidays }: OrganisationCalendar,
  years: readonly number[],
): NamedDay[] {
  const all = new Set(years.flatMap((year) => [year - 1, year, year + 1]));
  // The calendar names them as text; the country's own list says which there are.
  return [...all].sort().flatMap((year) => nationalHolidays(country, year, keptHolidays as LocalHoliday[]));
}

/** The organisation's working days in a year, the one before and the one after. */
export const workingCalendarIn = ({ country, calendar }: StoredCalendar, year: number): WorkingCalendar =>
  workingCalendarOf(calendar, nationalHolidaysAround(country, calendar, [year]));
