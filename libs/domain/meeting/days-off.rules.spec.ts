import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import { dayWithoutPlan, type WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../shared/dates.js';
import { aroundDaysOff, daysOffRules } from './days-off.rules.js';

const calendar: WorkingCalendar = {
  holidays: [{ day: '2026-04-06', name: 'Easter Monday' }],
  closures: [{ from: '2026-05-15', until: '2026-05-15', name: 'bridge day' }],
  recess: [{ from: '2026-04-25', until: '2026-05-10', name: 'spring recess' }],
  weekend: [0, 6],
};
const mondays = [
  '2026-03-30',
  '2026-04-06',
  '2026-04-13',
  '2026-04-20',
  '2026-04-27',
  '2026-05-04',
  '2026-05-11',
];

describe('dates in recess and on days off', () => {
  it('are left out, moved to the nearest day, or kept, as the rule says; and it is said why', () => {
    expect(aroundDaysOff(mondays, calendar, 'leaveOut')).toEqual({
      days: ['2026-03-30', '2026-04-13', '2026-04-20', '2026-05-11'],
      off: [
        { day: '2026-04-06', why: 'holiday', name: 'Easter Monday', meetsOn: null },
        { day: '2026-04-27', why: 'recess', name: 'spring recess', meetsOn: null },
        { day: '2026-05-04', why: 'recess', name: 'spring recess', meetsOn: null },
      ],
    });
    expect(aroundDaysOff(mondays, calendar, 'moveAfter').days).toEqual([
      ...['2026-03-30', '2026-04-07', '2026-04-13', '2026-04-20', '2026-05-11'],
    ]);
    expect(aroundDaysOff(mondays, calendar, 'moveBefore').days).toEqual([
      ...['2026-03-30', '2026-04-03', '2026-04-13', '2026-04-20', '2026-04-24', '2026-05-11'],
    ]);
    expect(aroundDaysOff(mondays, calendar, 'keep').days).toEqual(mondays);
  });

  it('invalid-input: when none is left; and who chose a Saturday meant it', () => {
    expect(refusalOf(() => aroundDaysOff(['2026-04-06'], calendar, 'leaveOut'))).toBe('invalid-input');
    expect(aroundDaysOff(['2026-03-28'], calendar, 'leaveOut')).toEqual({ days: ['2026-03-28'], off: [] });
  });

  it('whatever the series: each is on a day on which it may be held, once, in order', () => {
    const series = fc.record({
      first: fc.nat({ max: 60 }),
      weeks: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 2, max: 20 }),
    });
    fc.assert(
      fc.property(series, fc.constantFrom(...daysOffRules), ({ first, weeks, count }, rule) => {
        // A Wednesday, so that it is no weekend.
        const start = addDays('2026-02-04', first - (first % 7));
        const days = Array.from({ length: count }, (_, index) => addDays(start, 7 * weeks * index));
        const around = aroundDaysOff([...days, '2028-01-05'], calendar, rule);
        expect(around.days.toSorted()).toEqual(around.days);
        expect(new Set(around.days).size).toBe(around.days.length);
        if (rule !== 'keep') {
          expect(around.days.filter((day) => dayWithoutPlan(calendar, day))).toEqual([]);
        }
        expect(around.off.map(({ day }) => day)).toEqual(days.filter((day) => dayWithoutPlan(calendar, day)));
      }),
    );
  });
});
