import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Select } from '../../components/fields.js';
import { figuresTypeOf, ImportFigures } from '../../components/ImportFigures.js';
import { Loading } from '../../components/Loading.js';
import { useFormats } from '../../i18n/format.js';
import { plural, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';

const texts = {
  nl: {
    page: 'Cijfers',
    of: 'Welke cijfers?',
    accepted: 'Zoals ze zijn geaccepteerd',
    draft: 'Zoals ze nu in de concepten staan',
    year: 'Jaar',
    none: 'Er zijn nog geen cijfers.',
    files: 'Bestanden',
    overview: 'Alle cijfers met totalen:',
    iv3: 'Iv3-bestand van dit jaar:',
    differ: (n: number) => `${plural(n, 'verschil', 'verschillen')} tussen teams en programma’s`,
    difference: (taakveld: string, side: string, teams: string, programmes: string) =>
      `Taakveld ${taakveld}, ${side}: teams ${teams}, programma’s ${programmes}`,
    rounding: 'afronding',
    perUnit: 'Per team en programma',
    perTaakveld: 'Per taakveld',
    unit: 'Team of programma',
    taakveld: 'Taakveld',
    expenses: 'Lasten',
    income: 'Baten',
    balance: 'Saldo',
    document: 'Het document',
  },
  en: {
    page: 'Figures',
    of: 'Which figures?',
    accepted: 'As they were accepted',
    draft: 'As they stand in the drafts now',
    year: 'Year',
    none: 'There are no figures yet.',
    files: 'Files',
    overview: 'All figures with totals:',
    iv3: 'Iv3 file of this year:',
    differ: (n: number) => `${plural(n, 'difference', 'differences')} between teams and programmes`,
    difference: (taakveld: string, side: string, teams: string, programmes: string) =>
      `Taakveld ${taakveld}, ${side}: teams ${teams}, programmes ${programmes}`,
    rounding: 'rounding',
    perUnit: 'Per team and programme',
    perTaakveld: 'Per taakveld',
    unit: 'Team or programme',
    taakveld: 'Taakveld',
    expenses: 'Expenses',
    income: 'Income',
    balance: 'Balance',
    document: 'The document',
  },
  'nl-BE': {
    draft: 'Zoals ze nu in de ontwerpen staan',
    expenses: 'Uitgaven',
    income: 'Ontvangsten',
    taakveld: 'Beleidsitem',
    perTaakveld: 'Per beleidsitem',
    differ: (n: number) => `${plural(n, 'verschil', 'verschillen')} tussen diensten en beleidsdoelstellingen`,
    perUnit: 'Per dienst en beleidsdoelstelling',
    difference: (beleidsitem: string, side: string, departments: string, objectives: string) =>
      `Beleidsitem ${beleidsitem}, ${side}: diensten ${departments}, beleidsdoelstellingen ${objectives}`,
    unit: 'Dienst of beleidsdoelstelling',
  },
};

type Totals = Schemas['FigureTotals'];

/** The figures of a whole cycle: what they come to, where teams and programmes differ, and as files. */
export function CycleFigures() {
  const t = useTexts(texts);
  const formats = useFormats();
  const maySteer = useMay('contribution:steer');
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/figures' });
  const { of = 'accepted', year } = useSearch({ from: '/shell/cycles/$cycleId/figures' });
  const navigate = useNavigate({ from: '/cycles/$cycleId/figures' });
  const figures = useQuery(queries.cycleFigures(cycleId, of));
  const show = (data: Schemas['CycleFigures']) => {
    const shown = data.years.find((each) => each.year === year) ?? data.years[0];
    if (!shown) return <p>{t.none}</p>;
    const differing = data.differences.filter((each) => each.year === shown.year);
    const nameOf = (unitId: string) => data.units.find((unit) => unit.unitId === unitId)?.unitName ?? '';
    const query = `of=${of}&format=`;
    return (
      <>
        <div className="filters">
          <Select
            id="year"
            label={t.year}
            value={String(shown.year)}
            options={data.years.map((each) => ({ value: String(each.year), label: String(each.year) }))}
            onChange={(chosen) =>
              void navigate({ search: (before) => ({ ...before, year: Number(chosen) }), replace: true })
            }
          />
        </div>
        {differing.length > 0 && (
          <Alert type="warning" title={t.differ(differing.length)}>
            <ul>
              {differing.map((each) => (
                <li key={`${each.taakveld} ${each.of}`}>
                  {t.difference(
                    each.taakveld,
                    t[each.of].toLowerCase(),
                    formats.amount(each.teams),
                    formats.amount(each.programmes),
                  )}
                  {each.withinRounding && ` (${t.rounding})`}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <TotalsTable
          title={t.perUnit}
          head={t.unit}
          lines={[
            ...shown.units.map((each) => ({ key: each.unitId, name: nameOf(each.unitId), totals: each })),
            { key: 'document', name: t.document, totals: shown.document },
          ]}
        />
        <TotalsTable
          title={t.perTaakveld}
          head={t.taakveld}
          lines={shown.taakvelden.map((each) => ({
            key: each.taakveld,
            name: `${each.taakveld} ${taakvelden[each.taakveld] ?? ''}`,
            totals: each,
          }))}
        />
        <section className="card no-print">
          <Heading level={2}>{t.files}</Heading>
          <p className="row">
            {t.overview}
            {(['xlsx', 'csv'] as const).map((format) => (
              <Link key={format} href={`/api/v1/cycles/${cycleId}/figures/export?${query}${format}`}>
                {format.toUpperCase()}
              </Link>
            ))}
          </p>
          <p className="row">
            {t.iv3}
            {(['xlsx', 'csv'] as const).map((format) => (
              <Link
                key={format}
                href={`/api/v1/cycles/${cycleId}/figures/iv3?year=${shown.year}&${query}${format}`}
              >
                Iv3 {format.toUpperCase()}
              </Link>
            ))}
          </p>
        </section>
      </>
    );
  };
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {() => (
        <div className="stack">
          <div className="filters">
            <Select
              id="of"
              label={t.of}
              value={of}
              options={[
                { value: 'accepted', label: t.accepted },
                { value: 'draft', label: t.draft },
              ]}
              onChange={(chosen) =>
                void navigate({
                  search: (before) => ({ ...before, of: chosen === 'draft' ? 'draft' : undefined }),
                  replace: true,
                })
              }
            />
          </div>
          {figures.error && !figures.data ? (
            <Failure error={figures.error} onRetry={() => void figures.refetch()} />
          ) : figures.data ? (
            show(figures.data)
          ) : (
            <Loading />
          )}
          {maySteer && (
            <div className="card">
              <ImportFigures
                send={async ({ file, query, state }) => {
                  const { teams, ...rest } = await must(
                    api.POST('/api/v1/cycles/{id}/figures/imports', {
                      params: {
                        path: { id: cycleId },
                        query,
                        ...(state && { header: { 'If-Match': `"${state}"` } }),
                      },
                      // The types know JSON only; a file goes as the bytes that it is.
                      body: file as unknown as string,
                      bodySerializer: (body) => body as unknown as Blob,
                      headers: { 'Content-Type': figuresTypeOf(file.name) },
                    }),
                  );
                  return {
                    ...rest,
                    units: teams.map(({ unitName, changes }) => ({ name: unitName, changes })),
                  };
                }}
              />
            </div>
          )}
        </div>
      )}
    </CycleFrame>
  );
}

interface TableProps {
  title: string;
  head: string;
  lines: readonly { key: string; name: string; totals: Totals }[];
}

function TotalsTable({ title, head, lines }: TableProps) {
  const t = useTexts(texts);
  const formats = useFormats();
  const sides = ['expenses', 'income', 'balance'] as const;
  return (
    <div className="card scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{title}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{head}</th>
            {sides.map((side) => (
              <th key={side} scope="col" className="numeric">
                {t[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, totals }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {sides.map((side) => (
                <td key={side} className="numeric">
                  {formats.amount(totals[side])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
