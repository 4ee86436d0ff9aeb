import { dayIn, endOfDay, startOfDay } from './zoned.js';

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
