import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { adjusted, type CycleAdjustments } from './cycle.js';
import { changedOutline, type AddedSection, type OutlineChange } from './outline-change.js';
import { newestOutline, outlineFor, outlineOfAll, withOutline } from './outline.js';

const begroting = loadAllDefinitions().find(
  ({ definition }) => definition.document === 'begroting',
)!.definition;
const keys = (outline: readonly { key: string }[]) => outline.map(({ key }) => key);
const change = (changes: Partial<OutlineChange>): OutlineChange => ({
  ...{ add: [], leaveOut: [], require: [], makeOptional: [] },
  ...changes,
});
const hired: AddedSection = {
  ...{ key: 'hired-staff', name: { nl: 'Inhuur', en: 'Hired staff' }, content: 'text', required: true },
  ...{ askedOf: ['team'], after: 'explanation' },
};
const after = (changes: Partial<OutlineChange>) => changedOutline(begroting, change(changes), []);
const refusal = (changes: Partial<OutlineChange>) => refusalOf(() => after(changes));

describe('another outline', () => {
  it('has a section more after the one that is named, one less, or one that need not be answered', () => {
    const added = keys(after({ add: [hired] }));
    expect(added[added.indexOf('explanation') + 1]).toBe('hired-staff');
    expect(keys(after({ add: [{ ...hired, after: null }] }))[0]).toBe('hired-staff');
    const optional = after({ makeOptional: ['explanation'] });
    expect(optional.find(({ key }) => key === 'explanation')?.required).toBe(false);
    expect(keys(optional)).toEqual(keys(begroting.outline));
  });

  it('section-unknown: names sections that there are', () => {
    expect(refusal({ leaveOut: ['nothing'] })).toBe('section-unknown');
    expect(refusal({ add: [{ ...hired, after: 'nothing' }] })).toBe('section-unknown');
  });

  it('invalid-input: changes something, each section in one way, and adds no key twice', () => {
    expect(refusal({})).toBe('invalid-input');
    expect(refusal({ require: ['explanation'] })).toBe('invalid-input');
    expect(refusal({ require: ['explanation'], makeOptional: ['explanation'] })).toBe('invalid-input');
    expect(refusal({ add: [{ ...hired, key: 'explanation' }] })).toBe('invalid-input');
    expect(refusal({ add: [hired, hired] })).toBe('invalid-input');
    expect(refusal({ add: [{ ...hired, content: 'figures' }] })).toBe('invalid-input');
  });

  it('outline-statutory: leaves out nothing that law asks, and makes none of it optional', () => {
    const { key: question } = begroting.outline.find(
      ({ statutoryPart }) => statutoryPart === 'programmePlan',
    )!;
    const { key: paragraph } = begroting.outline.find(({ statutoryPart }) => statutoryPart === 'paragraph')!;
    for (const key of [question, paragraph]) {
      expect(refusal({ leaveOut: [key] })).toBe('outline-statutory');
      expect(refusal({ makeOptional: [key] })).toBe('outline-statutory');
    }
    const figures = begroting.outline.filter(({ content }) => content === 'figures').map(({ key }) => key);
    expect(refusal({ leaveOut: figures })).toBe('definition-invalid');
  });

  it('definition-invalid: leaves something to check for who checks, and says of which kind deviations are', () => {
    expect(refusal({ add: [{ ...hired, content: 'deviations' }] })).toBe('definition-invalid');
    expect(refusal({ add: [{ ...hired, content: 'deviations', deviations: ['time'] }] })).toBeNull();
  });
});

describe('the outline of a unit', () => {
  const first = after({ add: [hired] });
  const once: CycleAdjustments = withOutline(begroting, {}, first, ['parks']);
  const second = changedOutline(
    { ...begroting, outline: newestOutline(begroting, once) },
    change({ leaveOut: ['hired-staff'], add: [{ ...hired, key: 'energy', after: 'explanation' }] }),
    [],
  );
  const twice = withOutline(begroting, once, second, ['parks', 'roads']);
  const of = (unitId: string) => keys(outlineFor(begroting, twice, unitId));

  it('is the one with which it began, and the newest for who begins now', () => {
    expect(of('parks')).toEqual(keys(begroting.outline));
    expect(of('roads')).toEqual(keys(first));
    expect(of('water')).toEqual(keys(second));
    expect(keys(adjusted(begroting, twice, 'roads').outline)).toEqual(keys(first));
  });

  it('together is all that is asked of any unit: the document has what each of them wrote, in order', () => {
    const all = keys(outlineOfAll(begroting, twice));
    expect(new Set(all)).toEqual(new Set([...keys(begroting.outline), 'hired-staff', 'energy']));
    const at = all.indexOf('explanation');
    expect(all.slice(at, at + 3).sort()).toEqual(['energy', 'explanation', 'hired-staff']);
    expect(adjusted(begroting, twice).outline).toEqual(outlineOfAll(begroting, twice));
    expect(adjusted(begroting, {})).toBe(begroting);
  });
});
