import { describeTaskKind, type TaskKind } from '../task/task-kinds.js';
import type { Silence } from './reminder-policy.js';

/** The outcome that silence counts as, where a step knows one: an objection, which asks somebody to propose anew. */
export const refusalBySilence = 'objected';

/** Steps that only those who are asked can do: an agreement, a judgement, a signature or a record that is theirs. */
const personal: readonly TaskKind[] = [
  'agreeToPreparation',
  'alignMeeting',
  'confirmMeeting',
  'acknowledgeMaterial',
  'submitContribution',
  'checkFigures',
  'giveAdvice',
  'performFinalTest',
  'consultPortfolioHolder',
  'approveProposal',
  'agreeAttendance',
  'recordDecision',
  'signDecision',
  'evaluateCycle',
];

/** What silence may mean for a kind of step. */
export function silencesOf(kind: TaskKind): Silence['means'][] {
  return [
    'hold',
    ...(personal.includes(kind) ? [] : (['escalate'] as const)),
    ...(describeTaskKind(kind).outcomes.includes(refusalBySilence) ? (['refuse'] as const) : []),
  ];
}
