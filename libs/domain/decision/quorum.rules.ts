import type { CycleDefinition, DecisionItem } from '../definition/definition.js';
import type { Body, Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import type { Decision, MemberNote, Presence, Votes } from './decision.js';

type Country = CycleDefinition['country'];

/** How law has a body meet and vote. */
export interface BodyRule {
  /** How many of the members who sit are present before anything is decided; null where law asks nothing. */
  quorum: 'moreThanHalf' | 'half' | null;
  /** More than half of those who may vote take part, or the vote is void. */
  participation: boolean;
  /** Who breaks a tie by law; nobody does; or the definition may say, where law doesn't. */
  castingVote: Role | 'nobody' | 'asDefined';
  /** What a tie means that nobody breaks: no, or not yet while members were missing. */
  tie: 'rejected' | 'postponed';
  article: string;
}

const ofOrganisation: BodyRule = {
  ...{ quorum: null, participation: false, castingVote: 'asDefined' },
  ...{ tie: 'rejected', article: 'the organisation’s own rules' },
};
const flemish = (castingVote: BodyRule['castingVote'], article: string): BodyRule => ({
  ...{ quorum: 'moreThanHalf', participation: false, castingVote, tie: 'rejected', article },
});

/**
 * The rules of each body (general knowledge of the Gemeentewet and of the Decreet lokaal bestuur; not held against a mirror of
 * their text). Where a meeting lacks its quorum a second one is called for the same subjects, which decides with however
 * many come.
 */
export const bodyRules: Readonly<Record<Country, Readonly<Record<Body, BodyRule>>>> = {
  NL: {
    managementTeam: ofOrganisation,
    directorate: ofOrganisation,
    executiveBoard: {
      ...{ quorum: 'half', participation: true, castingVote: 'mayor', tie: 'rejected' },
      article: 'Gemeentewet 56, 58 and 59',
    },
    council: {
      ...{ quorum: 'moreThanHalf', participation: true, castingVote: 'nobody', tie: 'postponed' },
      article: 'Gemeentewet 20, 29 and 32',
    },
    socialWelfareCouncil: ofOrganisation,
  },
  BE: {
    managementTeam: ofOrganisation,
    directorate: ofOrganisation,
    executiveBoard: flemish('asDefined', 'Decreet lokaal bestuur, on the college'),
    council: flemish('nobody', 'Decreet lokaal bestuur 26 and 33'),
    socialWelfareCouncil: flemish('nobody', 'Decreet lokaal bestuur 74, as 26 and 33'),
  },
};

/** Who breaks a tie on this item: by law, or as the definition says; null where nobody does. */
export function castingVoteOn(
  { castingVote }: BodyRule,
  item: Pick<DecisionItem, 'castingVote'>,
): Role | null {
  if (castingVote === 'nobody') return null;
  return castingVote === 'asDefined' ? (item.castingVote ?? null) : castingVote;
}

/** Who sits in a body on a day. */
export interface Seated {
  /** How many sit there; or may sit there at most, where that is not known. */
  seats: number;
  known: boolean;
  /** Those who are registered. */
  members: readonly { id: string }[];
}

/** How many members make the quorum. */
const quorumOf = ({ quorum }: BodyRule, seats: number): number => {
  if (quorum === null) return 0;
  return quorum === 'half' ? Math.ceil(seats / 2) : Math.floor(seats / 2) + 1;
};

/**
 * Of those present, each is a member on that day and named once, and there are no more of them than the body has:
 * `votes-exceed-body`, `invalid-input`. Nobody votes who was not present.
 */
export function mustFitPresence(presence: Presence | null, votes: Votes | null, seated: Seated): void {
  if (!presence) return;
  const { members: present, by } = presence;
  must(
    present <= seated.seats,
    'votes-exceed-body',
    `${present} present are more than the ${seated.seats} members that this body has on that day.`,
    { path: '/presence/members', present, seats: seated.seats },
  );
  if (!by) return;
  const refuse = (holds: boolean, detail: string): void =>
    must(holds, 'invalid-input', detail, { errors: [{ path: '/presence/by', message: detail }] });
  refuse(
    by.every((memberId) => seated.members.some(({ id }) => id === memberId)),
    'Only who has a seat on that day is present as a member.',
  );
  refuse(new Set(by).size === by.length, 'Each member is named once.');
  refuse(by.length === present, 'The number present is that of the members named.');
  refuse(
    (votes?.by ?? []).every(({ memberId }) => by.includes(memberId)),
    'Only who is present votes.',
  );
}

/** Whether a body was held over because too few members came: it meets once more, and then decides with who comes. */
export const lackedQuorum = (
  rule: BodyRule,
  { outcome, presence }: Pick<Decision, 'outcome' | 'presence'>,
  { seats, known }: Pick<Seated, 'seats' | 'known'>,
): boolean =>
  outcome === 'heldOver' && known && presence !== null && presence.members < quorumOf(rule, seats);

/**
 * A body decides with its quorum, and by a vote in which enough members took part: `quorum-not-met`. Where its members are
 * registered it is recorded how many were present: `invalid-input`. Held over, nothing is decided.
 * @param reconvened this is the second meeting, called for the same subject because the first lacked its quorum
 */
export function mustHaveQuorum(
  rule: BodyRule,
  { outcome, presence, votes }: { outcome: string; presence: Presence | null; votes: Votes | null },
  { seats, known, members }: Seated,
  reconvened: boolean,
): void {
  if (rule.quorum === null || !known || reconvened || outcome === 'heldOver') return;
  const cast = votes && votes.for + votes.against + votes.abstained;
  const present = presence?.members ?? (members.length > 0 ? cast : seats);
  must(present !== null, 'invalid-input', `Of the ${seats} members it is recorded how many were present.`, {
    errors: [{ path: '/presence', message: 'must be given where the members of the body are registered' }],
  });
  const needed = quorumOf(rule, seats);
  must(
    present >= needed,
    'quorum-not-met',
    `${present} of ${seats} members were present, and ${needed} are needed (${rule.article}): hold it over; the next ` +
      'meeting for it decides with however many come.',
    { present, needed, seats },
  );
  if (!rule.participation || !votes || (members.length === 0 && !presence)) return;
  const took = votes.for + votes.against;
  const mayVote = seats - votes.abstained;
  must(
    2 * took > mayVote,
    'quorum-not-met',
    `${took} of the ${mayVote} members who may vote took part; a vote counts when more than half do (${rule.article}).`,
    { tookPart: took, mayVote, seats },
  );
}

/**
 * A tie in a meeting from which members were missing is no rejection yet, where law has it voted on again in the next:
 * `votes-contradict-outcome`.
 * @param tiedBefore it was held over after a tie
 */
export function mustSettleTie(
  rule: BodyRule,
  outcome: string,
  votes: Votes | null,
  { seats, known }: Pick<Seated, 'seats' | 'known'>,
  tiedBefore: boolean,
): void {
  if (!votes || !known || rule.tie !== 'postponed' || outcome !== 'rejected') return;
  const complete = votes.for + votes.against + votes.abstained === seats;
  must(
    votes.for !== votes.against || complete || tiedBefore,
    'votes-contradict-outcome',
    `The votes tie and not all ${seats} members voted: it is held over, and voted on again (${rule.article}).`,
    { outcome, for: votes.for, against: votes.against, seats },
  );
}

/** Whether this was held over because the votes tied. */
export const wasTied = ({ outcome, votes }: Pick<Decision, 'outcome' | 'votes'>): boolean =>
  outcome === 'heldOver' && votes !== null && votes.for === votes.against;

/**
 * What members asked to be recorded by name: each has a seat on that day, and was present where that is known by name. Who is
 * recorded as having voted against did not vote otherwise, and no more do than votes were cast against: `invalid-input`.
 */
export function mustFitNotes(
  notes: readonly MemberNote[],
  { votes, presence }: { votes: Votes | null; presence: Presence | null },
  { members }: Pick<Seated, 'members'>,
): void {
  const against = notes.filter(({ kind }) => kind === 'votedAgainst');
  const refuse = (holds: boolean, message: string): void =>
    must(holds, 'invalid-input', message, { errors: [{ path: '/memberNotes', message }] });
  refuse(
    notes.every(({ memberId }) => members.some(({ id }) => id === memberId)),
    'Only who has a seat on that day is recorded by name.',
  );
  refuse(
    notes.every(({ memberId }) => presence?.by?.includes(memberId) ?? true),
    'Only who was present is recorded by name.',
  );
  refuse(
    new Set(against.map(({ memberId }) => memberId)).size === against.length,
    'Each member is recorded as having voted against once.',
  );
  refuse(
    against.every(({ memberId }) =>
      (votes?.by ?? []).every((one) => one.memberId !== memberId || one.vote === 'against'),
    ),
    'Who voted otherwise is not recorded as having voted against.',
  );
  refuse(!votes || against.length <= votes.against, 'No more members voted against than votes were cast so.');
  refuse(
    notes.every(({ kind, text }) => kind === 'votedAgainst' || (text ?? '').trim() !== ''),
    'A remark says something.',
  );
}
