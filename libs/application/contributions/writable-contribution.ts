import type { Contribution } from '#domain/contribution/contribution.js';
import { mustBeEditable } from '#domain/contribution/contribution.rules.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import type { PersonCall, Transaction } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import type { Attempt } from '../shared/refusals.js';

/** A contribution of the caller's own unit, locked. */
export interface WritableContribution {
  contribution: Contribution;
  definition: CycleDefinition;
  capacity: Capacity;
}

/**
 * Locks a contribution for writing: by who writes or submits for its unit, according to the definition, and only while it
 * is being written. Refuses `not-found`, `not-permitted`, `contribution-not-editable`.
 */
export async function lockForWriting(
  transaction: Transaction,
  call: PersonCall,
  contributionId: string,
): Promise<WritableContribution> {
  const writable = await lockOfUnit(transaction, call, contributionId, ['writtenBy', 'submittedBy']);
  mustBeEditable(writable.contribution);
  return writable;
}

/**
 * Locks a contribution, in whatever state, for who answers for it: who submits for its unit. Refuses `not-found`,
 * `not-permitted`.
 */
export const lockAsSubmitter = (
  transaction: Transaction,
  call: PersonCall,
  contributionId: string,
): Promise<WritableContribution> => lockOfUnit(transaction, call, contributionId, ['submittedBy']);

async function lockOfUnit(
  transaction: Transaction,
  call: PersonCall,
  contributionId: string,
  by: readonly ('writtenBy' | 'submittedBy')[],
): Promise<WritableContribution> {
  const contribution = found(await transaction.contributions.lock(contributionId), 'contribution');
  const definition = await transaction.cycles.definitionOf(contribution.cycleId, contribution.unitId);
  const contributor = contributionsPhase(definition).contributors.find(
    ({ unit }) => unit === contribution.unitKind,
  );
  const roles = by.map((name) => contributor?.[name]);
  const capacity = mustBePermitted(
    call.actor.capacities.filter(({ role }) => roles.includes(role)),
    'contribution:write',
    contribution.unitId,
  );
  return { contribution, definition, capacity };
}

/** An attempt at a command on a contribution, for the record of refusals. */
export const contributionAttempt = (command: string, contributionId: string): Attempt => ({
  subject: { type: 'contribution', id: contributionId },
  command,
  cycleOf: async ({ contributions }) => (await contributions.find(contributionId))?.cycleId ?? null,
});
