import Holidays from 'date-holidays';
import type { NamedDay } from '#domain/calendar/working-calendar.js';
import { must } from '#domain/shared/domain-error.js';

/** Holidays that one town hall keeps and another does not; the organisation says which it keeps. */
export const localHolidays = {
  NL: ['goodFriday', 'liberationDay'],
  BE: ['flemishCommunity', 'allSouls', 'dynasty', 'boxingDay'],
} as const;
export type LocalHoliday = (typeof localHolidays)[keyof typeof localHolidays][number];

/** What the library calls their days. It files them as no public holiday, which is why they are named here. */
const ruleOf: Record<LocalHoliday, string> = {
  goodFriday: 'easter -2',
  liberationDay: '05-05',
  flemishCommunity: '07-11',
  allSouls: '11-02',
  dynasty: '11-15',
  boxingDay: '12-26',
};

const countries = { NL: () => new Holidays('NL'), BE: () => new Holidays('BE', 'VLG') };
const libraries = new Map<keyof typeof countries, Holidays>();
const found = new Map<string, ReturnType<Holidays['getHolidays']>>();

/** Reckoned once per country and year, of which there are a few: every cycle that begins asks. */
function holidaysOf(country: keyof typeof countries, year: number) {
  const known = found.get(`${country} ${year}`);
  if (known) return known;
  const library = libraries.get(country) ?? countries[country]();
  libraries.set(country, library);
  const holidays = library.getHolidays(year, 'nl');
  found.set(`${country} ${year}`, holidays);
  return holidays;
}

/**
 * The days in a year on which a town hall is closed because the country keeps a holiday, in the order of the calendar,
 * with Dutch names. Belgian days are those of Flanders. 5 May is a day off every fifth year (1945 + 5n) without being
 * kept locally. Days are days in the country's own zone, whatever the zone of this process.
 * @param kept the holidays that this organisation keeps besides
 * @throws DomainError `invalid-input` for a holiday of the other country, or a year outside 2000–2100
 */
export function nationalHolidays(
  country: 'NL' | 'BE',
  year: number,
  kept: readonly LocalHoliday[] = [],
): NamedDay[] {
  must(
    Number.isInteger(year) && year >= 2000 && year <= 2100,
    'invalid-input',
    'Holidays are known for 2000 up to 2100.',
  );
  const known: readonly LocalHoliday[] = localHolidays[country];
  const foreign = kept.find((holiday) => !known.includes(holiday));
  must(!foreign, 'invalid-input', `"${foreign}" is not a holiday of ${country}; it has ${known.join(', ')}.`);

  const rules = kept.map((holiday) => ruleOf[holiday]);
  if (country === 'NL' && year % 5 === 0) rules.push(ruleOf.liberationDay);
  return holidaysOf(country, year)
    .filter(({ type, rule }) => type === 'public' || rules.includes(rule))
    .map(({ date, name }) => ({ day: date.slice(0, 10), name }));
}
