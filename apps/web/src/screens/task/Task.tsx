import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { documentTypes, type CycleDefinition } from '#domain/definition/definition.js';
import { roles } from '#domain/people/roles.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge } from '../../components/Badge.js';
import { DueBadge } from '../../components/DueBadge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { About } from './About.js';
import { Assign } from './Assign.js';
import { Handover } from './Handover.js';
import { SoFar } from './SoFar.js';
import { TaskForm } from './TaskForm.js';
import { WhenOpen } from './WhenOpen.js';
import { words } from './words.js';

const texts = {
  nl: {
    why: 'Waarom u dit ziet',
    after: 'Wat er daarna gebeurt',
    until: 'Uiterlijk',
    asked: 'Gevraagd aan',
    who: 'Opgepakt door',
    nobody: 'Nog niemand',
    you: 'U',
    phase: 'Fase',
    round: (n: number) => `ronde ${n}`,
    claim: 'Oppakken',
    release: 'Teruggeven',
    claimed: (name: string) => `${name} heeft deze taak opgepakt`,
    claimedWhy: 'U kunt de taak afmaken als die wordt teruggegeven, of als u die toegewezen krijgt.',
    notYours: 'Deze taak wordt niet van u gevraagd',
    notYoursWhy: 'U kunt meelezen. Afronden doet wie hiernaast staat.',
    completed: 'Deze taak is afgerond',
    completedWith: (outcome: string, who: string, moment: string) => `${outcome}, door ${who}, ${moment}.`,
    withdrawn: 'Deze taak is ingetrokken',
    withdrawnWhy: 'Er wordt niets meer gevraagd. Wat u typte is niet verstuurd.',
    early: (moment: string) => `Dit kan vanaf ${moment}.`,
    inbox: 'Naar mijn taken',
  },
  en: {
    why: 'Why you see this',
    after: 'What happens next',
    until: 'Due',
    asked: 'Asked of',
    who: 'Claimed by',
    nobody: 'Nobody yet',
    you: 'You',
    phase: 'Phase',
    round: (n: number) => `round ${n}`,
    claim: 'Claim',
    release: 'Give back',
    claimed: (name: string) => `${name} has claimed this task`,
    claimedWhy: 'You can complete it when it is given back, or assigned to you.',
    notYours: 'This task is not asked of you',
    notYoursWhy: 'You can read along. It is completed by who is named beside it.',
    completed: 'This task is done',
    completedWith: (outcome: string, who: string, moment: string) => `${outcome}, by ${who}, ${moment}.`,
    withdrawn: 'This task was withdrawn',
    withdrawnWhy: 'Nothing is asked any more. What you typed was not sent.',
    early: (moment: string) => `This can be done from ${moment}.`,
    inbox: 'To my tasks',
  },
};

/** One task: what, why me, until when, what comes after; and the form to complete it with. */
export function Task() {
  const { taskId } = useParams({ from: '/shell/tasks/$taskId' });
  const task = useQuery(queries.task(taskId));
  const cycle = useQuery({ ...queries.cycle(task.data?.cycleId ?? ''), enabled: Boolean(task.data) });
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  const error = task.error ?? cycle.error ?? definition.error;
  if (error && (!task.data || !definition.data))
    return <Failure error={error} onRetry={() => void task.refetch()} />;
  if (!task.data || !cycle.data || !definition.data) return <Loading />;
  return (
    <TaskPage
      key={taskId}
      task={task.data}
      pausedAt={cycle.data.pausedAt}
      definition={definition.data.definition as unknown as CycleDefinition}
    />
  );
}

interface Props {
  task: Schemas['TaskDetail'];
  pausedAt: Schemas['CycleDetail']['pausedAt'];
  definition: CycleDefinition;
}

