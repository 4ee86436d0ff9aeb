import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Waar het over gaat',
    contribution: 'De bijdrage lezen of schrijven',
    meetings: 'De bijeenkomst: agenda, aanwezigheid en punten',
    document: 'Het document lezen',
  },
  en: {
    title: 'What it is about',
    contribution: 'Read or write the contribution',
    meetings: 'The meeting: agenda, attendance and points',
    document: 'Read the document',
  },
};

interface Props {
  task: Schemas['TaskDetail'];
  definition: CycleDefinition;
}

/** What a task is about, before one answers: the point, the action, the amendment; and the way to read more. */
export function About(props: Props) {
  const t = useTexts(texts);
  const { cycleId, subject, phase } = props.task;
  const kind = props.definition.phases.find(({ key }) => key === phase)?.kind;
  if (kind === 'preparation') return null;
  return (
    <section className="card" aria-labelledby="about">
      <Heading level={2} id="about">
        {t.title}
      </Heading>
      <Subject {...props} />
      {subject?.type === 'contribution' ? (
        <RouteLink to="/contributions/$contributionId" params={{ contributionId: subject.id }}>
          {t.contribution}
        </RouteLink>
      ) : kind === 'meeting' ? (
        <RouteLink to="/cycles/$cycleId/meetings" params={{ cycleId }}>
          {t.meetings}
        </RouteLink>
      ) : kind !== 'contributions' ? (
        <RouteLink to="/cycles/$cycleId/documents" params={{ cycleId }}>
          {t.document}
        </RouteLink>
      ) : null}
    </section>
  );
}

function Subject({ task, definition }: Props): ReactNode {
  const nameOf = useNameOf();
  const { type, id } = task.subject ?? { type: '', id: '' };
  const isPoint = type === 'actionPoint' || type === 'question';
  const meetings = useQuery({ ...queries.meetings(task.cycleId), enabled: isPoint });
  const decisions = useQuery({ ...queries.decisions(task.cycleId), enabled: type === 'amendment' });
  const action = useQuery({ ...queries.followUpAction(id), enabled: type === 'followUpAction' });

  if (isPoint) {
    const point = meetings.data?.flatMap(({ points }) => points).find((each) => each.id === id);
    return <p className="prose">{point?.text}</p>;
  }
  if (type === 'followUpAction') return <p className="prose">{action.data?.title}</p>;
  if (type === 'amendment') {
    const amendment = decisions.data?.flatMap(({ amendments }) => amendments).find((each) => each.id === id);
    return (
      <>
        <p>
          <strong>{amendment?.title}</strong>
        </p>
        <p className="prose">{amendment?.text}</p>
      </>
    );
  }
  if (type === 'dispatch') {
    const dispatches = definition.phases.flatMap((phase) =>
      phase.kind === 'dispatch' ? phase.dispatches : [],
    );
    return <p>{capital(nameOf(dispatches.find(({ key }) => key === id)?.name))}</p>;
  }
  return null;
}
