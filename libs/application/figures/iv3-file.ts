import { fromCents, toCents, type Amount } from '#domain/figures/amount.js';
import { totalsOf, type FigureTotals } from '#domain/figures/figure.js';
import { isTaakveld } from '#domain/figures/taakvelden.js';
import { DomainError, must } from '#domain/shared/domain-error.js';
import { nearestNames } from './nearest-names.js';
import { codeIsNumber, isFormula, linesOfCsv, type Line, type RefusedRow } from './table.js';

/** A row that was read: amounts in euro. */
export interface Iv3Row {
  /** Line in the file; the header is line 1. */
  row: number;
  taakveld: string;
  expenses: Amount;
  income: Amount;
  /** The row repeats what other rows of the file say in parts; it counts in no total. See {@link markSubtotals}. */
  isSubtotal: boolean;
}

export interface Iv3Reading {
  rows: Iv3Row[];
  refused: RefusedRow[];
  /** Of the rows read, without subtotals. */
  totals: FigureTotals;
}

/** What the columns of an Iv3 file are called. */
export const iv3Columns = {
  municipality: 'Gemeenten',
  taakveld: 'Taakveld',
  income: 'Baten',
  expenses: 'Lasten',
} as const;

/**
 * Reads one municipality's figures from an Iv3 file as CBS publishes them: UTF-8, semicolons, a header with at least the
 * columns Gemeenten, Taakveld, Baten and Lasten, one row per municipality and taakveld. Amounts are in thousands of euro
 * with at most one decimal, and become exact euros; an empty cell is 0. The code of the taakveld is the text before the
 * first space, so "0.10" is not "0.1".
 *
 * What is wrong with the file refuses it as a whole (`figures-file-invalid`): its size, encoding (with the position of the
 * first bad byte), NUL bytes, quotes, header, or a municipality that isn't in it (with how many are, and names near to
 * it). What is wrong with a row refuses that row: a wrong number of cells, an unknown code, a second row of the same code,
 * an amount that is none, or a cell that a spreadsheet would take for a formula.
 *
 * @param municipality as the file writes it
 */
export function readIv3(bytes: Uint8Array, municipality: string): Iv3Reading {
  return readIv3Lines(linesOfCsv(bytes), municipality);
}

/** Whether a table is laid out as an Iv3 file: it says of which municipality each row is. */
export const isIv3 = ([header]: readonly Line[]): boolean =>
  header?.cells.some((name) => name.trim() === iv3Columns.municipality) ?? false;

/** The same of lines that were read from whatever kind of file. */
export function readIv3Lines([header, ...lines]: readonly Line[], municipality: string): Iv3Reading {
  const layout = layoutOf(header?.cells ?? []);
  const wanted = municipality.trim();
  const own = lines.filter(({ cells }) => cells[layout.municipality]?.trim() === wanted);
  if (own.length === 0) {
    throw unknownMunicipality(
      wanted,
      lines.flatMap(({ cells }) => cells[layout.municipality]?.trim() || []),
    );
  }

  const rows: Omit<Iv3Row, 'isSubtotal'>[] = [];
  const refused: RefusedRow[] = [];
  for (const line of own) {
    const result = readRow(line, layout, rows);
    if (typeof result === 'string') refused.push({ row: line.row, reason: result });
    else rows.push(result);
  }
  const marked = markSubtotals(rows);
  const counted = marked.filter(({ isSubtotal }) => !isSubtotal);
  return { rows: marked, refused, totals: totalsOf(counted.map((row) => ({ ...row, year: 0 }))) };
}

interface Layout {
  width: number;
  municipality: number;
  taakveld: number;
  income: number;
  expenses: number;
}

function layoutOf(header: readonly string[]): Layout {
  const names = header.map((name) => name.trim());
  const missing = Object.values(iv3Columns).filter((name) => !names.includes(name));
  must(
    missing.length === 0,
    'figures-file-invalid',
    `The first line names the columns, separated by semicolons; missing: ${missing.join(', ')}.`,
    { missing },
  );
  return {
    width: names.length,
    municipality: names.indexOf(iv3Columns.municipality),
    taakveld: names.indexOf(iv3Columns.taakveld),
    income: names.indexOf(iv3Columns.income),
    expenses: names.indexOf(iv3Columns.expenses),
  };
}

