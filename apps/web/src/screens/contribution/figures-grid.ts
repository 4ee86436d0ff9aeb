import { fromCents, toCents } from '#domain/figures/amount.js';
import { readAmount, readBlock, type AmountFault } from './amount-text.js';

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
  fault: AmountFault;
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

/** What becomes of the figures of each line and year in which a cell differs; null where there is no such line. */
export function changesOf(before: readonly GridLine[], after: readonly GridLine[], years: readonly number[]) {
  const byCell = (lines: readonly GridLine[]) =>
    new Map(figuresOf(lines, years).figures.map((each) => [`${each.taakveld} ${each.year}`, each]));
  const [was, is] = [byCell(before), byCell(after)];
  return [...new Map([...was, ...is])].flatMap(([cell, { taakveld, year }]) => {
    const [old, now] = [was.get(cell) ?? null, is.get(cell) ?? null];
    const differs = sides.some((side) => (old?.[side] ?? '0') !== (now?.[side] ?? '0'));
    return differs ? [{ taakveld, year, before: old, after: now }] : [];
  });
}

/**
 * The changes of two people who began with the same lines: of each what the other did not touch. A cell that both changed
 * becomes ours; a line that one removed stays when the other changed something in it.
 */
export function merge(
  from: readonly GridLine[],
  ours: readonly GridLine[],
  theirs: readonly GridLine[],
): GridLine[] {
  const cellsOf = (lines: readonly GridLine[], of: string) =>
    lines.find(({ taakveld }) => taakveld === of)?.cells;
  const touched = (before: GridLine['cells'] = {}, after: GridLine['cells'] = {}) =>
    [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => contentOf(before[key]) !== contentOf(after[key]),
    );
  const all = [...new Set([...ours, ...theirs].map(({ taakveld }) => taakveld))];
  return all.flatMap((taakveld) => {
    const [was, our, their] = [from, ours, theirs].map((lines) => cellsOf(lines, taakveld));
    if (was && !our && touched(was, their).length === 0) return [];
    if (was && !their && touched(was, our).length === 0) return [];
    const mine = our ? touched(was, our).map((key) => [key, our[key] ?? ''] as const) : [];
    return [{ taakveld, cells: { ...(their ?? {}), ...Object.fromEntries(mine) } }];
  });
}

/** An amount is the same however it is written. */
const contentOf = (text = ''): string => {
  const read = readAmount(text);
  return 'amount' in read ? read.amount : text;
};

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

/** Cells of a paste for which the grid has no place: kept, with where each would have gone. */
export interface OutsideLine {
  /** The line of the grid that they stand beside, or how many lines below the last one. */
  at: { taakveld: string } | { below: number };
  cells: OutsideCell[];
}

export interface OutsideCell {
  text: string;
  /** The column that it stands in, or how many columns to the right of the last one. */
  at: { year: number; side: Side } | { right: number };
}

/**
 * Puts a block from a spreadsheet into the grid, from one cell on to the right and below. Every cell lands as it is, whether
 * it is an amount or not, so that nothing is dropped; what does not fit in the grid is given back, but for empty cells.
 */
export function paste(
  lines: readonly GridLine[],
  years: readonly number[],
  from: { line: number; year: number; side: Side },
  pasted: string,
): { lines: GridLine[]; outside: OutsideLine[] } {
  const columns = years.flatMap((year) => sides.map((side) => ({ year, side })));
  const first = columns.findIndex(({ year, side }) => year === from.year && side === from.side);
  const filled = lines.map((line) => ({ ...line, cells: { ...line.cells } }));
  const outside = readBlock(pasted).map((row, down): OutsideLine => {
    const line = filled[from.line + down];
    const cells: OutsideCell[] = [];
    for (const [right, raw] of row.entries()) {
      const text = raw.trim();
      const column = columns[first + right];
      if (line && column) line.cells[cellKey(column.year, column.side)] = text;
      else if (text !== '') cells.push({ text, at: column ?? { right: first + right - columns.length + 1 } });
    }
    return { at: line ?? { below: from.line + down - lines.length + 1 }, cells };
  });
  return {
    lines: filled,
    outside: outside
      .filter(({ cells }) => cells.length > 0)
      .map(({ at, cells }) => ({ at: 'taakveld' in at ? { taakveld: at.taakveld } : at, cells })),
  };
}

/** Gives cells from below the grid a line in it; those of columns that the grid does not have stay outside, beside that line. */
export function placeOutside(
  lines: readonly GridLine[],
  { cells }: OutsideLine,
  taakveld: string,
): { lines: GridLine[]; left: OutsideLine | null } {
  const placed = cells.flatMap(({ text, at }) =>
    'year' in at ? [[cellKey(at.year, at.side), text] as const] : [],
  );
  const left = cells.filter(({ at }) => 'right' in at);
  return {
    lines: [...lines, { taakveld, cells: Object.fromEntries(placed) }],
    left: left.length > 0 ? { at: { taakveld }, cells: left } : null,
  };
}
