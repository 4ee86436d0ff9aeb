import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import type { CalendarEntry, ShownEntry } from '#domain/calendar-feed/calendar-entries.js';
import { documentTypes } from '#domain/definition/definition.js';
import { addDays } from '#domain/shared/dates.js';
import { inLocale, type Locale } from '#domain/shared/text.js';
import { taskKinds } from '#domain/task/task-kinds.js';
import { pages } from '../notifications/links.js';

/** How long a calendar may wait before it looks again. */
const lookAgainSeconds = 3_600;
/** Of a meeting whose end nobody gave. */
const meetingMs = 3_600_000;

export interface CalendarFrame {
  name: string;
  locale: Locale;
  timeZone: string;
  /** Origin of the web application. */
  webUrl: string;
}

/**
 * A calendar to subscribe to, as iCalendar (RFC 5545). Times are those of the organisation's clock, whose zone goes along with
 * its rules (VTIMEZONE); days are days, wherever one is.
 */
export function feedOf(entries: readonly ShownEntry[], frame: CalendarFrame): string {
  const calendar = start(frame);
  calendar.name(frame.name).ttl(lookAgainSeconds).x('X-WR-TIMEZONE', frame.timeZone);
  for (const entry of entries) add(calendar, entry, frame);
  return calendar.toString();
}

/** An invitation to a meeting, or its cancellation, to go with a mail (RFC 5546). */
export function invitationOf(
  entry: ShownEntry,
  frame: CalendarFrame,
  people: { organiser: { name: string; email: string }; attendee: { name: string; email: string } },
): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = start(frame).method(method);
  const event = add(calendar, entry, frame);
  event.organizer(people.organiser);
  event.createAttendee({ ...people.attendee, rsvp: false });
  return { method, content: calendar.toString() };
}

const start = ({ locale }: CalendarFrame) =>
  ical({
    prodId: { company: 'Cyclusregie', product: 'P&C', language: locale === 'en' ? 'EN' : 'NL' },
    timezone: { name: null, generator: rulesOfZone },
  });

/**
 * The VTIMEZONE of a zone under its own name: the library gives a zone that is a link to another, as Amsterdam's is, under
 * that other's. Null for a zone that it does not know.
 */
function rulesOfZone(timeZone: string): string | null {
  const [rules] = knownZones.has(timeZone) ? tzlib_get_ical_block(timeZone) : [];
  return rules?.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${timeZone}`) ?? null;
}
const knownZones = new Set(tzlib_get_timezones());

function add(calendar: ReturnType<typeof ical>, shown: ShownEntry, frame: CalendarFrame) {
  const { uid, entry, sequence, changedAt, cancelled } = shown;
  const page = pageOf(entry);
  return calendar.createEvent({
    id: uid,
    sequence,
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    ...times(entry, frame),
    summary: titleOf(entry, frame.locale),
    ...(entry.type === 'meeting' && entry.place && { location: entry.place }),
    ...(page && { url: frame.webUrl + page, description: frame.webUrl + page }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A day on which something is due keeps nobody from meeting on it.
    transparency: entry.type === 'meeting' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
}

function times(entry: CalendarEntry, { timeZone }: CalendarFrame) {
  if (entry.type === 'meeting') {
    const starts = Date.parse(entry.startsAt);
    const ends = entry.endsAt ? Date.parse(entry.endsAt) : starts + meetingMs;
    // A zone that the library does not know can not be explained to the reader, so its times are UTC.
    return knownZones.has(timeZone)
      ? { timezone: timeZone, start: new TZDate(starts, timeZone), end: new TZDate(ends, timeZone) }
      : { start: new Date(starts), end: new Date(ends) };
  }
  const first = entry.type === 'task' ? entry.day : entry.from;
  // The end of a day-long event is the day after its last.
  return { allDay: true, start: midnight(first), end: midnight(addDays(entry.day, 1)) };
}

/** The library reads a day off in UTC. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function titleOf(entry: CalendarEntry, locale: Locale): string {
  const document = entry.document && `${inLocale(documentTypes[entry.document], locale)} ${entry.year}`;
  const fallback = locale === 'en' ? 'Meeting' : 'Bijeenkomst';
  const what =
    entry.type === 'task'
      ? inLocale(taskKinds[entry.kind].name, locale)
      : entry.name
        ? inLocale(entry.name, locale)
        : fallback;
  const about = [what, document].filter((part) => part !== null).join(', ');
  return entry.type === 'task' && entry.unitName ? `${about} (${entry.unitName})` : about;
}

function pageOf(entry: CalendarEntry): string | null {
  if (entry.type === 'deadline') return null;
  return entry.type === 'task' ? pages.task(entry.id) : pages.meeting(entry.id);
}
