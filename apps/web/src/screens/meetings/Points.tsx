import { Heading } from '@nl-design-system-candidate/heading-react';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { ReasonForm } from '../../components/ReasonForm.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { AddPoint } from './AddPoint.js';

const texts = {
  nl: {
    points: 'Actiepunten en vragen',
    noPoints: 'Er zijn nog geen punten.',
    actionPoint: 'Actiepunt',
    question: 'Vraag',
    open: 'Open',
    closed: 'Afgehandeld',
    waived: 'Niet meer nodig',
    until: (day: string) => `uiterlijk ${day}`,
    item: (title: string) => `bij: ${title}`,
    close: 'Punt afhandelen',
    how: 'Hoe is het gedaan?',
    waive: 'Punt hoeft niet meer',
  },
  en: {
    points: 'Action points and questions',
    noPoints: 'There are no points yet.',
    actionPoint: 'Action point',
    question: 'Question',
    open: 'Open',
    closed: 'Resolved',
    waived: 'No longer needed',
    until: (day: string) => `due ${day}`,
    item: (title: string) => `at: ${title}`,
    close: 'Resolve the point',
    how: 'How was it done?',
    waive: 'The point is no longer needed',
  },
};

/** What a meeting leaves to be done. Of a cycle's meeting points become tasks; of another, the owner says here that it is done. */
export function Points({ meeting, editable }: { meeting: Schemas['Meeting']; editable: boolean }) {
  const t = useTexts(texts);
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const titleOf = (id: string | null) => meeting.agenda.find((item) => item.id === id)?.title;
  const resolve = (pointId: string, status: 'closed' | 'waived') => (resolution: string) =>
    must(
      api.POST('/api/v1/meetings/{id}/points/{pointId}/resolve', {
        params: { path: { id: meeting.id, pointId } },
        body: { status, resolution },
      }),
    );
  return (
    <>
      <Heading level={3}>{t.points}</Heading>
      {meeting.points.length === 0 && <p className="subtle">{t.noPoints}</p>}
      <ul className="plain stack">
        {meeting.points.map(
          ({ id, kind, text, ownerId, ownerName, dueOn, status, resolution, agendaItemId }) => (
            <li key={id}>
              <span className="row">
                <Badge tone={status === 'open' ? 'warning' : 'positive'}>{t[status]}</Badge>
                <strong>
                  {t[kind]}: {text}
                </strong>
                <span className="subtle small">
                  {[
                    ownerName,
                    dueOn && t.until(formats.shortDay(dueOn)),
                    titleOf(agendaItemId) && t.item(titleOf(agendaItemId) ?? ''),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              {resolution && <p className="prose small">{resolution}</p>}
              {!meeting.cycleId && status === 'open' && (ownerId === me.personId || editable) && (
                <>
                  <ReasonForm
                    title={t.close}
                    label={t.how}
                    of={text}
                    draft={`close point ${id}`}
                    send={resolve(id, 'closed')}
                  />
                  <ReasonForm
                    title={t.waive}
                    of={text}
                    draft={`waive point ${id}`}
                    send={resolve(id, 'waived')}
                  />
                </>
              )}
            </li>
          ),
        )}
      </ul>
      {editable && <AddPoint meeting={meeting} />}
    </>
  );
}
