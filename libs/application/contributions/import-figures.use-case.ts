import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import { must } from '#domain/shared/domain-error.js';
import { readIv3, type RefusedRow } from '../figures/iv3-file.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { replaceFigures } from './replace-figures.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

export interface ImportFiguresCommand {
  contributionId: string;
  /** The file as it came: see {@link readIv3}. */
  csv: Uint8Array;
  /** The municipality whose rows are taken, as the file writes it. */
  municipality: string;
  /** The year that the amounts are of; the file doesn't say. */
  year: number;
}

/**
 * Takes the figures of one year from an Iv3 file into a draft, instead of those it had of that year; figures of other years
 * stay. Rows that can't be read are refused one by one with the reason, the others are taken.
 * Refuses `figures-file-invalid`, and what `SaveFigures` refuses.
 */
export class ImportFigures {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, csv, municipality, year }: ImportFiguresCommand,
  ): Promise<{ totals: FigureTotals; imported: number; refused: RefusedRow[] }> {
    // Read before the transaction: a long file shouldn't hold locks.
    const { rows, refused } = readIv3(csv, municipality);
    const imported = rows
      .filter(({ isSubtotal }) => !isSubtotal)
      .map(({ taakveld, expenses, income }): Figure => ({ taakveld, year, expenses, income }));
    must(imported.length > 0, 'figures-file-invalid', 'No row of this municipality could be taken.', {
      refused,
    });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('importFigures', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const writable = await lockForWriting(transaction, call, contributionId);
        const { figures } = await transaction.contributions.draft(contributionId);
        const others = figures.filter((figure) => figure.year !== year);
        const totals = await replaceFigures(transaction, writable, [...others, ...imported]);
        return { totals, imported: imported.length, refused };
      }),
    );
  }
}
