import { refusalOf } from '../../../test/support/refusal.js';
import type { CycleDefinition, PhaseDefinition } from '../definition/definition.js';
import { endFrom, firstPosition, mustBeReturnTarget, routeAfter, type Progress } from './route.js';

const phase = (key: string, more: object = {}) =>
  ({ key, kind: 'meeting', ...more }) as unknown as PhaseDefinition;
const definition = {
  phases: [
    phase('preparation', { kind: 'preparation', laterRounds: 'once' }),
    phase('contributions', { kind: 'contributions' }),
    phase('coordination', { kind: 'coordination' }),
    phase('closing', { laterRounds: 'once' }),
    phase('advice', { kind: 'decision', optional: true }),
    phase('test', { kind: 'test', returnTo: ['contributions', 'coordination'] }),
  ],
} as unknown as CycleDefinition;
const at = (key: string, progress: Partial<Progress> = {}): Progress => ({
  position: { phase: key, round: 1, units: null },
  done: [],
  skipped: [],
  ...progress,
});

describe('the route of a cycle', () => {
  it('starts with the first phase, in round 1, for all units', () => {
    expect(firstPosition(definition)).toEqual({ phase: 'preparation', round: 1, units: null });
  });

  it('goes to the next phase, and ends after the last', () => {
    expect(routeAfter(definition, at('contributions'), { kind: 'done' })).toMatchObject({
      position: { phase: 'coordination', round: 1 },
    });
    expect(routeAfter(definition, at('test'), { kind: 'done' })).toEqual({ kind: 'ended', as: 'completed' });
    expect(routeAfter(definition, at('test'), { kind: 'rejected' })).toEqual({
      kind: 'ended',
      as: 'rejected',
    });
  });

  it('passes over an optional phase that was left out', () => {
    expect(routeAfter(definition, at('closing', { skipped: ['advice'] }), { kind: 'done' })).toMatchObject({
      position: { phase: 'test' },
    });
  });

  it('goes back in a new round, for the units named', () => {
    const end = { kind: 'returned', to: 'contributions', units: ['parks'] } as const;
    expect(routeAfter(definition, at('test'), { ...end, units: ['parks'] })).toEqual({
      kind: 'phase',
      position: { phase: 'contributions', round: 2, units: ['parks'] },
    });
  });

  it('passes over what needs doing once in a later round', () => {
    const again = at('coordination', {
      position: { phase: 'coordination', round: 2, units: ['parks'] },
      done: ['preparation', 'contributions', 'coordination', 'closing', 'advice', 'test'],
    });
    expect(routeAfter(definition, again, { kind: 'done' })).toMatchObject({
      position: { phase: 'advice', round: 2, units: ['parks'] },
    });
  });

  it('return-target-not-allowed: goes back only where the definition says', () => {
    expect(refusalOf(() => mustBeReturnTarget(definition, 'test', 'preparation'))).toBe(
      'return-target-not-allowed',
    );
    expect(refusalOf(() => mustBeReturnTarget(definition, 'closing', 'contributions'))).toBe(
      'return-target-not-allowed',
    );
    expect(refusalOf(() => mustBeReturnTarget(definition, 'test', 'coordination'))).toBeNull();
  });

  it('lets coordination reopen contributions always: that is what it is for', () => {
    expect(refusalOf(() => mustBeReturnTarget(definition, 'coordination', 'contributions'))).toBeNull();
  });
});

describe('answers given side by side', () => {
  const back = (returnTo: string, ...unitIds: string[]) => ({ outcome: 'returned', returnTo, unitIds });

  it('go on when nobody returns', () => {
    expect(endFrom(definition, [{ outcome: 'confirmed' }, { outcome: 'agreed' }])).toEqual({ kind: 'done' });
  });

  it('go back to the earliest phase named, for all units named together', () => {
    expect(
      endFrom(definition, [
        back('coordination', 'roads'),
        back('contributions', 'parks'),
        { outcome: 'agreed' },
      ]),
    ).toEqual({ kind: 'returned', to: 'contributions', units: ['roads', 'parks'] });
  });

  it('go back for all units when one of them names none', () => {
    expect(endFrom(definition, [back('coordination'), back('coordination', 'parks')])).toMatchObject({
      units: [],
    });
  });
});
