import fc from 'fast-check';
import { addDays } from './dates.js';
import { dayIn, endOfDay, instantAt, startOfDay, timeIn } from './zoned.js';

describe('calendar days in a time zone', () => {
  it('a day begins at local midnight, in winter and in summer', () => {
    expect(startOfDay('Europe/Amsterdam', '2026-01-15')).toBe('2026-01-14T23:00:00.000Z');
    expect(startOfDay('Europe/Brussels', '2026-07-15')).toBe('2026-07-14T22:00:00.000Z');
  });

  it('the days on which clocks change last 23 and 25 hours', () => {
    const hours = (day: string) =>
      (Date.parse(endOfDay('Europe/Amsterdam', day)) - Date.parse(startOfDay('Europe/Amsterdam', day))) /
      3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-05-01')).toBe(24);
  });

  it('on any day of any year, both begin at midnight; clocks change on the last Sundays of March and October', () => {
    /** Law of the European Union (Directive 2000/84/EC). */
    const lastSunday = (year: number, month: number) => {
      const last = new Date(Date.UTC(year, month, 0));
      return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
    };
    const aroundChanges = fc
      .tuple(fc.integer({ min: 2001, max: 2098 }), fc.constantFrom(3, 10), fc.integer({ min: -2, max: 2 }))
      .map(([year, month, days]) => addDays(lastSunday(year, month), days));
    const anyDay = fc.nat(35_793).map((days) => addDays('2001-01-01', days));
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Amsterdam', 'Europe/Brussels'),
        fc.oneof(anyDay, aroundChanges),
        (zone, day) => {
          const [from, until] = [startOfDay(zone, day), endOfDay(zone, day)];
          expect([dayIn(zone, from), timeIn(zone, from)]).toEqual([day, '00:00']);
          const before = new Date(Date.parse(from) - 1).toISOString();
          expect([dayIn(zone, before), timeIn(zone, before)]).toEqual([addDays(day, -1), '23:59']);
          const year = Number(day.slice(0, 4));
          const change = { [lastSunday(year, 3)]: 23, [lastSunday(year, 10)]: 25 };
          expect((Date.parse(until) - Date.parse(from)) / 3_600_000).toBe(change[day] ?? 24);
          expect(timeIn(zone, instantAt(zone, day, '14:00'))).toBe('14:00');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('an instant late in the evening UTC is the next day here', () => {
    expect(dayIn('Europe/Amsterdam', '2026-11-13T23:30:00.000Z')).toBe('2026-11-14');
  });

  it('an unknown zone is refused by name', () => {
    expect(() => dayIn('Europe/Waterrijk', '2026-11-13T23:30:00.000Z')).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: expect.stringContaining('Europe/Waterrijk'),
      }),
    );
  });
});
