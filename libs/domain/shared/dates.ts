import { must } from './domain-error.js';

/**
 * Calendar days as text, `YYYY-MM-DD`: a deadline is a day in the organisation's own calendar, not a moment. The
 * arithmetic runs in UTC, where every day has 24 hours, and never reads a clock or a zone.
 */
export type IsoDate = string;

const dayInMilliseconds = 86_400_000;

/** Whether the text is a day that exists, written `YYYY-MM-DD` (so not 2026-02-29). */
export function isIsoDate(text: string): boolean {
  return parse(text) !== null;
}

/**
 * The day so many calendar days later; earlier when `days` is negative.
 * @throws DomainError `invalid-input` when `date` is no calendar day
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIso(toMilliseconds(date) + days * dayInMilliseconds);
}

/**
 * The same day so many months later, or the last day of that month when it is shorter (31 January + 1 is 28 or 29
 * February). Throws like {@link addDays}.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  toMilliseconds(date);
  const counted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoOf(year, month, Math.min(Number(date.slice(8)), lastDay));
}

/** Calendar days from one day to another; negative when `to` comes first. Throws like {@link addDays}. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (toMilliseconds(to) - toMilliseconds(from)) / dayInMilliseconds;
}

/** Negative when `a` comes first, 0 for the same day, positive when `b` comes first: the order `sort` takes. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether every year has this day: 31 February never comes, and 29 February not each year. Months count from 1. */
export function isDayOfEveryYear(month: number, day: number): boolean {
  return isIsoDate(isoOf(2023, month, day));
}

/**
 * The last lawful day of a term that is a fixed day of a year.
 * @param rule month and day, in the year that lies `yearOffset` from the cycle's own
 * @param year the cycle's year
 * @throws DomainError `invalid-input` when that year has no such day
 */
export function lastLawfulDay(
  rule: { month: number; day: number; yearOffset: number },
  year: number,
): IsoDate {
  const date = isoOf(year + rule.yearOffset, rule.month, rule.day);
  must(isIsoDate(date), 'invalid-input', `${date} is not a calendar day.`);
  return date;
}

/** The day itself, or the Friday before when it falls on a Saturday or Sunday. Throws like {@link addDays}. */
export function fridayWhenWeekend(date: IsoDate): IsoDate {
  const weekday = new Date(toMilliseconds(date)).getUTCDay();
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, -2) : date;
}

function isoOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

function toIso(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function toMilliseconds(date: IsoDate): number {
  const milliseconds = parse(date);
  must(milliseconds !== null, 'invalid-input', `"${date}" is not a calendar day; write it as YYYY-MM-DD.`);
  return milliseconds;
}

function parse(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // Date.parse lets 30 February roll into March; only a day that comes back unchanged exists.
  return !Number.isNaN(milliseconds) && toIso(milliseconds) === text ? milliseconds : null;
}
