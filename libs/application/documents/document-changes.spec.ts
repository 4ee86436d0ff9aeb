import { draft } from '../../../test/fixtures/draft.js';
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
    const { sections, figures } = changes.parts[0]!.differences;
    expect(sections).toMatchObject([{ section: 'explanation', change: 'changed' }]);
    expect(sections[0]?.parts).toContainEqual({ change: 'added', text: 'septembercirculaire', marks: [] });
    expect(figures).toEqual([
      {
        taakveld: '5.7',
        year: 2027,
        before: { expenses: '3120800', income: '86000.50' },
        after: { expenses: '3120900', income: '86000.50' },
      },
    ]);
  });
});
