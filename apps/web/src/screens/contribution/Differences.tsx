import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { queries } from '../../api/queries.js';
import { ContributionChanges } from '../../components/ContributionChanges.js';
import { Failure } from '../../components/Failure.js';
import { Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useTexts } from '../../i18n/texts.js';
import './contribution.css';
import { namedSections } from './named-sections.js';

const texts = {
  nl: {
    title: (unit: string) => `${unit}: versies vergelijken`,
    back: 'Terug naar de bijdrage',
    from: 'Van',
    to: 'Naar',
    version: (n: number) => `Versie ${n}`,
    draft: 'Het concept van nu',
    none: 'Er is nog geen versie ingediend om mee te vergelijken.',
  },
  en: {
    title: (unit: string) => `${unit}: compare versions`,
    back: 'Back to the contribution',
    from: 'From',
    to: 'To',
    version: (n: number) => `Version ${n}`,
    draft: 'The draft as it stands',
    none: 'No version has been submitted yet to compare with.',
  },
};

/** Any two versions of a contribution side by side, or one and the draft; which two is in the address. */
export function Differences() {
  const t = useTexts(texts);
  const { contributionId } = useParams({ from: '/shell/contributions/$contributionId/differences' });
  const search = useSearch({ from: '/shell/contributions/$contributionId/differences' });
  const navigate = useNavigate({ from: '/contributions/$contributionId/differences' });
  const contribution = useQuery(queries.contribution(contributionId));
  const cycle = useQuery({
    ...queries.cycle(contribution.data?.cycleId ?? ''),
    enabled: Boolean(contribution.data),
  });
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  if (contribution.error && !contribution.data)
    return <Failure error={contribution.error} onRetry={() => void contribution.refetch()} />;
  if (!contribution.data || !definition.data) return <Loading />;
  const numbers = contribution.data.versions
    .map(({ number }) => number)
    .toSorted((one, other) => one - other);
  const from = search.from ?? numbers[0];
  const outline = namedSections(contribution.data, definition.data.definition as unknown as CycleDefinition);
  const options = numbers.map((number) => ({ value: String(number), label: t.version(number) }));
  const choose = (changed: { from?: number | undefined; to?: number | undefined }) =>
    void navigate({ search: { ...search, ...changed }, replace: true });
  return (
    <Page
      title={t.title(contribution.data.unitName)}
      actions={
        <RouteLink to="/contributions/$contributionId" params={{ contributionId }}>
          {t.back}
        </RouteLink>
      }
    >
      {from === undefined ? (
        <p>{t.none}</p>
      ) : (
        <>
          <div className="filters">
            <Select
              id="from"
              label={t.from}
              value={String(from)}
              options={options}
              onChange={(value) => choose({ from: Number(value) })}
            />
            <Select
              id="to"
              label={t.to}
              value={search.to ? String(search.to) : ''}
              none={t.draft}
              options={options}
              onChange={(value) => choose({ to: value ? Number(value) : undefined })}
            />
          </div>
          <section className="card" aria-live="polite">
            <ContributionChanges
              contributionId={contributionId}
              from={from}
              {...(search.to && { to: search.to })}
              outline={outline}
              level={2}
            />
          </section>
        </>
      )}
    </Page>
  );
}
