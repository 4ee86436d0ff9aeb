import type { DecisionItem } from '../definition/definition.js';
import { must } from '../shared/domain-error.js';
import type { Amendment, Decision, Signature } from './decision.js';

/**
 * Signers are different people: `signers-must-differ`. And each signs in turn: `signature-out-of-order`.
 * @param people who signs, and for whom
 */
export function mustBeNextSigner(
  item: Pick<DecisionItem, 'signedBy'>,
  earlier: readonly Signature[],
  order: number,
  people: readonly string[],
): void {
  must(
    item.signedBy?.[order - 1],
    'signature-out-of-order',
    `This decision asks no signature number ${order}.`,
  );
  must(
    earlier.length === order - 1,
    'signature-out-of-order',
    `Signature ${earlier.length + 1} comes before signature ${order}.`,
  );
  must(
    !earlier.some(({ personId, onBehalfOf }) =>
      people.some((person) => person === personId || person === onBehalfOf),
    ),
    'signers-must-differ',
    'A decision is signed by different people; you already signed it.',
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

/** Changes that must be worked in. */
export const carriedAmendments = (amendments: readonly Amendment[]): Amendment[] =>
  amendments.filter(({ outcome, workedInAt }) => outcome === 'carried' && workedInAt === null);

/**
 * The chair's casting vote breaks a tie, where the body knows one (domain text, phase 6): `invalid-input` otherwise.
 */
export function mustBeTieForCastingVote(
  item: Pick<DecisionItem, 'castingVote'>,
  castingVote: boolean,
  votes: Decision['votes'],
): void {
  must(
    !castingVote || (item.castingVote && votes && votes.for === votes.against),
    'invalid-input',
    'A casting vote needs a body that has one, and as many votes for as against.',
  );
}

/** "Approved with changes" names at least one carried change, and any other outcome none: `invalid-input`. */
export function mustFitAmendments(outcome: string, amendments: readonly Pick<Amendment, 'outcome'>[]): void {
  const carried = amendments.some((amendment) => amendment.outcome === 'carried');
  must(
    (outcome === 'approvedWithChanges') === carried,
    'invalid-input',
    'The outcome "approvedWithChanges" goes with at least one carried amendment, and a carried amendment with that outcome.',
  );
}
