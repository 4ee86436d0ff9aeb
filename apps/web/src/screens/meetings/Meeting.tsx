import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { meetingKinds } from '#domain/meeting/meeting-kinds.js';
import { queries } from '../../api/queries.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { OneMeeting } from './Meetings.js';

const texts = {
  nl: { toCycle: 'Naar de cyclus', about: 'De bijeenkomst' },
  en: { toCycle: 'To the cycle', about: 'The meeting' },
};

/** One meeting, where mails and calendars lead to; of a cycle or of the organisation itself. */
export function Meeting() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { meetingId } = useParams({ from: '/shell/meetings/$meetingId' });
  const meeting = useQuery(queries.meeting(meetingId));
  if (meeting.error && !meeting.data)
    return <Failure error={meeting.error} onRetry={() => void meeting.refetch()} />;
  if (!meeting.data) return <Loading />;
  const { kind, cycleId } = meeting.data;
  return (
    <Page
      title={capital(nameOf(meetingKinds[kind].name))}
      actions={
        cycleId && (
          <RouteLink to="/cycles/$cycleId" params={{ cycleId }}>
            {t.toCycle}
          </RouteLink>
        )
      }
    >
      <OneMeeting meeting={meeting.data} title={t.about} />
    </Page>
  );
}