function unknownMunicipality(wanted: string, present: readonly string[]): DomainError {
  const names = [...new Set(present)];
  const near = nearestNames(wanted, names);
  return new DomainError(
    'figures-file-invalid',
    `The file has figures of ${names.length} ${names.length === 1 ? 'municipality' : 'municipalities'}, and not of the one named.` +
      (near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''),
    { municipalities: names.length, near },
  );
}

/** The row, or why it is refused. */
function readRow(
  { row, cells, fault, numeric }: Line,
  layout: Layout,
  earlier: readonly Pick<Iv3Row, 'row' | 'taakveld'>[],
): Omit<Iv3Row, 'isSubtotal'> | string {
  if (fault) return fault;
  if (cells.length !== layout.width) return `has ${cells.length} cells instead of ${layout.width}`;
  if (cells.some(isFormula)) return 'has a cell that starts like a formula';
  if (numeric?.[layout.taakveld]) return codeIsNumber;

  const [taakveld = ''] = (cells[layout.taakveld] ?? '').trim().split(' ');
  if (!isTaakveld(taakveld)) return 'has a code that is not in the Iv3 list of taakvelden';
  const before = earlier.find((other) => other.taakveld === taakveld);
  if (before) return `repeats taakveld ${taakveld} of row ${before.row}`;

  const expenses = thousandsToEuro(cells[layout.expenses] ?? '');
  const income = thousandsToEuro(cells[layout.income] ?? '');
  if (expenses === null) return `has no amount in ${iv3Columns.expenses}: thousands of euro, such as 1250.0`;
  if (income === null) return `has no amount in ${iv3Columns.income}: thousands of euro, such as 1250.0`;
  return { row, taakveld, expenses, income };
}

/** Exact euros; null when the cell holds no amount. */
function thousandsToEuro(cell: string): Amount | null {
  const text = cell.trim();
  if (text === '') return '0';
  // A workbook's numbers come with both decimals: 1250.5 as 1250.50.
  const match = /^(-?)(\d{1,10})(?:\.(\d)0?)?$/.exec(text);
  if (!match) return null;
  const [, sign = '', thousands = '', hundreds = '0'] = match;
  return fromCents(toCents(`${sign}${BigInt(thousands) * 1000n + BigInt(hundreds) * 100n}`));
}

/** Thousands of euro with one decimal, half a hundred away from zero. */
export function euroToThousands(amount: Amount): string {
  const cents = toCents(amount);
  const hundreds = ((cents < 0n ? -cents : cents) + 50_00n) / 100_00n;
  return `${cents < 0n && hundreds > 0n ? '-' : ''}${hundreds / 10n}.${hundreds % 10n}`;
}

/**
 * Tells rows that merely add up others. The list has four codes beside their own parts: 6.71 with 6.71a to d, 6.72, 6.81
 * and 6.82 likewise. In the budgets of 2024 as CBS published them, the undivided code is nearly always 0, and where it is
 * not, it is an amount of its own (one municipality; its budget balances only with that amount added to the parts). So an
 * undivided code counts like any other. Only when it equals the sum of its parts, in expenses and income, to within the
 * rounding of each to half a thousand, it is a subtotal and would count the same money twice.
 */
function markSubtotals(rows: readonly Omit<Iv3Row, 'isSubtotal'>[]): Iv3Row[] {
  return rows.map((row) => {
    const parts = rows.filter(({ taakveld }) => isPartOf(taakveld, row.taakveld));
    const rounding = BigInt(parts.length + 1) * halfThousand;
    const addsUp = (side: 'expenses' | 'income') => {
      const sum = parts.reduce((total, part) => total + toCents(part[side]), 0n);
      const difference = toCents(row[side]) - sum;
      return -rounding <= difference && difference <= rounding;
    };
    const isEmpty = toCents(row.expenses) === 0n && toCents(row.income) === 0n;
    return { ...row, isSubtotal: parts.length > 0 && !isEmpty && addsUp('expenses') && addsUp('income') };
  });
}

const halfThousand = 500_00n;

const isPartOf = (code: string, whole: string): boolean =>
  code.length === whole.length + 1 && code.startsWith(whole) && /[a-z]$/.test(code);
