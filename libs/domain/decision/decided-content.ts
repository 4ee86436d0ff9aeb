import type { Amendment, Decision } from './decision.js';

type Decided = Pick<
  Decision,
  | 'cycleId'
  | 'phase'
  | 'round'
  | 'attempt'
  | 'item'
  | 'body'
  | 'outcome'
  | 'text'
  | 'decidedOn'
  | 'votes'
  | 'castingVote'
  | 'attendeeIds'
  | 'documentVersionId'
>;
type Proposed = Pick<Amendment, 'number' | 'title' | 'text' | 'outcome' | 'unitId'>;

/**
 * Exactly what the checksum of a decision is made over, and so what signers sign: JSON. What is added to decisions later is
 * left out here where it is absent, so that what was signed before keeps its checksum.
 * @param amendments in the order of their numbers
 * @param documentChecksum of the version that was decided on; null for none
 */
export function decidedContent(
  decision: Decided,
  amendments: readonly Proposed[],
  documentChecksum: string | null,
) {
  const { cycleId, phase, round, attempt, item, body, outcome, text, decidedOn } = decision;
  const { votes, castingVote, attendeeIds, documentVersionId } = decision;
  return {
    ...{ cycleId, phase, round, attempt, item, body, outcome, text, decidedOn },
    ...{ votes, castingVote, attendeeIds, documentVersionId },
    amendments: amendments.map(({ number, title, text: wording, outcome: fate, unitId }) => ({
      number,
      title,
      text: wording,
      outcome: fate,
      unitId,
    })),
    document: documentChecksum,
  };
}
