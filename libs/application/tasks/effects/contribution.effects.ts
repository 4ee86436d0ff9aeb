import {
  checkContent,
  checkRemarks,
  judgeContribution,
  mustBeEditable,
  submitContribution as submit,
  type ContributionStep,
} from '#domain/contribution/contribution.rules.js';
import type { Contribution, Remark } from '#domain/contribution/contribution.js';
import { must } from '#domain/shared/domain-error.js';
import { found, phaseOf } from '../../shared/find.js';
import { actingAs, recordEffect, type Completion, type Effect } from '../completion.js';
import { openTasks } from '../open-tasks.js';
import { withdrawTasks } from '../withdraw-tasks.js';

/** Phase 3: the author says that it is written; submitting it is the teammanager's. */
export const writeContribution: Effect<'writeContribution'> = async (completion) => {
  mustBeEditable(contributionOf(completion));
};

/** Phase 3: submitting makes an immutable version, and opens the finance check and the review in the same transaction. */
export const submitContribution: Effect<'submitContribution'> = async (completion) => {
  const { deps, transaction, call, capacity, task, definition, form } = completion;
  const contribution = contributionOf(completion);
  const draft = await transaction.contributions.draft(contribution.id);
  const content = checkContent(draft, definition.outline, contribution.unitKind);
  const by = { personId: call.actor.personId, onBehalfOf: capacity.onBehalfOf };
  const step = submit(
    contribution,
    phaseOf(definition, task.phase, 'contributions'),
    definition.outline,
    content,
    form.qualityStatement,
    by,
    call.today,
  );
  const submitted: Contribution = {
    ...step.contribution,
    politicallySensitive: form.politicallySensitive ?? contribution.politicallySensitive,
    crossesTeams: form.crossesTeams ?? contribution.crossesTeams,
  };
  const checksum = deps.digest(content);
  await transaction.contributions.insertVersion({
    id: deps.identifiers.next(),
    contributionId: contribution.id,
    number: submitted.versionNumber,
    content,
    qualityStatement: form.qualityStatement,
    checksum,
    submittedBy: by.personId,
    onBehalfOf: by.onBehalfOf,
    submittedAt: call.now,
    late: step.late,
  });
  recordEffect(completion, 'contribution.submitted', subjectOf(contribution), {
    before: { status: contribution.status },
    after: {
      status: submitted.status,
      version: submitted.versionNumber,
      checksum,
      late: step.late,
      qualityStatement: { ...form.qualityStatement },
    },
  });
  // Whoever was still writing need not say so any more; the version holds what they wrote.
  const active = await transaction.tasks.lockActive(task.cycleId, { subjectId: contribution.id });
  const writing = active.filter(({ kind }) => kind === 'writeContribution');
  await withdrawTasks(transaction, writing, 'contribution-submitted', actingAs(capacity));
  await takeStep(completion, { ...step, contribution: submitted });
};

/** Finance checks the figures. */
export const checkFigures: Effect<'checkFigures'> = (completion) =>
  judge(completion, completion.form.remarks ?? [], 'figuresCheck', {
    figuresCheck: completion.outcome === 'correct' ? 'correct' : 'incorrect',
  });

/** The concernmanager reviews. */
export const reviewContribution: Effect<'reviewContribution'> = (completion) =>
  judge(completion, completion.form.remarks ?? [], 'review', {
    review: completion.outcome === 'accepted' ? 'accepted' : 'returned',
  });

async function judge(
  completion: Completion<'checkFigures'> | Completion<'reviewContribution'>,
  remarks: readonly Remark[],
  origin: 'review' | 'figuresCheck',
  judgement: Parameters<typeof judgeContribution>[2],
): Promise<void> {
  const { transaction, call, task, attempt, definition, comment } = completion;
  const contribution = contributionOf(completion);
  must(
    contribution.status === 'submitted' && contribution.versionNumber === attempt,
    'contribution-not-editable',
    `The version to be judged is not the one submitted last; the contribution is ${contribution.status}.`,
    { status: contribution.status },
  );
  checkRemarks(remarks, definition.outline, contribution.unitKind);
  await transaction.contributions.insertRemarks(
    contribution.id,
    contribution.versionNumber,
    remarks.map((remark) => ({ ...remark, by: call.actor.personId, origin })),
  );
  const step = judgeContribution(contribution, phaseOf(definition, task.phase, 'contributions'), judgement);
  const version = contribution.versionNumber;
  recordEffect(completion, 'contribution.judged', subjectOf(contribution), {
    after: { version, ...judgement, remarks: remarks.length },
    reason: comment,
  });
  const { status } = step.contribution;
  if (status === 'accepted' || status === 'returned') {
    recordEffect(completion, `contribution.${status}`, subjectOf(contribution), {
      before: { status: contribution.status },
      after: { status, version },
      reason: comment,
    });
  }
  await takeStep(completion, step);
}

/** Writes the aggregate's new state, opens what follows from it, and tells the workflow. */
async function takeStep(
  { transaction, task }: Pick<Completion, 'transaction' | 'task'>,
  { contribution, open }: ContributionStep,
): Promise<void> {
  await transaction.contributions.save(contribution);
  await openTasks(transaction, task.cycleId, open);
  transaction.notify(task.cycleId, {
    type: 'contributionMoved',
    unitId: contribution.unitId,
    status: contribution.status,
  });
}

const contributionOf = ({ contribution }: Pick<Completion, 'contribution'>): Contribution =>
  found(contribution, 'contribution');

const subjectOf = ({ id }: Contribution) => ({ type: 'contribution', id });
