import type { ExamplesByOperation } from '../openapi/examples.js';

const feed = {
  id: '0198c0de-0000-7000-8000-900000000011',
  kind: 'personal',
  locale: null,
  createdAt: '2026-06-30T12:10:00.000Z',
};
const published = { ...feed, id: '0198c0de-0000-7000-8000-900000000012', kind: 'organisation' };
const made = ({ id }: typeof feed) => ({
  feedId: id,
  url: `https://pc.waterrijk.example/api/v1/calendar-feeds/${id}/calendar.ics?secret=DitIsGeenEchtGeheim`,
});

export const calendarFeedsExamples: ExamplesByOperation = {
  calendarFeeds_mine: { answer: { feeds: [feed] } },
  calendarFeeds_makeMine: { request: { locale: null }, answer: made(feed) },
  calendarFeeds_published: { answer: { feeds: [published] } },
  calendarFeeds_publish: { request: { locale: 'nl-NL' }, answer: made(published) },
  calendarFeeds_read: {
    answer: [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cyclusregie//P&C//NL',
      'BEGIN:VEVENT',
      'UID:task-0198c0de-0000-7000-8000-500000000003@cyclusregie',
      'SEQUENCE:1',
      'DTSTAMP:20260630T120411Z',
      'DTSTART;VALUE=DATE:20260703',
      'DTEND;VALUE=DATE:20260704',
      'SUMMARY:Bijdrage indienen\\, begroting 2027 (Openbare ruimte)',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  },
};
