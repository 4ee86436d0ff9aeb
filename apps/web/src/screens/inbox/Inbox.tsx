import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { documentTypeNames, documentTypes } from '#domain/definition/definition.js';
import { roles } from '#domain/people/roles.js';
import { taskKindNames, taskKinds } from '#domain/task/task-kinds.js';
import type { Schemas } from '../../api/client.js';
import { queries, type InboxFilter } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { DueBadge } from '../../components/DueBadge.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextField } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import './inbox.css';
import type { InboxSearch } from './search.js';
import { urgencies, urgencyOf } from './urgency.js';

const texts = {
  nl: {
    title: 'Mijn taken',
    lead: (open: number, late: number) =>
      open === 0
        ? 'Er wordt op dit moment niets van u gevraagd.'
        : `${plural(open, 'open taak', 'open taken')}${late > 0 ? `, waarvan ${late} te laat` : ''}.`,
    late: 'Te laat',
    soon: 'Komende zeven dagen',
    later: 'Later',
    undated: 'Zonder datum',
    done: 'Afgerond',
    document: 'Document',
    kind: 'Soort taak',
    all: 'Alle',
    show: 'Toon',
    showAll: 'Alles wat gevraagd wordt',
    mine: 'Wat ik heb opgepakt',
    showDone: 'Wat is afgerond',
    text: 'Zoek op team of document',
    clear: 'Wis filters',
    empty: 'Geen taken gevonden',
    emptyFiltered: 'Met deze filters is er niets. Wis een filter om meer te zien.',
    emptyDone: 'U bent bij. Zodra er iets van u gevraagd wordt, staat het hier.',
    more: 'Meer taken tonen',
    byYou: 'Opgepakt door u',
    by: (name: string) => `Opgepakt door ${name}`,
    high: 'Spoed',
    round: (n: number) => `ronde ${n}`,
    asked: (role: string) => `gevraagd aan: ${role}`,
    byName: 'gevraagd aan u persoonlijk',
    handedBy: (name: string) => `overgedragen door ${name}`,
    completed: (moment: string) => `afgerond ${moment}`,
  },
  en: {
    title: 'My tasks',
    lead: (open: number, late: number) =>
      open === 0
        ? 'Nothing is asked of you at this moment.'
        : `${plural(open, 'open task', 'open tasks')}${late > 0 ? `, ${late} of them late` : ''}.`,
    late: 'Late',
    soon: 'Next seven days',
    later: 'Later',
    undated: 'Without a date',
    done: 'Done',
    document: 'Document',
    kind: 'Kind of task',
    all: 'All',
    show: 'Show',
    showAll: 'All that is asked',
    mine: 'What I have claimed',
    showDone: 'What is done',
    text: 'Search team or document',
    clear: 'Clear filters',
    empty: 'No tasks found',
    emptyFiltered: 'There is nothing with these filters. Clear one to see more.',
    emptyDone: 'You are up to date. As soon as something is asked of you, it is here.',
    more: 'Show more tasks',
    byYou: 'Claimed by you',
    by: (name: string) => `Claimed by ${name}`,
    high: 'Urgent',
    round: (n: number) => `round ${n}`,
    asked: (role: string) => `asked of: ${role}`,
    byName: 'asked of you in person',
    handedBy: (name: string) => `handed over by ${name}`,
    completed: (moment: string) => `done ${moment}`,
  },
  'nl-BE': { text: 'Zoek op dienst of document' },
};

