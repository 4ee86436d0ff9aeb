import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import type { Votes } from './decision.js';
import { mustFitBody, mustFitOutcome } from './votes.rules.js';

const members = ['a', 'b', 'c'].map((id) => ({ id }));
const seated = { seats: 3, members };
const fits = (votes: Votes | null, body: 'council' | 'directorate' = 'council') =>
  refusalOf(() => mustFitBody(votes, body, seated, '/votes'));

describe('votes', () => {
  it('votes-exceed-body: are never more than the body has', () => {
    expect(fits({ for: 2, against: 1, abstained: 0 })).toBeNull();
    expect(fits({ for: 2, against: 1, abstained: 1 })).toBe('votes-exceed-body');
    expect(fits(null)).toBeNull();
  });

  it('votes-exceed-body: are never more than the members who were present', () => {
    const cast = { for: 2, against: 1, abstained: 0 };
    const by = (present: number | null) =>
      refusalOf(() => mustFitBody(cast, 'council', seated, '/votes', present));
    expect([by(2), by(3), by(null)]).toEqual(['votes-exceed-body', null, null]);
  });

  it('votes-exceed-body: whatever is voted, by however many', () => {
    const count = fc.nat({ max: 60 });
    fc.assert(
      fc.property(count, count, count, fc.nat({ max: 55 }), (yes, no, abstained, seats) => {
        const votes = { for: yes, against: no, abstained };
        const refusal = refusalOf(() => mustFitBody(votes, 'council', { seats, members: [] }, '/votes'));
        expect(refusal).toBe(yes + no + abstained > seats ? 'votes-exceed-body' : null);
      }),
    );
  });

  it('invalid-input: by name, are of members, once each, and add up; where the body records them', () => {
    const by: Votes['by'] = [
      { memberId: 'a', vote: 'for' },
      { memberId: 'b', vote: 'against' },
    ];
    const counts = { for: 1, against: 1, abstained: 0 };
    expect(fits({ ...counts, by })).toBeNull();
    expect(fits({ ...counts, by }, 'directorate')).toBe('invalid-input');
    expect(fits({ ...counts, for: 2, by })).toBe('invalid-input');
    expect(fits({ for: 2, against: 0, abstained: 0, by: [by[0]!, by[0]!] })).toBe('invalid-input');
    expect(fits({ for: 1, against: 0, abstained: 0, by: [{ memberId: 'x', vote: 'for' }] })).toBe(
      'invalid-input',
    );
  });

  it('votes-contradict-outcome: approved by more than were against, or by the casting vote; rejected by no majority', () => {
    const outcome = (name: string, yes: number, no: number, casting = false) =>
      refusalOf(() => mustFitOutcome(name, { for: yes, against: no, abstained: 0 }, casting));
    for (const name of ['approved', 'approvedWithChanges', 'carried']) {
      expect(outcome(name, 2, 1)).toBeNull();
      expect(outcome(name, 1, 1)).toBe('votes-contradict-outcome');
      expect(outcome(name, 1, 2)).toBe('votes-contradict-outcome');
      expect(outcome(name, 1, 1, true)).toBeNull();
    }
    expect(outcome('rejected', 2, 1)).toBe('votes-contradict-outcome');
    expect(outcome('rejected', 1, 1)).toBeNull();
    expect(outcome('heldOver', 1, 2)).toBeNull();
    expect(refusalOf(() => mustFitOutcome('approved', null))).toBeNull();
  });
});
