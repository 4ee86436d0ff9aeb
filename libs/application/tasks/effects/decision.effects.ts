import { decidedContent } from '#domain/decision/decided-content.js';
import type { Amendment, Decision, FollowUpAction } from '#domain/decision/decision.js';
import {
  mustBeNextSigner,
  mustBeTieForCastingVote,
  mustFitAmendments,
  mustSignWhatWasDecided,
} from '#domain/decision/decision.rules.js';
import {
  findPhase,
  type CycleDefinition,
  type DecisionItem,
  type DecisionOutcome,
} from '#domain/definition/definition.js';
import { mustMeetAttendanceRule } from '#domain/meeting/meeting.rules.js';
import { must } from '#domain/shared/domain-error.js';
import type { Task } from '#domain/task/task.js';
import { mustNotJudgeOwnSubmission } from '#domain/task/task.rules.js';
import type { Transaction } from '../../ports.js';
import { found, phaseOf } from '../../shared/find.js';
import { completedFor, recordEffect, submissionOf, type Completion, type Effect } from '../completion.js';
import { mustContribute } from './contributing-units.js';
import { mustBeOfThisTime, mustExist, mustNotBeInTheFuture } from './form-rules.js';
import { answerToReturn } from './returning.js';

/** The decision a task records or signs: what the definition says about it. Null for other kinds of task. */
export function decisionItemOf(
  { kind, phase, subject }: Task,
  definition: CycleDefinition,
): DecisionItem | null {
  if (kind !== 'recordDecision' && kind !== 'signDecision') return null;
  const [key] = (subject?.id ?? '').split(':');
  const item = phaseOf(definition, phase, 'decision').decisions.find((one) => one.key === key);
  must(item, 'definition-invalid', `The phase "${phase}" has no such decision.`);
  return item;
}

/** The proposal of who attends keeps to the phase's rule (seed 000): `attendance-rule-not-met`. */
export const proposeAttendance: Effect<'proposeAttendance'> = async ({
  transaction,
  call,
  task,
  definition,
  form,
}) => {
  await mustExist(transaction, form.attendeeIds, '/attendeeIds');
  await mustBeAttended(transaction, definition, task.phase, form.attendeeIds, call.today);
};

/** Whoever proposed who attends can't agree as well: `own-submission`. */
export const agreeAttendance: Effect<'agreeAttendance'> = async (completion) => {
  const { transaction, task } = completion;
  const proposals = await transaction.tasks.completed(task.cycleId, {
    phase: task.phase,
    round: task.round,
    kind: 'proposeAttendance',
  });
  mustNotJudgeOwnSubmission(completedFor(completion), proposals.slice(-1).flatMap(submissionOf));
};

/** Phases 6, 9 and 11: what a body advised or decided, on exactly which version of the document, with what follows. */
export const recordDecision: Effect<'recordDecision'> = async (completion) => {
  const { deps, transaction, call, task, attempt, definition, outcome, form, comment } = completion;
  const item = itemOf(completion);
  mustNotBeInTheFuture(form.decidedOn, call.today, '/decidedOn');
  const votes = form.votes ?? null;
  const castingVote = form.castingVote ?? false;
  mustBeTieForCastingVote(item, castingVote, votes);
  const attendeeIds = [...new Set(form.attendeeIds ?? [])];
  await mustExist(transaction, attendeeIds, '/attendeeIds');
  await mustBeAttended(transaction, definition, task.phase, attendeeIds, form.decidedOn);
  const moved = form.amendments ?? [];
  mustFitAmendments(outcome, moved);
  await mustContribute(
    transaction,
    task.cycleId,
    moved.flatMap(({ unitId }) => unitId ?? []),
  );
  const answer = await answerToReturn(completion, form);

  const document = await transaction.documents.last(task.cycleId);
  const id = deps.identifiers.next();
  const amendments = moved.map(({ title, text, outcome: fate, unitId = null }, index): Amendment => ({
    id: deps.identifiers.next(),
    decisionId: id,
    number: index + 1,
    title,
    text,
    outcome: fate,
    unitId,
    workedInAt: null,
    note: null,
  }));
  const decided = {
    cycleId: task.cycleId,
    phase: task.phase,
    round: task.round,
    attempt,
    item: item.key,
    body: item.body,
    outcome: outcome as DecisionOutcome,
    text: form.text,
    decidedOn: form.decidedOn,
    votes,
    castingVote,
    attendeeIds,
    documentVersionId: document?.id ?? null,
  };
  const decision: Decision = {
    ...decided,
    id,
    organisationId: call.organisationId,
    checksum: deps.digest(decidedContent(decided, amendments, document?.checksum ?? null)),
    recordedBy: call.actor.personId,
    recordedAt: call.now,
    lapsed: false,
  };
  await transaction.decisions.insert(decision, amendments);
  recordEffect(
    completion,
    'decision.recorded',
    { type: 'decision', id },
    {
      after: {
        item: item.key,
        body: item.body,
        outcome,
        decidedOn: form.decidedOn,
        votes,
        castingVote,
        amendments: amendments.length,
        documentVersion: document?.number ?? null,
        checksum: decision.checksum,
      },
      reason: comment,
    },
  );
  await openFollowUp(completion);
  return answer;
};

/** Motions, promises and decisions become actions with an owner. */
async function openFollowUp(completion: Completion<'recordDecision'>): Promise<void> {
  const { deps, transaction, task, form } = completion;
  const asked = form.followUp ?? [];
  if (asked.length === 0) return;
  await mustExist(
    transaction,
    asked.map(({ ownerId }) => ownerId),
    '/followUp',
  );
  for (const { dueOn } of asked) if (dueOn) mustBeOfThisTime(dueOn, '/followUp');
  const actions = asked.map(({ source, title, ownerId, dueOn = null }): FollowUpAction => ({
    id: deps.identifiers.next(),
    cycleId: task.cycleId,
    source,
    title,
    ownerId,
    dueOn,
    status: 'open',
    evidence: null,
  }));
  await transaction.decisions.insertFollowUp(actions);
  for (const { id, source, ownerId, dueOn } of actions) {
    const after = { source, ownerId, dueOn, status: 'open' };
    recordEffect(completion, 'followUp.opened', { type: 'followUpAction', id }, { after });
  }
}

/** A signer signs in turn, as another person than the signers before, and exactly what was decided. */
export const signDecision: Effect<'signDecision'> = async (completion) => {
  const { transaction, call, task, capacity, form } = completion;
  const item = itemOf(completion);
  const order = Number(task.subject?.id.split(':')[1]);
  const decision = found(
    await transaction.decisions.lockLast(task.cycleId, task.phase, task.round, item.key),
    'decision',
  );
  const earlier = await transaction.decisions.signatures(decision.id);
  mustBeNextSigner(item, earlier, order, completedFor(completion));
  mustSignWhatWasDecided(decision, form.checksum);
  const role = item.signedBy?.[order - 1] ?? capacity.role;
  await transaction.decisions.insertSignature(decision.id, {
    order,
    role,
    personId: call.actor.personId,
    onBehalfOf: capacity.onBehalfOf,
    checksum: form.checksum,
    signedAt: call.now,
  });
  recordEffect(
    completion,
    'decision.signed',
    { type: 'decision', id: decision.id },
    { after: { order, role, checksum: form.checksum } },
  );
};

const itemOf = ({ task, definition }: Pick<Completion, 'task' | 'definition'>): DecisionItem =>
  found(decisionItemOf(task, definition), 'decision');

async function mustBeAttended(
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
