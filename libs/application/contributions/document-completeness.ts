import type { DocumentToComplete } from '#domain/contribution/completeness.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { DocumentContent, Transaction } from '../ports.js';

/** The document as the law looks at it: what it holds, of which units. Those dropped are none of its. */
export async function documentToComplete(
  transaction: Transaction,
  cycleId: string,
  { outline }: CycleDefinition,
  parts: DocumentContent['parts'],
): Promise<DocumentToComplete> {
  const units = await transaction.cycles.units(cycleId);
  return { outline, units: units.filter(({ status }) => status === 'contributing'), parts };
}
