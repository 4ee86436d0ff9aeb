import type { CycleDefinition, OutlineSection } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';

/**
 * The sections that a contribution has or had, for their names: those that it is asked now, and those of the definition,
 * which it may have been asked before its outline was changed. Of a key that is in both, the first holds.
 */
export const namedSections = (
  { outline }: Pick<Schemas['ContributionDetail'], 'outline'>,
  definition: CycleDefinition,
): Pick<OutlineSection, 'key' | 'name'>[] => [...outline, ...definition.outline];
