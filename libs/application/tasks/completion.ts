import type { TaskAnswer } from '#contracts/cycle-events.js';
import type { TaskForm } from '#contracts/task-forms.js';
import type { Contribution } from '#domain/contribution/contribution.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { HistoryEventType, Json } from '#domain/history/history.js';
import type { Capacity } from '#domain/people/roles.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { Task } from '#domain/task/task.js';
import { peopleBehind, type Submission } from '#domain/task/task.rules.js';
import type { PersonCall, Transaction } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';

/**
 * A task being completed, once everybody-may-complete-it questions are answered: what the effect of its kind works with,
 * inside the one transaction.
 */
export interface Completion<K extends TaskKind = TaskKind> {
  readonly deps: Pick<UseCaseDependencies, 'identifiers' | 'digest' | 'law'>;
  readonly transaction: Transaction;
  readonly call: PersonCall;
  readonly task: Task;
  /** From the task's key: which try this is of the same step. */
  readonly attempt: number;
  readonly definition: CycleDefinition;
  readonly capacity: Capacity;
  readonly outcome: string;
  readonly comment: string | null;
  readonly form: TaskForm<K>;
  /** The contribution the task belongs to, locked. */
  readonly contribution: Contribution | null;
}

/**
 * What completing a kind of task does besides closing it. Gives what the workflow needs to know beyond the outcome; refuses
 * with a DomainError, and then nothing of the completion happened.
 */
export type Effect<K extends TaskKind> = (
  completion: Completion<K>,
) => Promise<Omit<TaskAnswer, 'outcome'> | void>;

/** Records what the completion did, in the capacity it is done in. */
export function recordEffect(
  { transaction, task, capacity }: Completion,
  type: HistoryEventType,
  subject: { type: string; id: string },
  change: { before?: Json; after?: Json; reason?: string | null } = {},
): void {
  transaction.record({ cycleId: task.cycleId, type, subject, ...change, as: actingAs(capacity) });
}

/** The capacity as the history keeps it. */
export const actingAs = ({ role, onBehalfOf }: Capacity) => ({ role, onBehalfOf });

/** Who completes the task, and everybody they do it for. */
export const completedFor = ({ call, capacity, task }: Completion): string[] =>
  peopleBehind(call.actor, capacity, task);

/** Who completed a task, and for whom. */
export const completers = ({ completion }: Task): string[] =>
  completion ? [completion.completedBy, completion.onBehalfOf].filter((id) => id !== null) : [];

/** A completed task as a submission that the same people may not judge. */
export const submissionOf = ({ completion }: Task): Submission[] =>
  completion ? [{ submittedBy: completion.completedBy, onBehalfOf: completion.onBehalfOf }] : [];
