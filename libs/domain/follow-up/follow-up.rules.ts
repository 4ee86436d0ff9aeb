import { must } from '../shared/domain-error.js';
import type { FollowUpAction, FollowUpStatus } from './follow-up.js';

/** Nothing more is reported about an action that is done or carried: `follow-up-closed`. */
export function mustBeFollowed(action: Pick<FollowUpAction, 'status'>): void {
  must(action.status === 'open', 'follow-up-closed', `This action is ${action.status} already.`, {
    status: action.status,
  });
}

/**
 * Reports how far an action is. What is complete is still closed by its task, with evidence, so that closing is one thing.
 * Refuses `follow-up-closed`, `not-permitted` (who neither owns it nor stands in for its owner).
 * @param people who reports, and for whom
 */
export function reportProgress(
  action: FollowUpAction,
  people: readonly string[],
  { progress, evidence }: { progress: number; evidence: string | null },
): FollowUpAction {
  mustBeFollowed(action);
  must(
    people.includes(action.ownerId),
    'not-permitted',
    'How far an action is, says its owner, or who stands in for them.',
  );
  return { ...action, progress, evidence: evidence ?? action.evidence };
}

/**
 * Gives an open action another owner or date. Once its owner has been asked to close it, the task is passed on instead.
 * Refuses `follow-up-closed`, `phase-not-open`.
 * @param asked whether the follow-up phase has opened its task
 */
export function changeAction(
  action: FollowUpAction,
  asked: boolean,
  change: Pick<FollowUpAction, 'ownerId' | 'dueOn'>,
): FollowUpAction {
  mustBeFollowed(action);
  must(!asked, 'phase-not-open', 'Its owner has been asked to close it; pass that task on to somebody else.');
  return { ...action, ...change };
}

/** How an action ends: done, or carried into the next cycle. Done is complete, whatever was reported before. */
export function closeAction(
  action: FollowUpAction,
  status: Exclude<FollowUpStatus, 'open'>,
  evidence: string,
): FollowUpAction {
  mustBeFollowed(action);
  return { ...action, status, evidence, progress: status === 'done' ? 100 : action.progress };
}

/** What a report counts. */
export interface FollowUpCounts {
  open: number;
  late: number;
  done: number;
  carried: number;
}

/** How many actions are open, done and carried, and how many of the open ones are past their date. */
export function countActions(
  actions: readonly Pick<FollowUpAction, 'status' | 'dueOn'>[],
  today: string,
): FollowUpCounts {
  const having = (status: FollowUpStatus) => actions.filter((action) => action.status === status);
  const open = having('open');
  return {
    open: open.length,
    late: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    done: having('done').length,
    carried: having('carried').length,
  };
}
