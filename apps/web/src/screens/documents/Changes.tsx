import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { TextDifference } from '../../components/TextDifference.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: (from: number) => `Wat er veranderde sinds versie ${from}`,
    nothing: 'Er is niets veranderd.',
    added: 'toegevoegd',
    removed: 'weggehaald',
    changed: 'gewijzigd',
    amendmentAdded: 'Verwerkt amendement',
    amendmentRemoved: 'Amendement niet meer verwerkt',
    figures: (unit: string) => `Gewijzigde cijfers van ${unit}`,
    line: 'Taakveld',
    year: 'Jaar',
    expensesBefore: 'Lasten eerst',
    expensesAfter: 'Lasten nu',
    incomeBefore: 'Baten eerst',
    incomeAfter: 'Baten nu',
    none: 'geen',
  },
  en: {
    title: (from: number) => `What changed since version ${from}`,
    nothing: 'Nothing changed.',
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    amendmentAdded: 'Amendment worked in',
    amendmentRemoved: 'Amendment no longer worked in',
    figures: (unit: string) => `Figures of ${unit} that changed`,
    line: 'Taakveld',
    year: 'Year',
    expensesBefore: 'Expenses before',
    expensesAfter: 'Expenses now',
    incomeBefore: 'Income before',
    incomeAfter: 'Income now',
    none: 'none',
  },
  'nl-BE': {
    line: 'Beleidsitem',
    expensesBefore: 'Uitgaven eerst',
    expensesAfter: 'Uitgaven nu',
    incomeBefore: 'Ontvangsten eerst',
    incomeAfter: 'Ontvangsten nu',
  },
};

interface Props {
  documentId: string;
  /** The number of the version before it. */
  earlier: number;
  definition: CycleDefinition;
}

/** What a version of the document changed of the one before; read when somebody opens it. */
export function Changes({ documentId, earlier, definition }: Props) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.title(earlier)}</summary>
      {open && <Read documentId={documentId} definition={definition} />}
    </details>
  );
}

function Read({ documentId, definition }: Omit<Props, 'earlier'>) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const changes = useQuery(queries.documentChanges(documentId));
  const units = useQuery(queries.units());
  if (changes.error && !changes.data)
    return <Failure error={changes.error} onRetry={() => void changes.refetch()} />;
  if (!changes.data) return <Loading />;
  const { parts, amendments } = changes.data;
  if (parts.length + amendments.added.length + amendments.removed.length === 0) return <p>{t.nothing}</p>;
  const sectionName = (key: string) =>
    capital(nameOf(definition.outline.find((section) => section.key === key)?.name, key));
  return (
    <>
      {amendments.added.map(({ id, title, note }) => (
        <p key={id} className="prose">
          <strong>
            {t.amendmentAdded}: {title}
          </strong>{' '}
          {note}
        </p>
      ))}
      {amendments.removed.map(({ id, title }) => (
        <p key={id}>
          <strong>
            {t.amendmentRemoved}: {title}
          </strong>
        </p>
      ))}
      {parts.map(({ unitId, change, differences }) => {
        const unit = units.data?.find(({ id }) => id === unitId)?.name ?? '';
        return (
          <div key={unitId}>
            <Heading level={3}>
              {unit} ({t[change]})
            </Heading>
            {differences.sections
              .filter((section) => section.change !== 'same')
              .map((section) => (
                <div key={section.section}>
                  <Heading level={4}>{sectionName(section.section)}</Heading>
                  <TextDifference parts={section.parts} />
                </div>
              ))}
            {differences.figures.length > 0 && (
              <Figures changes={differences.figures} title={t.figures(unit)} />
            )}
          </div>
        );
      })}
    </>
  );
}

function Figures({
  changes,
  title,
}: {
  changes: Schemas['ContributionDifferences']['figures'];
  title: string;
}) {
  const t = useTexts(texts);
  const formats = useFormats();
  const amount = (value: string | undefined) => (value === undefined ? t.none : formats.amount(value));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{title}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.year}</th>
            {[t.expensesBefore, t.expensesAfter, t.incomeBefore, t.incomeAfter].map((name) => (
              <th scope="col" className="numeric" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ taakveld, year, before, after }) => (
            <tr key={`${taakveld} ${year}`}>
              <th scope="row">
                {taakveld} {taakvelden[taakveld] ?? ''}
              </th>
              <td>{year}</td>
              <td className="numeric">{amount(before?.expenses)}</td>
              <td className="numeric">{amount(after?.expenses)}</td>
              <td className="numeric">{amount(before?.income)}</td>
              <td className="numeric">{amount(after?.income)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
