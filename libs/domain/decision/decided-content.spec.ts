import { decidedContent } from './decided-content.js';

const decision: Parameters<typeof decidedContent>[0] = {
  cycleId: 'c',
  phase: 'raad',
  round: 1,
  attempt: 1,
  item: 'raad',
  body: 'council',
  outcome: 'approved',
  text: 'Adopted.',
  decidedOn: '2026-11-05',
  votes: null,
  castingVote: false,
  attendeeIds: [],
  documentVersionId: null,
};
const amendment = { number: 1, title: 'Trees', text: 'Ten.', outcome: 'carried', unitId: null } as const;

describe('what is signed', () => {
  it('leaves out what is absent, so that what was signed before there was such a thing keeps its checksum', () => {
    const before = decidedContent(decision, [amendment], null);
    const none = { amends: null, proposedBy: null, votes: null };
    expect(decidedContent({ ...decision, corrects: null }, [{ ...amendment, ...none }], null)).toEqual(
      before,
    );
  });

  it('holds what an amendment changes, who moved it and how it was voted on, and which record is corrected', () => {
    const more = { amends: 1, proposedBy: 'A', votes: { for: 2, against: 1, abstained: 0 } };
    const content = decidedContent({ ...decision, corrects: 'x' }, [{ ...amendment, ...more }], null);
    expect(content).toMatchObject({ corrects: 'x', amendments: [more] });
  });
});
