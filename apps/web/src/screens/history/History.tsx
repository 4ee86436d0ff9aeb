import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { roles } from '#domain/people/roles.js';
import { endOfDay, startOfDay } from '#domain/shared/zoned.js';
import { taskKinds, type TaskKind } from '#domain/task/task-kinds.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMay, useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { ContributionChanges } from '../../components/ContributionChanges.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { eventTexts } from './event-texts.js';
import { words } from '../task/words.js';
import { Filters } from './Filters.js';
import './history.css';

const texts = {
  nl: {
    page: 'Historie',
    notYours: 'De historie van een cyclus mag u niet zien',
    notYoursWhy: 'Die is voor wie de cyclus leidt of controleert.',
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
    none: 'Met deze filters is er niets gebeurd.',
    changes: 'Wat deze versie veranderde',
    contribution: 'Naar de bijdrage',
    task: 'Naar de taak',
    records: 'Records die afwijken',
    record: 'Record',
    field: 'Veld',
    expected: 'Volgens de historie',
    found: 'Opgeslagen',
    version: (n: number) => `versie ${n}`,
    outcome: (text: string) => `Antwoord: ${text}`,
  },
  en: {
    page: 'History',
    notYours: 'You may not see the history of a cycle',
    notYoursWhy: 'It is for who leads or audits the cycle.',
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
    none: 'With these filters, nothing happened.',
    changes: 'What this version changed',
    contribution: 'To the contribution',
    task: 'To the task',
    records: 'Records that differ',
    record: 'Record',
    field: 'Field',
    expected: 'By the history',
    found: 'Stored',
    version: (n: number) => `version ${n}`,
    outcome: (text: string) => `Answer: ${text}`,
  },
};

/** The whole story of a cycle, in order, with what proves it. */
export function History() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/history' });
  const mayRead = useMay('history:read');
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(_, definition) =>
        mayRead ? (
          <>
            <Verification cycleId={cycleId} />
            <Filters cycleId={cycleId} definition={definition} />
            <Timeline cycleId={cycleId} definition={definition} />
          </>
        ) : (
          <Alert type="info" title={t.notYours}>
            <p>{t.notYoursWhy}</p>
          </Alert>
        )
      }
    </CycleFrame>
  );
}

function Verification({ cycleId }: { cycleId: string }) {
  const t = useTexts(texts);
  const verify = useSend({
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
      {verify.data && deviations > 0 && <Deviations deviations={verify.data.deviations} />}
    </div>
  );
}

function Deviations({ deviations }: Pick<Schemas['HistoryVerification'], 'deviations'>) {
  const t = useTexts(texts);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t.records}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{t.records}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t.record}</th>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.expected}</th>
            <th scope="col">{t.found}</th>
          </tr>
        </thead>
        <tbody>
          {deviations.map(({ sequence, record, id, number, field, expected, found }) => (
            <tr key={`${id} ${number} ${field}`}>
              <td>{sequence ?? '–'}</td>
              <th scope="row">
                {record}
                {number !== null && ` ${number}`} <code className="small">{id}</code>
              </th>
              <td>{field}</td>
              <td>
                <code>{JSON.stringify(expected)}</code>
              </td>
              <td>
                <code>{JSON.stringify(found)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Timeline({ cycleId, definition }: { cycleId: string; definition: CycleDefinition }) {
  const t = useTexts(texts);
  const { timeZone } = useMe();
  const { who, what, phase, unit, from, until } = useSearch({ from: '/shell/cycles/$cycleId/history' });
  const history = useInfiniteQuery(
    queries.history(cycleId, {
      ...(who && { actorId: who }),
      ...(what && { type: what }),
      ...(phase && { phase }),
      ...(unit && { unitId: unit }),
      ...(from && { from: startOfDay(timeZone, from) }),
      ...(until && { until: endOfDay(timeZone, until) }),
    }),
  );
  const board = useQuery(queries.completeness(cycleId));
  if (history.error && !history.data)
    return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Loading />;
  const events = history.data.pages.flatMap(({ items }) => items);
  const unitOf = (contributionId: string) =>
    board.data?.rows.find((row) => row.contributionId === contributionId)?.unitName;
  if (events.length === 0) return <p role="status">{t.none}</p>;
  return (
    <>
      <ol className="plain timeline">
        {events.map((event) => (
          <Event
            key={event.sequence}
            event={event}
            definition={definition}
            unitName={event.subjectType === 'contribution' ? unitOf(event.subjectId) : undefined}
          />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          purpose="secondary"
          type="button"
          busy={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </>
  );
}

interface EventProps {
  event: Schemas['HistoryEvent'];
  definition: CycleDefinition;
  /** Of a contribution. */
  unitName: string | undefined;
}

/** What the details of some events say in so many words. */
type Said = { kind?: TaskKind; outcome?: string; version?: number; phase?: string } | null;

function Event({ event, definition, unitName }: EventProps) {
  const t = useTexts(texts);
  const names = useTexts(eventTexts);
  const { outcomes } = useTexts(words);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const people = useQuery(queries.people());
  const who = (id: string) => people.data?.find((person) => person.id === id)?.name ?? id;
  const said = event.after as Said;
  const version = event.subjectType === 'contribution' ? said?.version : undefined;
  const phaseKey = said?.phase ?? (event.before as Said)?.phase;
  const phase = phaseKey && definition.phases.find(({ key }) => key === phaseKey);
  const about = [
    unitName,
    said?.kind && nameOf(taskKinds[said.kind].name),
    phase && nameOf(phase.name),
    version !== undefined && t.version(version),
  ].filter(Boolean);
  return (
    <li className="timeline__event keep-together">
      <div>
        <strong>{names[event.type]}</strong>
        {about.length > 0 && `: ${about.join(', ')}`}{' '}
        <span className="subtle small">
          {formats.moment(event.occurredAt)} · #{event.sequence}
        </span>
      </div>
      <div className="small">
        {event.actorId ? who(event.actorId) : t.system}
        {event.actorRole && ` ${t.as(nameOf(roles[event.actorRole].name))}`}
        {event.onBehalfOf && `, ${t.onBehalfOf(who(event.onBehalfOf))}`}
      </div>
      {event.type === 'task.completed' && said?.outcome && (
        <p className="small">{t.outcome(outcomes[said.outcome] ?? said.outcome)}</p>
      )}
      {event.reason && <p className="small">{t.reason(event.reason)}</p>}
      {version !== undefined && version > 1 && hasNewVersion(event) && (
        <Disclosure summary={t.changes}>
          <ContributionChanges
            contributionId={event.subjectId}
            from={version - 1}
            to={version}
            outline={definition.outline}
            level={2}
          />
        </Disclosure>
      )}
      <Disclosure summary={t.details}>
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
        {event.subjectType === 'contribution' && (
          <RouteLink to="/contributions/$contributionId" params={{ contributionId: event.subjectId }}>
            {t.contribution}
          </RouteLink>
        )}
        {event.subjectType === 'task' && (
          <RouteLink to="/tasks/$taskId" params={{ taskId: event.subjectId }}>
            {t.task}
          </RouteLink>
        )}
      </Disclosure>
    </li>
  );
}

const hasNewVersion = ({ type }: Schemas['HistoryEvent']): boolean =>
  type === 'contribution.submitted' || type === 'contribution.changedInReview';

/** What is made only once somebody asks for it: a history has hundreds of events. */
function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="small no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
