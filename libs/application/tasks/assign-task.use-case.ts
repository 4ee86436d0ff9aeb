import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { capacityFor, mustBeActive, type Actor } from '#domain/task/task.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { mustBeIndependent } from './independence.js';
import { lockTask, type LockedTask } from './locked-task.js';
import { actorOf } from './person-as-actor.js';
import { reassign } from './reassign.js';
import { taskAttempt } from './task-attempt.js';
import type { TaskResult } from './task-result.js';

/**
 * A coordinator assigns a task to somebody it is asked of, also when somebody else has claimed it. A role held for a unit
 * assigns only the tasks asked of that unit. The assignee must be a candidate in a role of their own and may not be one
 * whom four eyes keeps out.
 * Refuses `not-found`, `not-permitted`, `task-withdrawn`, `task-already-completed`, `not-a-candidate`,
 * `controller-is-independent`, `own-submission`.
 */
export class AssignTask {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { taskId, personId }: { taskId: string; personId: string }): Promise<TaskResult> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, taskAttempt('assignTask', taskId), () =>
      unitOfWork.run(call, async (transaction) => {
        const locked = await lockTask(transaction, taskId);
        const { task } = locked;
        const assigner = mustBePermitted(capacitiesOver(call.actor, locked), 'task:assign');
        mustBeActive(task);
        const assignee = await actorOf(transaction, personId, call.today);
        const capacity = capacityFor(assignee, task.candidate);
        must(capacity, 'not-a-candidate', 'The task is asked of somebody else than the person named.');
        await mustBeIndependent(transaction, locked, assignee, capacity);
        return reassign(transaction, task, 'task.assigned', assigner, {
          status: 'claimed',
          assigneeId: personId,
        });
      }),
    );
  }
}

/** Capacities that reach this task: for the whole organisation, or for the unit it is asked of. */
const capacitiesOver = ({ capacities }: Actor, { task }: LockedTask): Capacity[] =>
  capacities.filter(({ unitId }) => unitId === null || unitId === task.candidate.unitId);
