import { checkContent } from '#domain/contribution/contribution.rules.js';
import { figureChanges, type FigureChange } from '#domain/figures/figure-changes.js';
import { mustBeOneLineEach, totalsOf, type Figure, type FigureTotals } from '#domain/figures/figure.js';
import { must } from '#domain/shared/domain-error.js';
import type { Transaction } from '../ports.js';
import { actingAs } from '../tasks/completion.js';
import type { WritableContribution } from './writable-contribution.js';

/** Figures that a draft would have instead of its present ones: checked and in canonical form, but not written. */
export interface FiguresChange {
  figures: Figure[];
  changes: FigureChange[];
  totals: FigureTotals;
  /** Of the draft's figures as they are: how often lines of them were changed. */
  revision: number;
}

/**
 * Checks figures that are meant to replace those of a draft, and says what that changes.
 * @param next the figures, given those of the draft
 * @param expectedRevision the revision that the caller started from, or null for whatever there is; when others changed
 *   lines since, `version-conflict` with the present figures in `data.current` and the caller's in `data.yours`
 */
export async function changeOfFigures(
  transaction: Transaction,
  { contribution: { id, unitKind }, definition }: WritableContribution,
  next: (present: readonly Figure[]) => readonly Figure[],
  expectedRevision: number | null,
): Promise<FiguresChange> {
  const { figures: present } = await transaction.contributions.draft(id);
  const revision = await transaction.dossiers.figuresRevision(id);
  const content = { sections: [], figures: [...next(present)] };
  const checked = checkContent(content, definition.outline, unitKind).figures;
  mustBeOneLineEach(checked);
  must(
    expectedRevision === null || expectedRevision === revision,
    'version-conflict',
    'Somebody else changed figures since they were read; merge with the present ones and save again.',
    {
      current: { figures: present, revision },
      yours: { figures: checked, revision: expectedRevision },
    },
  );
  const figures = checked.map((figure) => withPrecision(figure, present));
  return { figures, changes: figureChanges(present, figures), totals: totalsOf(figures), revision };
}

/** An amount that nobody touched is known no better than it was. */
function withPrecision(figure: Figure, present: readonly Figure[]): Figure {
  const was = present.find(({ taakveld, year }) => taakveld === figure.taakveld && year === figure.year);
  const untouched = was?.expenses === figure.expenses && was.income === figure.income;
  return untouched && was.inThousands ? { ...figure, inThousands: true } : figure;
}

/** Writes the figures of a draft, with what each changed cell was, and records their totals; gives the new revision. */
export async function replaceFigures(
  transaction: Transaction,
  { contribution: { id, cycleId }, capacity }: WritableContribution,
  { figures, changes, totals }: FiguresChange,
  source: 'entry' | 'import',
): Promise<number> {
  await transaction.contributions.saveFigures(id, figures);
  const revision = await transaction.dossiers.recordFigureChanges(id, changes, {
    source,
    onBehalfOf: capacity.onBehalfOf,
  });
  transaction.record({
    cycleId,
    type: 'contribution.saved',
    subject: { type: 'contribution', id },
    after: { figures: figures.length, changed: changes.length, ...totals },
    as: actingAs(capacity),
  });
  return revision;
}
