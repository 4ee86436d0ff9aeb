import { found } from '../../shared/find.js';
import { recordEffect, type Effect } from '../completion.js';

/** Phase 13: an action is done, or carried into the next cycle. */
export const completeFollowUpAction: Effect<'completeFollowUpAction'> = async (completion) => {
  const { transaction, task, outcome, form, comment } = completion;
  const action = found(await transaction.decisions.lockFollowUp(task.subject?.id ?? ''), 'follow-up action');
  const status = outcome === 'carried' ? 'carried' : 'done';
  await transaction.decisions.saveFollowUp({ ...action, status, evidence: form.evidence });
  recordEffect(
    completion,
    'followUp.closed',
    { type: 'followUpAction', id: action.id },
    { before: { status: action.status }, after: { status }, reason: comment },
  );
};

/** The controller evaluates the cycle; the findings stay with the task, the history tells that there are so many. */
export const evaluateCycle: Effect<'evaluateCycle'> = async (completion) => {
  const { task, form } = completion;
  recordEffect(
    completion,
    'cycle.evaluated',
    { type: 'cycle', id: task.cycleId },
    { after: { findings: form.findings.length, taskId: task.id } },
  );
};
