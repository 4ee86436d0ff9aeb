import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import type { OutlineSection } from '#domain/definition/definition.js';
import type { Schemas } from '../api/client.js';
import { queries } from '../api/queries.js';
import { useFormats } from '../i18n/format.js';
import { capital, useNameOf, useTexts } from '../i18n/texts.js';
import { Failure } from './Failure.js';
import { FigureChangesTable } from './FigureChangesTable.js';
import { Loading } from './Loading.js';
import { TextDifference } from './TextDifference.js';

const texts = {
  nl: {
    unchanged: 'Geen tekst of cijfers gewijzigd.',
    figures: 'Gewijzigde cijfers',
    notApplicable: (why: string) => `Niet van toepassing: ${why}`,
  },
  en: {
    unchanged: 'No text or figures changed.',
    figures: 'Figures that changed',
    notApplicable: (why: string) => `Does not apply: ${why}`,
  },
};

interface Props {
  contributionId: string;
  /** Numbers of versions; without `to` it is the draft as it stands. */
  from: number;
  to?: number;
  /** For the names of sections. */
  outline: readonly Pick<OutlineSection, 'key' | 'name'>[];
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
      {figures.length > 0 && <FigureChangesTable title={t.figures} changes={figures} />}
    </>
  );
}
