import { fromCents, toCents } from '#domain/figures/amount.js';
import { readAmount, readBlock } from './amount-text.js';

/** One cell's place: a taakveld, a year and a side. */
export type Side = 'expenses' | 'income';
export const sides: readonly Side[] = ['expenses', 'income'];

/** A line of the grid as it is typed: per year and side the text of the cell. */
export interface GridLine {
  taakveld: string;
  cells: Readonly<Record<string, string>>;
}

export interface Figure {
  taakveld: string;
  year: number;
  expenses: string;
  income: string;
}

export interface CellFault {
  taakveld: string;
  year: number;
  side: Side;
  text: string;
  fault: 'noNumber' | 'tooManyDecimals' | 'ambiguous';
}

export const cellKey = (year: number, side: Side): string => `${year} ${side}`;

/** The lines of stored figures, in the order of codes: 0.2 before 0.10, as in the list of taakvelden. */
export function linesOf(figures: readonly Figure[], show: (amount: string) => string): GridLine[] {
  const lines = new Map<string, Record<string, string>>();
  for (const { taakveld, year, expenses, income } of figures) {
    const cells = lines.get(taakveld) ?? {};
    cells[cellKey(year, 'expenses')] = show(expenses);
    cells[cellKey(year, 'income')] = show(income);
    lines.set(taakveld, cells);
  }
  return [...lines]
    .map(([taakveld, cells]) => ({ taakveld, cells }))
    .sort((one, other) => one.taakveld.localeCompare(other.taakveld, 'nl', { numeric: true }));
}

/** What is in the cells as figures, and which cells hold no amount. */
export function figuresOf(
  lines: readonly GridLine[],
  years: readonly number[],
): { figures: Figure[]; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const figures = lines.flatMap(({ taakveld, cells }) =>
    years.map((year) => {
      const [expenses = '0', income = '0'] = sides.map((side) => {
        const text = cells[cellKey(year, side)] ?? '';
        const read = readAmount(text);
        if ('amount' in read) return read.amount;
        faults.push({ taakveld, year, side, text, fault: read.fault });
        return '0';
      });
      return { taakveld, year, expenses, income };
    }),
  );
  return { figures, faults };
}

/** Per year the sums of the cells that hold an amount, and income minus expenses. */
export function totalsPerYear(figures: readonly Figure[], years: readonly number[]) {
  return years.map((year) => {
    const of = figures.filter((figure) => figure.year === year);
    const sum = (side: Side) => of.reduce((cents, figure) => cents + toCents(figure[side]), 0n);
    const [expenses, income] = [sum('expenses'), sum('income')];
    return {
      year,
      expenses: fromCents(expenses),
      income: fromCents(income),
      balance: fromCents(income - expenses),
    };
  });
}

/**
 * Puts a block from a spreadsheet into the grid, from one cell on to the right and below. Every cell lands as it is, whether
 * it is an amount or not, so that nothing is dropped; what does not fit in the grid is counted.
 */
export function paste(
  lines: readonly GridLine[],
  years: readonly number[],
  from: { line: number; year: number; side: Side },
  pasted: string,
): { lines: GridLine[]; outside: number } {
  const columns = years.flatMap((year) => sides.map((side) => cellKey(year, side)));
  const first = columns.indexOf(cellKey(from.year, from.side));
  const block = readBlock(pasted);
  let outside = 0;
  const filled = lines.map((line) => ({ ...line, cells: { ...line.cells } }));
  block.forEach((row, down) =>
    row.forEach((text, right) => {
      const key = columns[first + right];
      const line = filled[from.line + down];
      if (key === undefined || !line) {
        if (text.trim() !== '') outside += 1;
        return;
      }
      line.cells[key] = text.trim();
    }),
  );
  return { lines: filled, outside };
}
