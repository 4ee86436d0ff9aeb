import type { DecisionItem } from '../definition/definition.js';
import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import type { Amendment, Decision, Signature, SignatureWithdrawal } from './decision.js';

/**
 * Signers are different people: `signers-must-differ`. And each signs in turn: `signature-out-of-order`.
 * @param standing signatures that were not withdrawn
 * @param position which of the signatures that the decision asks, from 1
 * @param people who signs, and for whom
 */
export function mustBeNextSigner(
  item: Pick<DecisionItem, 'signedBy'>,
  standing: readonly Signature[],
  position: number,
  people: readonly string[],
): void {
  must(
    item.signedBy?.[position - 1],
    'signature-out-of-order',
    `This decision asks no signature number ${position}.`,
  );
  must(
    standing.length === position - 1,
    'signature-out-of-order',
    `Signature ${standing.length + 1} comes before signature ${position}.`,
  );
  must(
    !standing.some((signature) => people.some((person) => peopleBehindSignature(signature).includes(person))),
    'signers-must-differ',
    'A decision is signed by different people; you already signed it.',
  );
}

const peopleBehindSignature = ({ personId, onBehalfOf, delegatedBy }: Signature): (string | null)[] => [
  personId,
  onBehalfOf,
  delegatedBy,
];

/** Signatures that stand: given, and not withdrawn. */
export const standingSignatures = (
  signatures: readonly Signature[],
  withdrawals: readonly Pick<SignatureWithdrawal, 'order'>[],
): Signature[] => signatures.filter(({ order }) => !withdrawals.some((one) => one.order === order));

/**
 * A signature is withdrawn by who gave it, or for whom it was given, as long as nobody signed after it and the decision is
 * not signed in full: `signature-not-withdrawable`.
 * @param people who withdraws, and for whom
 * @returns the signature that is withdrawn
 */
export function mustBeWithdrawable(
  item: Pick<DecisionItem, 'signedBy'>,
  standing: readonly Signature[],
  people: readonly string[],
): Signature {
  const last = standing.at(-1);
  must(
    last && standing.length < (item.signedBy?.length ?? 0),
    'signature-not-withdrawable',
    last ? 'The decision is signed in full.' : 'There is no signature to withdraw.',
  );
  must(
    people.some((person) => peopleBehindSignature(last).includes(person)),
    'signature-not-withdrawable',
    'A signature is withdrawn by who gave it, before the next one signs.',
  );
  return last;
}

/**
 * What was recorded is corrected before anybody signs it, or after the signature was withdrawn; its outcome stays, for the
 * cycle has gone on by it: `decision-signed`, `phase-not-open`.
 * @param asked whether the first signature is still asked
 */
export function mustBeCorrectable(
  decision: Pick<Decision, 'lapsed'>,
  standing: readonly Signature[],
  asked: boolean,
): void {
  must(
    standing.length === 0,
    'decision-signed',
    'Somebody signed this decision; they withdraw their signature first.',
  );
  must(
    !decision.lapsed && asked,
    'phase-not-open',
    'A decision is corrected while its first signature is asked.',
  );
}

/** Whoever signs, signs exactly what was decided: `checksum-mismatch`. */
export function mustSignWhatWasDecided(decision: Pick<Decision, 'checksum'>, checksum: string): void {
  must(
    checksum === decision.checksum,
    'checksum-mismatch',
    'The checksum is not that of the decision as recorded; fetch the decision again and sign what it says.',
    { checksum: decision.checksum },
  );
}

/** Changes that must be worked in. A sub-amendment is worked in with the amendment that it changes. */
export const carriedAmendments = (amendments: readonly Amendment[]): Amendment[] =>
  amendments.filter(
    ({ outcome, workedInAt, amends }) => outcome === 'carried' && workedInAt === null && amends === null,
  );

/**
 * A sub-amendment changes an amendment that comes before it and is none itself; carried, it does not change one that was
 * withdrawn: `invalid-input`.
 */
export function mustAmendAmendments(
  amendments: readonly Pick<Amendment, 'number' | 'amends' | 'outcome'>[],
): void {
  for (const { number, amends, outcome } of amendments) {
    if (amends === null) continue;
    const changed = amendments.find((one) => one.number === amends);
    const path = `/amendments/${number - 1}/amends`;
    must(
      changed && amends < number && changed.amends === null,
      'invalid-input',
      'A sub-amendment names the number of an amendment before it.',
      { errors: [{ path, message: 'must be the number of an earlier amendment' }] },
    );
    must(
      outcome !== 'carried' || changed.outcome !== 'withdrawn',
      'invalid-input',
      'Nothing is carried that changes an amendment which was withdrawn.',
      { errors: [{ path, message: 'must be an amendment that was put to the vote' }] },
    );
  }
}

/**
 * The chair's casting vote breaks a tie, where the body knows one (domain text, phase 6): `invalid-input` otherwise.
 * @param has whose it is; null where nobody has one
 */
export function mustBeTieForCastingVote(
  has: Role | null,
  castingVote: boolean,
  votes: Decision['votes'],
): void {
  must(
    !castingVote || (has && votes && votes.for === votes.against),
    'invalid-input',
    'A casting vote needs a body that has one, and as many votes for as against.',
  );
}

/** "Approved with changes" names at least one carried change, and any other outcome none: `invalid-input`. */
export function mustFitAmendments(
  outcome: string,
  amendments: readonly (Pick<Amendment, 'outcome'> & { amends?: number | null })[],
): void {
  const carried = amendments.some(({ outcome: fate, amends }) => fate === 'carried' && !amends);
  must(
    (outcome === 'approvedWithChanges') === carried,
    'invalid-input',
    'The outcome "approvedWithChanges" goes with at least one carried amendment, and a carried amendment with that outcome.',
  );
}
