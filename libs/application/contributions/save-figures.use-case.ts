import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { replaceFigures } from './replace-figures.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

/**
 * Replaces all figures of a draft. One line per taakveld and year; amounts are exact decimal text in euro.
 * Refuses `not-found`, `not-permitted`, `contribution-not-editable`, `taakveld-unknown`, `amount-invalid`,
 * `section-unknown` (the outline asks no figures of this unit), `invalid-input` (a line twice, a strange year).
 */
export class SaveFigures {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { contributionId, figures }: { contributionId: string; figures: readonly Figure[] },
  ): Promise<{ totals: FigureTotals }> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('saveFigures', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const writable = await lockForWriting(transaction, call, contributionId);
        return { totals: await replaceFigures(transaction, writable, figures) };
      }),
    );
  }
}
