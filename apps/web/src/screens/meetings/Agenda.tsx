import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea } from '../../components/fields.js';
import { ReasonForm } from '../../components/ReasonForm.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { AgendaItemForm } from './AgendaItemForm.js';
import { itemTones, meetingTexts } from './meeting-texts.js';

const texts = {
  nl: {
    agenda: 'Agenda',
    none: 'Er staat nog niets op de agenda.',
    minutes: (n: number) => `${n} minuten`,
    presenter: (name: string) => `toegelicht door ${name}`,
    papers: 'Stukken',
    ofCycle: 'Naar de cyclus',
    again: 'Aangehouden uit een eerdere vergadering',
    up: 'Omhoog',
    down: 'Omlaag',
    change: 'Punt wijzigen',
    add: 'Agendapunt toevoegen',
    settle: 'Punt afdoen',
    conclusion: 'Wat is de conclusie?',
    withdraw: 'Punt intrekken',
    holdOver: 'Punt aanhouden',
    to: 'Tot welke vergadering?',
    choose: 'Kies een vergadering',
    why: 'Waarom?',
    toMissing: 'Kies tot welke vergadering',
    whyMissing: 'Vul in waarom',
    noLater: 'Er is geen latere vergadering van deze soort gepland. Plan die eerst.',
  },
  en: {
    agenda: 'Agenda',
    none: 'There is nothing on the agenda yet.',
    minutes: (n: number) => `${n} minutes`,
    presenter: (name: string) => `presented by ${name}`,
    papers: 'Papers',
    ofCycle: 'To the cycle',
    again: 'Held over from an earlier meeting',
    up: 'Move up',
    down: 'Move down',
    change: 'Change the item',
    add: 'Add an agenda item',
    settle: 'Settle the item',
    conclusion: 'What is the conclusion?',
    withdraw: 'Withdraw the item',
    holdOver: 'Hold the item over',
    to: 'To which meeting?',
    choose: 'Choose a meeting',
    why: 'Why?',
    toMissing: 'Choose to which meeting',
    whyMissing: 'Say why',
    noLater: 'No later meeting of this kind is planned. Plan one first.',
  },
  'nl-BE': { again: 'Uitgesteld uit een eerdere vergadering', holdOver: 'Punt uitstellen' },
};

interface Props {
  meeting: Schemas['Meeting'];
  editable: boolean;
}
type Item = Schemas['Meeting']['agenda'][number];

/** What is discussed, in order and with its time; for who keeps the meeting to add to, order, settle and hold over. */
export function Agenda({ meeting, editable }: Props) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const items = meeting.agenda.toSorted((one, other) => one.number - other.number);
  const order = useSend({
    mutationFn: (itemIds: string[]) =>
      must(
        api.PUT('/api/v1/meetings/{id}/agenda/order', {
          params: { path: { id: meeting.id } },
          body: { itemIds },
        }),
      ),
    onSettled: () => client.invalidateQueries(),
  });
  const move = (index: number, by: number) => {
    const ids = items.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved) ids.splice(index + by, 0, moved);
    order.mutate(ids);
  };
  if (items.length === 0 && !editable) return null;
  return (
    <>
      <Heading level={3}>{t.agenda}</Heading>
      {items.length === 0 && <p className="subtle">{t.none}</p>}
      {order.error && <Failure error={order.error} />}
      <ol className="plain stack">
        {items.map((item, index) => (
          <li key={item.id} className="keep-together">
            <AgendaItem item={item} />
            {editable && (
              <div className="row no-print">
                {index > 0 && (
                  <Button purpose="subtle" type="button" onClick={() => move(index, -1)}>
                    {t.up}
                    <span className="visually-hidden">: {item.title}</span>
                  </Button>
                )}
                {index < items.length - 1 && (
                  <Button purpose="subtle" type="button" onClick={() => move(index, 1)}>
                    {t.down}
                    <span className="visually-hidden">: {item.title}</span>
                  </Button>
                )}
              </div>
            )}
            {editable && item.status === 'open' && <ItemActs meeting={meeting} item={item} />}
          </li>
        ))}
      </ol>
      {editable && <AgendaItemForm meeting={meeting} title={t.add} />}
    </>
  );
}

