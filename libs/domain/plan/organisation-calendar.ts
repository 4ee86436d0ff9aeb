import {
  checkCalendar,
  type NamedDay,
  type Period,
  type WorkingCalendar,
} from '../calendar/working-calendar.js';
import { isIsoDate, type IsoDate } from '../shared/dates.js';
import { isTimeZone } from '../shared/zoned.js';
import { checkMeetings, checkNewMeetings } from './meetings.js';
import type { LocalRule, PlannedMeeting, WeeklyMeeting } from './year-plan.js';

/**
 * What one organisation's years are planned with, besides law and national holidays: its own data, which it keeps up
 * itself.
 */
export interface OrganisationCalendar {
  /** IANA zone in which its days begin and end. */
  timeZone: string;
  /** Holidays that one town hall keeps and another does not, by the names that the country knows. */
  keptHolidays: string[];
  /** Holidays beside those: of the town alone, or of a file that was imported. */
  ownHolidays: NamedDay[];
  closures: Period[];
  recess: Period[];
  meetings: PlannedMeeting[];
  weekly: WeeklyMeeting[];
  /** Where the organisation itself puts a step of a document. */
  localRules: LocalRule[];
  /** How many working days a cycle starts before its first planned phase ends. */
  startLead: number;
}

/** The calendar of an organisation that has set nothing yet. */
export const emptyCalendar = (timeZone: string): OrganisationCalendar => ({
  timeZone,
  keptHolidays: [],
  ownHolidays: [],
  closures: [],
  recess: [],
  meetings: [],
  weekly: [],
  localRules: [],
  startLead: 20,
});

/** Saturday and Sunday: no town hall works then. */
const weekend = [0, 6];

/** Holidays are known from 2000 to 2100, and a year is planned with those around it. */
const [firstDay, lastDay] = ['2001-01-01', '2099-12-31'];

/** The working days that follow from it, with the holidays that the country has. */
export const workingCalendarOf = (
  { ownHolidays, closures, recess }: OrganisationCalendar,
  national: readonly NamedDay[],
): WorkingCalendar => ({ holidays: [...national, ...ownHolidays], closures, recess, weekend });

export interface CalendarProblem {
  path: (string | number)[];
  reason: string;
}

/**
 * Why a calendar can not take the place of another, and where: keys and indexes from its root. Meetings that were there
 * before may have passed; a new one may be neither in the past nor on a day without work. An empty list: it may be used.
 * @param national the country's holidays in every year that the calendar names
 */
export function checkCalendarChange(
  next: OrganisationCalendar,
  before: OrganisationCalendar,
  national: readonly NamedDay[],
  today: IsoDate,
): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (!isTimeZone(next.timeZone)) {
    const reason = `"${next.timeZone}" is no time zone; write it as Europe/Amsterdam`;
    problems.push({ path: ['timeZone'], reason });
  }
  const working = workingCalendarOf(next, national);
  for (const { path, reason } of checkCalendar(working)) {
    const [list, index, ...rest] = path;
    // The country's own holidays come first; they are not the organisation's to get wrong.
    problems.push(
      list === 'holidays'
        ? { path: ['ownHolidays', Number(index) - national.length, ...rest], reason }
        : { path, reason },
    );
  }
  problems.push(
    ...checkMeetings(next.meetings).map(({ path, reason }) => ({ path: ['meetings', ...path], reason })),
  );
  for (const list of ['closures', 'recess', 'meetings'] as const) {
    next[list].forEach(({ from }, index) => {
      if (from >= firstDay && from <= lastDay) return;
      problems.push({ path: [list, index, 'from'], reason: `must lie from ${firstDay} to ${lastDay}` });
    });
  }
  if (problems.length > 0) return problems;
  return [
    ...checkAdded(next.meetings, before.meetings, working, today),
    ...checkWeekly(next.weekly),
    ...checkTwice(next.localRules, 'localRules', ({ document, step }) => `${document}/${step}`),
    ...checkTwice(next.ownHolidays, 'ownHolidays', ({ day }) => day),
  ];
}

function checkAdded(
  next: readonly PlannedMeeting[],
  before: readonly PlannedMeeting[],
  working: WorkingCalendar,
  today: IsoDate,
): CalendarProblem[] {
  const known = new Set(before.map(keyOf));
  return next.flatMap((meeting, index) =>
    known.has(keyOf(meeting))
      ? []
      : checkNewMeetings([meeting], working, today).map(({ path: [, ...rest], reason }) => ({
          path: ['meetings', index, ...rest],
          reason,
        })),
  );
}

function checkWeekly(weekly: readonly WeeklyMeeting[]): CalendarProblem[] {
  return weekly.flatMap(({ weekday }, index) =>
    weekend.includes(weekday)
      ? [{ path: ['weekly', index, 'weekday'], reason: 'no body meets in a weekend' }]
      : [],
  );
}

function checkTwice<T>(items: readonly T[], list: string, key: (item: T) => string): CalendarProblem[] {
  return items.flatMap((item, index) =>
    items.findIndex((one) => key(one) === key(item)) < index
      ? [{ path: [list, index], reason: `${key(item)} is there twice` }]
      : [],
  );
}

const keyOf = ({ body, from, until }: PlannedMeeting): string => `${body}/${from}/${until}`;

/** The years of the meetings, for the holidays of those years; what is no day of our time is left out. */
export function yearsOfMeetings({ meetings }: OrganisationCalendar): number[] {
  const days = meetings.flatMap(({ from, until }) => [from, until]);
  const known = days.filter((day) => isIsoDate(day) && day >= firstDay && day <= lastDay);
  return [...new Set(known.map((day) => Number(day.slice(0, 4))))].sort();
}
