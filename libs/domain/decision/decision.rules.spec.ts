import { refusalOf } from '../../../test/support/refusal.js';
import type { Amendment, Signature } from './decision.js';
import {
  carriedAmendments,
  mustBeNextSigner,
  mustBeTieForCastingVote,
  mustFitAmendments,
  mustSignWhatWasDecided,
} from './decision.rules.js';

const item = { signedBy: ['mayor', 'municipalSecretary'] } as const;
const signing = { signedBy: [...item.signedBy] };
const signature = (order: number, personId: string, onBehalfOf: string | null = null): Signature => ({
  order,
  role: 'mayor',
  personId,
  onBehalfOf,
  checksum: '',
  signedAt: '',
});

describe('signing', () => {
  it('signature-out-of-order: refuses a later signature before an earlier one, and one that is not asked', () => {
    expect(refusalOf(() => mustBeNextSigner(signing, [], 2, ['ann']))).toBe('signature-out-of-order');
    expect(refusalOf(() => mustBeNextSigner(signing, [signature(1, 'ann')], 1, ['bob']))).toBe(
      'signature-out-of-order',
    );
    expect(refusalOf(() => mustBeNextSigner(signing, [], 3, ['ann']))).toBe('signature-out-of-order');
    expect(refusalOf(() => mustBeNextSigner({}, [], 1, ['ann']))).toBe('signature-out-of-order');
  });

  it('signers-must-differ: refuses who signed before, for whomever', () => {
    expect(refusalOf(() => mustBeNextSigner(signing, [signature(1, 'ann')], 2, ['ann']))).toBe(
      'signers-must-differ',
    );
    expect(refusalOf(() => mustBeNextSigner(signing, [signature(1, 'bob', 'ann')], 2, ['ann']))).toBe(
      'signers-must-differ',
    );
    expect(refusalOf(() => mustBeNextSigner(signing, [signature(1, 'ann')], 2, ['bob', 'ann']))).toBe(
      'signers-must-differ',
    );
    expect(refusalOf(() => mustBeNextSigner(signing, [signature(1, 'ann')], 2, ['bob']))).toBeNull();
  });

  it('checksum-mismatch: refuses to sign anything but what was decided', () => {
    expect(refusalOf(() => mustSignWhatWasDecided({ checksum: 'a' }, 'b'))).toBe('checksum-mismatch');
    expect(refusalOf(() => mustSignWhatWasDecided({ checksum: 'a' }, 'a'))).toBeNull();
  });
});

describe('a casting vote', () => {
  const chaired = { castingVote: 'municipalSecretary' } as const;
  it('invalid-input: needs a tie, and a body whose chair has one', () => {
    const tie = { for: 3, against: 3, abstained: 1 };
    expect(refusalOf(() => mustBeTieForCastingVote(chaired, true, tie))).toBeNull();
    expect(refusalOf(() => mustBeTieForCastingVote(chaired, true, { ...tie, for: 4 }))).toBe('invalid-input');
    expect(refusalOf(() => mustBeTieForCastingVote(chaired, true, null))).toBe('invalid-input');
    expect(refusalOf(() => mustBeTieForCastingVote({}, true, tie))).toBe('invalid-input');
    expect(refusalOf(() => mustBeTieForCastingVote({}, false, null))).toBeNull();
  });
});

describe('amendments', () => {
  it('invalid-input: "approved with changes" and a carried amendment go together', () => {
    expect(refusalOf(() => mustFitAmendments('approvedWithChanges', []))).toBe('invalid-input');
    expect(refusalOf(() => mustFitAmendments('approvedWithChanges', [{ outcome: 'rejected' }]))).toBe(
      'invalid-input',
    );
    expect(refusalOf(() => mustFitAmendments('approved', [{ outcome: 'carried' }]))).toBe('invalid-input');
    expect(refusalOf(() => mustFitAmendments('approvedWithChanges', [{ outcome: 'carried' }]))).toBeNull();
    expect(refusalOf(() => mustFitAmendments('approved', [{ outcome: 'withdrawn' }]))).toBeNull();
  });

  it('are to be worked in when carried, until they are', () => {
    const amendment = (id: string, outcome: Amendment['outcome'], workedInAt: string | null) =>
      ({ id, outcome, workedInAt }) as Amendment;
    expect(
      carriedAmendments([
        amendment('a', 'carried', null),
        amendment('b', 'carried', '2026-05-01T00:00:00.000Z'),
        amendment('c', 'rejected', null),
      ]).map(({ id }) => id),
    ).toEqual(['a']);
  });
});
