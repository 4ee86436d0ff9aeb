import type { OutlineSection } from '../definition/definition.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { completenessOf, mustBeComplete, type DocumentToComplete } from './completeness.js';
import type { SectionText } from './contribution.js';

const name = { nl: 'x', en: 'x' };
const outline: OutlineSection[] = [
  {
    key: 'want',
    name,
    content: 'text',
    required: true,
    askedOf: ['programme'],
    statutoryPart: 'programmePlan',
  },
  {
    key: 'do',
    name,
    content: 'text',
    required: true,
    askedOf: ['programme'],
    statutoryPart: 'programmePlan',
  },
  { key: 'financing', name, content: 'text', required: false, askedOf: ['team'], statutoryPart: 'paragraph' },
  { key: 'land', name, content: 'text', required: false, askedOf: ['team'], statutoryPart: 'paragraph' },
  { key: 'explanation', name, content: 'text', required: true, askedOf: ['team'] },
  { key: 'figures', name, content: 'figures', required: true, askedOf: ['team', 'programme'] },
];
const figure = (expenses: string) => ({ taakveld: '0.1', year: 2027, expenses, income: '0' });

const part = (unitId: string, texts: Record<string, string | null>, expenses: string) => ({
  unitId,
  content: {
    sections: Object.entries(texts).map(([section, text]): SectionText =>
      text === null ? { section, text: '', notApplicable: 'none here' } : { section, text },
    ),
    figures: [figure(expenses)],
  },
});
const complete: DocumentToComplete = {
  outline,
  units: [
    { unitId: 'programme', kind: 'programme' },
    { unitId: 'one', kind: 'team' },
    { unitId: 'two', kind: 'team' },
  ],
  parts: [
    part('programme', { want: 'Green.', do: 'Plant.' }, '10'),
    part('one', { explanation: '…', land: null }, '4'),
    part('two', { explanation: '…', financing: 'Loans.' }, '6'),
  ],
};
const without = (unitId: string, section: string): DocumentToComplete => ({
  ...complete,
  parts: complete.parts.map((one) =>
    one.unitId === unitId
      ? {
          ...one,
          content: {
            ...one.content,
            sections: one.content.sections.filter((each) => each.section !== section),
          },
        }
      : one,
  ),
});

describe('a document that goes to the college', () => {
  it('is complete when every paragraph is there or does not apply, and every programme answers its questions', () => {
    expect(completenessOf(complete)).toEqual({ shortcomings: [], roundings: [] });
    expect(refusalOf(() => mustBeComplete(complete))).toBeNull();
  });

  it('document-incomplete: lacks a paragraph that is neither present nor said not to apply', () => {
    expect(completenessOf(without('one', 'land')).shortcomings).toEqual([
      { kind: 'paragraphMissing', section: 'land' },
    ]);
    expect(completenessOf(without('two', 'financing')).shortcomings).toEqual([
      { kind: 'paragraphMissing', section: 'financing' },
    ]);
    expect(refusalOf(() => mustBeComplete(without('one', 'land')))).toBe('document-incomplete');
  });

  it('document-incomplete: lacks an answer of a programme, also of one that was waived', () => {
    expect(completenessOf(without('programme', 'do')).shortcomings).toEqual([
      { kind: 'answerMissing', section: 'do', unitId: 'programme' },
    ]);
    const waived = { ...complete, parts: complete.parts.slice(1) };
    expect(completenessOf(waived).shortcomings).toHaveLength(2);
  });

  it('document-incomplete: has totals per taakveld that are not those of the programmes', () => {
    const dropped = { ...complete, units: complete.units.slice(0, 2) };
    expect(completenessOf(dropped).shortcomings).toMatchObject([
      {
        kind: 'figuresDiffer',
        taakveld: '0.1',
        of: 'expenses',
        teams: '4',
        programmes: '10',
        difference: '-6',
      },
    ]);
  });

  it('tells differences within the rounding of Iv3 without holding it up', () => {
    const rounded = {
      ...complete,
      parts: [
        ...complete.parts.slice(0, 2),
        {
          unitId: 'two',
          content: {
            ...complete.parts[2]!.content,
            figures: [{ ...figure('100'), inThousands: true as const }],
          },
        },
      ],
    };
    expect(completenessOf(rounded)).toMatchObject({
      shortcomings: [],
      roundings: [{ taakveld: '0.1', difference: '94' }],
    });
  });

  it('of which the law asks no parts lacks nothing', () => {
    const report = {
      ...without('one', 'land'),
      outline: outline.map(({ statutoryPart: _, ...rest }) => rest),
    };
    expect(completenessOf(report).shortcomings).toEqual([]);
  });
});
