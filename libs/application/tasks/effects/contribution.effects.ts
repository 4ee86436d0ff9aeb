import {
  changeInReview,
  checkContent,
  checkRemarks,
  judgeContribution,
  mustBeAligned,
  mustBeEditable,
  mustHaveAnswered,
  submitContribution as submit,
} from '#domain/contribution/contribution.rules.js';
import type {
  Contribution,
  ContributionContent,
  ContributionVersion,
  Remark,
} from '#domain/contribution/contribution.js';
import { mustHaveYears } from '#domain/figures/figure.js';
import { must } from '#domain/shared/domain-error.js';
import type { Task } from '#domain/task/task.js';
import { parseTaskKey } from '#domain/task/task.js';
import { mustNotJudgeOwnSubmission } from '#domain/task/task.rules.js';
import { extend } from '../../contributions/extend.js';
import { lapseExtension } from '../../contributions/lapse.js';
import { takeStep } from '../../contributions/take-step.js';
import { found, phaseOf } from '../../shared/find.js';
import { actingAs, completedFor, recordEffect, type Completion, type Effect } from '../completion.js';
import { withdrawTasks } from '../withdraw-tasks.js';
import { sideBySide } from '../../shared/side-by-side.js';

/** Phase 3: the author says that it is written; submitting it is the teammanager's. */
export const writeContribution: Effect<'writeContribution'> = async (completion) => {
  mustBeEditable(contributionOf(completion));
};

/** Asked of a unit as long as it writes. */
const whileWriting: readonly Task['kind'][] = ['writeContribution', 'decideExtension'];

/** Phase 3: submitting makes an immutable version, and opens the finance check and the review in the same transaction. */
export const submitContribution: Effect<'submitContribution'> = async (completion) => {
  const { deps, transaction, call, capacity, task, definition, form } = completion;
  const contribution: Contribution = {
    ...contributionOf(completion),
    ...(form.politicallySensitive !== undefined && { politicallySensitive: form.politicallySensitive }),
    ...(form.crossesTeams !== undefined && { crossesTeams: form.crossesTeams }),
  };
  const { id, unitId, unitKind } = contribution;
  const { outline } = definition;
  const [draft, attachments, assigned, cycle, remarks, alignments, active] = await sideBySide([
    transaction.contributions.draft(id),
    transaction.attachments.lastVersionsOf({ type: 'contribution', id }),
    transaction.dossiers.assignments(task.cycleId),
    transaction.cycles.find(task.cycleId),
    transaction.dossiers.remarks(id),
    transaction.dossiers.alignments(id),
    transaction.tasks.lockActive(task.cycleId, { subjectId: id }),
  ]);
  const content: ContributionContent = { ...checkContent(draft, outline, unitKind), attachments };
  const by = { personId: call.actor.personId, onBehalfOf: capacity.onBehalfOf };
  const step = submit(
    contribution,
    phaseOf(definition, task.phase, 'contributions'),
    outline,
    content,
    form.qualityStatement,
    by,
    call.today,
    assigned.filter((one) => one.unitId === unitId).map(({ section }) => section),
  );
  mustHaveYears(content.figures, outline, unitKind, found(cycle, 'cycle').year);
  mustHaveAnswered(remarks);
  mustBeAligned(contribution, alignments);
  const submitted = step.contribution;
  const checksum = deps.digest(content);
  const version: ContributionVersion = {
    id: deps.identifiers.next(),
    contributionId: id,
    number: submitted.versionNumber,
    revises: null,
    content,
    qualityStatement: form.qualityStatement,
    checksum,
    submittedBy: by.personId,
    onBehalfOf: by.onBehalfOf,
    submittedAt: call.now,
    late: step.late,
  };
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
  // Whoever was still writing need not say so any more; the version holds what they wrote. And time is not asked for now.
  const over = active.filter(({ kind }) => whileWriting.includes(kind));
  await withdrawTasks(transaction, over, 'contribution-submitted', actingAs(capacity));
  await sideBySide([
    transaction.contributions.insertVersion(version),
    lapseExtension(transaction, id),
    takeStep(transaction, step),
  ]);
};

/** Finance checks the figures. */
export const checkFigures: Effect<'checkFigures'> = async (completion) => {
  const { contribution, version } = await judged(completion);
  await judge(completion, contribution, version, completion.form.remarks ?? [], 'figuresCheck', {
    figuresCheck: completion.outcome === 'correct' ? 'correct' : 'incorrect',
  });
};

/** The concernmanager reviews: accepts as it is, accepts with small changes of their own, or returns. */
export const reviewContribution: Effect<'reviewContribution'> = async (completion) => {
  const { outcome, form } = completion;
  const { contribution, version } = await judged(completion);
  const changes = form.changes ?? [];
  must(
    outcome === 'acceptedWithChanges' || changes.length === 0,
    'invalid-input',
    `The outcome "${outcome}" changes nothing; leave out changes, or accept with changes.`,
    { errors: [{ path: '/changes', message: 'is for the outcome acceptedWithChanges' }] },
  );
  const accepted =
    outcome === 'acceptedWithChanges'
      ? await acceptChanges(completion, contribution, version, changes)
      : { contribution, version };
  await judge(completion, accepted.contribution, accepted.version, form.remarks ?? [], 'review', {
    review: outcome === 'returned' ? 'returned' : 'accepted',
  });
};

/**
 * The version that a judgement is about: the one submitted last, also when the reviewer has changed its text meanwhile, which
 * leaves its figures as they were.
 */
