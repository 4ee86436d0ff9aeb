import type { ContributionStatus } from '#domain/contribution/contribution.js';
import { reopenContribution } from '#domain/contribution/contribution.rules.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import { moveContribution } from './move-contribution.js';
import { lockForSteering } from './steered-contribution.js';

/**
 * Asks one unit once more for what was accepted, by who coordinates the contributions, until the draft has been assembled from
 * them; after that it is the cycle that goes back. The accepted version stays as it is.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `controller-is-independent`, `phase-not-open`,
 * `contribution-waived`, `contribution-not-settled`.
 */
export class ReopenContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    command: { contributionId: string; reason: string },
  ): Promise<{ contributionId: string; status: ContributionStatus }> {
    const move = { command: 'reopenContribution', event: 'contribution.reopened' } as const;
    return moveContribution(this.deps, call, command, move, async (transaction) => {
      const steered = await lockForSteering(transaction, call, command.contributionId);
      const { contribution, definition, capacity } = steered;
      await mustNotBeAssembled(transaction, contribution.cycleId, definition);
      return {
        contribution,
        capacity,
        step: reopenContribution(contribution, contributionsPhase(definition)),
      };
    });
  }
}

/**
 * The cycle stands in the phase of contributions, or coordinates them without having assembled the draft in this round. Who
 * assembles holds all contributions, so what is true here stays true until this transaction ends.
 */
async function mustNotBeAssembled(
  transaction: Transaction,
  cycleId: string,
  { phases }: CycleDefinition,
): Promise<void> {
  const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
  const present = phases.find(({ key }) => key === cycle.phase);
  const open = present?.kind === 'contributions' || present?.kind === 'coordination';
  const assembled =
    present?.kind === 'coordination' &&
    (await transaction.tasks.completed(cycleId, {
      phase: present.key,
      round: cycle.round,
      kind: 'coordinate',
    }));
  must(
    cycle.status === 'running' && open && (!assembled || assembled.length === 0),
    'phase-not-open',
    'The draft has been made of the contributions; send the cycle back to them to change one.',
    { phase: cycle.phase },
  );
}
