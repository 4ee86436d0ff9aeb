import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { changeOfFigures, replaceFigures } from './replace-figures.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

export interface SaveFiguresCommand {
  contributionId: string;
  figures: readonly Figure[];
  /** The revision of the figures that was read before changing them; null to replace whatever there is. */
  expectedRevision: number | null;
}

/**
 * Replaces all figures of a draft. One line per taakveld and year; amounts are exact decimal text in euro. What each cell was,
 * and who changed it, is kept.
 * Refuses `not-found`, `not-permitted`, `contribution-not-editable`, `taakveld-unknown`, `amount-invalid`,
 * `section-unknown` (the outline asks no figures of this unit), `invalid-input` (a line twice, a strange year),
 * `version-conflict` with both versions.
 */
export class SaveFigures {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { contributionId, figures, expectedRevision }: SaveFiguresCommand,
  ): Promise<{ totals: FigureTotals; revision: number }> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('saveFigures', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const writable = await lockForWriting(transaction, call, contributionId);
        const change = await changeOfFigures(transaction, writable, () => figures, expectedRevision);
        const revision = await replaceFigures(transaction, writable, change, 'entry');
        return { totals: change.totals, revision };
      }),
    );
  }
}
