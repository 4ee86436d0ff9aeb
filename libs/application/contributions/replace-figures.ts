import { checkContent } from '#domain/contribution/contribution.rules.js';
import { mustBeOneLineEach, totalsOf, type Figure, type FigureTotals } from '#domain/figures/figure.js';
import type { Transaction } from '../ports.js';
import { actingAs } from '../tasks/completion.js';
import type { WritableContribution } from './writable-contribution.js';

/** Writes the figures of a draft in canonical form and records their totals; gives these. */
export async function replaceFigures(
  transaction: Transaction,
  { contribution, definition, capacity }: WritableContribution,
  figures: readonly Figure[],
): Promise<FigureTotals> {
  const { id, cycleId, unitKind } = contribution;
  const checked = checkContent({ sections: [], figures: [...figures] }, definition.outline, unitKind).figures;
  mustBeOneLineEach(checked);
  await transaction.contributions.saveFigures(id, checked);
  const totals = totalsOf(checked);
  transaction.record({
    cycleId,
    type: 'contribution.saved',
    subject: { type: 'contribution', id },
    after: { figures: checked.length, ...totals },
    as: actingAs(capacity),
  });
  return totals;
}
