import { useQuery } from '@tanstack/react-query';
import { documentTypes } from '#domain/definition/definition.js';
import { queries } from '../../api/queries.js';
import { useMay } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { cycleStatusTexts, cycleTone } from '../../components/cycle-status.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { StartCycle } from './StartCycle.js';

const texts = {
  nl: {
    title: 'Cycli',
    lead: 'Elk P&C-document met de fase waarin het is.',
    none: 'Er is nog geen cyclus.',
    document: 'Document',
    status: 'Stand',
    phase: 'Fase',
    round: 'Ronde',
    board: 'Bijdragenbord',
    open: 'Bord',
    of: (document: string) => `van ${document}`,
  },
  en: {
    title: 'Cycles',
    lead: 'Every P&C document, with the phase it is in.',
    none: 'There is no cycle yet.',
    document: 'Document',
    status: 'State',
    phase: 'Phase',
    round: 'Round',
    board: 'Board',
    open: 'Board',
    of: (document: string) => `of ${document}`,
  },
  'nl-BE': { lead: 'Elk beleidsrapport met de fase waarin het is.' },
};

export function Cycles() {
  const t = useTexts(texts);
  const statuses = useTexts(cycleStatusTexts);
  const nameOf = useNameOf();
  const cycles = useQuery(queries.cycles());
  const mayStart = useMay('cycle:start');
  return (
    <Page title={t.title} lead={t.lead}>
      {cycles.error && <Failure error={cycles.error} onRetry={() => void cycles.refetch()} />}
      {cycles.isPending && <Loading />}
      {cycles.data && cycles.data.items.length === 0 && <p>{t.none}</p>}
      {cycles.data && cycles.data.items.length > 0 && (
        <div className="card scroll" tabIndex={0} role="region" aria-label={t.title}>
          <table className="utrecht-table">
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.document}</th>
                <th scope="col">{t.status}</th>
                <th scope="col">{t.phase}</th>
                <th scope="col" className="numeric">
                  {t.round}
                </th>
                <th scope="col">{t.board}</th>
              </tr>
            </thead>
            <tbody>
              {cycles.data.items.map((cycle) => {
                const name = `${capital(nameOf(documentTypes[cycle.document]))} ${cycle.year}`;
                return (
                  <tr key={cycle.id}>
                    <th scope="row">
                      <RouteLink to="/cycles/$cycleId" params={{ cycleId: cycle.id }}>
                        {name}
                      </RouteLink>
                    </th>
                    <td>
                      <Badge tone={cycleTone(cycle.status)}>{statuses[cycle.status] ?? cycle.status}</Badge>
                    </td>
                    <td>
                      <PhaseName cycle={cycle} />
                    </td>
                    <td className="numeric">{cycle.round}</td>
                    <td>
                      <RouteLink to="/cycles/$cycleId/board" params={{ cycleId: cycle.id }}>
                        {t.open} <span className="visually-hidden">{t.of(name)}</span>
                      </RouteLink>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {mayStart && <StartCycle />}
    </Page>
  );
}

function PhaseName({
  cycle,
}: {
  cycle: { phase: string | null; definition: Parameters<typeof queries.definitionOf>[0] };
}) {
  const nameOf = useNameOf();
  const definition = useQuery({ ...queries.definitionOf(cycle.definition), enabled: cycle.phase !== null });
  const phases = (definition.data?.definition['phases'] ?? []) as {
    key: string;
    name: { nl: string; en: string };
  }[];
  return capital(nameOf(phases.find(({ key }) => key === cycle.phase)?.name, cycle.phase ?? '–'));
}
