import type { OutlineSection } from '../definition/definition.js';
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
  /** The amounts came in thousands of euro, as in an Iv3 file, so that each is known to half a thousand only. */
  inThousands?: true;
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

/**
 * Every taakveld has a line in every year that the outline asks of this kind of unit (this year and three more, in a budget);
 * a year without amounts has a line of 0. Refuses `figures-years-missing`, with what is missing.
 * @param cycleYear the year from which the outline counts
 */
export function mustHaveYears(
  figures: readonly Figure[],
  outline: readonly Pick<OutlineSection, 'content' | 'askedOf' | 'years'>[],
  unitKind: OutlineSection['askedOf'][number],
  cycleYear: number,
): void {
  const asked = outline.find(({ content, askedOf }) => content === 'figures' && askedOf.includes(unitKind));
  if (!asked?.years) return;
  const { from, to } = asked.years;
  const years = Array.from({ length: to - from + 1 }, (_, index) => cycleYear + from + index);
  const present = new Set(figures.map(({ taakveld, year }) => `${taakveld} ${year}`));
  const missing = [...new Set(figures.map(({ taakveld }) => taakveld))].flatMap((taakveld) =>
    years.filter((year) => !present.has(`${taakveld} ${year}`)).map((year) => ({ taakveld, year })),
  );
  must(
    missing.length === 0,
    'figures-years-missing',
    `Every taakveld has figures for ${years[0]}${years.length > 1 ? ` to ${years.at(-1)}` : ''}; write 0 where there are none.`,
    { years, missing: missing.slice(0, 100) },
  );
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
