import type { ContributionStatus } from '#domain/contribution/contribution.js';
import { recallContribution } from '#domain/contribution/contribution.rules.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import { moveContribution } from './move-contribution.js';
import { lockAsSubmitter } from './writable-contribution.js';

/**
 * Takes a submission back, by whoever submits for the unit, as long as nobody has begun to judge it. What was submitted stays
 * a version; the draft can be changed and submitted again as the next.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `contribution-not-editable`, `review-started`.
 */
export class RecallContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    command: { contributionId: string; reason: string },
  ): Promise<{ contributionId: string; status: ContributionStatus }> {
    const { contributionId } = command;
    const move = { command: 'recallContribution', event: 'contribution.recalled' } as const;
    return moveContribution(this.deps, call, command, move, async (transaction) => {
      const { contribution, definition, capacity } = await lockAsSubmitter(transaction, call, contributionId);
      const tasks = await transaction.tasks.lockActive(contribution.cycleId, { subjectId: contributionId });
      // A contribution that was never submitted has no version; the rule then refuses before it looks at one.
      const version = (await transaction.contributions.lastVersion(contributionId)) ?? {
        content: { sections: [], figures: [] },
      };
      const step = recallContribution(contribution, contributionsPhase(definition), version, tasks);
      return { contribution, capacity, step, withdraw: { tasks, because: 'contribution-recalled' } };
    });
  }
}