function AgendaItem({ item }: { item: Item }) {
  const t = useTexts(texts);
  const m = useTexts(meetingTexts);
  const formats = useFormats(useMe().timeZone);
  const { number, title, status, purpose, minutes, beginsAt, presenterName, papers, conclusion } = item;
  const about = [
    m.purpose[purpose],
    beginsAt && formats.clock(beginsAt),
    minutes !== null && t.minutes(minutes),
    presenterName && t.presenter(presenterName),
    item.heldOverFrom && t.again,
  ].filter(Boolean);
  return (
    <>
      <div className="row">
        <strong>
          {number}. {title}
        </strong>
        {status !== 'open' && <Badge tone={itemTones[status]}>{m.item[status]}</Badge>}
      </div>
      <p className="subtle small">{about.join(', ')}</p>
      {item.cycleId && (
        <p className="small">
          <RouteLink to="/cycles/$cycleId/documents" params={{ cycleId: item.cycleId }}>
            {t.ofCycle}
          </RouteLink>
        </p>
      )}
      {papers.length > 0 && (
        <>
          <p className="small">{t.papers}</p>
          <ul>
            {papers.map((paper, index) => (
              <li key={index}>
                {paper.documentVersionId ? (
                  <a className="nl-link" href={`/api/v1/documents/${paper.documentVersionId}/html`}>
                    {paper.title}
                  </a>
                ) : (
                  paper.title
                )}
                {paper.reference && <span className="subtle"> ({paper.reference})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {conclusion && <p className="prose">{conclusion}</p>}
    </>
  );
}

function ItemActs({ meeting, item }: { meeting: Props['meeting']; item: Item }) {
  const t = useTexts(texts);
  const settle = (status: 'settled' | 'withdrawn') => (conclusion: string) =>
    must(
      api.POST('/api/v1/agenda-items/{id}/settle', {
        params: { path: { id: item.id } },
        body: { status, conclusion },
      }),
    );
  return (
    <>
      <AgendaItemForm meeting={meeting} item={item} title={t.change} />
      {/* What a body decides is settled by recording its decision. */}
      {item.decisionKey === null && (
        <ReasonForm
          title={t.settle}
          label={t.conclusion}
          of={item.title}
          draft={`settle ${item.id}`}
          send={settle('settled')}
        />
      )}
      <HoldOver meeting={meeting} item={item} />
      <ReasonForm
        title={t.withdraw}
        of={item.title}
        draft={`withdraw ${item.id}`}
        send={settle('withdrawn')}
      />
    </>
  );
}

function HoldOver({ meeting, item }: { meeting: Props['meeting']; item: Item }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const later = useQuery(queries.meetingPage({ kind: meeting.kind, from: meeting.startsAt }));
  const options = (later.data?.items ?? [])
    .filter(({ id, status }) => id !== meeting.id && status === 'planned')
    .map(({ id, startsAt, place }) => ({ value: id, label: `${formats.moment(startsAt)}, ${place}` }));
  return (
    <ActForm
      title={t.holdOver}
      of={item.title}
      draft={`hold over ${item.id}`}
      initial={{ toMeetingId: '', reason: '' }}
      check={({ toMeetingId, reason }) => ({
        toMeetingId: !toMeetingId && t.toMissing,
        reason: !reason.trim() && t.whyMissing,
      })}
      send={(body) =>
        must(api.POST('/api/v1/agenda-items/{id}/hold-over', { params: { path: { id: item.id } }, body }))
      }
    >
      {(values, change, field) => (
        <>
          <Select
            {...field('toMeetingId')}
            label={t.to}
            description={later.data && options.length === 0 ? t.noLater : undefined}
            none={t.choose}
            value={values.toMeetingId}
            options={options}
            onChange={(toMeetingId) => change({ toMeetingId })}
            required
          />
          <TextArea
            {...field('reason')}
            label={t.why}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            rows={2}
            maxLength={2000}
            required
          />
        </>
      )}
    </ActForm>
  );
}
