import { nationalHolidays, type LocalHoliday } from './national-holidays.js';

const days = (country: 'NL' | 'BE', year: number, kept: LocalHoliday[] = []) =>
  nationalHolidays(country, year, kept).map(({ day }) => day.slice(5));

describe('the days on which a Dutch town hall is closed', () => {
  it('follow Easter', () => {
    expect(nationalHolidays('NL', 2026)).toEqual([
      { day: '2026-01-01', name: 'Nieuwjaar' },
      { day: '2026-04-05', name: 'Pasen' },
      { day: '2026-04-06', name: 'Tweede paasdag' },
      { day: '2026-04-27', name: 'Koningsdag' },
      { day: '2026-05-14', name: 'Hemelvaartsdag' },
      { day: '2026-05-24', name: 'Pinksteren' },
      { day: '2026-05-25', name: 'Tweede pinksterdag' },
      { day: '2026-12-25', name: 'Kerstmis' },
      { day: '2026-12-26', name: 'Tweede kerstdag' },
    ]);
  });

  it("have King's Day on Saturday when 27 April is a Sunday", () => {
    expect(days('NL', 2025)).toContain('04-26');
    expect(days('NL', 2025)).not.toContain('04-27');
  });

  it('have Liberation Day every fifth year, and where the town keeps it', () => {
    expect(days('NL', 2025)).toContain('05-05');
    expect(days('NL', 2026)).not.toContain('05-05');
    expect(days('NL', 2026, ['liberationDay'])).toContain('05-05');
  });

  it('have Good Friday where the town keeps it', () => {
    expect(days('NL', 2018)).not.toContain('03-30');
    expect(days('NL', 2018, ['goodFriday'])).toContain('03-30');
  });
});

describe('the days on which a Flemish town hall is closed', () => {
  it('have labour day, 21 July, Assumption, All Saints and the armistice', () => {
    expect(days('BE', 2026)).toEqual([
      ...['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25'],
    ]);
  });

  it('have 11 July, 2 and 15 November and 26 December where the town keeps them', () => {
    expect(days('BE', 2026, ['flemishCommunity', 'allSouls', 'dynasty', 'boxingDay'])).toEqual(
      expect.arrayContaining(['07-11', '11-02', '11-15', '12-26']),
    );
  });
});

it.each([
  ['the other country’s holiday', () => nationalHolidays('NL', 2026, ['dynasty'])],
  ['a year out of reach', () => nationalHolidays('NL', 1999)],
  ['half a year', () => nationalHolidays('BE', 2026.5)],
])('%s is refused', (_what, ask) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'invalid-input' }));
});
