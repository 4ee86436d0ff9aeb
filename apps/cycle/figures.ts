import { readFileSync } from 'node:fs';
import { readIv3 } from '#application/figures/iv3-file.js';
import { fromCents, toCents, type Amount } from '#domain/figures/amount.js';
import { totalsOf, type Figure, type FigureTotals } from '#domain/figures/figure.js';
import { DomainError } from '#domain/shared/domain-error.js';
import { UsageError } from './options.js';

/** The figures that all teams together hand in, and where they come from. */
export interface FigureSource {
  /** In words, for the report. */
  readonly origin: string;
  readonly figures: readonly Figure[];
  readonly totals: FigureTotals;
}

/**
 * The figures of a municipality from an Iv3 file, in euro, without subtotals.
 * @throws UsageError when the file can't be read, or any of the municipality's rows can't: a total that leaves out a row
 *   would not be the file's
 */
export function figuresFromFile(file: string, municipality: string, year: number): FigureSource {
  const { rows, refused, totals } = read(file, municipality);
  const [first] = refused;
  if (first) {
    const more = refused.length > 1 ? ` (and ${refused.length - 1} more rows)` : '';
    throw new UsageError(`${file}: row ${first.row} ${first.reason}${more}.`);
  }
  const figures = rows
    .filter(({ isSubtotal }) => !isSubtotal)
    .map(({ taakveld, expenses, income }) => ({ taakveld, year, expenses, income }));
  return { origin: `${municipality}, ${figures.length} taakvelden of ${file}`, figures, totals };
}

function read(file: string, municipality: string) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`The figures file ${file} can't be read.`);
  }
  try {
    return readIv3(bytes, municipality);
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/** Figures of no existing municipality, to play with when no file is given. */
export function madeUpFigures(year: number): FigureSource {
  const line = (taakveld: string, expenses: Amount, income: Amount): Figure => ({
    taakveld,
    year,
    expenses,
    income,
  });
  const figures = [
    line('0.1', '3150000', '42000'),
    line('0.4', '18275000', '610000'),
    line('0.61', '395000.50', '9820000'),
    line('0.7', '0', '71450000'),
    line('1.2', '1240000', '95000'),
    line('2.1', '8230000', '870000.25'),
    line('4.3', '3415000', '1105000'),
    line('5.7', '6120000', '205000'),
    line('6.3', '15990000', '12480000'),
    line('6.71a', '7310000', '730000'),
    line('7.2', '4420000', '5610000'),
    line('8.3', '2875000', '1990000'),
  ];
  return { origin: 'made-up figures', figures, totals: totalsOf(figures) };
}

/**
 * Deals the figures out to units so that together they hand in exactly all of them: whole taakvelden in turn, and where
 * there are fewer of these than units, parts of the same taakveld. The same input always gives the same shares.
 */
export function dealOut(figures: readonly Figure[], unitIds: readonly string[]): Map<string, Figure[]> {
  const shares = new Map<string, Figure[]>(unitIds.map((unitId) => [unitId, []]));
  const turns = Math.min(figures.length, unitIds.length);
  for (const [index, figure] of figures.entries()) {
    const sharers = unitIds.filter((_, place) => place % turns === index % turns);
    // With enough taakvelden to go round, every taakveld has one owner.
    const owners = figures.length >= unitIds.length ? sharers.slice(0, 1) : sharers;
    const expenses = split(figure.expenses, owners.length);
    const income = split(figure.income, owners.length);
    for (const [place, unitId] of owners.entries()) {
      shares.get(unitId)?.push({ ...figure, expenses: expenses[place] ?? '0', income: income[place] ?? '0' });
    }
  }
  return shares;
}

/** So many parts in whole cents that add up to the amount; the first takes what can't be divided. */
function split(amount: Amount, parts: number): Amount[] {
  const cents = toCents(amount);
  const each = cents / BigInt(parts);
  const rest = cents - each * BigInt(parts);
  return Array.from({ length: parts }, (_, index) => fromCents(index === 0 ? each + rest : each));
}

/** The same figures with a mistake in the first line: what finance is there to find. */
export function withMistake(figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) =>
    index === 0 ? { ...figure, expenses: fromCents(toCents(figure.expenses) + 100_00n) } : figure,
  );
}
