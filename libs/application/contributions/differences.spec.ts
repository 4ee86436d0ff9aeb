import fc from 'fast-check';
import { toRuns } from '../text/structured-text.js';
import { differencesBetween, textDifference } from './differences.js';

const content = (texts: Record<string, string>) => ({
  sections: Object.entries(texts).map(([section, text]) => ({ section, text })),
  figures: [],
});

describe('what differs between two versions', () => {
  it('is told per section, word by word', () => {
    const { sections } = differencesBetween(
      content({ a: 'De lasten stijgen met 2%.', b: 'weg', c: 'gelijk' }),
      content({ a: 'De lasten dalen met 2%.', c: 'gelijk', d: 'nieuw' }),
    );
    expect(sections.map(({ section, change }) => [section, change])).toEqual([
      ['a', 'changed'],
      ['b', 'removed'],
      ['c', 'same'],
      ['d', 'added'],
    ]);
    expect(sections[0]?.parts).toEqual([
      { change: 'same', text: 'De lasten ', marks: [] },
      { change: 'removed', text: 'stijgen', marks: [] },
      { change: 'added', text: 'dalen', marks: [] },
      { change: 'same', text: ' met 2%.', marks: [] },
    ]);
  });

  it('is told of what one reads, without signs; what is only marked otherwise differs too', () => {
    expect(textDifference('- Lonen: **2,1 %**', '- Lonen: **2,4 %**')).toEqual([
      { change: 'same', text: '• Lonen: ', marks: [] },
      { change: 'removed', text: '2,1', marks: ['strong'] },
      { change: 'added', text: '2,4', marks: ['strong'] },
      { change: 'same', text: ' %', marks: ['strong'] },
    ]);
    expect(textDifference('Doel en middel', 'Doel en **middel**')).toEqual([
      { change: 'same', text: 'Doel en ', marks: [] },
      { change: 'removed', text: 'middel', marks: [] },
      { change: 'added', text: 'middel', marks: ['strong'] },
    ]);
    expect(textDifference('## Doel', '### Doel').map(({ change }) => change)).toEqual(['removed', 'added']);
  });

  it('tells that a paragraph no longer applies, and each line of figures', () => {
    const figure = { taakveld: '0.1', year: 2027, expenses: '1', income: '0' };
    expect(
      differencesBetween(
        { sections: [{ section: 'a', text: 'Grond.' }], figures: [figure] },
        { sections: [{ section: 'a', text: '', notApplicable: 'geen grond' }], figures: [] },
      ),
    ).toMatchObject({
      sections: [{ change: 'changed', notApplicable: { before: null, after: 'geen grond' } }],
      figures: [{ taakveld: '0.1', before: { expenses: '1', income: '0' }, after: null }],
    });
  });

  it('tells each deviation that came, went or changed, by its id', () => {
    const deviation = {
      ...{ id: 'd1', kind: 'time' as const, what: 'Later.', cause: 'Rain.', measure: 'Wait.' },
      ...{ amount: null, structural: null, programmeId: null },
    };
    const of = (deviations: (typeof deviation)[]) => ({
      sections: [{ section: 'time', text: '', deviations }],
      figures: [],
    });
    expect(
      differencesBetween(of([deviation]), of([{ ...deviation, measure: 'Pump.' }])).sections,
    ).toMatchObject([
      {
        change: 'changed',
        deviations: [{ id: 'd1', before: { measure: 'Wait.' }, after: { measure: 'Pump.' } }],
      },
    ]);
    expect(differencesBetween(of([deviation]), of([{ ...deviation }])).sections).toMatchObject([
      { change: 'same', deviations: [] },
    ]);
  });

  it('says nothing of files where a version from before files were kept with it is compared', () => {
    const file = {
      ...{ attachmentId: 'a1', number: 1, name: 'plan.pdf', mediaType: 'application/pdf', bytes: 1 },
      checksum: 'a'.repeat(64),
    };
    const [older, newer] = [content({}), { ...content({}), attachments: [file] }];
    expect(differencesBetween(older, newer).attachments).toEqual([]);
    expect(differencesBetween({ ...older, attachments: [] }, newer).attachments).toEqual([
      { attachmentId: 'a1', before: null, after: file },
    ]);
  });

  it('loses no character of what one reads in either text', () => {
    const text = fc.oneof(fc.string({ maxLength: 60 }), fc.lorem({ maxCount: 30 }));
    const joined = (parts: ReturnType<typeof textDifference>, without: string) =>
      parts
        .filter(({ change }) => change !== without)
        .map((part) => part.text)
        .join('');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = textDifference(before, after);
        const readOf = (written: string) => toRuns(written).map((run) => run.text);
        expect(joined(parts, 'added')).toBe(readOf(before).join(''));
        expect(joined(parts, 'removed')).toBe(readOf(after).join(''));
      }),
    );
  });

  it('of texts with nothing in common is told as a whole', () => {
    const words = (letter: string) =>
      Array.from({ length: 6000 }, (_, index) => `${letter}${index}`).join(' ');
    expect(textDifference(words('a'), words('b')).map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});
