import type { FigureChange } from '#domain/figures/figure-changes.js';
import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import { readFiguresFile, type FiguresFile, type RefusedRow } from '../figures/figures-file.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { changeOfFigures, replaceFigures } from './replace-figures.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

export interface ImportFiguresCommand extends FiguresFile {
  contributionId: string;
  /** Only say what the file would change. */
  preview?: boolean;
  /** The revision of a preview: what was shown is what happens, or nothing; null for whatever there is. */
  expectedRevision?: number | null;
}

/** What importing a file does, or would do. */
export interface ImportedFigures {
  /** Of the draft with the file's figures. */
  totals: FigureTotals;
  /** How many rows were taken. */
  imported: number;
  refused: RefusedRow[];
  /** Each line that becomes another, comes, or goes. */
  changes: FigureChange[];
  /** Of the draft's figures afterwards; of a preview, as they are. */
  revision: number;
}

/**
 * Takes the figures of a CSV or XLSX file into a draft, instead of those that it had of the same years; figures of other years
 * stay. Rows that can't be read are refused one by one with the reason, the others are taken.
 * Refuses `figures-file-invalid`, and what `SaveFigures` refuses.
 */
export class ImportFigures {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, preview = false, expectedRevision = null, ...file }: ImportFiguresCommand,
  ): Promise<ImportedFigures> {
    // Read before the transaction: a long file shouldn't hold locks.
    const { figures: imported, years, refused } = await readFiguresFile(file);
    const next = (present: readonly Figure[]) => [
      ...present.filter(({ year }) => !years.includes(year)),
      ...imported,
    ];
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('importFigures', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const writable = await lockForWriting(transaction, call, contributionId);
        const change = await changeOfFigures(transaction, writable, next, expectedRevision);
        const revision = preview
          ? change.revision
          : await replaceFigures(transaction, writable, change, 'import');
        const { totals, changes } = change;
        return { totals, imported: imported.length, refused, changes, revision };
      }),
    );
  }
}
