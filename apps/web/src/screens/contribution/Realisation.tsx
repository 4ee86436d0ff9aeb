import { useQuery } from '@tanstack/react-query';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { queries } from '../../api/queries.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: (year: number) => `Realisatie ${year}, volgens de jaarrekening`,
    taakveld: 'Taakveld',
    expenses: 'Lasten',
    income: 'Baten',
    total: 'Totaal',
    balance: 'Saldo (baten min lasten)',
  },
  en: {
    title: (year: number) => `Realised in ${year}, by the annual accounts`,
    taakveld: 'Taakveld',
    expenses: 'Expenses',
    income: 'Income',
    total: 'Total',
    balance: 'Balance (income minus expenses)',
  },
  'nl-BE': {
    taakveld: 'Beleidsitem',
    expenses: 'Uitgaven',
    income: 'Ontvangsten',
    balance: 'Saldo (ontvangsten min uitgaven)',
  },
};

/** What the last accounts of the same unit say, beside its figures; nothing where there are no accounts. */
export function Realisation({ contributionId }: { contributionId: string }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const found = useQuery(queries.realisation(contributionId)).data?.realisation;
  if (!found) return null;
  const { year, figures, totals } = found;
  const title = t.title(year);
  return (
    <details open>
      <summary>{title}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="utrecht-table">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.taakveld}</th>
              <th scope="col" className="numeric">
                {t.expenses}
              </th>
              <th scope="col" className="numeric">
                {t.income}
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ taakveld, expenses, income }) => (
              <tr key={taakveld}>
                <th scope="row">
                  {taakveld} {taakvelden[taakveld] ?? ''}
                </th>
                <td className="numeric">{formats.amount(expenses)}</td>
                <td className="numeric">{formats.amount(income)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td className="numeric">{formats.amount(totals.expenses)}</td>
              <td className="numeric">{formats.amount(totals.income)}</td>
            </tr>
            <tr>
              <th scope="row">{t.balance}</th>
              <td colSpan={2} className="numeric">
                {formats.amount(totals.balance)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
