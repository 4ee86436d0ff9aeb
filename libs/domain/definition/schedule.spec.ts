import type { CycleDefinition } from './definition.js';
import { scheduleOf } from './schedule.js';

const text = { nl: 'tekst', en: 'text' };
const term = { article: 'Gemeentewet 191', sureness: 'A', name: text } as const;
const definition: CycleDefinition = {
  document: 'begroting',
  version: 1,
  country: 'NL',
  name: text,
  outline: [],
  terms: [
    { ...term, key: 'before-15-november', rule: { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 } },
    { ...term, key: 'two-weeks-wait', rule: { kind: 'notEarlierThan', days: 14, after: 'college' } },
    { ...term, key: 'within-two-weeks', rule: { kind: 'within', days: 14, after: 'raad' } },
  ],
  phases: [
    {
      key: 'college',
      kind: 'decision',
      name: text,
      due: { daysBefore: 60, term: 'before-15-november' },
      decisions: [],
    },
    { key: 'raad', kind: 'decision', name: text, terms: ['two-weeks-wait'], decisions: [] },
    {
      key: 'completion',
      kind: 'dispatch',
      name: text,
      due: { daysBefore: 0, term: 'before-15-november' },
      terms: ['before-15-november'],
      finalisedBy: 'concernManager',
      dispatches: [
        { key: 'published', name: text, to: 'public', by: 'councilClerk' },
        {
          key: 'sent',
          name: text,
          to: 'supervisor',
          by: 'municipalSecretary',
          terms: ['within-two-weeks', 'before-15-november'],
        },
      ],
    },
  ],
};
const article = 'Gemeentewet 191';

describe('the schedule of a cycle', () => {
  const [college, raad, completion] = scheduleOf(definition, 2027);

  it('counts calendar days back from the last day of a term, and says so', () => {
    expect(college).toEqual({
      phase: 'college',
      due: '2026-09-15',
      because: { term: 'before-15-november', article, daysBefore: 60 },
      lastDays: [],
      earliestDays: [],
    });
  });

  it('leaves a phase without a planned day open, and knows the first day the law allows it', () => {
    expect(raad).toEqual({
      phase: 'raad',
      due: null,
      because: null,
      lastDays: [],
      earliestDays: [{ term: 'two-weeks-wait', article, dispatch: null, earliestDay: '2026-09-29' }],
    });
  });

  it('plans no end in a weekend, and leaves the last lawful day where the law put it', () => {
    // 14 November 2026 is a Saturday.
    expect(completion).toMatchObject({
      due: '2026-11-13',
      lastDays: [
        { term: 'before-15-november', dispatch: null, lastDay: '2026-11-14' },
        { term: 'before-15-november', dispatch: 'sent', lastDay: '2026-11-14' },
      ],
    });
  });

  it('counts a term from the day on which a phase really ended', () => {
    const [, later, sent] = scheduleOf(definition, 2027, { college: '2026-10-01', raad: '2026-10-20' });
    expect(later?.earliestDays).toMatchObject([{ earliestDay: '2026-10-15' }]);
    expect(sent?.lastDays).toContainEqual({
      term: 'within-two-weeks',
      article,
      dispatch: 'sent',
      lastDay: '2026-11-03',
    });
  });

  it('moves with the year of the document', () => {
    expect(scheduleOf(definition, 2028).map(({ due }) => due)).toEqual(['2027-09-15', null, '2027-11-12']);
  });
});
