import type { TaskForm } from '#contracts/task-forms.js';
import { decidedContent } from '#domain/decision/decided-content.js';
import type { Amendment, Decision, Votes } from '#domain/decision/decision.js';
import {
  mustAmendAmendments,
  mustBeTieForCastingVote,
  mustFitAmendments,
} from '#domain/decision/decision.rules.js';
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
} from '#domain/decision/quorum.rules.js';
import { mustFitBody, mustFitOutcome, unregisteredSeats } from '#domain/decision/votes.rules.js';
import { findPhase, type CycleDefinition, type DecisionItem } from '#domain/definition/definition.js';
import { mustMeetAttendanceRule } from '#domain/meeting/meeting.rules.js';
import type { Body } from '#domain/people/roles.js';
import type { DocumentVersion, PersonCall, Transaction } from '../ports.js';
import { mustContribute } from '../tasks/effects/contributing-units.js';
import { mustExist, mustNotBeInTheFuture } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';

/** What is recorded of a decision, and may be corrected until it is signed. */
export type DecidedForm = Pick<
  TaskForm<'recordDecision'>,
  'decidedOn' | 'text' | 'attendeeIds' | 'presence' | 'votes' | 'castingVote' | 'memberNotes' | 'amendments'
>;

/** Where in a cycle it is decided, and with which outcome. */
export interface DecidedAt {
  cycleId: string;
  definition: CycleDefinition;
  phase: string;
  round: number;
  attempt: number;
  item: DecisionItem;
  outcome: string;
}

/**
 * Refuses what can't have been decided like this: `invalid-input`, `votes-exceed-body`, `votes-contradict-outcome`,
 * `quorum-not-met`, `attendance-rule-not-met`, `unit-not-in-cycle`.
 */
export async function checkDecided(
  transaction: Transaction,
  { today }: PersonCall,
  at: DecidedAt,
  form: DecidedForm,
): Promise<void> {
  const { cycleId, definition, phase, item, outcome } = at;
  mustNotBeInTheFuture(form.decidedOn, today, '/decidedOn');
  const { votes = null, presence = null, castingVote = false, attendeeIds = [], amendments = [] } = form;
  const rule = bodyRules[definition.country][item.body];
  mustBeTieForCastingVote(castingVoteOn(rule, item), castingVote, votes);
  const seated = await seatedIn(transaction, item.body, form.decidedOn);
  mustFitPresence(presence, votes, seated);
  checkVotes(item.body, seated, presence?.members ?? null, [
    { votes, outcome, castingVote, path: '/votes' },
    ...amendments.map((amendment, index) => ({
      votes: amendment.votes ?? null,
      outcome: amendment.outcome,
      path: `/amendments/${index}/votes`,
    })),
  ]);
  const before = (await transaction.decisions.attempts(cycleId, phase, at.round, item.key)).filter(
    ({ attempt, decidedOn }) => attempt < at.attempt && decidedOn < form.decidedOn,
  );
  const reconvened = before.some((earlier) => lackedQuorum(rule, earlier, seated));
  mustHaveQuorum(rule, { outcome, presence, votes }, seated, reconvened);
  mustSettleTie(rule, outcome, votes, seated, before.some(wasTied));
  mustFitNotes(form.memberNotes ?? [], { votes, presence }, seated);
  await mustExist(transaction, attendeeIds, '/attendeeIds');
  await mustBeAttended(transaction, definition, phase, attendeeIds, form.decidedOn);
  mustAmendAmendments(
    amendments.map(({ amends = null, outcome: fate }, index) => ({
      number: index + 1,
      amends,
      outcome: fate,
    })),
  );
  mustFitAmendments(outcome, amendments);
  await mustContribute(
    transaction,
    cycleId,
    amendments.flatMap(({ unitId }) => unitId ?? []),
  );
}

/**
 * Votes on whatever was put to the vote of a body. Refuses like {@link checkDecided}.
 * @param present how many members were there; null where that is not known
 */
