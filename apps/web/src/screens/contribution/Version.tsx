import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { ContributionChanges } from '../../components/ContributionChanges.js';
import { Failure } from '../../components/Failure.js';
import { FigureChangesTable } from '../../components/FigureChangesTable.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import './contribution.css';
import { DeviationList } from './DeviationList.js';
import { namedSections } from './named-sections.js';

const texts = {
  nl: {
    title: (unit: string, n: number) => `${unit}, versie ${n}`,
    by: (name: string, moment: string) => `Ingediend door ${name}, ${moment}`,
    back: 'Terug naar de bijdrage',
    changes: (from: number) => `Wat er veranderde sinds versie ${from}`,
    figures: 'Cijfers',
    none: 'Leeg',
    notApplicable: (why: string) => `Niet van toepassing: ${why}`,
    revises: (n: number) => `Versie ${n}, geaccepteerd met kleine wijzigingen`,
    timely: 'tijdig',
    correct: 'juist',
    complete: 'volledig',
    not: (what: string) => `niet ${what}`,
  },
  en: {
    title: (unit: string, n: number) => `${unit}, version ${n}`,
    by: (name: string, moment: string) => `Submitted by ${name}, ${moment}`,
    back: 'Back to the contribution',
    changes: (from: number) => `What changed since version ${from}`,
    figures: 'Figures',
    none: 'Empty',
    notApplicable: (why: string) => `Does not apply: ${why}`,
    revises: (n: number) => `Version ${n}, accepted with small changes`,
    timely: 'timely',
    correct: 'correct',
    complete: 'complete',
    not: (what: string) => `not ${what}`,
  },
};

/** A version as it was submitted, and what it changed. */
export function Version() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const { contributionId, number } = useParams({
    from: '/shell/contributions/$contributionId/versions/$number',
  });
  const contribution = useQuery(queries.contribution(contributionId));
  const version = useQuery(queries.contributionVersion(contributionId, Number(number)));
  const cycle = useQuery({
    ...queries.cycle(contribution.data?.cycleId ?? ''),
    enabled: Boolean(contribution.data),
  });
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  if (version.error && !version.data)
    return <Failure error={version.error} onRetry={() => void version.refetch()} />;
  if (!version.data || !contribution.data || !definition.data) return <Loading />;
  const { content, submitterName, submittedAt, revises, qualityStatement, html } = version.data;
  const htmlOf = (key: string) => html.find(({ section }) => section === key)?.html ?? '';
  const outline = namedSections(contribution.data, definition.data.definition as unknown as CycleDefinition);
  const nameOfSection = (key: string) => capital(nameOf(outline.find((each) => each.key === key)?.name, key));
  return (
    <Page
      title={t.title(contribution.data.unitName, Number(number))}
      lead={t.by(submitterName, formats.moment(submittedAt))}
      actions={
        <RouteLink to="/contributions/$contributionId" params={{ contributionId }}>
          {t.back}
        </RouteLink>
      }
    >
      <p className="row">
        {revises !== null && <Badge tone="info">{t.revises(revises)}</Badge>}
        {(['timely', 'correct', 'complete'] as const).map((statement) => (
          <Badge key={statement} tone={qualityStatement[statement] ? 'positive' : 'warning'}>
            {qualityStatement[statement] ? t[statement] : t.not(t[statement])}
          </Badge>
        ))}
      </p>
      {Number(number) > 1 && (
        <section className="card">
          <Heading level={2}>{t.changes(Number(number) - 1)}</Heading>
          <ContributionChanges
            contributionId={contributionId}
            from={Number(number) - 1}
            to={Number(number)}
            outline={outline}
            level={2}
          />
        </section>
      )}
      {content.sections.map(({ section, text, notApplicable, deviations }) => (
        <section className="card" key={section}>
          <Heading level={2}>{nameOfSection(section)}</Heading>
          {notApplicable && <p>{t.notApplicable(notApplicable)}</p>}
          {deviations && <DeviationList deviations={deviations} cycleId={contribution.data.cycleId} />}
          {text ? (
            // Made by the api from Markdown without HTML.
            <div className="written" dangerouslySetInnerHTML={{ __html: htmlOf(section) }} />
          ) : (
            !notApplicable && !deviations && <p className="subtle">{t.none}</p>
          )}
        </section>
      ))}
      {content.figures.length > 0 && (
        <div className="card">
          <FigureChangesTable
            title={t.figures}
            changes={content.figures.map(({ taakveld, year, ...amounts }) => ({
              taakveld,
              year,
              before: amounts,
              after: amounts,
            }))}
          />
        </div>
      )}
    </Page>
  );
}
