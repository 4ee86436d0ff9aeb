import { useMemo } from 'react';
import type { Locale } from '#domain/shared/text.js';
import { useLocale } from './texts.js';

const region: Record<Locale, string> = { 'nl-NL': 'nl-NL', 'nl-BE': 'nl-BE', en: 'en-GB' };

/** Dates, moments and amounts in local form. Dates are local days (`2027-06-17`); moments are UTC, shown in `timeZone`. */
export function formatsOf(locale: Locale, timeZone: string) {
  const tag = region[locale];
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const short = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const shortDay = new Intl.DateTimeFormat(tag, short);
  const shortDayOfYear = new Intl.DateTimeFormat(tag, { ...short, year: 'numeric' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone });
  const number = new Intl.NumberFormat(tag);
  // Euros with cents, or whole euros: never one decimal.
  const amount = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const asDay = (value: string) => new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return {
    day: (value: string) => day.format(asDay(value)),
    shortDay: (value: string) => shortDay.format(asDay(value)),
    /** The same with its year, for days that are not all of the present one. */
    shortDayOfYear: (value: string) => shortDayOfYear.format(asDay(value)),
    weekday: (value: string) => weekday.format(asDay(value)),
    month: (value: string) => month.format(asDay(value)),
    moment: (value: string) => moment.format(new Date(value)),
    clock: (value: string) => clock.format(new Date(value)),
    number: (value: number) => number.format(value),
    /** A decimal as the api writes it: `-1234.50`. */
    amount: (value: string) => amount.format(value as unknown as number),
  };
}

export type Formats = ReturnType<typeof formatsOf>;

export function useFormats(timeZone = 'Europe/Amsterdam'): Formats {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale, timeZone), [locale, timeZone]);
}

/** Days from one local day to another; negative when the other was before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
