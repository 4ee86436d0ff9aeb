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
> &
  Partial<Pick<Decision, 'corrects' | 'presence' | 'memberNotes'>>;
type Proposed = Pick<Amendment, 'number' | 'title' | 'text' | 'outcome' | 'unitId'> &
  Partial<Pick<Amendment, 'amends' | 'proposedBy' | 'votes'>>;

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
  const { votes, castingVote, attendeeIds, documentVersionId, corrects, presence, memberNotes } = decision;
  return {
    ...{ cycleId, phase, round, attempt, item, body, outcome, text, decidedOn },
    ...{ votes, castingVote, attendeeIds, documentVersionId },
    ...(corrects && { corrects }),
    ...(presence && { presence }),
    ...(memberNotes && memberNotes.length > 0 && { memberNotes }),
    amendments: amendments.map((amendment) => {
      const { number, title, text: wording, outcome: fate, unitId, amends, proposedBy } = amendment;
      return {
        ...{ number, title, text: wording, outcome: fate, unitId },
        ...(amends && { amends }),
        ...(proposedBy && { proposedBy }),
        ...(amendment.votes && { votes: amendment.votes }),
      };
    }),
    document: documentChecksum,
  };
}
