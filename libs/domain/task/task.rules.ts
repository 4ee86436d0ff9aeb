import type { Capacity, Role } from '../people/roles.js';
import { DomainError, must } from '../shared/domain-error.js';
import { describeTaskKind, type TaskKind } from './task-kinds.js';
import type { Candidate, Task } from './task.js';

/** The caller of a command: the person, and every capacity they may act in at this moment. */
export interface Actor {
  personId: string;
  capacities: readonly Capacity[];
}

/**
 * In which capacity the actor may do this task; own roles before stand-ins. Null when in none. A task asked of one
 * person by name is theirs, or their deputy's.
 */
export function capacityFor(actor: Actor, candidate: Candidate): Capacity | null {
  if (candidate.personId) {
    if (candidate.personId === actor.personId) {
      return actor.capacities.find(({ onBehalfOf }) => !onBehalfOf) ?? null;
    }
    return actor.capacities.find(({ onBehalfOf }) => onBehalfOf === candidate.personId) ?? null;
  }
  const fitting = actor.capacities.filter(
    ({ role, unitId }) =>
      role === candidate.role && (candidate.unitId === null || unitId === candidate.unitId),
  );
  return fitting.find(({ onBehalfOf }) => !onBehalfOf) ?? fitting[0] ?? null;
}

/**
 * The capacity in which the actor would do this task, as the history will record it; null when it isn't theirs. Who was
 * passed a task acts in the role it was asked of, on behalf of whoever passed it.
 */
export function actingCapacity(actor: Actor, task: Pick<Task, 'candidate' | 'delegatedBy'>): Capacity | null {
  const capacity = capacityFor(actor, task.candidate);
  if (!capacity || !task.delegatedBy) return capacity;
  return {
    role: task.candidate.role ?? capacity.role,
    unitId: task.candidate.unitId,
    onBehalfOf: capacity.onBehalfOf ?? task.delegatedBy,
  };
}

/**
 * Whether somebody has claimed a task that is theirs no more: it was asked of a role, and in nothing that they may act as now
 * are they asked it. Such a task goes back to those who are.
 * @param actor in all they may act as
 */
export const hasLost = (actor: Actor, task: Pick<Task, 'status' | 'candidate' | 'assigneeId'>): boolean =>
  task.status === 'claimed' &&
  task.assigneeId === actor.personId &&
  task.candidate.personId === null &&
  capacityFor(actor, task.candidate) === null;

/** Refuses who isn't asked: `not-a-candidate`. Gives the capacity the act is done in: {@link actingCapacity}. */
export function mustBeCandidate(actor: Actor, task: Pick<Task, 'candidate' | 'delegatedBy'>): Capacity {
  const capacity = actingCapacity(actor, task);
  must(capacity, 'not-a-candidate', 'This task is asked of somebody else; see its candidate.');
  return capacity;
}

/** Whether the actor is among those a task waits for: asked, and not while another has it whom they don't stand in for. */
export function isWaitedFor(actor: Actor, task: Pick<Task, 'candidate' | 'assigneeId'>): boolean {
  if (!task.assigneeId) {
    return task.candidate.personId === actor.personId || capacityFor(actor, task.candidate) !== null;
  }
  return (
    task.assigneeId === actor.personId ||
    (actor.capacities.some(({ onBehalfOf }) => onBehalfOf === task.assigneeId) &&
      capacityFor(actor, task.candidate) !== null)
  );
}

/**
 * Everybody whose judgement an act on the task would be: who acts, for whom, to whom it was passed and by whom. What four
 * eyes keeps one of them from, it keeps all of them from.
 */
export const peopleBehind = (
  actor: Actor,
  capacity: Capacity,
  task: Pick<Task, 'candidate' | 'delegatedBy'>,
): string[] =>
  [actor.personId, capacity.onBehalfOf, task.candidate.personId, task.delegatedBy].filter(
    (id) => id !== null,
  );

/** Who submitted what is judged, and whom they stood in for. */
export interface Submission {
  submittedBy: string;
  onBehalfOf: string | null;
}

/**
 * Four eyes: nobody reviews, tests or decides on what they themselves submitted, whatever second role, deputyship or
 * delegation they use. Refuses with `own-submission`.
 * @param people who would judge, and for whom: {@link peopleBehind}
 */
export function mustNotJudgeOwnSubmission(
  people: readonly string[],
  submissions: readonly Submission[],
): void {
  const judges = new Set(people);
  const own = submissions.some(
    ({ submittedBy, onBehalfOf }) =>
      judges.has(submittedBy) || (onBehalfOf !== null && judges.has(onBehalfOf)),
  );
  must(
    !own,
    'own-submission',
    'Nobody judges what they themselves submitted; somebody else must do this task.',
  );
}

/**
 * The concerncontroller audits and never decides on a contribution, whatever other role the person holds (domain text,
 * the people). Refuses with `controller-is-independent`.
 */
export function mustNotBeControllerJudgingContribution(actor: Actor, kind: TaskKind): void {
  const controller = actor.capacities.some(
    ({ role, onBehalfOf }) => role === ('concernController' satisfies Role) && !onBehalfOf,
  );
  must(
    !(controller && describeTaskKind(kind).judgesContribution),
    'controller-is-independent',
    'The concerncontroller is independent and decides on nothing in a contribution.',
  );
}

/** Refuses an act on a task that is over: `task-withdrawn`, `task-already-completed`. */
export function mustBeActive(task: Pick<Task, 'status' | 'withdrawnBecause'>): void {
  if (task.status === 'withdrawn') {
    throw new DomainError('task-withdrawn', 'This task was withdrawn; nothing is asked any more.', {
      because: task.withdrawnBecause,
    });
  }
  must(task.status !== 'completed', 'task-already-completed', 'This task has been completed already.');
}

/** Refuses completion before the task's not-before instant: `task-too-early`. Instants are UTC ISO-8601. */
export function mustNotBeTooEarly(task: Pick<Task, 'notBefore'>, now: string): void {
  must(
    !task.notBefore || Date.parse(now) >= Date.parse(task.notBefore),
    'task-too-early',
    'This task can be completed from its not-before time on.',
    { notBefore: task.notBefore },
  );
}

/** Refuses who comes second: a task claimed by another is theirs until released (`task-claimed-by-another`). */
export function mustNotBeClaimedByAnother(task: Pick<Task, 'assigneeId' | 'status'>, actor: Actor): void {
  const mine =
    task.assigneeId === actor.personId ||
    actor.capacities.some(({ onBehalfOf }) => onBehalfOf !== null && onBehalfOf === task.assigneeId);
  must(
    !task.assigneeId || mine,
    'task-claimed-by-another',
    'Somebody else has claimed this task; they can release it, or it can be assigned to you.',
  );
}

/** Refuses an outcome the task doesn't know (`unknown-outcome`) and a missing reason (`comment-required`). */
export function mustBeOutcome(
  kind: TaskKind,
  outcome: string,
  comment: string | null,
  allowed: readonly string[] = describeTaskKind(kind).outcomes,
): void {
  must(allowed.includes(outcome), 'unknown-outcome', `The outcome is one of: ${allowed.join(', ')}.`, {
    allowed,
  });
  must(
    !describeTaskKind(kind).commentFor?.includes(outcome) || (comment ?? '').trim() !== '',
    'comment-required',
    `The outcome "${outcome}" needs a comment that says why.`,
  );
}
