import type { Amount } from './amount.js';
import type { Figure } from './figure.js';

/** Both sides of a line of figures. */
export interface FigureCells {
  expenses: Amount;
  income: Amount;
}

/** One line that differs: what it was and what it becomes; null for a line that is not there. */
export interface FigureChange {
  taakveld: string;
  year: number;
  before: FigureCells | null;
  after: FigureCells | null;
}

/**
 * The lines that differ between two sets of figures, by year and then in the order in which they come. Amounts must be in
 * canonical form, one line per taakveld and year.
 */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const old = new Map(before.map((figure) => [lineOf(figure), figure]));
  const kept = new Set(after.map(lineOf));
  const gone = before.filter((figure) => !kept.has(lineOf(figure)));
  return [
    ...after.flatMap((figure) => {
      const was = old.get(lineOf(figure));
      return was?.expenses === figure.expenses && was.income === figure.income
        ? []
        : [change(figure, was, figure)];
    }),
    ...gone.map((figure) => change(figure, figure, undefined)),
  ].toSorted((a, b) => a.year - b.year);
}

const lineOf = ({ taakveld, year }: Pick<Figure, 'taakveld' | 'year'>): string => `${year} ${taakveld}`;

const change = ({ taakveld, year }: Figure, before?: Figure, after?: Figure): FigureChange => ({
  taakveld,
  year,
  before: cells(before),
  after: cells(after),
});

const cells = (figure?: Figure): FigureCells | null =>
  figure ? { expenses: figure.expenses, income: figure.income } : null;
