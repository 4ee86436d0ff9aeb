import { must } from '#domain/shared/domain-error.js';
import type { Task } from '#domain/task/task.js';
import {
  capacityFor,
  mustBeActive,
  mustBeCandidate,
  mustNotBeClaimedByAnother,
  type Actor,
} from '#domain/task/task.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { mustBeIndependent } from './independence.js';
import { lockTask } from './locked-task.js';
import { actorOf } from './person-as-actor.js';
import { reassign } from './reassign.js';
import { taskAttempt } from './task-attempt.js';
import type { TaskResult } from './task-result.js';

/**
 * Who is asked a task passes it, with a reason, to another person of the organisation, who need not hold the role and acts
 * on behalf of who passed it. Four eyes counts both, and keeps who may not do the task from passing it on. It is passed on
 * once: the delegate does it or gives it back (`ReleaseTask`). A signature is personal to its office, so it only goes to
 * somebody who holds that role.
 * Refuses `not-found`, `comment-required`, `task-withdrawn`, `task-already-completed`, `not-a-candidate`,
 * `task-claimed-by-another`, `not-permitted`, `invalid-input`, `controller-is-independent`, `own-submission`.
 */
export class DelegateTask {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { taskId, personId, reason }: { taskId: string; personId: string; reason: string },
  ): Promise<TaskResult> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, taskAttempt('delegateTask', taskId), () =>
      unitOfWork.run(call, async (transaction) => {
        const locked = await lockTask(transaction, taskId);
        const { task } = locked;
        mustBeActive(task);
        const capacity = mustBeCandidate(call.actor, task);
        mustNotBeClaimedByAnother(task, call.actor);
        must(
          !task.delegatedBy,
          'not-permitted',
          'This task was passed on once already; give it back instead.',
        );
        await mustBeIndependent(transaction, locked, call.actor, capacity);

        const principal = capacity.onBehalfOf ?? call.actor.personId;
        must(
          personId !== principal && personId !== call.actor.personId,
          'invalid-input',
          'A task is delegated to somebody else.',
        );
        const delegate = await actorOf(transaction, personId, call.today);
        const passed: Task = {
          ...task,
          assigneeId: personId,
          candidate: { ...task.candidate, personId },
          delegatedBy: principal,
        };
        mustBeAbleToTakeOn(delegate, task);
        await mustBeIndependent(
          transaction,
          { ...locked, task: passed },
          delegate,
          mustBeCandidate(delegate, passed),
        );
        const { assigneeId, candidate, delegatedBy } = passed;
        return reassign(
          transaction,
          task,
          'task.delegated',
          capacity,
          { status: 'claimed', assigneeId, candidate, delegatedBy },
          why,
        );
      }),
    );
  }
}

function mustBeAbleToTakeOn(delegate: Actor, task: Task): void {
  must(
    delegate.capacities.length > 0,
    'invalid-input',
    'A task is delegated to somebody who holds a role in the organisation.',
  );
  must(
    task.kind !== 'signDecision' || isCountersignature(task) || capacityFor(delegate, task.candidate),
    'not-a-candidate',
    'The first signature can only be passed to somebody who holds the role that signs.',
  );
}

/**
 * Countersigning can be delegated to anybody (Gemeentewet 59a, DLB 279 and 283; not checked further): every signature after
 * the first. Who passed it on stands with the signature.
 */
const isCountersignature = ({ subject }: Task): boolean => Number(subject?.id.split(':')[1]) > 1;
