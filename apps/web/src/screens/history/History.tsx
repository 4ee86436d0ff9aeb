import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { roles } from '#domain/people/roles.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { useFormats } from '../../i18n/format.js';
import { plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { eventTexts } from './event-texts.js';
import './history.css';

const texts = {
  nl: {
    page: 'Historie',
    verify: 'Historie controleren',
    holds: (events: number) =>
      `De historie klopt: ${plural(events, 'gebeurtenis', 'gebeurtenissen')}, geen enkele gewijzigd.`,
    broken: (sequence: number) => `De historie klopt niet vanaf gebeurtenis ${sequence}.`,
    deviations: (n: number) => `${plural(n, 'record wijkt', 'records wijken')} af van de historie.`,
    more: 'Meer tonen',
    system: 'Cyclusregie',
    as: (role: string) => `als ${role}`,
    onBehalfOf: (name: string) => `namens ${name}`,
    reason: (text: string) => `Reden: ${text}`,
    details: 'Details',
    before: 'Was',
    after: 'Werd',
    request: 'Verzoek',
    hash: 'Controlegetal',
  },
  en: {
    page: 'History',
    verify: 'Verify the history',
    holds: (events: number) =>
      `The history holds: ${plural(events, 'event', 'events')}, none of them changed.`,
    broken: (sequence: number) => `The history does not hold from event ${sequence} on.`,
    deviations: (n: number) => `${plural(n, 'record differs', 'records differ')} from the history.`,
    more: 'Show more',
    system: 'Cyclusregie',
    as: (role: string) => `as ${role}`,
    onBehalfOf: (name: string) => `on behalf of ${name}`,
    reason: (text: string) => `Reason: ${text}`,
    details: 'Details',
    before: 'Was',
    after: 'Became',
    request: 'Request',
    hash: 'Checksum',
  },
};

/** The whole story of a cycle, in order, with what proves it. */
export function History() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/history' });
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {() => (
        <>
          <Verification cycleId={cycleId} />
          <Timeline cycleId={cycleId} />
        </>
      )}
    </CycleFrame>
  );
}

function Verification({ cycleId }: { cycleId: string }) {
  const t = useTexts(texts);
  const verify = useMutation({
    mutationFn: () =>
      must(api.GET('/api/v1/cycles/{id}/history/verification', { params: { path: { id: cycleId } } })),
  });
  const deviations = verify.data?.deviations?.length ?? 0;
  return (
    <div className="stack">
      <Button purpose="secondary" type="button" busy={verify.isPending} onClick={() => verify.mutate()}>
        {t.verify}
      </Button>
      {verify.error && <Failure error={verify.error} />}
      <div role="status">
        {verify.data && (
          <Alert type={verify.data.holds && deviations === 0 ? 'ok' : 'error'}>
            <p>
              {verify.data.firstBreak
                ? t.broken(verify.data.firstBreak.sequence)
                : t.holds(verify.data.events)}
            </p>
            {deviations > 0 && <p>{t.deviations(deviations)}</p>}
          </Alert>
        )}
      </div>
    </div>
  );
}

function Timeline({ cycleId }: { cycleId: string }) {
  const t = useTexts(texts);
  const history = useInfiniteQuery(queries.history(cycleId));
  if (history.error && !history.data)
    return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Loading />;
  return (
    <>
      <ol className="plain timeline">
        {history.data.pages
          .flatMap(({ items }) => items)
          .map((event) => (
            <Event key={event.sequence} event={event} />
          ))}
      </ol>
      {history.hasNextPage && (
        <Button purpose="secondary" type="button" onClick={() => void history.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </>
  );
}

function Event({ event }: { event: Schemas['HistoryEvent'] }) {
  const t = useTexts(texts);
  const names = useTexts(eventTexts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const people = useQuery(queries.people());
  const who = (id: string) => people.data?.find((person) => person.id === id)?.name ?? id;
  return (
    <li className="timeline__event keep-together">
      <div>
        <strong>{names[event.type] ?? event.type}</strong>{' '}
        <span className="subtle small">
          {formats.moment(event.occurredAt)} · #{event.sequence}
        </span>
      </div>
      <div className="small">
        {event.actorId ? who(event.actorId) : t.system}
        {event.actorRole && ` ${t.as(nameOf(roles[event.actorRole].name))}`}
        {event.onBehalfOf && `, ${t.onBehalfOf(who(event.onBehalfOf))}`}
      </div>
      {event.reason && <p className="small">{t.reason(event.reason)}</p>}
      <details className="small no-print">
        <summary>{t.details}</summary>
        <dl className="facts">
          {event.before !== null && event.before !== undefined && (
            <>
              <dt>{t.before}</dt>
              <dd>
                <pre>{JSON.stringify(event.before, null, 1)}</pre>
              </dd>
            </>
          )}
          {event.after !== null && event.after !== undefined && (
            <>
              <dt>{t.after}</dt>
              <dd>
                <pre>{JSON.stringify(event.after, null, 1)}</pre>
              </dd>
            </>
          )}
          <dt>{t.hash}</dt>
          <dd>
            <code>{event.hash}</code>
          </dd>
          {event.requestId && (
            <>
              <dt>{t.request}</dt>
              <dd>
                <code>{event.requestId}</code>
              </dd>
            </>
          )}
        </dl>
      </details>
    </li>
  );
}
