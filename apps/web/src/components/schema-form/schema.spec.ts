import { complete, missingIn, withoutBlanks, type Schema } from './schema.js';

const schema: Schema = {
  type: 'object',
  required: ['text', 'agreed', 'findings'],
  properties: {
    text: { type: 'string', minLength: 1 },
    agreed: { type: 'boolean' },
    findings: { type: 'array', items: { type: 'string' } },
    units: { type: 'array', items: { type: 'string', format: 'uuid' } },
    votes: {
      type: 'object',
      required: ['for', 'against'],
      properties: { for: { type: 'integer' }, against: { type: 'integer' } },
    },
    amendments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, unitId: { type: 'string' } },
      },
    },
  },
};
const all = () => true;

describe('a form from a JSON schema', () => {
  it('says what is missing, by its path, also inside a group that was begun', () => {
    const missing = missingIn(schema, { votes: { for: 3 }, amendments: [{ title: '', unitId: 'x' }] }, all);
    expect(missing.map(({ path }) => path)).toEqual(['/text', '/votes/against', '/amendments/0/title']);
  });

  it('does not ask for a group that nobody began, nor for what is not shown', () => {
    expect(missingIn(schema, {}, (name) => name !== 'text')).toEqual([]);
  });

  it('sends no blanks, but a no for what was not ticked', () => {
    expect(complete(schema, { text: 'a', units: [], votes: { for: '' } }, all)).toEqual({
      text: 'a',
      agreed: false,
      findings: [],
    });
    expect(withoutBlanks({ a: '', b: [] })).toBeUndefined();
  });

  it('sends nothing that is not shown', () => {
    expect(complete(schema, { text: 'a', units: ['x'] }, (name) => name === 'text')).toEqual({ text: 'a' });
  });
});
