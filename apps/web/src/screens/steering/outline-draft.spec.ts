import { changesNothing, outlineBody, sameOutline } from './outline-draft.js';

describe('another outline', () => {
  it('changes nothing until a section is changed, or named with who is asked it', () => {
    expect(changesNothing(sameOutline)).toBe(true);
    expect(changesNothing({ ...sameOutline, changes: { risks: 'leaveOut' } })).toBe(false);
    expect(changesNothing({ ...sameOutline, name: 'Duurzaamheid' })).toBe(false);
    expect(changesNothing({ ...sameOutline, name: 'Duurzaamheid', askedOf: [] })).toBe(true);
  });

  it('gives an added section a key of its own, and its Dutch name where there is no English one', () => {
    const draft = { ...sameOutline, name: ' Coördinatie & zorg ', after: 'risks' };
    expect(outlineBody(draft, ['risks', 'section-coordinatie-zorg']).add).toEqual([
      {
        key: 'section-coordinatie-zorg-2',
        name: { nl: 'Coördinatie & zorg', en: 'Coördinatie & zorg' },
        content: 'text',
        required: true,
        askedOf: ['team'],
        after: 'risks',
      },
    ]);
  });

  it('sorts what becomes of each section', () => {
    const changes = { one: 'leaveOut', two: 'require', three: 'makeOptional', four: undefined } as const;
    expect(outlineBody({ ...sameOutline, changes }, [])).toEqual({
      ...{ add: [], leaveOut: ['one'], require: ['two'], makeOptional: ['three'] },
    });
  });
});
