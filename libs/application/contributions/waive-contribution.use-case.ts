import type { ContributionStatus } from '#domain/contribution/contribution.js';
import { waiveContribution } from '#domain/contribution/contribution.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lapseWhatWasAsked } from './lapse.js';
import { lockForSteering, mustNotHaveSubmitted } from './steered-contribution.js';
import { contributionAttempt } from './writable-contribution.js';

/**
 * Waives a contribution with a reason: nothing more is asked of the unit in this round, and what was asked is withdrawn. It
 * is a decision on the contribution, so the controller and who submitted it are kept out.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `controller-is-independent`, `own-submission`,
 * `contribution-not-editable` (it is settled).
 */
export class WaiveContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, reason }: { contributionId: string; reason: string },
  ): Promise<{ contributionId: string; status: ContributionStatus }> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('waiveContribution', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const steered = await lockForSteering(transaction, call, contributionId, 'contribution:waive');
        const { contribution, capacity } = steered;
        const { cycleId, unitId } = contribution;
        mustNotHaveSubmitted(call, steered);
        const waived = waiveContribution(contribution);
        await transaction.contributions.save(waived);
        transaction.record({
          cycleId,
          type: 'contribution.waived',
          subject: { type: 'contribution', id: contributionId },
          before: { status: contribution.status },
          after: { status: waived.status },
          reason: why,
          as: actingAs(capacity),
        });
        await lapseWhatWasAsked(transaction, contributionId);
        const asked = await transaction.tasks.lockActive(cycleId, { subjectId: contributionId });
        await withdrawTasks(transaction, asked, 'contribution-waived', actingAs(capacity));
        transaction.notify(cycleId, { type: 'contributionMoved', unitId, status: waived.status });
        return { contributionId, status: waived.status };
      }),
    );
  }
}
