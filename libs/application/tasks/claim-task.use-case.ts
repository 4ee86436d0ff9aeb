import { mustBeActive, mustBeCandidate, mustNotBeClaimedByAnother } from '#domain/task/task.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { mustBeIndependent } from './independence.js';
import { lockTask } from './locked-task.js';
import { reassign } from './reassign.js';
import { taskAttempt } from './task-attempt.js';
import { taskResult, type TaskResult } from './task-result.js';

/**
 * Claims an open task: it is the caller's until completed or released. Claiming one's own claim again changes nothing.
 * Refuses `not-found`, `task-withdrawn`, `task-already-completed`, `not-a-candidate`, `task-claimed-by-another`,
 * `controller-is-independent`, `own-submission`.
 */
export class ClaimTask {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { taskId }: { taskId: string }): Promise<TaskResult> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, taskAttempt('claimTask', taskId), () =>
      unitOfWork.run(call, async (transaction) => {
        const locked = await lockTask(transaction, taskId);
        const { task } = locked;
        mustBeActive(task);
        const capacity = mustBeCandidate(call.actor, task);
        mustNotBeClaimedByAnother(task, call.actor);
        await mustBeIndependent(transaction, locked, call.actor, capacity);
        if (task.assigneeId === call.actor.personId) return taskResult(task);
        return reassign(transaction, task, 'task.claimed', capacity, {
          status: 'claimed',
          assigneeId: call.actor.personId,
        });
      }),
    );
  }
}
