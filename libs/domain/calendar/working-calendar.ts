import { DomainError, must } from '../shared/domain-error.js';
import { addDays, compareDates, daysBetween, isIsoDate, type IsoDate } from '../shared/dates.js';

/** A day with a name of its own: a holiday. */
export interface NamedDay {
  day: IsoDate;
  name: string;
}

/** Days from the first to the last, both included. */
export interface Period {
  from: IsoDate;
  until: IsoDate;
  name: string;
}

/**
 * Which days an organisation works, in its own time zone. A plain value that is not changed once it is used: where it came
 * from does not matter here.
 */
export interface WorkingCalendar {
  /** National and locally kept holidays. */
  holidays: readonly NamedDay[];
  /** Days on which the town hall is closed besides: bridge days, a move. */
  closures: readonly Period[];
  /** Council recess and the like: people work, but nothing is put before a body and no phase is planned to end. */
  recess: readonly Period[];
  /** Weekdays without work, 0 = Sunday … 6 = Saturday. */
  weekend: readonly number[];
}

/** Why nobody works, or nothing is planned, on a day. */
export interface DayOff {
  why: 'weekend' | 'holiday' | 'closure' | 'recess';
  /** Of the holiday, closure or recess; absent for a weekend. */
  name?: string;
}

/** Why nobody works on a day; null on a working day. A holiday is named also when it falls in a weekend. */
export function dayOff(calendar: WorkingCalendar, day: IsoDate): DayOff | null {
  return dayOffAt(indexOf(calendar), numberOf(day));
}

/** Why no phase is planned to end, and no body meets, on a day: {@link dayOff}, or recess. Null when it may be. */
export function dayWithoutPlan(calendar: WorkingCalendar, day: IsoDate): DayOff | null {
  return dayWithoutPlanAt(indexOf(calendar), numberOf(day));
}

export const isWorkingDay = (calendar: WorkingCalendar, day: IsoDate): boolean =>
  dayOff(calendar, day) === null;

/**
 * The working day that lies so many working days after a day; before it when `count` is negative. The day itself is never
 * counted, so 1 is the next working day. 0 gives the day as it is, worked or not.
 * @throws DomainError `invalid-input` when `day` is none, `count` is no whole number, or the calendar leaves no work
 */
export function addWorkingDays(calendar: WorkingCalendar, day: IsoDate, count: number): IsoDate {
  must(Number.isSafeInteger(count), 'invalid-input', 'Working days are counted in whole numbers.');
  const step = Math.sign(count);
  const index = indexOf(calendar);
  let reached = numberOf(day);
  for (let left = Math.abs(count); left > 0; left -= 1) reached = seek(index, reached + step, step, dayOffAt);
  return addDays(epoch, reached);
}

/**
 * How many working days lie after `from`, up to and including `to`; negative when `to` comes first. For a working day `to`
 * it is what {@link addWorkingDays} needs to get there from `from`.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  const index = indexOf(calendar);
  const [start, end] = [numberOf(from), numberOf(to)];
  const step = Math.sign(end - start);
  let count = 0;
  for (let day = start; day !== end; day += step) {
    if (!dayOffAt(index, day + step)) count += step;
  }
  return count;
}

/** The day itself when it is worked, otherwise the last working day before it. */
export const workingDayOnOrBefore = (calendar: WorkingCalendar, day: IsoDate): IsoDate =>
  seekFrom(calendar, day, -1, dayOffAt);

/** The day itself when it is worked, otherwise the first working day after it. */
export const workingDayOnOrAfter = (calendar: WorkingCalendar, day: IsoDate): IsoDate =>
  seekFrom(calendar, day, 1, dayOffAt);

/** The day itself, or the last day before it, that is worked and lies in no recess. */
export const plannableDayOnOrBefore = (calendar: WorkingCalendar, day: IsoDate): IsoDate =>
  seekFrom(calendar, day, -1, dayWithoutPlanAt);

/** The day itself, or the first day after it, that is worked and lies in no recess. */
export const plannableDayOnOrAfter = (calendar: WorkingCalendar, day: IsoDate): IsoDate =>
  seekFrom(calendar, day, 1, dayWithoutPlanAt);

