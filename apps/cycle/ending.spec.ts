import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { mustHaveWalked } from './ending.js';
import { expect as mustBe } from './expect.js';
import { thoroughIncidents, type Incident } from './scene.js';

const definitionOf = (document: string): CycleDefinition => {
  const stored = loadAllDefinitions().find(({ definition }) => definition.document === document);
  if (!stored) throw new Error(`there is no definition of ${document}`);
  return stored.definition;
};
const budget = definitionOf('begroting');
const walked = (missing: Incident | null, definition = budget) =>
  mustHaveWalked({ thorough: true, definition, hasHappened: (incident) => incident !== missing });

describe('what is walked thoroughly', () => {
  it.each([...thoroughIncidents, 'a casting vote broke a tie'] as const)(
    'misses it when not: %s',
    (incident) => {
      expect(() => walked(incident)).toThrow(`expected, and it did not happen: ${incident}`);
    },
  );

  it('is all of it where the document has a place for it, and nothing when it was not asked', () => {
    expect(walked(null)).toHaveLength(thoroughIncidents.length + 1);
    const phases = budget.phases.filter(({ kind }) => kind !== 'decision');
    expect(walked(null, { ...budget, phases })).not.toContain('a casting vote broke a tie');
    expect(mustHaveWalked({ thorough: false, definition: budget, hasHappened: () => false })).toEqual([]);
  });

  it('says what was expected of a step', () => {
    expect(() => mustBe(false, 'the file is whole')).toThrow('expected: the file is whole');
  });
});
