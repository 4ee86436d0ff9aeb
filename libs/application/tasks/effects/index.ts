import type { TaskAnswer } from '#contracts/cycle-events.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { Completion, Effect } from '../completion.js';
import { mustBeCompleteForCollege } from './completeness.js';
import {
  alignContribution,
  checkFigures,
  decideExtension,
  reviewContribution,
  submitContribution,
  writeContribution,
} from './contribution.effects.js';
import { coordinate } from './coordination.effects.js';
import { agreeAttendance, proposeAttendance, recordDecision, signDecision } from './decision.effects.js';
import { dispatchDocument, fixFinalVersion, workInAmendment } from './dispatch.effects.js';
import { performFinalTest } from './final-test.effects.js';
import { completeFollowUpAction, evaluateCycle } from './follow-up.effects.js';
import { answerQuestion, confirmMeeting, planMeeting, resolveActionPoint } from './meeting.effects.js';
import { agreeToPreparation, prepareCycle } from './preparation.effects.js';
import { answerToReturn } from './returning.js';

/** The answer itself is all there is to it: kept with the task, heard by the workflow. */
const nothingMore = async (): Promise<void> => {};

/** What completing each kind of task does. A kind without an entry doesn't compile. */
const effects: { readonly [K in TaskKind]: Effect<K> } = {
  prepareCycle,
  agreeToPreparation,
  planMeeting,
  alignMeeting: nothingMore,
  confirmMeeting,
  acknowledgeMaterial: nothingMore,
  resolveActionPoint,
  answerQuestion,
  writeContribution,
  submitContribution,
  checkFigures,
  reviewContribution,
  decideExtension,
  alignContribution,
  giveAdvice: nothingMore,
  coordinate,
  performFinalTest,
  consultPortfolioHolder: (completion) => answerToReturn(completion, completion.form),
  approveProposal: async (completion) => {
    if (completion.outcome === 'approved') await mustBeCompleteForCollege(completion);
    return answerToReturn(completion, completion.form);
  },
  proposeAttendance,
  agreeAttendance,
  recordDecision,
  signDecision,
  workInAmendment,
  fixFinalVersion,
  dispatchDocument,
  completeFollowUpAction,
  evaluateCycle,
};

/** Does what completing this task does, by its kind; the form has been checked against that kind's schema. */
export async function applyEffect(completion: Completion): Promise<Omit<TaskAnswer, 'outcome'>> {
  const effect = effects[completion.task.kind] as Effect<TaskKind>;
  return (await effect(completion)) ?? {};
}
