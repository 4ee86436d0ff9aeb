import { mustBeNextSigner, mustSignWhatWasDecided } from '#domain/decision/decision.rules.js';
import type { CycleDefinition, DecisionItem, DecisionOutcome } from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';
import type { Task } from '#domain/task/task.js';
import { mustNotJudgeOwnSubmission } from '#domain/task/task.rules.js';
import { checkDecided, decisionOf, mustBeAttended, toldOf } from '../../decisions/decided.js';
import { openFollowUp } from '../../decisions/decided-follow-up.js';
import { signaturesOf } from '../../decisions/locked-decision.js';
import { settleOnAgenda } from '../../decisions/settle-on-agenda.js';
import { found, phaseOf } from '../../shared/find.js';
import { mustDecideLawfully } from '../../statutory/lawful-acts.js';
import { completedFor, recordEffect, submissionOf, type Completion, type Effect } from '../completion.js';
import { mustBeCompleteForCollege } from './completeness.js';
import { mustExist } from './form-rules.js';
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
  const { cycleId, phase, round } = task;
  const item = itemOf(completion);
  await checkDecided(transaction, call, { cycleId, definition, phase, round, attempt, item, outcome }, form);
  const answer = await answerToReturn(completion, form);
  const lawful = await mustDecideLawfully(completion, item);
  if (outcome === 'approved' || outcome === 'approvedWithChanges') {
    await mustBeCompleteForCollege(completion, item.body);
  }

  const document = await transaction.documents.last(cycleId);
  const onAgenda = await settleOnAgenda(completion, item);
  const { decision, amendments } = decisionOf(
    deps,
    call,
    {
      ...{ cycleId, phase, round, attempt, item: item.key, body: item.body },
      outcome: outcome as DecisionOutcome,
      agendaItemId: onAgenda?.itemId ?? null,
      corrects: null,
    },
    form,
    document,
  );
  await transaction.decisions.insert(decision, amendments);
  recordEffect(
    completion,
    'decision.recorded',
    { type: 'decision', id: decision.id },
    { after: { ...toldOf(decision, amendments, document), ...lawful }, reason: comment },
  );
  await openFollowUp(completion, decision, onAgenda?.meetingId ?? null);
  return answer;
};

/** A signer signs in turn, as another person than the signers before, and exactly what was decided. */
export const signDecision: Effect<'signDecision'> = async (completion) => {
  const { transaction, call, task, capacity, form } = completion;
  const item = itemOf(completion);
  const position = Number(task.subject?.id.split(':')[1]);
  const decision = found(
    await transaction.decisions.lockLast(task.cycleId, task.phase, task.round, item.key),
    'decision',
  );
  const { given, standing } = await signaturesOf(transaction, decision.id);
  mustBeNextSigner(item, standing, position, completedFor(completion));
  mustSignWhatWasDecided(decision, form.checksum);
  const order = given + 1;
  const role = item.signedBy?.[position - 1] ?? capacity.role;
  const { delegatedBy } = task;
  await transaction.decisions.insertSignature(decision.id, {
    ...{ order, position, role, delegatedBy },
    personId: call.actor.personId,
    onBehalfOf: capacity.onBehalfOf,
    checksum: form.checksum,
    signedAt: call.now,
  });
  recordEffect(
    completion,
    'decision.signed',
    { type: 'decision', id: decision.id },
    { after: { order, position, role, checksum: form.checksum, ...(delegatedBy && { delegatedBy }) } },
  );
};

const itemOf = ({ task, definition }: Pick<Completion, 'task' | 'definition'>): DecisionItem =>
  found(decisionItemOf(task, definition), 'decision');
