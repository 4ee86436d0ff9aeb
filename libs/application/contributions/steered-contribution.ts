import type { Contribution } from '#domain/contribution/contribution.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import {
  mustNotBeControllerJudgingContribution,
  mustNotJudgeOwnSubmission,
} from '#domain/task/task.rules.js';
import type { PersonCall, Transaction } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';

/** A contribution that the caller coordinates, locked. */
export interface SteeredContribution {
  contribution: Contribution;
  definition: CycleDefinition;
  capacity: Capacity;
}

/**
 * Locks a contribution for whoever coordinates the contributions, according to the definition. The controller, who is
 * independent, is kept out. Refuses `not-found`, `not-permitted`, `controller-is-independent`.
 */
export async function lockForSteering(
  transaction: Transaction,
  call: PersonCall,
  contributionId: string,
  action: 'contribution:steer' | 'contribution:waive' = 'contribution:steer',
): Promise<SteeredContribution> {
  const contribution = found(await transaction.contributions.lock(contributionId), 'contribution');
  const definition = await transaction.cycles.definitionOf(contribution.cycleId);
  const { waivedBy } = contributionsPhase(definition);
  const capacity = mustBePermitted(
    call.actor.capacities.filter(({ role }) => role === waivedBy),
    action,
  );
  mustNotBeControllerJudgingContribution(call.actor, 'reviewContribution');
  return { contribution, definition, capacity };
}

/** Whoever submitted the contribution, or is stood in for by who did, decides nothing about it: `own-submission`. */
export function mustNotHaveSubmitted(
  call: PersonCall,
  { contribution: { submittedBy, submittedOnBehalfOf }, capacity }: SteeredContribution,
): void {
  mustNotJudgeOwnSubmission(
    [call.actor.personId, capacity.onBehalfOf].filter((id) => id !== null),
    submittedBy ? [{ submittedBy, onBehalfOf: submittedOnBehalfOf }] : [],
  );
}
