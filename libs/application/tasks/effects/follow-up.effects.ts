import { closeAction } from '#domain/follow-up/follow-up.rules.js';
import { found } from '../../shared/find.js';
import { recordEffect, type Effect } from '../completion.js';

/** Phase 13: an action is done, or carried into the next cycle. */
export const completeFollowUpAction: Effect<'completeFollowUpAction'> = async (completion) => {
  const { transaction, task, outcome, form, comment } = completion;
  const action = found(await transaction.decisions.lockFollowUp(task.subject?.id ?? ''), 'follow-up action');
  const status = outcome === 'carried' ? 'carried' : 'done';
  await transaction.decisions.saveFollowUp(closeAction(action, status, form.evidence));
  recordEffect(
    completion,
    'followUp.closed',
    { type: 'followUpAction', id: action.id },
    { before: { status: action.status }, after: { status }, reason: comment },
  );
};

/** The controller evaluates the cycle; the next cycle's preparation shows the findings. */
export const evaluateCycle: Effect<'evaluateCycle'> = async (completion) => {
  const { deps, transaction, call, task, form } = completion;
  await transaction.decisions.insertFindings(
    form.findings.map((text, index) => ({
      ...{ id: deps.identifiers.next(), cycleId: task.cycleId, number: index + 1, text },
      foundBy: call.actor.personId,
      foundAt: call.now,
    })),
  );
  recordEffect(
    completion,
    'cycle.evaluated',
    { type: 'cycle', id: task.cycleId },
    { after: { findings: form.findings.length, taskId: task.id } },
  );
};
