import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import { taskKinds, type TaskKind } from './task-kinds.js';

export const taskStatuses = ['open', 'claimed', 'completed', 'withdrawn'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What a task is about. `id` is a UUID, or a key from the definition for `decision` and `dispatch`. */
export interface TaskSubject {
  type:
    | 'unit'
    | 'contribution'
    | 'role'
    | 'person'
    | 'actionPoint'
    | 'question'
    | 'decision'
    | 'signature'
    | 'amendment'
    | 'dispatch'
    | 'followUpAction';
  id: string;
}

/**
 * Who is asked: a role (for a unit, where the role has one), or one person by name. With a person named, only they (or
 * their deputy) are asked, also when a role stands beside it: that of whoever delegated the task, to whom it can go back.
 */
export interface Candidate {
  role: Role | null;
  unitId: string | null;
  personId: string | null;
}

/** A task still to be opened. The key makes opening idempotent within the cycle. */
export interface NewTask {
  /** `phase/round/kind/subject/attempt`, unique in the cycle. Holds no personal data. */
  key: string;
  kind: TaskKind;
  phase: string;
  round: number;
  subject: TaskSubject | null;
  candidate: Candidate;
  /** Local date, or null for none. */
  dueOn: string | null;
  /** UTC instant before which it can't be completed, or null. */
  notBefore: string | null;
  priority: 'normal' | 'high';
}

/** A human task: open, claimed, completed with which outcome by whom, or withdrawn. Instants are UTC ISO-8601. */
export interface Task extends NewTask {
  id: string;
  organisationId: string;
  cycleId: string;
  status: TaskStatus;
  assigneeId: string | null;
  /** Who passed it to the person named as candidate, and for whom that person therefore acts; null when nobody did. */
  delegatedBy: string | null;
  createdAt: string;
  completion: TaskCompletion | null;
  withdrawnBecause: string | null;
}

export interface TaskCompletion {
  outcome: string;
  form: Readonly<Record<string, unknown>>;
  comment: string | null;
  completedBy: string;
  completedAs: Role | null;
  onBehalfOf: string | null;
  completedAt: string;
}

/** The idempotency key of a task in its cycle. */
export const taskKey = (phase: string, round: number, kind: TaskKind, subject: string, attempt = 1): string =>
  [phase, round, kind, subject, attempt].join('/');

/** The parts of a key made by {@link taskKey}. Throws `invalid-input` for any other text. */
export function parseTaskKey(key: string): {
  phase: string;
  round: number;
  kind: TaskKind;
  subject: string;
  attempt: number;
} {
  const [phase, round, kind, subject, attempt, ...rest] = key.split('/');
  must(
    phase &&
      subject !== undefined &&
      rest.length === 0 &&
      isCount(round) &&
      isCount(attempt) &&
      kind !== undefined &&
      Object.hasOwn(taskKinds, kind),
    'invalid-input',
    'A task key is phase/round/kind/subject/attempt.',
  );
  return { phase, round: Number(round), kind: kind as TaskKind, subject, attempt: Number(attempt) };
}

const isCount = (text: string | undefined): text is string => /^[1-9]\d{0,8}$/.test(text ?? '');
