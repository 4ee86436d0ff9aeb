import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import type { Schemas } from '../api/client.js';
import { queries } from '../api/queries.js';
import { useFormats } from '../i18n/format.js';
import { capital, useNameOf, useTexts } from '../i18n/texts.js';
import { Failure } from './Failure.js';
import { Loading } from './Loading.js';
import { TextDifference } from './TextDifference.js';

const texts = {
  nl: {
    unchanged: 'Geen tekst of cijfers gewijzigd.',
    figures: 'Gewijzigde cijfers',
    taakveld: 'Taakveld',
    year: 'Jaar',
    expenses: 'Lasten',
    income: 'Baten',
    was: 'was',
    nothing: 'niets',
    notApplicable: (why: string) => `Niet van toepassing: ${why}`,
  },
  en: {
    unchanged: 'No text or figures changed.',
    figures: 'Figures that changed',
    taakveld: 'Taakveld',
    year: 'Year',
    expenses: 'Expenses',
    income: 'Income',
    was: 'was',
    nothing: 'nothing',
    notApplicable: (why: string) => `Does not apply: ${why}`,
  },
  'nl-BE': { taakveld: 'Beleidsitem', expenses: 'Uitgaven', income: 'Ontvangsten' },
};

interface Props {
  contributionId: string;
  /** Numbers of versions; without `to` it is the draft as it stands. */
  from: number;
  to?: number;
  outline: CycleDefinition['outline'];
  /** Of the heading above; those of sections are one lower. */
  level: 2 | 3;
}

/** What differs between two versions of a contribution: texts word by word, and figures. */
export function ContributionChanges({ contributionId, from, to, outline, level }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  const differences = useQuery(queries.contributionDifferences(contributionId, from, to));
  if (differences.error) return <Failure error={differences.error} />;
  if (!differences.data) return <Loading />;
  const { figures } = differences.data;
  const changed = differences.data.sections.filter(({ change }) => change !== 'same');
  const inWords = ({ what, cause, measure, amount }: Schemas['Deviation']) =>
    [what, cause, measure, amount !== null && `€ ${formats.amount(amount)}`].filter(Boolean).join(' – ');
  const cell = (now: string | undefined, before: string | undefined) => (
    <td className="numeric">
      {now === undefined ? t.nothing : formats.amount(now)}
      {now !== before && (
        <span className="subtle small">
          {' '}
          ({t.was} {before === undefined ? t.nothing : formats.amount(before)})
        </span>
      )}
    </td>
  );
  return (
    <>
      {changed.length === 0 && figures.length === 0 && <p className="subtle">{t.unchanged}</p>}
      {changed.map(({ section, parts, notApplicable, deviations = [] }) => (
        <div key={section}>
          <Heading level={level === 2 ? 3 : 4}>
            {capital(nameOf(outline.find(({ key }) => key === section)?.name, section))}
          </Heading>
          <TextDifference parts={parts} />
          {deviations.map(({ id, before, after }) => (
            <div key={id}>
              {before && (
                <p>
                  <del>{inWords(before)}</del>
                </p>
              )}
              {after && (
                <p>
                  <ins>{inWords(after)}</ins>
                </p>
              )}
            </div>
          ))}
          {notApplicable?.before && (
            <p>
              <del>{t.notApplicable(notApplicable.before)}</del>
            </p>
          )}
          {notApplicable?.after && (
            <p>
              <ins>{t.notApplicable(notApplicable.after)}</ins>
            </p>
          )}
        </div>
      ))}
      {figures.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.figures}>
          <table className="utrecht-table">
            <caption className="utrecht-table__caption">{t.figures}</caption>
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.taakveld}</th>
                <th scope="col">{t.year}</th>
                <th scope="col" className="numeric">
                  {t.expenses}
                </th>
                <th scope="col" className="numeric">
                  {t.income}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ taakveld, year, before, after }) => (
                <tr key={`${taakveld} ${year}`}>
                  <th scope="row">
                    {taakveld} {taakvelden[taakveld] ?? ''}
                  </th>
                  <td>{year}</td>
                  {cell(after?.expenses, before?.expenses)}
                  {cell(after?.income, before?.income)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
