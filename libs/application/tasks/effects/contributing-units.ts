import { must } from '#domain/shared/domain-error.js';
import type { Transaction } from '../../ports.js';

/** Ids of the units that contribute to the cycle; those dropped don't. */
export async function contributingUnits(transaction: Transaction, cycleId: string): Promise<string[]> {
  const units = await transaction.cycles.units(cycleId);
  return units.filter(({ status }) => status === 'contributing').map(({ unitId }) => unitId);
}

/** Refuses a unit that doesn't contribute, or was dropped: `unit-not-in-cycle`. */
export async function mustContribute(
  transaction: Transaction,
  cycleId: string,
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return;
  const contributing = await contributingUnits(transaction, cycleId);
  const others = unitIds.filter((unitId) => !contributing.includes(unitId));
  must(others.length === 0, 'unit-not-in-cycle', 'Not every unit named contributes to this cycle.', {
    unitIds: others,
  });
}
