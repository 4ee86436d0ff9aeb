import type { ContributionStatus } from '#domain/contribution/contribution.js';
import { recallContribution } from '#domain/contribution/contribution.rules.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { takeStep } from './take-step.js';
import { contributionAttempt, lockAsSubmitter } from './writable-contribution.js';

/**
 * Takes a submission back, by whoever submits for the unit, as long as nobody has begun to judge it. What was submitted stays
 * a version; the draft can be changed and submitted again as the next.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `contribution-not-editable`, `review-started`.
 */
export class RecallContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, reason }: { contributionId: string; reason: string },
  ): Promise<{ contributionId: string; status: ContributionStatus }> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('recallContribution', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, definition, capacity } = await lockAsSubmitter(
          transaction,
          call,
          contributionId,
        );
        const { cycleId, versionNumber } = contribution;
        const active = await transaction.tasks.lockActive(cycleId, { subjectId: contributionId });
        // A contribution that was never submitted has no version; the rule then refuses before it looks at one.
        const version = await transaction.contributions.lastVersion(contributionId);
        const step = recallContribution(
          contribution,
          contributionsPhase(definition),
          version ?? { content: { sections: [], figures: [] } },
          active,
        );
        transaction.record({
          cycleId,
          type: 'contribution.recalled',
          subject: { type: 'contribution', id: contributionId },
          before: { status: contribution.status },
          after: { status: step.contribution.status, version: versionNumber },
          reason: why,
          as: actingAs(capacity),
        });
        await withdrawTasks(transaction, active, 'contribution-recalled', actingAs(capacity));
        await takeStep(transaction, step);
        return { contributionId, status: step.contribution.status };
      }),
    );
  }
}
