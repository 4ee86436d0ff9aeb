import { refusalOf } from '../../../test/support/refusal.js';
import type { Amendment, Signature } from './decision.js';
import {
  carriedAmendments,
  mustAmendAmendments,
  mustBeCorrectable,
  mustBeNextSigner,
  mustBeTieForCastingVote,
  mustBeWithdrawable,
  mustFitAmendments,
  mustSignWhatWasDecided,
  standingSignatures,
} from './decision.rules.js';

const item = { signedBy: ['mayor', 'municipalSecretary'] } as const;
const signing = { signedBy: [...item.signedBy] };
const signature = (order: number, personId: string, onBehalfOf: string | null = null): Signature => ({
  order,
  position: order,
  role: 'mayor',
  personId,
  onBehalfOf,
  delegatedBy: null,
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

describe('withdrawing a signature', () => {
  it('signature-not-withdrawable: by who gave it, before the next one signs', () => {
    const first = [signature(1, 'ann')];
    expect(mustBeWithdrawable(signing, first, ['ann'])).toEqual(first[0]);
    expect(refusalOf(() => mustBeWithdrawable(signing, first, ['bob']))).toBe('signature-not-withdrawable');
    expect(refusalOf(() => mustBeWithdrawable(signing, [], ['ann']))).toBe('signature-not-withdrawable');
    const both = [...first, signature(2, 'bob')];
    expect(refusalOf(() => mustBeWithdrawable(signing, both, ['bob']))).toBe('signature-not-withdrawable');
    expect(refusalOf(() => mustBeWithdrawable(signing, both, ['ann']))).toBe('signature-not-withdrawable');
  });

  it('leaves what stands: the signature is asked once more, in the same place', () => {
    const standing = standingSignatures([signature(1, 'ann'), signature(2, 'ann')], [{ order: 1 }]);
    expect(standing.map(({ order }) => order)).toEqual([2]);
    expect(refusalOf(() => mustBeNextSigner(signing, [], 2, ['bob']))).toBe('signature-out-of-order');
    expect(refusalOf(() => mustBeNextSigner(signing, standing, 2, ['bob']))).toBeNull();
  });

  it('signers-must-differ: who passed the signing on is behind it as well', () => {
    const delegated = [{ ...signature(1, 'cas'), delegatedBy: 'ann' }];
    expect(refusalOf(() => mustBeNextSigner(signing, delegated, 2, ['ann']))).toBe('signers-must-differ');
  });
});

describe('correcting what was recorded', () => {
  it('decision-signed, phase-not-open: while nobody has signed, and the first signature is asked', () => {
    const correct = (lapsed: boolean, standing: Signature[], asked: boolean) =>
      refusalOf(() => mustBeCorrectable({ lapsed }, standing, asked));
    expect(correct(false, [], true)).toBeNull();
    expect(correct(false, [signature(1, 'ann')], true)).toBe('decision-signed');
    expect(correct(false, [], false)).toBe('phase-not-open');
    expect(correct(true, [], true)).toBe('phase-not-open');
  });
});

describe('a casting vote', () => {
  const chaired = 'municipalSecretary';
  it('invalid-input: needs a tie, and a body whose chair has one', () => {
    const tie = { for: 3, against: 3, abstained: 1 };
    expect(refusalOf(() => mustBeTieForCastingVote(chaired, true, tie))).toBeNull();
    expect(refusalOf(() => mustBeTieForCastingVote(chaired, true, { ...tie, for: 4 }))).toBe('invalid-input');
    expect(refusalOf(() => mustBeTieForCastingVote(chaired, true, null))).toBe('invalid-input');
    expect(refusalOf(() => mustBeTieForCastingVote(null, true, tie))).toBe('invalid-input');
    expect(refusalOf(() => mustBeTieForCastingVote(null, false, null))).toBeNull();
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

  it('invalid-input: a sub-amendment changes an earlier amendment that was put to the vote, and is worked in with it', () => {
    const moved = (...list: [amends: number | null, outcome: Amendment['outcome']][]) =>
      refusalOf(() =>
        mustAmendAmendments(list.map(([amends, outcome], index) => ({ number: index + 1, amends, outcome }))),
      );
    expect(moved([null, 'carried'], [1, 'carried'])).toBeNull();
    expect(moved([null, 'rejected'], [1, 'carried'])).toBeNull();
    expect(moved([null, 'withdrawn'], [1, 'carried'])).toBe('invalid-input');
    expect(moved([2, 'carried'], [null, 'carried'])).toBe('invalid-input');
    expect(moved([null, 'carried'], [1, 'carried'], [2, 'carried'])).toBe('invalid-input');
    expect(moved([null, 'carried'], [3, 'carried'])).toBe('invalid-input');
    expect(
      refusalOf(() => mustFitAmendments('approvedWithChanges', [{ outcome: 'carried', amends: 1 }])),
    ).toBe('invalid-input');
    const sub = { id: 's', outcome: 'carried', workedInAt: null, amends: 1 } as Amendment;
    expect(carriedAmendments([sub])).toEqual([]);
  });

  it('are to be worked in when carried, until they are', () => {
    const amendment = (id: string, outcome: Amendment['outcome'], workedInAt: string | null) =>
      ({ id, outcome, workedInAt, amends: null }) as Amendment;
    expect(
      carriedAmendments([
        amendment('a', 'carried', null),
        amendment('b', 'carried', '2026-05-01T00:00:00.000Z'),
        amendment('c', 'rejected', null),
      ]).map(({ id }) => id),
    ).toEqual(['a']);
  });
});
