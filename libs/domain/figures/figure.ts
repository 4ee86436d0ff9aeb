import { must } from '../shared/domain-error.js';
import { sumAmounts, type Amount } from './amount.js';

/**
 * One line of figures: expenses and income of a taakveld in one year, in euro. The taakveld code is text: "0.10" is not
 * "0.1".
 */
export interface Figure {
  taakveld: string;
  year: number;
  expenses: Amount;
  income: Amount;
}

/** One line per taakveld and year, of a year that can be meant: `invalid-input`. */
export function mustBeOneLineEach(figures: readonly Figure[]): void {
  const seen = new Set<string>();
  for (const { taakveld, year } of figures) {
    must(
      Number.isInteger(year) && year >= 2000 && year <= 2200,
      'invalid-input',
      'The year of a figure lies between 2000 and 2200.',
      { taakveld },
    );
    const line = `${taakveld} ${year}`;
    must(!seen.has(line), 'invalid-input', `Taakveld ${taakveld} has more than one line for ${year}.`, {
      taakveld,
      year,
    });
    seen.add(line);
  }
}

/** Totals of figures; `balance` is income minus expenses (saldo). */
export interface FigureTotals {
  expenses: Amount;
  income: Amount;
  balance: Amount;
}

/** The one place where totals are computed. */
export function totalsOf(figures: readonly Figure[]): FigureTotals {
  const expenses = sumAmounts(figures.map((figure) => figure.expenses));
  const income = sumAmounts(figures.map((figure) => figure.income));
  return { expenses, income, balance: sumAmounts([income, negate(expenses)]) };
}

const negate = (amount: Amount): Amount => {
  if (amount === '0') return amount;
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
};
