import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import type { Presence, Votes } from './decision.js';
import {
  bodyRules,
  castingVoteOn,
  lackedQuorum,
  mustFitNotes,
  mustFitPresence,
  mustHaveQuorum,
  mustSettleTie,
  wasTied,
  type Seated,
} from './quorum.rules.js';

const { council, executiveBoard, managementTeam } = bodyRules.NL;
const seated = (seats: number, registered = true): Seated => ({
  seats,
  known: true,
  members: registered ? Array.from({ length: seats }, (_, index) => ({ id: String(index) })) : [],
});
const present = (members: number): Presence => ({ members });
const votes = (yes: number, no: number, abstained = 0): Votes => ({ for: yes, against: no, abstained });

describe('a quorum', () => {
  const decided = (
    rule: typeof council,
    presence: Presence | null,
    of: Seated,
    { cast = null as Votes | null, outcome = 'approved', reconvened = false } = {},
  ) => refusalOf(() => mustHaveQuorum(rule, { outcome, presence, votes: cast }, of, reconvened));

  it('quorum-not-met: of a council is more than half of those who sit, of a college at least half', () => {
    expect(decided(council, present(14), seated(27))).toBeNull();
    expect(decided(council, present(13), seated(27))).toBe('quorum-not-met');
    expect(decided(council, present(14), seated(28))).toBe('quorum-not-met');
    expect(decided(executiveBoard, present(3), seated(6))).toBeNull();
    expect(decided(executiveBoard, present(2), seated(5))).toBe('quorum-not-met');
    expect(decided(managementTeam, present(1), seated(9))).toBeNull();
    expect(decided(bodyRules.BE.executiveBoard, present(3), seated(6))).toBe('quorum-not-met');
  });

  it('quorum-not-met: whatever number comes, of however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 55 }), fc.nat({ max: 55 }), (seats, came) => {
        expect(decided(council, present(came), seated(seats)) === null).toBe(2 * came > seats);
        expect(decided(executiveBoard, present(came), seated(seats)) === null).toBe(2 * came >= seats);
      }),
    );
  });

  it('is not asked of the second meeting for the same subject, nor to hold something over', () => {
    expect(decided(council, present(5), seated(27), { reconvened: true })).toBeNull();
    expect(decided(council, present(5), seated(27), { outcome: 'heldOver' })).toBeNull();
    const lacking = (outcome: 'heldOver' | 'approved', came: number) =>
      lackedQuorum(council, { outcome, presence: present(came) }, seated(27));
    expect([lacking('heldOver', 13), lacking('heldOver', 14), lacking('approved', 13)]).toEqual([
      ...[true, false, false],
    ]);
  });

  it('invalid-input: where members are registered it is known how many were present, at least by their votes', () => {
    expect(decided(council, null, seated(27))).toBe('invalid-input');
    expect(decided(council, null, seated(27), { cast: votes(10, 9) })).toBeNull();
    expect(decided(council, null, seated(27), { cast: votes(9, 4) })).toBe('quorum-not-met');
    expect(decided(council, null, { seats: 55, known: false, members: [] })).toBeNull();
    expect(decided(executiveBoard, null, seated(6, false))).toBeNull();
  });

  it('quorum-not-met: a vote is void unless more than half of those who may vote took part', () => {
    expect(decided(council, present(20), seated(27), { cast: votes(10, 3) })).toBe('quorum-not-met');
    expect(decided(council, present(20), seated(27), { cast: votes(10, 3, 2) })).toBeNull();
    expect(decided(bodyRules.BE.council, present(20), seated(27), { cast: votes(3, 1, 16) })).toBeNull();
  });

  it('votes-exceed-body, invalid-input: those present are members, once each, no more than sit; and only they vote', () => {
    const fits = (presence: Presence, cast: Votes | null = null) =>
      refusalOf(() => mustFitPresence(presence, cast, seated(3)));
    expect(fits(present(4))).toBe('votes-exceed-body');
    expect(fits({ members: 2, by: ['0', '1'] })).toBeNull();
    expect(fits({ members: 2, by: ['0', '9'] })).toBe('invalid-input');
    expect(fits({ members: 2, by: ['0', '0'] })).toBe('invalid-input');
    expect(fits({ members: 3, by: ['0', '1'] })).toBe('invalid-input');
    const by: Votes['by'] = [{ memberId: '2', vote: 'for' }];
    expect(fits({ members: 2, by: ['0', '1'] }, { ...votes(1, 0), by })).toBe('invalid-input');
  });
});

describe('a tie', () => {
  it('votes-contradict-outcome: in a council from which members were missing is held over once, then it is a no', () => {
    const settles = (cast: Votes, tiedBefore = false, rule = council) =>
      refusalOf(() => mustSettleTie(rule, 'rejected', cast, seated(27), tiedBefore));
    expect(settles(votes(10, 10))).toBe('votes-contradict-outcome');
    expect(settles(votes(10, 10), true)).toBeNull();
    expect(settles(votes(13, 13, 1))).toBeNull();
    expect(settles(votes(9, 10))).toBeNull();
    expect(settles(votes(10, 10), false, bodyRules.BE.council)).toBeNull();
    expect(wasTied({ outcome: 'heldOver', votes: votes(2, 2) })).toBe(true);
    expect(wasTied({ outcome: 'heldOver', votes: votes(3, 2) })).toBe(false);
  });

  it('is broken by the mayor in a Dutch college, by nobody in a council, elsewhere as is defined', () => {
    expect(castingVoteOn(executiveBoard, {})).toBe('mayor');
    expect(castingVoteOn(council, { castingVote: 'mayor' })).toBeNull();
    expect(castingVoteOn(bodyRules.NL.directorate, { castingVote: 'municipalSecretary' })).toBe(
      'municipalSecretary',
    );
    expect(castingVoteOn(bodyRules.NL.directorate, {})).toBeNull();
  });
});

describe('what members have recorded by name', () => {
  const fits = (
    notes: Parameters<typeof mustFitNotes>[0],
    cast: Votes | null = null,
    presence: Presence | null = null,
  ) => refusalOf(() => mustFitNotes(notes, { votes: cast, presence }, seated(3)));
  const against = (memberId: string) => ({ memberId, kind: 'votedAgainst' as const });

  it('invalid-input: is of members who were there, and does not contradict how they voted', () => {
    expect(fits([against('0'), { memberId: '0', kind: 'remark', text: 'too dear' }])).toBeNull();
    expect(fits([against('9')])).toBe('invalid-input');
    expect(fits([against('0')], null, { members: 1, by: ['1'] })).toBe('invalid-input');
    expect(fits([against('0'), against('0')])).toBe('invalid-input');
    const by: Votes['by'] = [{ memberId: '0', vote: 'for' }];
    expect(fits([against('0')], { ...votes(1, 1), by })).toBe('invalid-input');
    expect(fits([against('0'), against('1')], votes(1, 1))).toBe('invalid-input');
    expect(fits([{ memberId: '0', kind: 'remark' }])).toBe('invalid-input');
  });
});
