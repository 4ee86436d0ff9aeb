import type { Schemas } from '../../api/client.js';
import { daysOf, withDays, withoutDays, type CalendarDays, type Kind } from './calendar-days.js';

const empty: Schemas['OrganisationCalendar'] = {
  country: 'NL',
  revision: 3,
  timeZone: 'Europe/Amsterdam',
  keptHolidays: [],
  ownHolidays: [],
  closures: [],
  recess: [],
  meetings: [],
  weekly: [],
  localRules: [],
  startLead: 20,
};
const nothing: Schemas['DaysOff'] = { year: 2027, holidays: [], closures: [], recess: [] };
const days = (kind: Kind, from: string, until = from): CalendarDays => ({
  kind,
  from,
  until,
  name: ['closure', 'recess', 'ownHoliday'].includes(kind) ? 'brugdag' : '',
});

describe('the calendar of an organisation', () => {
  it.each(['council', 'councilCommittee', 'closure', 'recess', 'ownHoliday'] as const)(
    'gets %s, shows it, and is as before without it',
    (kind) => {
      const wanted = days(kind, '2027-05-07');
      const with_ = withDays(empty, wanted);
      expect(daysOf(2027, with_, nothing)).toEqual([wanted]);
      expect(withoutDays(with_, wanted)).toEqual(empty);
    },
  );

  it('loses only the days that are meant', () => {
    const two = withDays(withDays(empty, days('council', '2027-05-20')), days('council', '2027-06-24'));
    expect(daysOf(2027, withoutDays(two, days('council', '2027-05-20')), nothing)).toEqual([
      days('council', '2027-06-24'),
    ]);
  });

  it('shows of a year what touches it, by day, with the holidays of the country', () => {
    const two = withDays(
      withDays(empty, days('recess', '2027-12-20', '2028-01-02')),
      days('council', '2027-02-04'),
    );
    const holidays = { ...nothing, holidays: [{ day: '2027-04-27', name: 'Koningsdag' }] };
    expect(daysOf(2027, two, holidays).map(({ kind }) => kind)).toEqual([
      'council',
      'nationalHoliday',
      'recess',
    ]);
    expect(daysOf(2028, two, nothing)).toHaveLength(1);
    expect(daysOf(2026, two, nothing)).toEqual([]);
  });
});
