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
