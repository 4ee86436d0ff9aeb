import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { AddPoint } from './AddPoint.js';
import { Attendance } from './Attendance.js';

const texts = {
  nl: {
    page: 'Bijeenkomsten',
    none: 'Er is nog geen bijeenkomst gepland.',
    when: 'Wanneer',
    where: 'Waar',
    round: (n: number) => plural(n, 'ronde', 'rondes'),
    agenda: 'Agenda',
    points: 'Actiepunten en vragen',
    noPoints: 'Er zijn nog geen punten.',
    actionPoint: 'Actiepunt',
    question: 'Vraag',
    open: 'Open',
    closed: 'Afgehandeld',
    waived: 'Niet meer nodig',
    until: (day: string) => `uiterlijk ${day}`,
  },
  en: {
    page: 'Meetings',
    none: 'No meeting has been planned yet.',
    when: 'When',
    where: 'Where',
    round: (n: number) => plural(n, 'round', 'rounds'),
    agenda: 'Agenda',
    points: 'Action points and questions',
    noPoints: 'There are no points yet.',
    actionPoint: 'Action point',
    question: 'Question',
    open: 'Open',
    closed: 'Resolved',
    waived: 'No longer needed',
    until: (day: string) => `due ${day}`,
  },
};

/** The meetings of a cycle: who was there, and what must be done. */
export function Meetings() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/meetings' });
  const meetings = useQuery(queries.meetings(cycleId));
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(_, definition) => {
        if (meetings.error && !meetings.data) return <Failure error={meetings.error} />;
        if (!meetings.data) return <Loading />;
        if (meetings.data.length === 0) return <p>{t.none}</p>;
        return meetings.data.toReversed().map((meeting) => {
          const phase = definition.phases.find(({ key }) => key === meeting.phase);
          const title = capital(nameOf(phase?.name, meeting.phase ?? t.page));
          return <OneMeeting key={meeting.id} meeting={meeting} title={title} />;
        });
      }}
    </CycleFrame>
  );
}

/** When, where and with what agenda; who was there, and what must be done. */
export function OneMeeting({ meeting, title }: { meeting: Schemas['Meeting']; title: string }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const mayRecord = useMay('meeting:record');
  return (
    <section className="card" aria-labelledby={`meeting-${meeting.id}`}>
      <div className="row spread">
        <Heading level={2} id={`meeting-${meeting.id}`}>
          {title}
        </Heading>
        {(meeting.round ?? 1) > 1 && <Badge>{t.round(meeting.round ?? 1)}</Badge>}
      </div>
      <dl className="facts">
        <dt>{t.when}</dt>
        <dd>{formats.moment(meeting.startsAt)}</dd>
        <dt>{t.where}</dt>
        <dd>{meeting.place}</dd>
      </dl>
      {meeting.agenda.length > 0 && (
        <>
          <Heading level={3}>{t.agenda}</Heading>
          <ol>
            {meeting.agenda.map(({ id, title: item }) => (
              <li key={id}>{item}</li>
            ))}
          </ol>
        </>
      )}
      <Attendance meeting={meeting} editable={mayRecord} />
      <Heading level={3}>{t.points}</Heading>
      {meeting.points.length === 0 && <p className="subtle">{t.noPoints}</p>}
      <ul className="plain stack">
        {meeting.points.map(({ id, kind, text, ownerName, dueOn, status, resolution }) => (
          <li key={id}>
            <span className="row">
              <Badge tone={status === 'open' ? 'warning' : 'positive'}>{t[status]}</Badge>
              <strong>
                {t[kind]}: {text}
              </strong>
              <span className="subtle small">
                {ownerName}
                {dueOn && `, ${t.until(formats.shortDay(dueOn))}`}
              </span>
            </span>
            {resolution && <p className="prose small">{resolution}</p>}
          </li>
        ))}
      </ul>
      {mayRecord && <AddPoint meetingId={meeting.id} />}
    </section>
  );
}