/** The last working day before the day, which is never the day itself. */
export const previousWorkingDay = (calendar: WorkingCalendar, day: IsoDate): IsoDate =>
  addWorkingDays(calendar, day, -1);

/** The first working day after the day, which is never the day itself. */
export const nextWorkingDay = (calendar: WorkingCalendar, day: IsoDate): IsoDate =>
  addWorkingDays(calendar, day, 1);

/** 0 = Sunday … 6 = Saturday. Throws `invalid-input` for what is no day. */
export const weekdayOf = (day: IsoDate): number => weekdayAt(numberOf(day));

/** What is wrong with a calendar, and where: keys and indexes from its root. An empty list: it may be used. */
export function checkCalendar(calendar: WorkingCalendar): { path: (string | number)[]; reason: string }[] {
  const problems: { path: (string | number)[]; reason: string }[] = [];
  calendar.holidays.forEach(({ day }, index) => {
    if (!isIsoDate(day)) problems.push({ path: ['holidays', index, 'day'], reason: notADay(day) });
  });
  for (const list of ['closures', 'recess'] as const) {
    calendar[list].forEach(({ from, until }, index) => {
      const days = { from, until };
      const wrong = (['from', 'until'] as const).filter((end) => !isIsoDate(days[end]));
      for (const end of wrong) problems.push({ path: [list, index, end], reason: notADay(days[end]) });
      if (wrong.length === 0 && compareDates(from, until) > 0) {
        problems.push({ path: [list, index, 'until'], reason: `${until} comes before ${from}` });
      }
    });
  }
  if (new Set(calendar.weekend).size === 7) {
    problems.push({ path: ['weekend'], reason: 'leaves no day to work' });
  }
  return problems;
}

const notADay = (text: string) => `"${text}" is not a calendar day; write it as YYYY-MM-DD`;

/** A Sunday, from which days are numbered while counting: text is slow to count with. */
const epoch = '1970-01-04';
const numberOf = (day: IsoDate): number => daysBetween(epoch, day);
const weekdayAt = (day: number): number => ((day % 7) + 7) % 7;

interface Index {
  calendar: WorkingCalendar;
  holidays: Map<number, DayOff>;
  closures: NumberedPeriod[];
  recess: NumberedPeriod[];
}
interface NumberedPeriod {
  from: number;
  until: number;
  off: DayOff;
}
const indexes = new WeakMap<WorkingCalendar, Index>();

function indexOf(calendar: WorkingCalendar): Index {
  const known = indexes.get(calendar);
  if (known) return known;
  const numbered = (periods: readonly Period[], why: DayOff['why']) =>
    periods.map(({ from, until, name }) => ({
      from: numberOf(from),
      until: numberOf(until),
      off: { why, name },
    }));
  const index: Index = {
    calendar,
    holidays: new Map(calendar.holidays.map(({ day, name }) => [numberOf(day), { why: 'holiday', name }])),
    closures: numbered(calendar.closures, 'closure'),
    recess: numbered(calendar.recess, 'recess'),
  };
  indexes.set(calendar, index);
  return index;
}

function dayOffAt(index: Index, day: number): DayOff | null {
  const named = index.holidays.get(day) ?? offDuring(index.closures, day);
  if (named) return named;
  return index.calendar.weekend.includes(weekdayAt(day)) ? { why: 'weekend' } : null;
}

const dayWithoutPlanAt = (index: Index, day: number): DayOff | null =>
  dayOffAt(index, day) ?? offDuring(index.recess, day) ?? null;

const offDuring = (periods: readonly NumberedPeriod[], day: number): DayOff | undefined =>
  periods.find(({ from, until }) => from <= day && day <= until)?.off;

/** Longer than any closure or recess: a calendar that has no working day in it is a mistake, not a wait. */
const furthest = 400;

const seekFrom = (calendar: WorkingCalendar, day: IsoDate, step: number, off: typeof dayOffAt): IsoDate =>
  addDays(epoch, seek(indexOf(calendar), numberOf(day), step, off));

function seek(index: Index, from: number, step: number, off: typeof dayOffAt): number {
  for (let day = from; Math.abs(day - from) < furthest; day += step) if (!off(index, day)) return day;
  throw new DomainError(
    'invalid-input',
    `The calendar has no working day within ${furthest} days of ${addDays(epoch, from)}.`,
  );
}