function TaskPage({ task, pausedAt, definition }: Props) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const nameOf = useNameOf();
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const phase = definition.phases.find(({ key }) => key === task.phase);
  const active = task.status === 'open' || task.status === 'claimed';
  const mine = task.assigneeId === me.personId;
  const free = task.assigneeId === null || mine;
  return (
    <Page
      title={task.unitName ? `${task.name} – ${task.unitName}` : task.name}
      lead={
        <>
          <RouteLink to="/cycles/$cycleId" params={{ cycleId: task.cycleId }}>
            {capital(nameOf(documentTypes[task.document]))} {task.year}
          </RouteLink>
          , {nameOf(phase?.name, task.phase).toLowerCase()}
          {task.round > 1 && `, ${t.round(task.round)}`}
        </>
      }
    >
      <div className="columns">
        <div className="stack">
          <About task={task} definition={definition} />
          {active && !task.actingAs && (
            <Alert type="info" title={t.notYours}>
              <p>{t.notYoursWhy}</p>
            </Alert>
          )}
          {active && task.notBefore && task.notBefore > new Date().toISOString() && (
            <Alert type="info">
              <p>{t.early(formats.moment(task.notBefore))}</p>
            </Alert>
          )}
          {active && task.actingAs && free && <TaskForm task={task} definition={definition} />}
          {/* Always there, so that what comes into it while one looks on is said. */}
          <div role="status">
            {active && task.actingAs && !free && (
              <Alert type="warning" title={t.claimed(task.assigneeName ?? '')}>
                <p>{t.claimedWhy}</p>
              </Alert>
            )}
            {task.status === 'withdrawn' && (
              <Alert type="warning" title={t.withdrawn}>
                <p>{t.withdrawnWhy}</p>
              </Alert>
            )}
            {task.status === 'completed' && (
              <Alert type="ok" title={t.completed}>
                <p>
                  {t.completedWith(
                    w.outcomes[task.outcome ?? ''] ?? task.outcome ?? '',
                    task.events.findLast(({ type }) => type === 'task.completed')?.actorName ?? '',
                    task.completedAt ? formats.moment(task.completedAt) : '',
                  )}
                </p>
                <p>
                  <RouteLink to="/">{t.inbox}</RouteLink>
                </p>
              </Alert>
            )}
          </div>
        </div>
        <aside className="stack">
          <section className="card">
            <Heading level={2}>{t.why}</Heading>
            <p>{task.why}</p>
            <dl className="facts">
              <dt>{t.until}</dt>
              <dd>
                <DueBadge dueOn={task.dueOn} />
              </dd>
              <dt>{t.asked}</dt>
              <dd>
                {task.candidate.role
                  ? capital(nameOf(roles[task.candidate.role].name))
                  : task.candidate.personId === me.personId
                    ? t.you
                    : (task.assigneeName ?? '–')}
              </dd>
              <dt>{t.who}</dt>
              <dd>{mine ? t.you : (task.assigneeName ?? t.nobody)}</dd>
            </dl>
            <Heading level={2}>{t.after}</Heading>
            <p>{w.after[task.kind]}</p>
            {active && task.actingAs && <Claiming task={task} mine={mine} />}
            {active && <Assign key={task.assigneeId} task={task} />}
          </section>
          {active && <WhenOpen reminders={task.reminders} pausedAt={pausedAt} />}
          <SoFar events={task.events} />
        </aside>
      </div>
    </Page>
  );
}

/** Taking a task and giving it back; and passing it to somebody else. */
function Claiming({ task, mine }: { task: Schemas['TaskDetail']; mine: boolean }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const params = { params: { path: { id: task.id } }, body: {} };
  const act = useSend({
    mutationFn: (command: 'claim' | 'release') =>
      must(
        command === 'claim'
          ? api.POST('/api/v1/tasks/{id}/claim', params)
          : api.POST('/api/v1/tasks/{id}/release', params),
      ),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['task', task.id] });
      void client.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  return (
    <div className="stack no-print">
      {act.error && <Failure error={act.error} />}
      <div className="row">
        {task.status === 'open' && (
          <Button purpose="secondary" type="button" busy={act.isPending} onClick={() => act.mutate('claim')}>
            {t.claim}
          </Button>
        )}
        {mine && task.status === 'claimed' && (
          <Button
            purpose="secondary"
            type="button"
            busy={act.isPending}
            onClick={() => act.mutate('release')}
          >
            {t.release}
          </Button>
        )}
        {mine && <Badge tone="positive">{t.you}</Badge>}
      </div>
      <Handover taskId={task.id} />
    </div>
  );
}
