import { addDays, type IsoDate } from './dates.js';
import { DomainError } from './domain-error.js';

/**
 * The calendar day that an instant falls on in a time zone.
 * @param instant UTC, ISO-8601
 * @param timeZone IANA name, e.g. `Europe/Amsterdam`
 * @throws DomainError `invalid-input` for a zone that nobody knows, as do the functions below
 */
export function dayIn(timeZone: string, instant: string): IsoDate {
  const parts = partsIn(timeZone, Date.parse(instant));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** What the clocks of a time zone show at an instant: `HH:MM`. */
export function timeIn(timeZone: string, instant: string): string {
  const { hour, minute } = partsIn(timeZone, Date.parse(instant));
  return `${hour}:${minute}`;
}

/**
 * The UTC instant at which a calendar day begins in a time zone; also where clocks change.
 * @returns ISO-8601 with milliseconds
 */
export const startOfDay = (timeZone: string, day: IsoDate): string => instantAt(timeZone, day, '00:00');

/**
 * The UTC instant at which the clocks of a time zone show a time on a day. A time that is skipped when clocks go forward is
 * an hour later; one that comes twice is the second.
 * @param time `HH:MM`
 * @returns ISO-8601 with milliseconds
 */
export function instantAt(timeZone: string, day: IsoDate, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // The offset is taken at the guess itself and once more at the corrected guess: enough across a clock change.
  const guess = asUtc - offsetAt(timeZone, asUtc);
  return new Date(asUtc - offsetAt(timeZone, guess)).toISOString();
}

/** The UTC instant at which a calendar day has passed. */
export const endOfDay = (timeZone: string, day: IsoDate): string => startOfDay(timeZone, addDays(day, 1));

/** Whether anybody knows a time zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(formatIn(name));
  } catch {
    return false;
  }
}

/** Milliseconds that the zone's clock is ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const { year, month, day, hour, minute, second } = partsIn(timeZone, instant);
  return (
    Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, instant: number): Record<string, string> {
  const format = formats.get(timeZone) ?? formatIn(timeZone);
  formats.set(timeZone, format);
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    throw new DomainError('invalid-input', `"${timeZone}" is no time zone; write it as Europe/Amsterdam.`);
  }
}
