import { carriedAmendments } from '#domain/decision/decision.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { findPhase } from '#domain/definition/definition.js';
import { found, phaseOf } from '../../shared/find.js';
import { mustSendLawfully } from '../../statutory/lawful-acts.js';
import { recordEffect, type Effect } from '../completion.js';
import { addDocumentVersion, standingAmendments, withWorkedIn } from './document-versions.js';
import { mustNotBeInTheFuture } from './form-rules.js';

/**
 * An amendment is worked in, with how. When that is asked within the decision phase, the last one makes a new version of
 * the document, so that who decides next decides on the changed text; at completion, fixing the final version does. The cycle is locked with the task: of two amendments worked in
 * at the same moment, one sees that it is the last.
 */
export const workInAmendment: Effect<'workInAmendment'> = async (completion) => {
  const { transaction, call, task, definition, form } = completion;
  const amendment = found(await transaction.decisions.lockAmendment(task.subject?.id ?? ''), 'amendment');
  await transaction.decisions.saveAmendment({ ...amendment, workedInAt: call.now, note: form.note });
  recordEffect(
    completion,
    'amendment.workedIn',
    { type: 'amendment', id: amendment.id },
    { after: { decisionId: amendment.decisionId, number: amendment.number } },
  );

  if (findPhase(definition, task.phase)?.kind !== 'decision') return;
  const standing = await standingAmendments(transaction, task.cycleId);
  const last = await transaction.documents.last(task.cycleId);
  if (!last || carriedAmendments(standing).length > 0) return;
  await addDocumentVersion(completion, 'document.assembled', {
    final: false,
    content: { ...last.content, amendments: withWorkedIn(last.content.amendments, standing) },
  });
};

/** Phase 12: the final version, with every carried amendment worked in; refuses `points-not-closed` while one is open. */
export const fixFinalVersion: Effect<'fixFinalVersion'> = async (completion) => {
  const { transaction, task } = completion;
  const standing = await standingAmendments(transaction, task.cycleId);
  const open = carriedAmendments(standing);
  must(
    open.length === 0,
    'points-not-closed',
    'Carried amendments are still to be worked in before the final version is fixed.',
    { amendmentIds: open.map(({ id }) => id) },
  );
  const last = found(await transaction.documents.last(task.cycleId), 'document version');
  await addDocumentVersion(completion, 'document.fixed', {
    final: true,
    content: { ...last.content, amendments: withWorkedIn(last.content.amendments, standing) },
  });
};

/**
 * The final version went to whom it must go: the receipt. Refuses `task-too-early` before there is a final version, and
 * `statutory-term` when it went later than law allows without saying why, or where law leaves no room for it.
 */
export const dispatchDocument: Effect<'dispatchDocument'> = async (completion) => {
  const { deps, transaction, call, task, definition, form, comment } = completion;
  const dispatch = phaseOf(definition, task.phase, 'dispatch').dispatches.find(
    ({ key }) => key === task.subject?.id,
  );
  must(dispatch, 'definition-invalid', `The phase "${task.phase}" has no such dispatch.`);
  const document = await transaction.documents.last(task.cycleId);
  must(document?.final, 'task-too-early', 'The final version is still to be fixed.');
  mustNotBeInTheFuture(form.sentOn, call.today, '/sentOn');
  const exceeded = await mustSendLawfully(completion, dispatch);
  const id = deps.identifiers.next();
  await transaction.documents.insertDispatch({
    id,
    cycleId: task.cycleId,
    key: dispatch.key,
    sentOn: form.sentOn,
    reference: form.reference,
    documentVersionId: document.id,
    recordedBy: call.actor.personId,
  });
  recordEffect(
    completion,
    'document.dispatched',
    { type: 'dispatch', id },
    {
      after: {
        key: dispatch.key,
        to: dispatch.to,
        sentOn: form.sentOn,
        documentVersion: document.number,
        checksum: document.checksum,
        ...(exceeded && { exceeded }),
      },
      reason: comment,
    },
  );
};
