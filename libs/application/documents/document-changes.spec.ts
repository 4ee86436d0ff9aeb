import fc from 'fast-check';
import { draft } from '../../../test/fixtures/draft.js';
import { textDifference } from '../text/text-difference.js';
import { documentChanges } from './document-changes.js';

const { content } = draft;
const [programme, team] = content.parts;

describe('what changed between two versions of a document', () => {
  it('is nothing when nothing did', () => {
    expect(documentChanges(content, content)).toEqual({ parts: [], amendments: { added: [], removed: [] } });
  });

  it('is told per part, section and figure, and which changes were worked in', () => {
    const next = {
      ...team!,
      version: 2,
      checksum: 'd'.repeat(64),
      content: {
        sections: team!.content.sections.map((each) =>
          each.section === 'explanation' ? { ...each, text: 'De septembercirculaire is verwerkt.' } : each,
        ),
        figures: team!.content.figures.map((figure) =>
          figure.taakveld === '5.7' && figure.year === 2027 ? { ...figure, expenses: '3120900' } : figure,
        ),
      },
    };
    const changes = documentChanges(
      { parts: [programme!, team!], amendments: [] },
      { parts: [next], amendments: content.amendments },
    );
    expect(changes.amendments).toEqual({ added: content.amendments, removed: [] });
    expect(changes.parts).toMatchObject([
      { unitId: 't1', change: 'changed', from: 1, to: 2 },
      { unitId: 'p1', change: 'removed', from: 2, to: null },
    ]);
    expect(changes.parts[0]?.sections).toMatchObject([{ section: 'explanation' }]);
    expect(changes.parts[0]?.sections[0]?.pieces).toContainEqual({
      kind: 'added',
      text: 'septembercirculaire',
    });
    expect(changes.parts[0]?.figures).toEqual([
      {
        taakveld: '5.7',
        year: 2027,
        before: { expenses: '3120800', income: '86000.50' },
        after: { expenses: '3120900', income: '86000.50' },
      },
    ]);
  });
});

describe('the difference of two texts', () => {
  it('holds both of them, whatever they say', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.string({ maxLength: 200 }),
        fc.lorem(),
        (one, odd, other) => {
          const [before, after] = [`${one} ${odd}`, `${odd} ${other}`];
          const pieces = textDifference(before, after);
          const join = (left: string) =>
            pieces.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('');
          expect(join('added')).toBe(before);
          expect(join('removed')).toBe(after);
        },
      ),
    );
  });

  it('is told as a whole when it takes too long to find', () => {
    const words = (seed: number) =>
      Array.from({ length: 40_000 }, (_, index) => `w${(index * seed) % 99_991}`).join(' ');
    const [before, after] = [words(7), words(31)];
    const pieces = textDifference(before, after);
    expect(pieces.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('')).toBe(after);
  });
});
