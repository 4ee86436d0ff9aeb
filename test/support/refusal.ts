import { DomainError, type DomainErrorCode } from '#domain/shared/domain-error.js';

/** The code of the rule that refuses the work; null when nothing does. Any other error is passed on. */
export function refusalOf(work: () => unknown): DomainErrorCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
