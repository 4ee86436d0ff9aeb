import { locales } from '../shared/text.js';
import { noticeKindNames } from './notice.js';
import { noticeText, type NoticeSubject } from './notice-texts.js';

const subject: NoticeSubject = {
  kind: 'taskReminder',
  facts: { dueOn: '2027-11-14', phase: 'contributions' },
  cycle: { document: 'begroting', year: 2028 },
  task: { kind: 'submitContribution', unitName: 'Openbare ruimte' },
  meeting: null,
  phaseName: { nl: 'Teambijdragen', en: 'Contributions' },
  personName: null,
  causedByName: null,
};
const meeting = {
  startsAt: '2027-07-21T12:00:00.000Z',
  endsAt: '2027-07-21T13:30:00.000Z',
  place: 'Raadzaal',
};
const text = (change: Partial<NoticeSubject>, locale: (typeof locales)[number] = 'nl-NL') =>
  noticeText({ ...subject, ...change }, locale, 'Europe/Amsterdam');

describe('the words of a notice', () => {
  it('are there for every kind, in every language, on one line each', () => {
    for (const kind of noticeKindNames) {
      for (const locale of locales) {
        const { title, lines } = text({ kind, meeting: kind.startsWith('meeting') ? meeting : null }, locale);
        for (const line of [title, ...lines])
          expect([kind, line]).toEqual([kind, expect.stringMatching(/^\S.*\S$/)]);
        expect(title).toContain(locale === 'en' ? 'budget 2028' : 'begroting 2028');
      }
    }
  });

  it('say what is asked, of which document and unit, and until when', () => {
    expect(text({ kind: 'taskOpened' })).toEqual({
      title: 'Nieuwe taak: Bijdrage indienen, begroting 2028 (Openbare ruimte)',
      lines: ['Uiterlijk 14 november 2027.'],
    });
  });

  it('say how many working days are left, that it is today, or how late it is', () => {
    const urgency = (facts: object, locale?: 'en') =>
      text({ facts: { ...subject.facts, ...facts } }, locale).lines.at(-1);
    expect(urgency({ daysLeft: 10 })).toBe('Er zijn nog 10 werkdagen.');
    expect(urgency({ daysLeft: 1 }, 'en')).toBe('There is one working day left.');
    expect(urgency({ daysLeft: 0 })).toBe('Vandaag is de laatste dag.');
    expect(urgency({ daysLate: 1 })).toBe('Dat is een werkdag geleden.');
    expect(urgency({ daysLate: 5 }, 'en')).toBe('That is 5 working days ago.');
  });

  it('tell a meeting’s time on the organisation’s clock', () => {
    const { lines } = text({ kind: 'meetingInvited', task: null, meeting }, 'en');
    expect(lines[0]).toMatch(/^Wednesday,? 21 July 2027 at 14:00 – 15:30$/);
    expect(lines[1]).toBe('Raadzaal');
  });

  it('do without what is not there any more', () => {
    const bare = { cycle: null, task: null, phaseName: null, facts: {} };
    expect(text({ ...bare, kind: 'taskWithdrawn', facts: { because: 'no-such-code' } }).lines).toEqual([
      'U hoeft hier niets meer voor te doen.',
    ]);
    expect(text({ ...bare, kind: 'meetingCancelled', meeting }).title).toBe('Vervallen: bijeenkomst');
  });
});
