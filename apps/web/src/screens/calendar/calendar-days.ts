import type { Schemas } from '../../api/client.js';

type OrganisationCalendar = Schemas['OrganisationCalendar'];
type Body = OrganisationCalendar['meetings'][number]['body'];

/** What can stand in the calendar of an organisation. */
export const kinds = ['council', 'councilCommittee', 'auditCommittee', 'executiveBoard'] as const;
export type Kind = Body | 'closure' | 'recess' | 'ownHoliday';

/** Days of the calendar: a meeting, or days on which nothing is planned. */
export interface CalendarDays {
  kind: Kind | 'nationalHoliday';
  from: string;
  until: string;
  /** Empty for a meeting. */
  name: string;
}

/** What the organisation itself entered and the country keeps, of one year, by day. */
export function daysOf(
  year: number,
  calendar: OrganisationCalendar,
  { holidays }: Schemas['DaysOff'],
): CalendarDays[] {
  const own = calendar.ownHolidays.map(({ day, name }) => ({
    kind: 'ownHoliday' as const,
    from: day,
    until: day,
    name,
  }));
  const all: CalendarDays[] = [
    ...calendar.meetings.map(({ body, from, until }) => ({ kind: body, from, until, name: '' })),
    ...calendar.closures.map((period) => ({ kind: 'closure' as const, ...period })),
    ...calendar.recess.map((period) => ({ kind: 'recess' as const, ...period })),
    ...own,
    ...holidays
      .filter(({ day }) => !own.some(({ from }) => from === day))
      .map(({ day, name }) => ({ kind: 'nationalHoliday' as const, from: day, until: day, name })),
  ];
  return all
    .filter(({ from, until }) => from <= `${year}-12-31` && until >= `${year}-01-01`)
    .sort((one, other) => one.from.localeCompare(other.from) || one.until.localeCompare(other.until));
}

type Lists = Pick<OrganisationCalendar, 'meetings' | 'closures' | 'recess' | 'ownHolidays'>;

/** A calendar with these days besides. */
export function withDays(calendar: OrganisationCalendar, days: CalendarDays): OrganisationCalendar {
  const { kind, from, until, name } = days;
  const lists: Lists = calendar;
  switch (kind) {
    case 'nationalHoliday':
      return calendar;
    case 'closure':
      return { ...calendar, closures: [...lists.closures, { from, until, name }] };
    case 'recess':
      return { ...calendar, recess: [...lists.recess, { from, until, name }] };
    case 'ownHoliday':
      return { ...calendar, ownHolidays: [...lists.ownHolidays, { day: from, name }] };
    default:
      return { ...calendar, meetings: [...lists.meetings, { body: kind, from, until }] };
  }
}

/** A calendar without these days. */
export function withoutDays(calendar: OrganisationCalendar, days: CalendarDays): OrganisationCalendar {
  const { kind, from, until, name } = days;
  const other = (period: { from: string; until: string; name?: string }) =>
    period.from !== from || period.until !== until || (period.name ?? '') !== name;
  switch (kind) {
    case 'nationalHoliday':
      return calendar;
    case 'closure':
      return { ...calendar, closures: calendar.closures.filter(other) };
    case 'recess':
      return { ...calendar, recess: calendar.recess.filter(other) };
    case 'ownHoliday':
      return { ...calendar, ownHolidays: calendar.ownHolidays.filter(({ day }) => day !== from) };
    default:
      return {
        ...calendar,
        meetings: calendar.meetings.filter((meeting) => meeting.body !== kind || other(meeting)),
      };
  }
}
