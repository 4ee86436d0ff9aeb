import { ApplicationFailure } from '@temporalio/common';
import { DomainError } from '#domain/shared/domain-error.js';

/**
 * Activities whose refusals by a rule reach the workflow as failures that are not tried again, typed by their code;
 * anything else, such as a database that is away, is tried again.
 */
export function withTypedRefusals<A extends object>(activities: A, names: readonly (keyof A & string)[]): A {
  const wrapped = names.map((name) => {
    const run = (activities[name] as (argument: unknown) => Promise<unknown>).bind(activities);
    return [
      name,
      (argument: unknown) =>
        run(argument).catch((error: unknown) => {
          if (error instanceof DomainError)
            throw ApplicationFailure.nonRetryable(error.message, error.code, error.data);
          throw error;
        }),
    ];
  });
  return Object.fromEntries(wrapped) as A;
}
