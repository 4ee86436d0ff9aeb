import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { meetingKinds } from '#domain/meeting/meeting-kinds.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { DecisionList } from './DecisionList.js';
import { AbsenceForm, InviteesForm } from './Invitees.js';
import { useKeeps } from './keeping.js';
import { OneMeeting } from './Meetings.js';
import { Minutes } from './Minutes.js';
import { Planning } from './Planning.js';

const texts = {
  nl: { toCycle: 'Naar de cyclus', about: 'De bijeenkomst', all: 'Alle vergaderingen' },
  en: { toCycle: 'To the cycle', about: 'The meeting', all: 'All meetings' },
};

/** One meeting, where mails and calendars lead to; of a cycle or of the organisation itself. */
export function Meeting() {
  const { meetingId } = useParams({ from: '/shell/meetings/$meetingId' });
  const meeting = useQuery(queries.meeting(meetingId));
  if (meeting.error && !meeting.data)
    return <Failure error={meeting.error} onRetry={() => void meeting.refetch()} />;
  if (!meeting.data) return <Loading />;
  return <MeetingPage meeting={meeting.data} />;
}

function MeetingPage({ meeting }: { meeting: Schemas['Meeting'] }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const keeps = useKeeps(meeting);
  const { kind, cycleId, status } = meeting;
  const editable = keeps && status === 'planned';
  return (
    <Page
      title={capital(nameOf(meetingKinds[kind].name))}
      actions={
        <>
          {cycleId && (
            <RouteLink to="/cycles/$cycleId" params={{ cycleId }}>
              {t.toCycle}
            </RouteLink>
          )}
          <RouteLink to="/meetings">{t.all}</RouteLink>
        </>
      }
    >
      <OneMeeting
        meeting={meeting}
        title={t.about}
        more={
          <>
            {editable && <Planning meeting={meeting} />}
            {editable && <InviteesForm meeting={meeting} />}
            <AbsenceForm meeting={meeting} />
          </>
        }
      />
      <DecisionList meetingId={meeting.id} />
      <Minutes meeting={meeting} editable={keeps} />
    </Page>
  );
}
