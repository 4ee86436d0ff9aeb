import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { roles } from '#domain/people/roles.js';
import { taskKinds } from '#domain/task/task-kinds.js';
import { queries } from '../../api/queries.js';
import { DueBadge } from '../../components/DueBadge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { PhaseLine } from '../../components/PhaseLine.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { BurnUp } from './BurnUp.js';
import { CycleFrame } from './CycleFrame.js';
import { Lateness } from './Lateness.js';
import { Progress } from './Progress.js';

const texts = {
  nl: {
    line: 'Waar we zijn',
    waiting: 'Waar de cyclus op wacht',
    nothing: 'De cyclus wacht op niemand.',
    what: 'Wat',
    who: 'Op wie',
    until: 'Uiterlijk',
    nobody: 'Niemand heeft deze rol',
    instructions: 'Instructie aan de teams',
    progress: 'Voortgang van de bijdragen',
    burnUp: 'Geaccepteerd tegenover gepland',
    lateness: 'Te laat, per team',
  },
  en: {
    line: 'Where we are',
    waiting: 'What the cycle waits for',
    nothing: 'The cycle waits for nobody.',
    what: 'What',
    who: 'Whom',
    until: 'Due',
    nobody: 'Nobody has this role',
    instructions: 'Instructions to the teams',
    progress: 'Progress of the contributions',
    burnUp: 'Accepted against planned',
    lateness: 'Lateness by team',
  },
  'nl-BE': { lateness: 'Te laat, per dienst', instructions: 'Instructie aan de diensten' },
};

/** One cycle: the phases as a line, how far the contributions are, and for whom it waits. */
export function Cycle() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId' });
  return (
    <CycleFrame cycleId={cycleId}>
      {(cycle, definition) => (
        <>
          <section className="card">
            <Heading level={2}>{t.line}</Heading>
            <PhaseLine cycle={cycle} definition={definition} />
          </section>
          <Contributions cycleId={cycleId} />
          <section className="card">
            <Heading level={2}>{t.waiting}</Heading>
            <Waiting cycleId={cycleId} />
          </section>
          {cycle.instructions && (
            <section className="card">
              <Heading level={2}>{t.instructions}</Heading>
              <p className="prose">{cycle.instructions}</p>
            </section>
          )}
        </>
      )}
    </CycleFrame>
  );
}

/** How far the contributions are; the pictures come once there are any. */
function Contributions({ cycleId }: { cycleId: string }) {
  const t = useTexts(texts);
  const progress = useQuery(queries.progress(cycleId));
  return (
    <>
      <section className="card">
        <Heading level={2}>{t.progress}</Heading>
        {progress.error && !progress.data ? (
          <Failure error={progress.error} onRetry={() => void progress.refetch()} />
        ) : progress.data ? (
          <Progress units={progress.data.units} />
        ) : (
          <Loading />
        )}
      </section>
      {progress.data && progress.data.burnUp.length > 0 && (
        <>
          <section className="card">
            <Heading level={2}>{t.burnUp}</Heading>
            <BurnUp progress={progress.data} />
          </section>
          <section className="card">
            <Heading level={2}>{t.lateness}</Heading>
            <Lateness progress={progress.data} />
          </section>
        </>
      )}
    </>
  );
}

function Waiting({ cycleId }: { cycleId: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const waiting = useQuery(queries.waitingFor(cycleId));
  if (waiting.error && !waiting.data)
    return <Failure error={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.data) return <Loading />;
  if (waiting.data.length === 0) return <p>{t.nothing}</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t.waiting}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.until}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.data.map(({ taskId, kind, unitName, role, people, dueOn }) => (
            <tr key={taskId}>
              <td>
                <RouteLink to="/tasks/$taskId" params={{ taskId }}>
                  {nameOf(taskKinds[kind].name)}
                  {unitName && ` – ${unitName}`}
                </RouteLink>
              </td>
              <td>
                {people.map(({ name }) => name).join(', ') || t.nobody}
                {role && <span className="subtle small"> ({capital(nameOf(roles[role].name))})</span>}
              </td>
              <td>
                <DueBadge dueOn={dueOn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
