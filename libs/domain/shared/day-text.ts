import type { IsoDate } from './dates.js';
import type { Locale } from './text.js';

/** What `Intl` calls our languages. */
export const intlLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

/** A day in full: "14 november 2027". */
export const dayText = (day: IsoDate, locale: Locale): string =>
  new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );
