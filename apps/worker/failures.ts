import { ApplicationFailure } from '@temporalio/common';
import type { CycleActivities } from '#contracts/cycle-activities.js';
import { DomainError } from '#domain/shared/domain-error.js';

/**
 * Activities whose refusals by a rule reach the workflow as failures that are not tried again, typed by their code;
 * anything else, such as a database that is away, is tried again.
 */
export function withTypedRefusals(activities: CycleActivities): CycleActivities {
  const wrapped = Object.entries(activities).map(([name, run]: [string, (at: never) => Promise<unknown>]) => [
    name,
    (at: never) => run(at).catch(typed),
  ]);
  return Object.fromEntries(wrapped) as CycleActivities;
}

function typed(error: unknown): never {
  if (error instanceof DomainError)
    throw ApplicationFailure.nonRetryable(error.message, error.code, error.data);
  throw error;
}
