import { parseTaskKey, type Task, type TaskCompletion } from '#domain/task/task.js';
import {
  mustBeActive,
  mustBeCandidate,
  mustBeOutcome,
  mustNotBeClaimedByAnother,
  mustNotBeTooEarly,
} from '#domain/task/task.rules.js';
import type { PersonCall, Transaction } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { actingAs, type Completion } from './completion.js';
import { decisionItemOf } from './effects/decision.effects.js';
import { applyEffect } from './effects/index.js';
import { mustBeIndependent } from './independence.js';
import { lockTask } from './locked-task.js';
import { mustFitForm } from './task-form.js';
import { taskAttempt } from './task-attempt.js';
import { taskResult, type TaskResult } from './task-result.js';

export interface CompleteTaskCommand {
  taskId: string;
  outcome: string;
  /** Validated here against the form of the task's kind (`libs/contracts/task-forms.ts`). */
  form: unknown;
  comment: string | null;
}

/**
 * Completes a task with an outcome: everything that must be true together, in one transaction. Who sends the same answer
 * again gets the same result, and nothing happens twice.
 *
 * Refuses, besides what the effect of the kind refuses: `not-found`, `task-already-completed`, `task-withdrawn`,
 * `not-a-candidate`, `task-claimed-by-another`, `task-too-early`, `controller-is-independent`, `own-submission`,
 * `unknown-outcome`, `comment-required`, `invalid-input`.
 */
export class CompleteTask {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(call: PersonCall, command: CompleteTaskCommand): Promise<TaskResult> {
    mustBeStorable({ form: command.form, comment: command.comment });
    return recordingRefusal(
      this.deps.unitOfWork,
      call,
      { ...taskAttempt('completeTask', command.taskId), outcome: command.outcome },
      () => this.deps.unitOfWork.run(call, (transaction) => this.complete(transaction, call, command)),
    );
  }

  private async complete(
    transaction: Transaction,
    call: PersonCall,
    command: CompleteTaskCommand,
  ): Promise<TaskResult> {
    const locked = await lockTask(transaction, command.taskId);
    const { task, contribution } = locked;
    if (task.completion && this.isSameAnswer(task.completion, call, command)) return taskResult(task);

    mustBeActive(task);
    const { actor } = call;
    const capacity = mustBeCandidate(actor, task);
    mustNotBeClaimedByAnother(task, actor);
    mustNotBeTooEarly(task, call.now);
    await mustBeIndependent(transaction, locked, actor, capacity);

    const definition = await transaction.cycles.definitionOf(task.cycleId, contribution?.unitId);
    const { outcome, comment, form } = command;
    // The item's outcomes are those of the decision; a signature under it has its own.
    const item = task.kind === 'recordDecision' ? decisionItemOf(task, definition) : null;
    mustBeOutcome(task.kind, outcome, comment, item?.outcomes);
    mustFitForm(task.kind, form);

    const completion: Completion = {
      deps: this.deps,
      transaction,
      call,
      task,
      attempt: parseTaskKey(task.key).attempt,
      definition,
      capacity,
      outcome,
      comment,
      form: form as Completion['form'],
      contribution,
    };
    const answer = await applyEffect(completion);

    const completed: Task = {
      ...task,
      status: 'completed',
      completion: {
        outcome,
        form,
        comment,
        completedBy: actor.personId,
        completedAs: capacity.role,
        onBehalfOf: capacity.onBehalfOf,
        completedAt: call.now,
      },
    };
    await transaction.tasks.save(completed);
    transaction.record({
      cycleId: task.cycleId,
      type: 'task.completed',
      subject: { type: 'task', id: task.id },
      before: { status: task.status },
      // What was answered may be personal and long; its checksum shows whether it is still what was answered then.
      after: {
        status: 'completed',
        key: task.key,
        kind: task.kind,
        outcome,
        formChecksum: this.deps.digest(form),
      },
      reason: comment,
      as: actingAs(capacity),
    });
    if (!contribution) {
      transaction.notify(task.cycleId, {
        type: 'taskCompleted',
        key: task.key,
        answer: { outcome, ...answer },
      });
    }
    return taskResult(completed);
  }

  private isSameAnswer(completion: TaskCompletion, call: PersonCall, command: CompleteTaskCommand): boolean {
    return (
      completion.completedBy === call.actor.personId &&
      completion.outcome === command.outcome &&
      completion.comment === command.comment &&
      this.deps.digest(completion.form) === this.deps.digest(command.form)
    );
  }
}
