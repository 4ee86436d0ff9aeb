import ICAL from 'ical.js';
import type { CalendarEntry, ShownEntry } from '#domain/calendar-feed/calendar-entries.js';
import { instantAt } from '#domain/shared/zoned.js';
import { feedOf, invitationOf, type CalendarFrame } from './ical.js';

const frame: CalendarFrame = {
  name: 'Mijn taken – Gemeente Waterrijk',
  locale: 'nl-NL',
  timeZone: 'Europe/Amsterdam',
  webUrl: 'https://pc.waterrijk.example',
};
const shown = (entry: CalendarEntry, change: Partial<ShownEntry> = {}): ShownEntry => ({
  uid: 'a@cyclusregie',
  entry,
  sequence: 0,
  changedAt: '2027-03-01T09:00:00.000Z',
  cancelled: false,
  ...change,
});
const meetingAt = (startsAt: string, endsAt: string | null = null): CalendarEntry => ({
  type: 'meeting',
  id: 'm',
  name: { nl: 'slotbijeenkomst', en: 'closing session' },
  startsAt,
  endsAt,
  place: 'Raadzaal; begane grond, "links"',
  document: 'begroting',
  year: 2028,
});
const task: CalendarEntry = {
  type: 'task',
  id: 't',
  kind: 'submitContribution',
  day: '2027-03-28',
  document: 'begroting',
  year: 2028,
  unitName: 'Leefbaar Waterrijk, water en een heel lange naam die over de regel heen gaat — met een streep',
};

/** Read by another library than the one that wrote it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};
/** As a reader that knows no zone but those that the calendar defines. */
const readWithItsZones = (text: string) => {
  ICAL.TimezoneService.reset();
  const { calendar, events } = read(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return events;
};
const only = (text: string) => {
  const [event, ...more] = readWithItsZones(text);
  if (!event || more.length > 0) throw new Error('expected one event');
  return event;
};

describe('a calendar as iCalendar', () => {
  it('has the lines of RFC 5545: CRLF, and at most 75 octets each', () => {
    const text = feedOf([shown(task), shown(meetingAt('2027-03-02T13:00:00.000Z'))], frame);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const { calendar } = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  it.each(['Europe/Amsterdam', 'Europe/Brussels'])(
    'keeps the hour of a meeting in %s, before and after the clocks change, by the rules that it brings along',
    (timeZone) => {
      for (const day of [
        '2027-03-27',
        '2027-03-28',
        '2027-03-29',
        '2027-10-30',
        '2027-10-31',
        '2027-11-01',
      ]) {
        const startsAt = instantAt(timeZone, day, '14:00');
        const endsAt = instantAt(timeZone, day, '15:30');
        const text = feedOf([shown(meetingAt(startsAt, endsAt))], { ...frame, timeZone });
        expect(text).toContain(`DTSTART;TZID=${timeZone}:${day.replaceAll('-', '')}T140000\r\n`);
        const [event] = readWithItsZones(text);
        expect(event?.startDate.toJSDate().toISOString()).toBe(startsAt);
        expect(event?.endDate.toJSDate().toISOString()).toBe(endsAt);
        expect(event?.startDate.toString()).toBe(`${day}T14:00:00`);
      }
    },
  );

  it('tells a meeting through the night in which clocks go back by the hour that comes twice', () => {
    // From half past one, summer time, until half past three, winter time: three hours.
    const text = feedOf([shown(meetingAt('2027-10-30T23:30:00.000Z', '2027-10-31T02:30:00.000Z'))], frame);
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20271031T013000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Amsterdam:20271031T033000\r\n');
    const [event] = readWithItsZones(text);
    expect(event?.endDate.toJSDate().getTime()).toBe(Date.parse('2027-10-31T02:30:00Z'));
  });

  it('brings one definition of the zone along however many meetings there are, and keeps stamps in UTC', () => {
    const text = feedOf(
      [
        shown(meetingAt('2027-03-02T13:00:00.000Z'), { uid: 'a@x' }),
        shown(meetingAt('2027-07-02T13:00:00.000Z'), { uid: 'b@x' }),
      ],
      frame,
    );
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Amsterdam\r\n/);
    expect(text.match(/DTSTAMP:\d{8}T\d{6}Z\r\n/g)).toHaveLength(2);
    expect(feedOf([shown(task)], frame)).not.toContain('VTIMEZONE');
  });

  it('tells times in UTC where the zone is one that nobody else may know', () => {
    const text = feedOf([shown(meetingAt('2027-03-02T13:00:00.000Z'))], { ...frame, timeZone: 'UTC' });
    expect(text).toContain('DTSTART:20270302T130000Z\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('puts what is due on its day, also when clocks change, for as many days as it takes', () => {
    const event = only(feedOf([shown(task)], frame));
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2027-03-28',
      '2027-03-29',
    ]);
    const days = { name: { nl: 'raad', en: 'council' }, from: '2027-05-09', day: '2027-05-11' };
    const long = only(
      feedOf([shown({ type: 'deadline', document: 'begroting', year: 2028, ...days })], frame),
    );
    expect([long.startDate.toString(), long.endDate.toString()]).toEqual(['2027-05-09', '2027-05-12']);
  });

  it('carries texts as they are, in the language of the calendar, with a link', () => {
    const event = only(feedOf([shown(meetingAt('2027-03-02T13:00:00.000Z'))], frame));
    expect(event.summary).toBe('slotbijeenkomst, begroting 2028');
    expect(event.location).toBe('Raadzaal; begane grond, "links"');
    expect(event.component.getFirstPropertyValue('url')).toBe('https://pc.waterrijk.example/meetings/m');
    expect(only(feedOf([shown(task)], { ...frame, locale: 'en' })).summary).toBe(
      `Submit the contribution, budget 2028 (${task.type === 'task' ? task.unitName : ''})`,
    );
  });

  it('tells what changed by SEQUENCE, and what went by STATUS:CANCELLED, under the same UID', () => {
    const event = only(feedOf([shown(task, { sequence: 3, cancelled: true })], frame));
    expect([event.uid, event.sequence, event.component.getFirstPropertyValue('status')]).toEqual([
      'a@cyclusregie',
      3,
      'CANCELLED',
    ]);
  });

  it('is the same text for the same entries, so that a reader can be told that nothing changed', () => {
    expect(feedOf([shown(task)], frame)).toBe(feedOf([shown(task)], frame));
  });

  it('invites to a meeting, and calls it off', () => {
    const people = {
      organiser: { name: 'Gemeente Waterrijk', email: 'cyclusregie@waterrijk.example' },
      attendee: { name: 'Bas', email: 'bas@waterrijk.example' },
    };
    const entry = meetingAt('2027-03-02T13:00:00.000Z');
    const request = invitationOf(shown(entry), frame, people);
    expect(request.method).toBe('REQUEST');
    expect(read(request.content).calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    const event = only(request.content);
    expect(event.organizer).toBe('mailto:cyclusregie@waterrijk.example');
    expect(event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase())).toEqual([
      'mailto:bas@waterrijk.example',
    ]);
    const cancel = invitationOf(shown(entry, { cancelled: true, sequence: 1 }), frame, people);
    expect([cancel.method, only(cancel.content).sequence]).toEqual(['CANCEL', 1]);
  });
});
