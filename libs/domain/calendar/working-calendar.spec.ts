import fc from 'fast-check';
import { addDays, daysBetween, type IsoDate } from '../shared/dates.js';
import {
  addWorkingDays,
  checkCalendar,
  dayOff,
  dayWithoutPlan,
  isWorkingDay,
  nextWorkingDay,
  plannableDayOnOrBefore,
  previousWorkingDay,
  weekdayOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-calendar.js';

/** April and May 2026 of a Dutch town: Easter, King's Day on a Monday, Ascension with a bridge day, May holiday. */
const spring: WorkingCalendar = {
  holidays: [
    { day: '2026-04-05', name: 'Pasen' },
    { day: '2026-04-06', name: 'Tweede paasdag' },
    { day: '2026-04-27', name: 'Koningsdag' },
    { day: '2026-05-14', name: 'Hemelvaartsdag' },
  ],
  closures: [{ from: '2026-05-15', until: '2026-05-15', name: 'brugdag' }],
  recess: [{ from: '2026-04-25', until: '2026-05-03', name: 'meivakantie' }],
  weekend: [0, 6],
};

describe('working days', () => {
  it('are not weekends, holidays or local closures, and each says why', () => {
    expect(dayOff(spring, '2026-04-04')).toEqual({ why: 'weekend' });
    expect(dayOff(spring, '2026-04-05')).toEqual({ why: 'holiday', name: 'Pasen' });
    expect(dayOff(spring, '2026-05-15')).toEqual({ why: 'closure', name: 'brugdag' });
    expect(dayOff(spring, '2026-04-07')).toBeNull();
  });

  it('go on in recess, when nothing is planned', () => {
    expect(isWorkingDay(spring, '2026-04-28')).toBe(true);
    expect(dayWithoutPlan(spring, '2026-04-28')).toEqual({ why: 'recess', name: 'meivakantie' });
    expect(plannableDayOnOrBefore(spring, '2026-05-01')).toBe('2026-04-24');
  });

  it('are counted on and back without the day itself', () => {
    expect(addWorkingDays(spring, '2026-04-03', 1)).toBe('2026-04-07');
    expect(addWorkingDays(spring, '2026-05-18', -2)).toBe('2026-05-12');
    expect(addWorkingDays(spring, '2026-04-05', 0)).toBe('2026-04-05');
    expect(nextWorkingDay(spring, '2026-05-13')).toBe('2026-05-18');
    expect(previousWorkingDay(spring, '2026-05-18')).toBe('2026-05-13');
  });

  it('are found on or beside a day', () => {
    expect(workingDayOnOrBefore(spring, '2026-04-06')).toBe('2026-04-03');
    expect(workingDayOnOrAfter(spring, '2026-04-03')).toBe('2026-04-03');
    expect(workingDayOnOrAfter(spring, '2026-04-04')).toBe('2026-04-07');
  });

  it('lie between two days', () => {
    expect(workingDaysBetween(spring, '2026-04-03', '2026-04-10')).toBe(4);
    expect(workingDaysBetween(spring, '2026-04-10', '2026-04-03')).toBe(-4);
    expect(workingDaysBetween(spring, '2026-04-03', '2026-04-03')).toBe(0);
  });

  it('a calendar without any is refused, not searched for ever', () => {
    const closed = { ...spring, weekend: [0, 1, 2, 3, 4, 5, 6] };
    expect(() => nextWorkingDay(closed, '2026-04-03')).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
    expect(checkCalendar(closed)).toEqual([{ path: ['weekend'], reason: 'leaves no day to work' }]);
  });

  it('half a working day is refused', () => {
    expect(() => addWorkingDays(spring, '2026-04-03', 0.5)).toThrow('whole numbers');
  });
});

it('a calendar that can not be is refused where it is wrong', () => {
  expect(checkCalendar(spring)).toEqual([]);
  expect(
    checkCalendar({
      ...spring,
      holidays: [{ day: '2026-02-30', name: 'never' }],
      closures: [{ from: '2026-05-16', until: '2026-05-15', name: 'backwards' }],
      recess: [{ from: 'soon', until: '2026-07-01', name: 'summer' }],
    }).map(({ path, reason }) => `${path.join('/')}: ${reason}`),
  ).toEqual([
    'holidays/0/day: "2026-02-30" is not a calendar day; write it as YYYY-MM-DD',
    'closures/0/until: 2026-05-15 comes before 2026-05-16',
    'recess/0/from: "soon" is not a calendar day; write it as YYYY-MM-DD',
  ]);
});

describe('in whatever year', () => {
  const dayIn = (from: IsoDate, days: number) =>
    fc.integer({ min: 0, max: days }).map((n) => addDays(from, n));
  /** Any day of 2000–2100: leap years (2000, not 2100), every weekday for every date. */
  const anyDay = dayIn('2000-01-01', 36_890);
  const around = fc.integer({ min: -120, max: 120 });
  /** Holidays and closures thickly around a day, so that they meet weekends, each other and leap days. */
  const calendars = anyDay.chain((middle) =>
    fc.record({
      middle: fc.constant(middle),
      calendar: fc.record({
        holidays: fc.array(
          around.map((n) => ({ day: addDays(middle, n), name: 'holiday' })),
          { maxLength: 30 },
        ),
        closures: fc.array(
          fc.tuple(around, fc.nat(15)).map(([n, length]) => ({
            from: addDays(middle, n),
            until: addDays(middle, n + length),
            name: 'closed',
          })),
          { maxLength: 3 },
        ),
        recess: fc.constant([]),
        weekend: fc.constantFrom([0, 6], [0], [5, 6]),
      }),
    }),
  );

  it('counting on and back again is the same day, for a working day', () => {
    fc.assert(
      fc.property(calendars, fc.nat(60), ({ calendar, middle }, count) => {
        const start = workingDayOnOrBefore(calendar, middle);
        const there = addWorkingDays(calendar, start, count);
        expect(isWorkingDay(calendar, there)).toBe(true);
        expect(addWorkingDays(calendar, there, -count)).toBe(start);
        expect(workingDaysBetween(calendar, start, there)).toBe(count);
        expect(workingDaysBetween(calendar, there, start)).toBe(0 - count);
      }),
      { numRuns: 2000 },
    );
  });

  it('no working day is stepped over', () => {
    fc.assert(
      fc.property(calendars, ({ calendar, middle }) => {
        const next = nextWorkingDay(calendar, middle);
        for (let n = 1; n < daysBetween(middle, next); n += 1) {
          expect(isWorkingDay(calendar, addDays(middle, n))).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a weekday comes back every seven days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
    );
  });
});