/** Everything asked of me in all my roles, the most pressing first. */
export function Inbox() {
  const t = useTexts(texts);
  const search = useSearch({ from: '/shell/' });
  const me = useMe();
  const counts = useQuery(queries.counts());
  const tasks = useInfiniteQuery({ ...queries.inbox(filterOf(search)), placeholderData: keepPreviousData });
  const lines = (tasks.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ assigneeId }) => search.show !== 'mine' || assigneeId === me.personId,
  );
  const filtered = Object.keys(search).length > 0;
  return (
    <Page title={t.title} lead={counts.data && t.lead(counts.data.open, counts.data.late)}>
      <Filters search={search} />
      {tasks.error && <Failure error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {tasks.isPending && <Loading />}
      {tasks.data && lines.length === 0 && (
        <div className="card">
          <Heading level={2}>{t.empty}</Heading>
          <p>{filtered ? t.emptyFiltered : t.emptyDone}</p>
        </div>
      )}
      {search.show === 'done' ? (
        <Tasks title={t.done} lines={lines} />
      ) : (
        urgencies.map((urgency) => (
          <Tasks
            key={urgency}
            title={t[urgency]}
            lines={lines.filter(({ dueOn }) => urgencyOf(dueOn, me.today) === urgency)}
          />
        ))
      )}
      {tasks.hasNextPage && (
        <Button
          purpose="secondary"
          type="button"
          busy={tasks.isFetchingNextPage}
          onClick={() => void tasks.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </Page>
  );
}

const filterOf = ({ document, kind, text, show }: InboxSearch): InboxFilter =>
  ({
    ...(document && { document }),
    ...(kind && { kind }),
    ...(text && { text }),
    ...(show === 'mine' && { status: ['claimed'] as const }),
    ...(show === 'done' && { status: ['completed'] as const, sort: '-created' as const }),
  }) as InboxFilter;

function Filters({ search }: { search: InboxSearch }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const navigate = useNavigate({ from: '/' });
  const change = (changed: Partial<Record<keyof InboxSearch, string>>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...changed }).filter(([, value]) => value !== ''),
        ) as InboxSearch,
      replace: true,
    });
  const given = search.text ?? '';
  const [text, setText] = useState(given);
  /** What this field and the address last agreed on: when the address is another, somebody changed it there. */
  const agreed = useRef(given);
  useEffect(() => {
    if (given === agreed.current) return;
    agreed.current = given;
    setText(given);
  }, [given]);
  useEffect(() => {
    if (text === agreed.current) return;
    const timer = setTimeout(() => {
      agreed.current = text;
      change({ text });
    }, 300);
    return () => clearTimeout(timer);
  });
  const named = <T extends string>(names: readonly T[], of: (name: T) => string) =>
    names
      .map((name) => ({ value: name, label: capital(of(name)) }))
      .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField
        id="filter-text"
        type="search"
        label={t.text}
        value={text}
        onChange={setText}
        maxLength={100}
      />
      <Select
        id="filter-show"
        label={t.show}
        value={search.show ?? ''}
        onChange={(show) => change({ show })}
        none={t.showAll}
        options={[
          { value: 'mine', label: t.mine },
          { value: 'done', label: t.showDone },
        ]}
      />
      <Select
        id="filter-document"
        label={t.document}
        value={search.document ?? ''}
        onChange={(document) => change({ document })}
        none={t.all}
        options={named(documentTypeNames, (name) => nameOf(documentTypes[name]))}
      />
      <Select
        id="filter-kind"
        label={t.kind}
        value={search.kind ?? ''}
        onChange={(kind) => change({ kind })}
        none={t.all}
        options={named(taskKindNames, (name) => nameOf(taskKinds[name].name))}
      />
      {Object.keys(search).length > 0 && (
        <Button
          purpose="subtle"
          type="button"
          onClick={() => {
            setText('');
            change({ text: '', show: '', document: '', kind: '' });
          }}
        >
          {t.clear}
        </Button>
      )}
    </form>
  );
}

function Tasks({ title, lines }: { title: string; lines: Schemas['Task'][] }) {
  if (lines.length === 0) return null;
  return (
    <section className="inbox-group">
      <Heading level={2}>
        {title} <span className="subtle">({lines.length})</span>
      </Heading>
      <ul className="plain">
        {lines.map((task) => (
          <Line key={task.id} task={task} />
        ))}
      </ul>
    </section>
  );
}

function Line({ task }: { task: Schemas['Task'] }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const { role } = task.candidate;
  const whyYou = task.delegatedByName
    ? t.handedBy(task.delegatedByName)
    : role
      ? t.asked(nameOf(roles[role].name))
      : t.byName;
  const about = [
    `${capital(nameOf(documentTypes[task.document]))} ${task.year}`,
    ...(task.round > 1 ? [t.round(task.round)] : []),
    whyYou,
  ].join(', ');
  return (
    <li className="inbox-task">
      <div className="inbox-task__what">
        <RouteLink to="/tasks/$taskId" params={{ taskId: task.id }} className="inbox-task__link">
          {nameOf(taskKinds[task.kind].name)}
          {task.unitName && <span className="inbox-task__unit"> – {task.unitName}</span>}
        </RouteLink>
        <span className="subtle small">{about}</span>
      </div>
      <div className="inbox-task__when">
        {task.priority === 'high' && <Badge tone="negative">{t.high}</Badge>}
        {task.assigneeId && task.status === 'claimed' && (
          <Badge tone={task.assigneeId === me.personId ? 'positive' : 'info'}>
            {task.assigneeId === me.personId ? t.byYou : t.by(task.assigneeName ?? '')}
          </Badge>
        )}
        {task.completedAt ? (
          <span className="subtle small">{t.completed(formats.moment(task.completedAt))}</span>
        ) : (
          <DueBadge dueOn={task.dueOn} />
        )}
      </div>
    </li>
  );
}
