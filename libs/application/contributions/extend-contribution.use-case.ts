import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import type { UseCaseDependencies } from '../use-case.js';
import { extend } from './extend.js';
import { lockForSteering } from './steered-contribution.js';
import { contributionAttempt } from './writable-contribution.js';

export interface ExtendContributionCommand {
  contributionId: string;
  /** Local date. */
  until: string;
  reason: string;
}

/**
 * Gives a unit more time unasked, by who coordinates the contributions.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `controller-is-independent`, `contribution-not-editable`,
 * `extension-beyond-phase`, `invalid-input` (not later than it was due).
 */
export class ExtendContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, until, reason }: ExtendContributionCommand,
  ): Promise<{ contributionId: string; dueOn: string }> {
    const why = mustSayWhy(reason);
    const { unitOfWork, law } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('extendContribution', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, capacity } = await lockForSteering(transaction, call, contributionId);
        await extend(transaction, law, contribution, until, call.today);
        transaction.record({
          cycleId: contribution.cycleId,
          type: 'contribution.extended',
          subject: { type: 'contribution', id: contributionId },
          before: { dueOn: contribution.dueOn },
          after: { dueOn: until },
          reason: why,
          as: actingAs(capacity),
        });
        return { contributionId, dueOn: until };
      }),
    );
  }
}
