import type { CycleDefinition, OutlineSection } from '../definition/definition.js';
import { checkOutlineWithinLaw } from './outline-within-law.js';

const name = { nl: 'x', en: 'x' };
const text = (key: string, statutoryPart: OutlineSection['statutoryPart'], unit: 'team' | 'programme') => ({
  key,
  name,
  content: 'text' as const,
  required: false,
  askedOf: [unit],
  statutoryPart,
});
const paragraphs = Array.from({ length: 8 }, (_, index) => text(`paragraph-${index}`, 'paragraph', 'team'));
const questions = ['want', 'do', 'cost'].map((key) => text(key, 'programmePlan', 'programme'));
const figures: OutlineSection = {
  key: 'figures',
  name,
  content: 'figures',
  required: true,
  askedOf: ['team'],
  years: { from: 0, to: 3 },
};
const lawful: OutlineSection[] = [...questions, figures, ...paragraphs];
const reasons = (outline: OutlineSection[], more: Partial<CycleDefinition> = {}) =>
  checkOutlineWithinLaw({ country: 'NL', document: 'begroting', ...more, outline }).map(
    ({ path, reason }) => `${path.join('/')}: ${reason}`,
  );

describe('the outline of a budget', () => {
  it('has what the law wants in it', () => {
    expect(reasons(lawful)).toEqual([]);
  });

  it('lacks a paragraph (BBV 9(2))', () => {
    expect(reasons(lawful.slice(0, -1))).toEqual([expect.stringMatching(/^outline: has fewer than the 8/)]);
  });

  it('does not ask a question of the programmes (BBV 8)', () => {
    const ofTeams = lawful.map((section) =>
      section.key === 'do' ? { ...section, askedOf: ['team' as const] } : section,
    );
    expect(reasons(lawful.slice(1))).toEqual([expect.stringContaining('fewer than the 3 questions')]);
    expect(reasons(ofTeams)).toEqual([expect.stringContaining('fewer than the 3 questions')]);
  });

  it('looks less than three years ahead (Gemeentewet 190); accounts need not', () => {
    const short = lawful.map((section) =>
      section.key === 'figures' ? { ...section, years: { from: 0, to: 2 } } : section,
    );
    expect(reasons(short)).toEqual([
      expect.stringMatching(/^outline\/3: "figures" asks figures of fewer than 3/),
    ]);
    expect(reasons(short, { document: 'jaarrekening' })).toEqual([]);
  });

  it('is its own affair in Flanders, and in a report', () => {
    expect(reasons([figures], { country: 'BE', document: 'jaarrekening' })).toEqual([]);
    expect(reasons([figures], { document: 'trimesterrapportage-1' })).toEqual([]);
  });
});
