import type { Body, Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import { voteChoices, type BodyMember, type Votes } from './decision.js';

/**
 * How many seats a body has at most where nobody registered its members: of a council what law allows (Gemeentewet 8: 45; DLB
 * 4: 55; not checked further), of another body everybody who holds one of these roles.
 */
export const unregisteredSeats: Readonly<Record<Body, { most: number } | { holdersOf: readonly Role[] }>> = {
  managementTeam: {
    holdersOf: [
      'municipalSecretary',
      'concernManager',
      'concernController',
      'strategicAdviser',
      'teamManager',
      'generalDirector',
      'deputyGeneralDirector',
      'financialDirector',
    ],
  },
  directorate: {
    holdersOf: [
      'municipalSecretary',
      'concernManager',
      'concernController',
      'strategicAdviser',
      'generalDirector',
      'financialDirector',
    ],
  },
  executiveBoard: { holdersOf: ['mayor', 'portfolioHolder'] },
  council: { most: 55 },
  socialWelfareCouncil: { most: 55 },
};

/** Bodies whose record may say who voted what (for a council: Gemeentewet 32, a vote by roll call). */
const recordByWhom: readonly Body[] = ['executiveBoard', 'council', 'socialWelfareCouncil'];

/**
 * Never more votes than the body has seats, or members who were present: `votes-exceed-body`. Where it is said who voted what, that body records it, they
 * are members on that day, each votes once, and the counts are theirs: `invalid-input`.
 * @param members who have a registered seat on the day of the vote
 * @param present how many members were there; null where that is not known
 * @param path where the votes stand in the form
 */
export function mustFitBody(
  votes: Votes | null,
  body: Body,
  { seats, members }: { seats: number; members: readonly Pick<BodyMember, 'id'>[] },
  path: string,
  present: number | null = null,
): void {
  if (!votes) return;
  const cast = votes.for + votes.against + votes.abstained;
  must(
    cast <= seats,
    'votes-exceed-body',
    `${cast} votes are more than the ${seats} that this body has on that day.`,
    { path, votes: cast, seats },
  );
  must(
    present === null || cast <= present,
    'votes-exceed-body',
    `${cast} votes are more than the ${present} members who were present.`,
    { path, votes: cast, present },
  );
  const { by } = votes;
  if (!by) return;
  const refuse = (holds: boolean, detail: string): void =>
    must(holds, 'invalid-input', detail, { errors: [{ path: `${path}/by`, message: detail }] });
  refuse(recordByWhom.includes(body), 'This body does not record who voted what.');
  refuse(
    by.every(({ memberId }) => members.some(({ id }) => id === memberId)),
    'Only who has a seat on that day votes.',
  );
  refuse(new Set(by.map(({ memberId }) => memberId)).size === by.length, 'Each member votes once.');
  refuse(
    voteChoices.every((choice) => by.filter(({ vote }) => vote === choice).length === votes[choice]),
    'The counts are those of the members named.',
  );
}

/**
 * What is approved has more votes for than against, or a tie that the casting vote broke; what is rejected has not:
 * `votes-contradict-outcome`. Other outcomes are no yes or no.
 */
export function mustFitOutcome(outcome: string, votes: Votes | null, castingVote = false): void {
  if (!votes) return;
  const won = votes.for > votes.against;
  const tie = votes.for === votes.against;
  const yes = ['approved', 'approvedWithChanges', 'carried'].includes(outcome);
  const no = outcome === 'rejected';
  must(
    (!yes || won || (tie && castingVote)) && (!no || !won),
    'votes-contradict-outcome',
    `${votes.for} for and ${votes.against} against is not "${outcome}".`,
    { outcome, for: votes.for, against: votes.against },
  );
}
