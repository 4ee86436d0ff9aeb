import { must } from '#domain/shared/domain-error.js';
import { tellOfTask } from '../notifications/tell-of-task.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockForSteering } from './steered-contribution.js';
import { contributionAttempt } from './writable-contribution.js';

/**
 * Reminds everybody who is asked something about a contribution now, by who coordinates the contributions, besides the
 * reminders that go out by themselves.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `controller-is-independent`, `contribution-not-editable`
 * (nothing is asked of anybody).
 */
export class RemindContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, reason }: { contributionId: string; reason: string },
  ): Promise<{ contributionId: string; tasks: number }> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('remindContribution', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, capacity } = await lockForSteering(transaction, call, contributionId);
        const { cycleId, status } = contribution;
        const asked = await transaction.tasks.lockActive(cycleId, { subjectId: contributionId });
        must(
          asked.length > 0,
          'contribution-not-editable',
          `Nothing is asked of anybody about a contribution that is ${status}.`,
          { status },
        );
        for (const task of asked) {
          tellOfTask(transaction, 'taskReminder', task, { dueOn: task.dueOn }, call.now);
        }
        transaction.record({
          cycleId,
          type: 'contribution.reminded',
          subject: { type: 'contribution', id: contributionId },
          after: { tasks: asked.map(({ id }) => id) },
          reason: why,
          as: actingAs(capacity),
        });
        return { contributionId, tasks: asked.length };
      }),
    );
  }
}
