import { must } from '#domain/shared/domain-error.js';
import type { Task } from '#domain/task/task.js';
import { capacityFor, mustBeActive, type Actor } from '#domain/task/task.rules.js';
import type { Capacity } from '#domain/people/roles.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockTask } from './locked-task.js';
import { reassign } from './reassign.js';
import { taskAttempt } from './task-attempt.js';
import type { TaskResult } from './task-result.js';

/**
 * Releases a claimed task to everybody it is asked of. A delegated task goes back to where it came from: given back by whom
 * it was passed to, or taken back by who passed it.
 * Refuses `not-found`, `task-withdrawn`, `task-already-completed`, `task-not-claimed`, `task-claimed-by-another`.
 */
export class ReleaseTask {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { taskId }: { taskId: string }): Promise<TaskResult> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, taskAttempt('releaseTask', taskId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { task } = await lockTask(transaction, taskId);
        mustBeActive(task);
        must(task.assigneeId, 'task-not-claimed', 'Nobody has claimed this task.');
        const capacity = capacityToRelease(call.actor, task);
        must(
          capacity,
          'task-claimed-by-another',
          'Only who has this task, or passed it on, can release it; a coordinator can assign it.',
        );
        return reassign(transaction, task, 'task.released', capacity, {
          status: 'open',
          assigneeId: null,
          candidate: candidateBeforeDelegation(task),
          delegatedBy: null,
        });
      }),
    );
  }
}

/** As the one who has it or passed it on, or as a deputy of theirs. */
function capacityToRelease(actor: Actor, task: Task): Capacity | null {
  const theirs = [task.assigneeId, task.delegatedBy].filter((id) => id !== null);
  if (theirs.includes(actor.personId)) {
    return (
      capacityFor(actor, task.candidate) ?? actor.capacities.find(({ onBehalfOf }) => !onBehalfOf) ?? null
    );
  }
  return (
    actor.capacities.find(({ onBehalfOf }) => onBehalfOf !== null && theirs.includes(onBehalfOf)) ?? null
  );
}

const candidateBeforeDelegation = ({ candidate, delegatedBy }: Task): Task['candidate'] =>
  delegatedBy ? { ...candidate, personId: candidate.role ? null : delegatedBy } : candidate;
