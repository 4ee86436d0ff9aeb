import type { TaskForm } from '#contracts/task-forms.js';
import { decidedContent } from '#domain/decision/decided-content.js';
import type { Amendment, BodyMember, Decision, Votes } from '#domain/decision/decision.js';
import {
  mustAmendAmendments,
  mustBeTieForCastingVote,
  mustFitAmendments,
} from '#domain/decision/decision.rules.js';
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
  'decidedOn' | 'text' | 'attendeeIds' | 'votes' | 'castingVote' | 'amendments'
>;

/** Where in a cycle it is decided, and with which outcome. */
export interface DecidedAt {
  cycleId: string;
  definition: CycleDefinition;
  phase: string;
  item: DecisionItem;
  outcome: string;
}

/**
 * Refuses what can't have been decided like this: `invalid-input`, `votes-exceed-body`, `votes-contradict-outcome`,
 * `attendance-rule-not-met`, `unit-not-in-cycle`.
 */
export async function checkDecided(
  transaction: Transaction,
  { today }: PersonCall,
  { cycleId, definition, phase, item, outcome }: DecidedAt,
  form: DecidedForm,
): Promise<void> {
  mustNotBeInTheFuture(form.decidedOn, today, '/decidedOn');
  const { votes = null, castingVote = false, attendeeIds = [], amendments = [] } = form;
  mustBeTieForCastingVote(item, castingVote, votes);
  await checkVotes(transaction, item.body, form.decidedOn, [
    { votes, outcome, castingVote, path: '/votes' },
    ...amendments.map((amendment, index) => ({
      votes: amendment.votes ?? null,
      outcome: amendment.outcome,
      path: `/amendments/${index}/votes`,
    })),
  ]);
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

/** Votes on whatever was put to the vote of a body on a day. Refuses like {@link checkDecided}. */
export async function checkVotes(
  transaction: Transaction,
  body: Body,
  on: string,
  cast: readonly { votes: Votes | null; outcome: string; castingVote?: boolean; path: string }[],
): Promise<void> {
  if (!cast.some(({ votes }) => votes)) return;
  const seated = await seatedIn(transaction, body, on);
  for (const { votes, outcome, castingVote = false, path } of cast) {
    mustFitBody(votes, body, seated, path);
    mustFitOutcome(outcome, votes, castingVote);
  }
}

/** Who has a seat in a body on a day, and how many seats it has; also where nobody registered its members. */
async function seatedIn(
  transaction: Transaction,
  body: Body,
  on: string,
): Promise<{ seats: number; members: BodyMember[] }> {
  const members = await transaction.decisions.members(body, on);
  if (members.length > 0) return { seats: members.length, members };
  const otherwise = unregisteredSeats[body];
  if ('most' in otherwise) return { seats: otherwise.most, members };
  const holders = await transaction.people.holders(otherwise.holdersOf, on);
  return { seats: new Set(holders.map(({ personId }) => personId)).size, members };
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
    votes: form.votes ?? null,
    castingVote: form.castingVote ?? false,
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
  { item, body, outcome, decidedOn, votes, castingVote, corrects, checksum }: Decision,
  amendments: readonly Amendment[],
  document: Pick<DocumentVersion, 'number'> | null,
) => ({
  ...{ item, body, outcome, decidedOn },
  votes: votes && { for: votes.for, against: votes.against, abstained: votes.abstained },
  castingVote,
  amendments: amendments.length,
  documentVersion: document?.number ?? null,
  ...(corrects && { corrects }),
  checksum,
});
