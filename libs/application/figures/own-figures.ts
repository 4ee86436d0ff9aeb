import { normaliseAmount, type Amount } from '#domain/figures/amount.js';
import type { Figure } from '#domain/figures/figure.js';
import { isTaakveld, taakvelden } from '#domain/figures/taakvelden.js';
import { must } from '#domain/shared/domain-error.js';
import { codeIsNumber, isFormula, type Line, type RefusedRow } from './table.js';

/** The columns of the product's own files; a file may have more, in any order. */
const columns = { taakveld: 'Taakveld', year: 'Jaar', expenses: 'Lasten', income: 'Baten' } as const;
const description = 'Omschrijving';

/** In a file about several units: the unit of a row. */
export const unitColumn = 'Onderdeel';

/** Figures as a table, header first, amounts as exact decimals in euro. {@link readOwnFigures} reads it back. */
export function tableOf(figures: readonly Figure[]): { header: string[]; rows: string[][] } {
  const { taakveld, year, expenses, income } = columns;
  return {
    header: [taakveld, description, year, expenses, income],
    rows: figures.map((figure) => [
      figure.taakveld,
      taakvelden[figure.taakveld] ?? '',
      String(figure.year),
      figure.expenses,
      figure.income,
    ]),
  };
}

/** A row that was read. */
export interface OwnRow {
  row: number;
  /** As the row names it; null in a file that names no units. */
  unitName: string | null;
  figure: Figure;
}

/**
 * Reads figures in euro: a header with at least the columns Taakveld, Jaar, Lasten and Baten, one row per taakveld and year.
 * Amounts have at most two decimals, after a point or a comma, and nothing between thousands: 1.250 could be either, so it is
 * refused. An empty cell is 0; a row without anything in it is none.
 * @param ofUnits whether the file is about several units, each with rows of its own: then also the column Onderdeel
 */
export function readOwnFigures(
  [header, ...lines]: readonly Line[],
  ofUnits = false,
): { rows: OwnRow[]; refused: RefusedRow[] } {
  const names = (header?.cells ?? []).map((name) => name.trim());
  const wanted = [...Object.values(columns), ...(ofUnits ? [unitColumn] : [])];
  const missing = wanted.filter((name) => !names.includes(name));
  must(
    missing.length === 0,
    'figures-file-invalid',
    `The first row names the columns; missing: ${missing.join(', ')}.`,
    { missing },
  );
  const at = (name: keyof typeof columns) => names.indexOf(columns[name]);
  const place = {
    taakveld: at('taakveld'),
    year: at('year'),
    expenses: at('expenses'),
    income: at('income'),
  };

  const rowOf = new Map<string, number>();
  const rows: OwnRow[] = [];
  const refused: RefusedRow[] = [];
  for (const line of lines) {
    if (!line.fault && line.cells.every((cell) => cell.trim() === '')) continue;
    const unitName = ofUnits ? (line.cells[names.indexOf(unitColumn)] ?? '').trim() : null;
    const result = readLine(line, place);
    const reason = typeof result === 'string' ? result : repeats(result, unitName, rowOf);
    if (typeof result === 'string' || reason) {
      refused.push({ row: line.row, reason: reason ?? '' });
      continue;
    }
    rowOf.set(keyOf(result, unitName), line.row);
    rows.push({ row: line.row, unitName, figure: result });
  }
  return { rows, refused };
}

/** Whether a table is about several units, as the figures of a cycle are exported. */
export const namesUnits = ([header]: readonly Line[]): boolean =>
  header?.cells.some((name) => name.trim() === unitColumn) ?? false;

/** The figure, or why the row is refused. */
function readLine(
  { cells, fault, numeric }: Line,
  place: Record<keyof typeof columns, number>,
): Figure | string {
  if (fault) return fault;
  if (cells.some(isFormula)) return 'has a cell that starts like a formula';
  if (numeric?.[place.taakveld]) return codeIsNumber;
  const [taakveld = ''] = (cells[place.taakveld] ?? '').trim().split(' ');
  if (!isTaakveld(taakveld)) return 'has a code that is not in the Iv3 list of taakvelden';
  const year = (cells[place.year] ?? '').trim();
  if (!/^2[01]\d\d$/.test(year)) return `has no year in ${columns.year}`;
  const expenses = amountIn(cells[place.expenses] ?? '');
  const income = amountIn(cells[place.income] ?? '');
  if (expenses === null) return `has no amount in ${columns.expenses}: euro, such as 1250,50`;
  if (income === null) return `has no amount in ${columns.income}: euro, such as 1250,50`;
  return { taakveld, year: Number(year), expenses, income };
}

function repeats(figure: Figure, unitName: string | null, rowOf: ReadonlyMap<string, number>): string | null {
  const row = rowOf.get(keyOf(figure, unitName));
  return row === undefined ? null : `repeats taakveld ${figure.taakveld} of ${figure.year}, see row ${row}`;
}

const keyOf = ({ taakveld, year }: Figure, unitName: string | null): string =>
  `${taakveld} ${year} ${unitName ?? ''}`;

/** Exact euros; null when the cell holds no amount. */
function amountIn(cell: string): Amount | null {
  const text = cell.trim();
  if (text === '') return '0';
  return /^-?\d{1,15}(?:[.,]\d{1,2})?$/.test(text) ? normaliseAmount(text.replace(',', '.')) : null;
}
