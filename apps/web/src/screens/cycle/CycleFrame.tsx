import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { documentTypes, type CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useAnnounced } from '../../app/Announced.js';
import { useMay, useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { cycleStatusTexts, cycleTone } from '../../components/cycle-status.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import './cycle.css';

const texts = {
  nl: {
    pages: 'Pagina’s van deze cyclus',
    overview: 'Overzicht',
    board: 'Bijdragen',
    steering: 'Bijsturen',
    paused: (day: string) => `Gepauzeerd sinds ${day}`,
    meetings: 'Bijeenkomsten',
    figures: 'Cijfers',
    decisions: 'Besluiten',
    documents: 'Document',
    followUp: 'Opvolging',
    history: 'Historie',
    round: (n: number) => plural(n, 'ronde', 'rondes'),
    nowIn: (cycle: string, phase: string, round: number) =>
      `${cycle} is nu in de fase “${phase}”${round > 1 ? `, ronde ${round}` : ''}.`,
    now: (cycle: string, status: string) => `${cycle}: ${status.toLowerCase()}.`,
  },
  en: {
    pages: 'Pages of this cycle',
    overview: 'Overview',
    board: 'Contributions',
    steering: 'Steer',
    paused: (day: string) => `Paused since ${day}`,
    meetings: 'Meetings',
    figures: 'Figures',
    decisions: 'Decisions',
    documents: 'Document',
    followUp: 'Follow-up',
    history: 'History',
    round: (n: number) => plural(n, 'round', 'rounds'),
    nowIn: (cycle: string, phase: string, round: number) =>
      `${cycle} is now in the phase “${phase}”${round > 1 ? `, round ${round}` : ''}.`,
    now: (cycle: string, status: string) => `${cycle}: ${status.toLowerCase()}.`,
  },
};

interface Props {
  cycleId: string;
  /** Which page of the cycle this is, for the title of the window. */
  page?: string;
  children: (cycle: Schemas['CycleDetail'], definition: CycleDefinition) => ReactNode;
}

/** What all pages of one cycle have: its name, its state, and the way to the other pages. */
export function CycleFrame({ cycleId, page, children }: Props) {
  const t = useTexts(texts);
  const statuses = useTexts(cycleStatusTexts);
  const nameOf = useNameOf();
  const mayReadHistory = useMay('history:read');
  const maySteer = useMay('cycle:steer');
  const mayExceed = useMay('cycle:exceedTerm');
  const formats = useFormats(useMe().timeZone);
  const cycle = useQuery(queries.cycle(cycleId));
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  const content = definition.data?.definition as unknown as CycleDefinition | undefined;
  const titleOf = ({ document, year }: Schemas['CycleDetail']) =>
    `${capital(nameOf(documentTypes[document]))} ${year}`;
  const standingOf = (of: Schemas['CycleDetail'], { phases }: CycleDefinition) => {
    const here = phases.find(({ key }) => key === of.phase);
    return of.status === 'running' && !of.pausedAt && here
      ? t.nowIn(titleOf(of), nameOf(here.name), of.round)
      : t.now(titleOf(of), statuses[of.pausedAt ? 'paused' : of.status] ?? of.status);
  };
  useAnnounced(`cycle ${cycleId}`, cycle.data && content && standingOf(cycle.data, content));
  const error = cycle.error ?? definition.error;
  if (error && !cycle.data) return <Failure error={error} onRetry={() => void cycle.refetch()} />;
  if (!cycle.data || !content) return <Loading />;
  const name = titleOf(cycle.data);
  const tabs = [
    { to: '/cycles/$cycleId', label: t.overview },
    { to: '/cycles/$cycleId/board', label: t.board },
    { to: '/cycles/$cycleId/figures', label: t.figures },
    { to: '/cycles/$cycleId/meetings', label: t.meetings },
    { to: '/cycles/$cycleId/decisions', label: t.decisions },
    { to: '/cycles/$cycleId/documents', label: t.documents },
    { to: '/cycles/$cycleId/follow-up', label: t.followUp },
    ...(maySteer || mayExceed ? ([{ to: '/cycles/$cycleId/steering', label: t.steering }] as const) : []),
    ...(mayReadHistory ? ([{ to: '/cycles/$cycleId/history', label: t.history }] as const) : []),
  ] as const;
  return (
    <Page
      title={page ? `${name} – ${page}` : name}
      actions={
        <>
          <Badge tone={cycleTone(cycle.data.status)}>
            {statuses[cycle.data.status] ?? cycle.data.status}
          </Badge>
          {cycle.data.pausedAt && (
            <Badge tone="warning">{t.paused(formats.moment(cycle.data.pausedAt))}</Badge>
          )}
          {cycle.data.round > 1 && <Badge>{t.round(cycle.data.round)}</Badge>}
        </>
      }
    >
      <nav className="tabs no-print" aria-label={t.pages}>
        {tabs.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            params={{ cycleId }}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {label}
          </Link>
        ))}
      </nav>
      {children(cycle.data, content)}
    </Page>
  );
}
