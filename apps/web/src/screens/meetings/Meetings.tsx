import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { Agenda } from './Agenda.js';
import { Attendance } from './Attendance.js';
import { useKeeps } from './keeping.js';
import { meetingTexts, meetingTones } from './meeting-texts.js';
import { Points } from './Points.js';

const texts = {
  nl: {
    page: 'Bijeenkomsten',
    none: 'Er is nog geen bijeenkomst gepland.',
    when: 'Wanneer',
    where: 'Waar',
    round: (n: number) => plural(n, 'ronde', 'rondes'),
    whole: 'Deze bijeenkomst: genodigden, notulen en besluitenlijst',
  },
  en: {
    page: 'Meetings',
    none: 'No meeting has been planned yet.',
    when: 'When',
    where: 'Where',
    round: (n: number) => plural(n, 'round', 'rounds'),
    whole: 'This meeting: invitees, minutes and decision list',
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

interface Props {
  meeting: Schemas['Meeting'];
  title: string;
  /** What stands between the facts and the agenda; without it, the way to the meeting's own screen. */
  more?: ReactNode;
}

/** When, where and with what agenda; who was there, and what must be done. */
export function OneMeeting({ meeting, title, more }: Props) {
  const t = useTexts(texts);
  const m = useTexts(meetingTexts);
  const formats = useFormats(useMe().timeZone);
  const keeps = useKeeps(meeting);
  const editable = keeps && meeting.status === 'planned';
  return (
    <section className="card" aria-labelledby={`meeting-${meeting.id}`}>
      <div className="row spread">
        <Heading level={2} id={`meeting-${meeting.id}`}>
          {title}
        </Heading>
        <span className="row">
          {(meeting.round ?? 1) > 1 && <Badge>{t.round(meeting.round ?? 1)}</Badge>}
          <Badge tone={meetingTones[meeting.status]}>{m.status[meeting.status]}</Badge>
        </span>
      </div>
      <dl className="facts">
        <dt>{t.when}</dt>
        <dd>
          {formats.moment(meeting.startsAt)}
          {meeting.endsAt && ` – ${formats.clock(meeting.endsAt)}`}
        </dd>
        <dt>{t.where}</dt>
        <dd>{meeting.place}</dd>
      </dl>
      {more ?? (
        <p className="no-print">
          <RouteLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
            {t.whole}
          </RouteLink>
        </p>
      )}
      <Agenda meeting={meeting} editable={editable} />
      <Attendance meeting={meeting} editable={editable} />
      <Points meeting={meeting} editable={editable} />
    </section>
  );
}