async function judged({
  transaction,
  contribution: locked,
  attempt,
}: Completion): Promise<{ contribution: Contribution; version: ContributionVersion }> {
  const contribution = found(locked, 'contribution');
  const version = found(await transaction.contributions.lastVersion(contribution.id), 'version');
  must(
    contribution.status === 'submitted' && (version.revises ?? version.number) === attempt,
    'contribution-not-editable',
    `The version to be judged is not the one submitted last; the contribution is ${contribution.status}.`,
    { status: contribution.status },
  );
  return { contribution, version };
}

/** Makes a version of what the reviewer accepts, in the reviewer's name, and the draft with it: there is one truth. */
async function acceptChanges(
  completion: Completion<'reviewContribution'>,
  contribution: Contribution,
  version: ContributionVersion,
  changes: readonly { section: string; text: string }[],
): Promise<{ contribution: Contribution; version: ContributionVersion }> {
  const { deps, transaction, call, capacity, definition } = completion;
  const content = changeInReview(version.content, changes, definition.outline, contribution.unitKind);
  const changed: ContributionVersion = {
    ...version,
    id: deps.identifiers.next(),
    number: version.number + 1,
    revises: version.number,
    content,
    checksum: deps.digest(content),
    submittedBy: call.actor.personId,
    onBehalfOf: capacity.onBehalfOf,
    submittedAt: call.now,
  };
  await transaction.contributions.insertVersion(changed);
  for (const { section, text } of changes) {
    await transaction.contributions.saveSection(contribution.id, section, text);
  }
  recordEffect(completion, 'contribution.changedInReview', subjectOf(contribution), {
    before: { version: version.number, checksum: version.checksum },
    after: {
      version: changed.number,
      checksum: changed.checksum,
      late: changed.late,
      sections: changes.map(({ section }) => section),
    },
    reason: completion.comment,
  });
  return { contribution: { ...contribution, versionNumber: changed.number }, version: changed };
}

async function judge(
  completion: Completion<'checkFigures'> | Completion<'reviewContribution'>,
  contribution: Contribution,
  version: ContributionVersion,
  remarks: readonly Remark[],
  origin: 'review' | 'figuresCheck',
  judgement: Parameters<typeof judgeContribution>[2],
): Promise<void> {
  const { transaction, call, task, definition, comment } = completion;
  checkRemarks(remarks, definition.outline, contribution.unitKind, version.content.figures);
  await transaction.contributions.insertRemarks(
    contribution.id,
    version.number,
    remarks.map((remark) => ({ ...remark, by: call.actor.personId, origin })),
  );
  const step = judgeContribution(contribution, phaseOf(definition, task.phase, 'contributions'), judgement);
  recordEffect(completion, 'contribution.judged', subjectOf(contribution), {
    after: { version: version.number, ...judgement, remarks: remarks.length },
    reason: comment,
  });
  const { status } = step.contribution;
  if (status === 'accepted' || status === 'returned') {
    recordEffect(completion, `contribution.${status}`, subjectOf(contribution), {
      before: { status: contribution.status },
      after: { status, version: version.number },
      reason: comment,
    });
  }
  await takeStep(transaction, step);
}

/** More time, or not: by somebody else than who asked for it. */
export const decideExtension: Effect<'decideExtension'> = async (completion) => {
  const { transaction, task, outcome, form, comment, deps, call } = completion;
  const contribution = contributionOf(completion);
  const request = (await transaction.dossiers.extensions(contribution.id)).find(
    ({ id }) => id === parseTaskKey(task.key).subject,
  );
  must(request?.status === 'asked', 'not-found', 'There is no such request for an extension.');
  mustNotJudgeOwnSubmission(completedFor(completion), [
    { submittedBy: request.askedBy, onBehalfOf: request.onBehalfOf },
  ]);
  must(
    outcome === 'granted' || form.until === undefined,
    'invalid-input',
    'A refusal gives no other day; leave out until.',
    { errors: [{ path: '/until', message: 'is for the outcome granted' }] },
  );
  const grantedUntil = outcome === 'granted' ? (form.until ?? request.until) : null;
  await transaction.dossiers.saveExtension({
    ...request,
    status: grantedUntil ? 'granted' : 'refused',
    grantedUntil,
  });
  recordEffect(completion, 'contribution.extensionDecided', subjectOf(contribution), {
    before: { dueOn: contribution.dueOn },
    after: { outcome, until: grantedUntil },
    reason: comment,
  });
  if (grantedUntil) await extend(transaction, deps.law, contribution, grantedUntil, call.today);
};

/** What the person asked thinks of it; a disagreement is recorded, and decides nothing. */
export const alignContribution: Effect<'alignContribution'> = async (completion) => {
  const { transaction, call, task, outcome, comment } = completion;
  const contribution = contributionOf(completion);
  const alignment = (await transaction.dossiers.alignments(contribution.id)).find(
    ({ id }) => id === parseTaskKey(task.key).subject,
  );
  must(alignment?.status === 'asked', 'not-found', 'Nothing is asked about this contribution any more.');
  mustNotJudgeOwnSubmission(completedFor(completion), [
    { submittedBy: alignment.askedBy, onBehalfOf: alignment.onBehalfOf },
  ]);
  await transaction.dossiers.saveAlignment({
    ...alignment,
    status: outcome === 'agreed' ? 'agreed' : 'disagreed',
    answer: comment,
    answeredBy: call.actor.personId,
    answeredAt: call.now,
  });
  recordEffect(completion, 'contribution.alignmentAnswered', subjectOf(contribution), {
    before: { status: alignment.status },
    after: { alignment: alignment.id, status: outcome },
    reason: comment,
  });
};

const contributionOf = ({ contribution }: Pick<Completion, 'contribution'>): Contribution =>
  found(contribution, 'contribution');

const subjectOf = ({ id }: Contribution) => ({ type: 'contribution', id });
