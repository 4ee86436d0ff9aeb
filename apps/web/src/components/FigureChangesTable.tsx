import { taakvelden } from '#domain/figures/taakvelden.js';
import type { Schemas } from '../api/client.js';
import { useFormats } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';

const texts = {
  nl: {
    line: 'Taakveld',
    of: 'Jaar',
    expenses: 'Lasten',
    income: 'Baten',
    none: 'niets',
    becomes: (before: string, after: string) => `${before} wordt ${after}`,
  },
  en: {
    line: 'Taakveld',
    of: 'Year',
    expenses: 'Expenses',
    income: 'Income',
    none: 'nothing',
    becomes: (before: string, after: string) => `${before} becomes ${after}`,
  },
  'nl-BE': { line: 'Beleidsitem', expenses: 'Uitgaven', income: 'Ontvangsten' },
};

interface Props {
  title: string;
  changes: Schemas['ImportedFigures']['changes'];
}

type Change = Props['changes'][number];

/** By code as in the list of taakvelden, 0.2 before 0.10, then by year. */
const byCode = (one: Change, other: Change) =>
  one.taakveld.localeCompare(other.taakveld, 'nl', { numeric: true }) || one.year - other.year;

/** What cells become, one line for each; of a cell that stays what it is, its amount. */
export function FigureChangesTable({ title, changes }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const cell = (before: string | undefined, after: string | undefined) => {
    const [was, is] = [before, after].map((amount) =>
      amount === undefined ? t.none : formats.amount(amount),
    );
    return was === is ? is : t.becomes(was ?? '', is ?? '');
  };
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{title}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.of}</th>
            <th scope="col" className="numeric">
              {t.expenses}
            </th>
            <th scope="col" className="numeric">
              {t.income}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.toSorted(byCode).map(({ taakveld, year, before, after }) => (
            <tr key={`${taakveld} ${year}`}>
              <th scope="row">
                {taakveld} {taakvelden[taakveld] ?? ''}
              </th>
              <td>{year}</td>
              <td className="numeric">{cell(before?.expenses, after?.expenses)}</td>
              <td className="numeric">{cell(before?.income, after?.income)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
