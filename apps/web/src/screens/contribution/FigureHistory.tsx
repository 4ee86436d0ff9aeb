import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Wie welk cijfer wijzigde',
    none: 'Er is nog geen cijfer ingevuld.',
    when: 'Wanneer',
    who: 'Wie',
    line: 'Taakveld en jaar',
    expenses: 'Lasten',
    income: 'Baten',
    was: (before: string, after: string) => `${before} → ${after}`,
    nothing: 'niets',
    entry: 'ingevuld',
    import: 'uit een bestand',
    more: 'Meer laten zien',
  },
  en: {
    title: 'Who changed which figure',
    none: 'No figure has been filled in yet.',
    when: 'When',
    who: 'Who',
    line: 'Taakveld and year',
    expenses: 'Expenses',
    income: 'Income',
    was: (before: string, after: string) => `${before} → ${after}`,
    nothing: 'nothing',
    entry: 'typed',
    import: 'from a file',
    more: 'Show more',
  },
  'nl-BE': { line: 'Beleidsitem en jaar', expenses: 'Uitgaven', income: 'Ontvangsten' },
};

/** What cells were, and who changed them, the newest first; read when somebody opens it. */
export function FigureHistory({ contributionId }: { contributionId: string }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.title}</summary>
      {open && <Changes contributionId={contributionId} />}
    </details>
  );
}

function Changes({ contributionId }: { contributionId: string }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const pages = useInfiniteQuery(queries.figureChanges(contributionId));
  if (pages.error && !pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Loading />;
  const changes = pages.data.pages.flatMap(({ items }) => items);
  if (changes.length === 0) return <p className="subtle">{t.none}</p>;
  const amount = (value: string | undefined) => (value === undefined ? t.nothing : formats.amount(value));
  const cell = (before: string | undefined, after: string | undefined) =>
    before === after ? amount(after) : t.was(amount(before), amount(after));
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.title}>
        <table className="utrecht-table">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.who}</th>
              <th scope="col">{t.line}</th>
              <th scope="col" className="numeric">
                {t.expenses}
              </th>
              <th scope="col" className="numeric">
                {t.income}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ sequence, changedAt, changedByName, source, taakveld, year, before, after }) => (
              <tr key={`${sequence} ${taakveld} ${year}`}>
                <td>{formats.moment(changedAt)}</td>
                <td>
                  {changedByName} <span className="subtle small">({t[source]})</span>
                </td>
                <th scope="row">
                  {taakveld} {taakvelden[taakveld] ?? ''}, {year}
                </th>
                <td className="numeric">{cell(before?.expenses, after?.expenses)}</td>
                <td className="numeric">{cell(before?.income, after?.income)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages.hasNextPage && (
        <Button
          purpose="secondary"
          type="button"
          busy={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </>
  );
}
