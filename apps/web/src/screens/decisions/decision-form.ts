import { mustAmendAmendments, mustFitAmendments } from '#domain/decision/decision.rules.js';
import type { MotionOutcome } from '#domain/decision/decision.js';
import { mustFitOutcome } from '#domain/decision/votes.rules.js';
import { DomainError } from '#domain/shared/domain-error.js';
import type { VotesValue } from './Votes.js';

export type AmendmentValue = {
  title?: string;
  text?: string;
  outcome?: MotionOutcome;
  amends?: number;
  proposedBy?: string;
  votes?: VotesValue;
  unitId?: string;
};
export type MotionValue = {
  title?: string;
  text?: string;
  outcome?: MotionOutcome;
  proposedBy?: string;
  votes?: VotesValue;
  ownerId?: string;
  dueOn?: string;
};
export type FollowUpValue = { source?: string; title?: string; ownerId?: string; dueOn?: string };

export type MemberNoteValue = { memberId?: string; kind?: string; text?: string };

/** The form of recording a decision, as far as it is filled in. */
export type DecisionValues = {
  decidedOn?: string;
  text?: string;
  attendeeIds?: string[];
  presence?: { members?: number; by?: string[] };
  votes?: VotesValue;
  castingVote?: boolean;
  memberNotes?: MemberNoteValue[];
  publicNoticeOn?: string;
  budgetAmendment?: boolean;
  urgency?: string;
  amendments?: AmendmentValue[];
  motions?: MotionValue[];
  agendaItemId?: string;
  heldOverTo?: string;
  followUp?: FollowUpValue[];
  returnTo?: string;
  unitIds?: string[];
};

/** Outcomes with which a body went into what was proposed to it. */
const settled = ['approved', 'approvedWithChanges', 'rejected', 'advised'];
const shownWith: Readonly<Record<string, readonly string[]>> = {
  amendments: ['approved', 'approvedWithChanges', 'rejected'],
  motions: settled,
  followUp: settled,
  heldOverTo: ['heldOver'],
  returnTo: ['returned'],
  unitIds: ['returned'],
};

/** What the form asks depends on the outcome, on who decides, and on whether it stands on an agenda here. */
export interface AskedOf {
  outcome: string;
  values: DecisionValues;
  /** The chair of the body breaks a tie. */
  hasCastingVote: boolean;
  /** A council deliberates here, so that law counts days: see the phase of the event "deliberated". */
  deliberates: boolean;
  /** The budget can be amended with this document. */
  amendsBudget: boolean;
}

/** Whether a field is asked. */
export function isDecisionFieldAsked(
  field: string,
  { outcome, values, hasCastingVote, deliberates, amendsBudget }: AskedOf,
): boolean {
  const counts = deliberates && outcome !== 'heldOver';
  if (field === 'castingVote') return hasCastingVote && isTie(values.votes);
  if (field === 'publicNoticeOn') return counts;
  if (field === 'budgetAmendment') return counts && amendsBudget;
  if (field === 'urgency') return counts && amendsBudget && values.budgetAmendment === true;
  if (field === 'heldOverTo' && !values.agendaItemId) return false;
  return shownWith[field]?.includes(outcome) ?? true;
}

export const isTie = (votes: VotesValue | undefined): boolean =>
  votes?.for !== undefined && votes.for === votes.against;

/** What is wrong with a decision as it is filled in, by where it is; `code` is the word for it. */
export interface DecisionFault {
  path: string;
  code:
    | 'inFuture'
    | 'votesMissing'
    | 'nobodyVoted'
    | 'votesContradict'
    | 'changesNeedCarried'
    | 'carriedNeedsChanges'
    | 'subAmendment'
    | 'ownerMissing';
}

/** The domain's own rules on what is typed, before it is sent: the api has the last word. */
export function faultsOf(
  values: DecisionValues,
  { outcome, today }: { outcome: string; today: string },
): DecisionFault[] {
  const faults: DecisionFault[] = [];
  const { decidedOn, votes, castingVote = false, amendments = [], motions = [] } = values;
  if (decidedOn && decidedOn > today) faults.push({ path: '/decidedOn', code: 'inFuture' });
  faults.push(...faultsOfVotes('/votes', votes, outcome, castingVote));
  amendments.forEach((amendment, index) =>
    faults.push(
      ...faultsOfVotes(`/amendments/${index}/votes`, amendment.votes, amendment.outcome ?? 'withdrawn'),
    ),
  );
  motions.forEach(({ votes: cast, outcome: fate = 'withdrawn', ownerId }, index) => {
    faults.push(...faultsOfVotes(`/motions/${index}/votes`, cast, fate));
    if (fate === 'carried' && !ownerId)
      faults.push({ path: `/motions/${index}/ownerId`, code: 'ownerMissing' });
  });
  const moved = amendments.map(({ outcome: fate = 'withdrawn', amends = null }, index) => ({
    number: index + 1,
    outcome: fate,
    amends,
  }));
  if (outcome && isRefused(() => mustFitAmendments(outcome, moved))) {
    faults.push({
      path: '/amendments',
      code: outcome === 'approvedWithChanges' ? 'changesNeedCarried' : 'carriedNeedsChanges',
    });
  }
  moved.forEach((one, index) => {
    if (isRefused(() => mustAmendAmendments([...moved.filter((each) => each.amends === null), one])))
      faults.push({ path: `/amendments/${index}/amends`, code: 'subAmendment' });
  });
  return faults;
}

function faultsOfVotes(
  path: string,
  votes: VotesValue | undefined,
  outcome: string,
  castingVote = false,
): DecisionFault[] {
  if (!votes) return [];
  if (votes.by?.length === 0) return [{ path: `${path}/by`, code: 'nobodyVoted' }];
  const missing = (['for', 'against', 'abstained'] as const).filter((choice) => votes[choice] === undefined);
  if (missing.length > 0)
    return missing.map((choice) => ({ path: `${path}/${choice}`, code: 'votesMissing' }));
  const contradicts = isRefused(() => mustFitOutcome(outcome, whole(votes), castingVote));
  return contradicts ? [{ path: votes.by ? `${path}/by` : `${path}/for`, code: 'votesContradict' }] : [];
}

/** With every count; null while one is missing. */
const whole = (votes: VotesValue | undefined) => {
  if (votes?.for === undefined || votes.against === undefined || votes.abstained === undefined) return null;
  return { for: votes.for, against: votes.against, abstained: votes.abstained };
};

function isRefused(rule: () => void): boolean {
  try {
    rule();
    return false;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}

/** Without one amendment: what others change keeps its number, and what changed this one changes nothing any more. */
export function withoutAmendment(amendments: readonly AmendmentValue[], index: number): AmendmentValue[] {
  const number = index + 1;
  return amendments.toSpliced(index, 1).map(({ amends, ...rest }) => {
    if (amends === undefined || amends === number) return rest;
    return { ...rest, amends: amends > number ? amends - 1 : amends };
  });
}
