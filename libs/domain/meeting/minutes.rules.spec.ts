import { refusalOf } from '../../../test/support/refusal.js';
import type { MinutesSignature } from './meeting.js';
import { mustBeAdoptable, mustBeSavable, nextMinutesSigner } from './minutes.rules.js';

describe('saving minutes', () => {
  const draft = { status: 'draft', version: 2 } as const;
  it('version-conflict: starts from the last version', () => {
    expect(refusalOf(() => mustBeSavable(null, 0, null))).toBeNull();
    expect(refusalOf(() => mustBeSavable(null, 1, 'typo'))).toBe('version-conflict');
    expect(refusalOf(() => mustBeSavable(draft, 1, 'typo'))).toBe('version-conflict');
    expect(refusalOf(() => mustBeSavable(draft, 2, 'typo'))).toBeNull();
  });
  it('comment-required: a correction says why', () => {
    expect(refusalOf(() => mustBeSavable(draft, 2, ' '))).toBe('comment-required');
  });
  it('minutes-not-open: adopted text is fixed', () => {
    expect(refusalOf(() => mustBeSavable({ ...draft, status: 'adopted' }, 2, 'typo'))).toBe(
      'minutes-not-open',
    );
  });
});

describe('adopting minutes', () => {
  const held = { kind: 'council', status: 'held', startsAt: '2026-03-02T19:00:00.000Z' } as const;
  const later = { kind: 'council', startsAt: '2026-04-02T19:00:00.000Z' } as const;
  const days = { heldOn: '2026-03-02', adoptedOn: '2026-04-02' };
  const adopt = (status: 'draft' | 'adopted', meeting: Parameters<typeof mustBeAdoptable>[1], more = {}) =>
    refusalOf(() => mustBeAdoptable({ status }, meeting, later, { ...days, ...more }));
  it('minutes-not-open: once, after the meeting was closed', () => {
    expect(adopt('draft', held)).toBeNull();
    expect(adopt('adopted', held)).toBe('minutes-not-open');
    expect(adopt('draft', { ...held, status: 'planned' })).toBe('minutes-not-open');
  });
  it('invalid-input: not before the meeting, and by a later one of the same kind', () => {
    expect(adopt('draft', held, { adoptedOn: '2026-03-01' })).toBe('invalid-input');
    expect(adopt('draft', { ...held, kind: 'committee' })).toBe('invalid-input');
    expect(adopt('draft', { ...held, startsAt: '2026-05-02T19:00:00.000Z' })).toBe('invalid-input');
    expect(refusalOf(() => mustBeAdoptable({ status: 'draft' }, held, null, days))).toBeNull();
  });
});

describe('signing minutes', () => {
  const minutes = { status: 'adopted', checksum: 'a' } as const;
  const byMayor: MinutesSignature = {
    ...{ order: 1, role: 'mayor', personId: 'ann', onBehalfOf: null, checksum: 'a', signedAt: '' },
  };
  const sign = (
    more: Partial<Parameters<typeof nextMinutesSigner>[3]>,
    earlier: MinutesSignature[] = [],
    status: 'adopted' | 'signed' | 'draft' = 'adopted',
  ) =>
    refusalOf(() =>
      nextMinutesSigner({ ...minutes, status }, { kind: 'executiveBoard' }, earlier, {
        ...{ checksum: 'a', held: ['mayor'], people: ['ann'] },
        ...more,
      }),
    );
  it('signature-out-of-order: first the chair, then the secretary', () => {
    expect(sign({})).toBeNull();
    expect(sign({ held: ['municipalSecretary'], people: ['bob'] })).toBe('signature-out-of-order');
    expect(sign({ held: ['municipalSecretary'], people: ['bob'] }, [byMayor])).toBeNull();
    expect(sign({ people: ['bob'] }, [byMayor])).toBe('signature-out-of-order');
  });
  it('signers-must-differ: whatever roles or deputyship somebody has', () => {
    expect(sign({ held: ['municipalSecretary'] }, [byMayor])).toBe('signers-must-differ');
    expect(sign({ held: ['municipalSecretary'], people: ['bob', 'ann'] }, [byMayor])).toBe(
      'signers-must-differ',
    );
  });
  it('checksum-mismatch, minutes-not-open: exactly the adopted text, once', () => {
    expect(sign({ checksum: 'b' })).toBe('checksum-mismatch');
    expect(sign({}, [], 'draft')).toBe('minutes-not-open');
    expect(sign({}, [], 'signed')).toBe('minutes-not-open');
  });
});
