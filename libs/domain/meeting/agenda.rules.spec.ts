import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import {
  datesOfSeries,
  holdOver,
  mustBeOpen,
  mustBePlanned,
  mustHaveNoOpenItems,
  orderAgenda,
  timetable,
} from './agenda.rules.js';
import { convenableKinds, describeMeetingKind, kindOfPhase, meetingKindNames } from './meeting-kinds.js';
import type { AgendaItem, Meeting } from './meeting.js';

const item = (id: string, number: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  meetingId: 'monday',
  number,
  title: 'Budget',
  purpose: 'decide',
  minutes: 10,
  cycleId: 'cycle',
  phase: 'college',
  decisionKey: 'college',
  presenterId: null,
  papers: [{ title: 'Draft', documentVersionId: 'v1', reference: null }],
  status: 'open',
  conclusion: null,
  heldOverFrom: null,
  ...more,
});
const monday = {
  id: 'monday',
  kind: 'executiveBoard',
  startsAt: '2026-03-02T08:00:00.000Z',
  status: 'planned',
} as const;
const nextMonday = { ...monday, id: 'next-monday', startsAt: '2026-03-09T08:00:00.000Z' } as const;
const again = { newId: 'new', at: 3, reason: 'not ripe' };

describe('an item held over', () => {
  it('stays where it was, and a new item of the later meeting refers to it', () => {
    const { heldOver, again: next } = holdOver(item('old', 1), monday, nextMonday, again);
    expect(heldOver).toMatchObject({
      id: 'old',
      meetingId: 'monday',
      status: 'heldOver',
      conclusion: 'not ripe',
    });
    expect(next).toMatchObject({
      ...{ id: 'new', meetingId: 'next-monday', number: 4, status: 'open', heldOverFrom: 'old' },
      ...{ decisionKey: 'college', papers: [{ documentVersionId: 'v1' }], conclusion: null },
    });
  });

  it.each([
    ['agenda-item-settled: once only', { status: 'heldOver' } as const, nextMonday, 'agenda-item-settled'],
    [
      'meeting-over: to a meeting that is still to come',
      {},
      { ...nextMonday, status: 'cancelled' } as const,
      'meeting-over',
    ],
    ['invalid-input: to a later meeting', {}, monday, 'invalid-input'],
    ['invalid-input: of the same kind', {}, { ...nextMonday, kind: 'council' } as const, 'invalid-input'],
  ])('%s', (_, more, to: Pick<Meeting, 'id' | 'kind' | 'startsAt' | 'status'>, code) => {
    expect(refusalOf(() => holdOver(item('old', 1, more), monday, to, again))).toBe(code);
  });
});

describe('an agenda', () => {
  it('agenda-item-settled, meeting-over, agenda-open: what is over is over, and nothing stays open', () => {
    expect(refusalOf(() => mustBeOpen(item('a', 1)))).toBeNull();
    expect(refusalOf(() => mustBeOpen(item('a', 1, { status: 'settled' })))).toBe('agenda-item-settled');
    expect(refusalOf(() => mustBePlanned({ status: 'held' }))).toBe('meeting-over');
    expect(refusalOf(() => mustHaveNoOpenItems([item('a', 1)]))).toBe('agenda-open');
    expect(refusalOf(() => mustHaveNoOpenItems([item('a', 1, { status: 'withdrawn' })]))).toBeNull();
  });

  it('invalid-input: an order names every item once', () => {
    const agenda = [item('a', 1), item('b', 2)];
    expect(orderAgenda(agenda, ['b', 'a']).map(({ id, number }) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    for (const order of [['a'], ['a', 'a'], ['a', 'c'], ['a', 'b', 'b']]) {
      expect(refusalOf(() => orderAgenda(agenda, order))).toBe('invalid-input');
    }
  });

  it('tells when each item begins, as far as those before it say how long they take', () => {
    const items = [
      item('b', 2, { minutes: null }),
      item('a', 1, { minutes: 15 }),
      item('x', 3, { status: 'withdrawn', minutes: 60 }),
      item('c', 4),
    ];
    expect([...timetable(monday.startsAt, items).entries()]).toEqual([
      ['a', '2026-03-02T08:00:00.000Z'],
      ['b', '2026-03-02T08:15:00.000Z'],
      ['x', null],
      ['c', null],
    ]);
  });

  it('never begins an item before the one in front of it, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 20 }), (lengths) => {
        const items = lengths.map((minutes, index) => item(`${index}`, index + 1, { minutes }));
        const begins = [...timetable(monday.startsAt, items).values()];
        expect([...begins].sort()).toEqual(begins);
      }),
    );
  });
});

describe('a series', () => {
  it('comes back every so many weeks, without the days left out', () => {
    const series = { firstOn: '2026-03-02', until: '2026-03-31', everyWeeks: 2 };
    expect(datesOfSeries(series)).toEqual(['2026-03-02', '2026-03-16', '2026-03-30']);
    expect(datesOfSeries(series, ['2026-03-16'])).toEqual(['2026-03-02', '2026-03-30']);
  });

  it('invalid-input: ends after it begins, has at most sixty dates, and leaves out its own days only', () => {
    const series = { firstOn: '2026-03-02', until: '2026-03-31', everyWeeks: 1 };
    expect(refusalOf(() => datesOfSeries({ ...series, until: '2026-03-01' }))).toBe('invalid-input');
    expect(refusalOf(() => datesOfSeries({ ...series, until: '2028-03-31' }))).toBe('invalid-input');
    expect(refusalOf(() => datesOfSeries(series, ['2026-03-03']))).toBe('invalid-input');
    expect(refusalOf(() => datesOfSeries({ ...series, until: '2026-03-02' }, ['2026-03-02']))).toBe(
      'invalid-input',
    );
  });
});

describe('the kinds of meeting', () => {
  it('are each kept, and their minutes signed, by somebody; or a phase asks for them', () => {
    expect(meetingKindNames.filter((kind) => !convenableKinds.includes(kind))).toEqual([
      'briefing',
      'closingSession',
    ]);
    for (const kind of meetingKindNames) {
      for (const roles of describeMeetingKind(kind).signedBy) expect(roles.length).toBeGreaterThan(0);
    }
  });

  it('are told of a phase by what it leaves', () => {
    expect(kindOfPhase({})).toBe('briefing');
    expect(kindOfPhase({ actionPoints: true })).toBe('closingSession');
    expect(kindOfPhase({ questions: true })).toBe('councilPreparatory');
  });
});
