import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { documentTypes } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { ActionsTable } from './ActionsTable.js';
import { AddAction } from './AddAction.js';

const texts = {
  nl: {
    page: 'Opvolging',
    actions: 'Moties, toezeggingen en acties',
    none: 'Er zijn nog geen acties uit deze cyclus.',
    findings: 'Wat de evaluatie opleverde',
    noFindings: 'Deze cyclus is nog niet geëvalueerd.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    lessons: (cycle: string) => `Wat ${cycle} ons leerde`,
    open: 'Nog open uit die cyclus',
  },
  en: {
    page: 'Follow-up',
    actions: 'Motions, promises and actions',
    none: 'There are no actions from this cycle yet.',
    findings: 'What the evaluation found',
    noFindings: 'This cycle has not been evaluated yet.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    lessons: (cycle: string) => `What ${cycle} taught us`,
    open: 'Still open from that cycle',
  },
};

/** What a cycle left to be done, what its evaluation found, and what the cycle before it taught. */
export function CycleFollowUp() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/follow-up' });
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(cycle, definition) => <Content cycle={cycle} definition={definition} />}
    </CycleFrame>
  );
}

function Content({ cycle, definition }: { cycle: Schemas['CycleDetail']; definition: CycleDefinition }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const mayKeep = useMay('followUp:keep');
  const actions = useQuery(queries.followUpOfCycle(cycle.id));
  const findings = useQuery(queries.findings(cycle.id));
  const lessons = useQuery(queries.lessons(cycle.id));
  const error = actions.error ?? findings.error ?? lessons.error;
  if (error && !actions.data) return <Failure error={error} onRetry={() => void actions.refetch()} />;
  if (!actions.data || !findings.data || !lessons.data) return <Loading />;
  const phase = definition.phases.find(({ key }) => key === cycle.phase);
  const { document, year } = lessons.data;
  return (
    <>
      <section className="card">
        <Heading level={2}>{t.actions}</Heading>
        {actions.data.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ActionsTable caption={t.actions} actions={actions.data} ofOneCycle />
        )}
      </section>
      {mayKeep && cycle.status === 'running' && phase?.kind !== 'followUp' && (
        <AddAction cycleId={cycle.id} />
      )}
      <section className="card">
        <Heading level={2}>{t.findings}</Heading>
        <Findings findings={findings.data} />
      </section>
      {year !== null && (
        <section className="card">
          <Heading level={2}>{t.lessons(`${capital(nameOf(documentTypes[document]))} ${year}`)}</Heading>
          <Findings findings={lessons.data.findings} />
          {lessons.data.actions.length > 0 && (
            <>
              <Heading level={3}>{t.open}</Heading>
              <ActionsTable caption={t.open} actions={lessons.data.actions} ofOneCycle />
            </>
          )}
        </section>
      )}
    </>
  );
}

function Findings({ findings }: { findings: Schemas['EvaluationFindings'] }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const people = useQuery(queries.people());
  if (findings.length === 0) return <p>{t.noFindings}</p>;
  return (
    <ol>
      {findings.map(({ id, text, foundBy, foundAt }) => (
        <li key={id}>
          <p className="prose">{text}</p>
          <p className="subtle small">
            {t.by(people.data?.find((person) => person.id === foundBy)?.name ?? '', formats.moment(foundAt))}
          </p>
        </li>
      ))}
    </ol>
  );
}
