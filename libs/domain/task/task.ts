import type { Role } from '../people/roles.js';
import type { TaskKind } from './task-kinds.js';

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

/** Who is asked: a role (for a unit, where the role has one), or one person by name. */
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
