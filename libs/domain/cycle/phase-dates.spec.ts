import type { CycleDefinition } from '../definition/definition.js';
import type { PlannedDocument } from '../plan/year-plan.js';
import { originOf, plannedDates, whyDue } from './phase-dates.js';

const definition = {
  terms: [
    {
      key: 'sent-before-15-november',
      article: 'Gemeentewet 191',
      name: { nl: 'toezending vóór 15 november', en: 'sent before 15 November' },
      rule: { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 },
    },
    {
      key: 'sent-within-two-weeks',
      article: 'Gemeentewet 191',
      name: { nl: 'toezending binnen twee weken', en: 'sent within two weeks' },
      rule: { kind: 'within', days: 14, after: 'raad' },
    },
  ],
  phases: [
    { key: 'college', kind: 'decision', due: { daysBefore: 60, term: 'sent-before-15-november' } },
    { key: 'raad', kind: 'decision', due: { daysBefore: 9, term: 'sent-before-15-november' } },
    { key: 'completion', kind: 'dispatch', terms: ['sent-within-two-weeks'], dispatches: [] },
  ],
} as unknown as CycleDefinition;

const plan = {
  steps: [
    {
      step: 'raad',
      name: { nl: 'raadsbesluit', en: 'decision of the council' },
      day: '2026-10-29',
      because: { kind: 'meeting', body: 'council', source: null },
      moved: [],
      limits: [{ article: 'Gemeentewet 191', direction: 'notAfter', day: '2026-11-13' }],
    },
    {
      step: 'papers-sent-round',
      name: { nl: 'stukken rond', en: 'papers sent round' },
      day: '2026-10-01',
      because: { kind: 'spacing', workingDays: 20, direction: 'before', step: 'raad', source: null },
      moved: [],
      limits: [],
    },
  ],
} as unknown as PlannedDocument;

const steered = {
  day: '2026-09-21',
  origin: { from: 'steering', did: 'move', by: 'Gerda Brouwer', reason: 'De circulaire komt later.' },
} as const;

describe('where the last day of a phase comes from', () => {
  it('the definition counts it back from a term, until a plan is adopted', () => {
    const { college, raad } = plannedDates(definition, 2027, null);
    expect([college?.day, raad?.day]).toEqual(['2026-09-15', '2026-11-05']);
    expect(college && whyDue(college.origin)).toEqual({
      nl: '60 dagen vóór de laatste dag van de termijn “toezending vóór 15 november” (Gemeentewet 191).',
      en: '60 days before the last day of the term “sent before 15 November” (Gemeentewet 191).',
    });
  });

  it('the adopted plan says by which rule, and between which days law wants it', () => {
    const dates = plannedDates(definition, 2027, plan);
    expect(Object.entries(dates).map(([phase, { day }]) => [phase, day])).toEqual([
      ['college', '2026-09-15'],
      ['raad', '2026-10-29'],
    ]);
    expect(dates['raad'] && whyDue(dates['raad'].origin).nl).toBe(
      'volgens de jaarkalender. Vergadering van gemeenteraad. Uiterlijk 13 november 2026 (Gemeentewet 191).',
    );
  });

  it('a date that somebody chose has who did, and why; so has what moved along', () => {
    expect(whyDue(steered.origin).nl).toBe('gekozen door Gerda Brouwer: “De circulaire komt later.”');
    expect(whyDue({ ...steered.origin, did: 'moveEarlier' }).en).toBe(
      'moves along with a date that Gerda Brouwer moved: “De circulaire komt later.”',
    );
  });

  describe('of a phase that is due on a day', () => {
    const dates = { ...plannedDates(definition, 2027, null), college: steered };
    const of = (phase: string, dueOn: string, ended = {}) =>
      originOf(definition, 2027, { phase, dueOn }, dates, ended);

    it('is that of the day as it is now, and not of the one that it had', () => {
      expect(of('college', '2026-09-21')).toEqual(steered.origin);
      expect(of('college', '2026-09-15')).toBeNull();
    });

    it('is the term that law counts from the day on which an earlier phase really ended', () => {
      const origin = of('completion', '2026-11-05', { raad: '2026-10-22' });
      expect(origin && whyDue(origin).en).toBe(
        'the last day of the term “sent within two weeks” (Gemeentewet 191).',
      );
      expect(of('completion', '2026-11-05')).toBeNull();
    });
  });
});
