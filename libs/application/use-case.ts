import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import type { CycleEngine, Digest, Identifiers, UnitOfWork } from './ports.js';

/** What every use case is made with. */
export interface UseCaseDependencies {
  unitOfWork: UnitOfWork;
  identifiers: Identifiers;
  digest: Digest;
  engine: CycleEngine;
  /** Statutory rules of all countries, in all their versions. */
  law: readonly StatutoryRule[];
}
