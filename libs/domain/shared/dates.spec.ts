import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  fridayWhenWeekend,
  isDayOfEveryYear,
  isIsoDate,
  lastLawfulDay,
} from './dates.js';

describe('calendar days', () => {
  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '',
    '2026-01-01T00:00',
  ])('"%s" is not one', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it.each(['2024-02-29', '2026-12-31'])('"%s" is one', (text) => expect(isIsoDate(text)).toBe(true));

  it('count on over months, leap days, years and the change of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    // Summer time starts on 29 March 2026 in the Netherlands and Belgium.
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-14', '2026-11-01')).toBe(-13);
  });

  it('a month on are the same day, or the last one of a shorter month', () => {
    expect(addMonths('2026-05-20', 2)).toBe('2026-07-20');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2026-01-31', 0)).toBe('2026-01-31');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(() => addMonths('2026-02-30', 1)).toThrow('not a calendar day');
  });

  it('sort by time', () => {
    expect(['2026-11-14', '2025-12-31', '2026-02-01', '2026-02-01'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-02-01',
      '2026-02-01',
      '2026-11-14',
    ]);
  });

  it('in a weekend give way to the Friday before', () => {
    expect(fridayWhenWeekend('2026-11-13')).toBe('2026-11-13');
    expect(fridayWhenWeekend('2026-11-14')).toBe('2026-11-13');
    expect(fridayWhenWeekend('2026-11-15')).toBe('2026-11-13');
    expect(fridayWhenWeekend('2026-11-16')).toBe('2026-11-16');
  });
});

describe('the last lawful day', () => {
  it('lies in the year that the offset says', () => {
    expect(lastLawfulDay({ month: 11, day: 14, yearOffset: -1 }, 2027)).toBe('2026-11-14');
    expect(lastLawfulDay({ month: 7, day: 14, yearOffset: 1 }, 2025)).toBe('2026-07-14');
  });

  it('is a day that every year has', () => {
    expect(isDayOfEveryYear(2, 28)).toBe(true);
    expect(isDayOfEveryYear(2, 29)).toBe(false);
    expect(isDayOfEveryYear(2, 31)).toBe(false);
    expect(() => lastLawfulDay({ month: 2, day: 31, yearOffset: 0 }, 2026)).toThrow('2026-02-31');
  });
});