export function checkVotes(
  body: Body,
  seated: Seated,
  present: number | null,
  cast: readonly { votes: Votes | null; outcome: string; castingVote?: boolean; path: string }[],
): void {
  for (const { votes, outcome, castingVote = false, path } of cast) {
    mustFitBody(votes, body, seated, path, present);
    mustFitOutcome(outcome, votes, castingVote);
  }
}

/** Who has a seat in a body on a day, and how many seats it has; also where nobody registered its members. */
export async function seatedIn(transaction: Transaction, body: Body, on: string): Promise<Seated> {
  const members = await transaction.decisions.members(body, on);
  if (members.length > 0) return { seats: members.length, known: true, members };
  const otherwise = unregisteredSeats[body];
  if ('most' in otherwise) return { seats: otherwise.most, known: false, members };
  const holders = await transaction.people.holders(otherwise.holdersOf, on);
  return { seats: new Set(holders.map(({ personId }) => personId)).size, known: true, members };
}

/** At least one of the roles that the phase names was there (seed 000): `attendance-rule-not-met`. */
export async function mustBeAttended(
  transaction: Transaction,
  definition: CycleDefinition,
  phaseKey: string,
  attendeeIds: readonly string[],
  on: string,
): Promise<void> {
  const phase = findPhase(definition, phaseKey);
  const required = phase?.kind === 'decision' ? phase.attendanceRequires : undefined;
  if (!required) return;
  const present = await transaction.people.rolesOf(attendeeIds, on);
  mustMeetAttendanceRule(
    required,
    present.map(({ role }) => role),
  );
}

/** The decision as it is kept, with its amendments, and the checksum over exactly what was decided. */
export function decisionOf(
  { identifiers, digest }: Pick<UseCaseDependencies, 'identifiers' | 'digest'>,
  call: PersonCall,
  at: Pick<Decision, 'cycleId' | 'phase' | 'round' | 'attempt' | 'item' | 'body' | 'outcome'> &
    Pick<Decision, 'agendaItemId' | 'corrects'>,
  form: DecidedForm,
  document: Pick<DocumentVersion, 'id' | 'checksum'> | null,
): { decision: Decision; amendments: Amendment[] } {
  const id = identifiers.next();
  const amendments = (form.amendments ?? []).map((moved, index): Amendment => ({
    id: identifiers.next(),
    decisionId: id,
    number: index + 1,
    ...{ title: moved.title, text: moved.text, outcome: moved.outcome },
    amends: moved.amends ?? null,
    proposedBy: moved.proposedBy ?? null,
    votes: moved.votes ?? null,
    unitId: moved.unitId ?? null,
    workedInAt: null,
    note: null,
  }));
  const decided = {
    ...at,
    text: form.text,
    decidedOn: form.decidedOn,
    presence: form.presence ?? null,
    votes: form.votes ?? null,
    castingVote: form.castingVote ?? false,
    memberNotes: form.memberNotes ?? [],
    attendeeIds: [...new Set(form.attendeeIds ?? [])],
    documentVersionId: document?.id ?? null,
  };
  const decision: Decision = {
    ...decided,
    id,
    organisationId: call.organisationId,
    checksum: digest(decidedContent(decided, amendments, document?.checksum ?? null)),
    recordedBy: call.actor.personId,
    recordedAt: call.now,
    lapsed: false,
  };
  return { decision, amendments };
}

/** What the history tells of a decision that is recorded: no text. */
export const toldOf = (
  { item, body, outcome, decidedOn, presence, votes, castingVote, memberNotes, corrects, checksum }: Decision,
  amendments: readonly Amendment[],
  document: Pick<DocumentVersion, 'number'> | null,
) => ({
  ...{ item, body, outcome, decidedOn },
  votes: votes && { for: votes.for, against: votes.against, abstained: votes.abstained },
  castingVote,
  ...(presence && { present: presence.members }),
  ...(memberNotes.length > 0 && { memberNotes: memberNotes.length }),
  amendments: amendments.length,
  documentVersion: document?.number ?? null,
  ...(corrects && { corrects }),
  checksum,
});
