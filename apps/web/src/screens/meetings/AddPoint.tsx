import { useQuery } from '@tanstack/react-query';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { ActForm } from '../../components/ActForm.js';
import { Radios, Select, TextField } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Punt toevoegen',
    kind: 'Soort',
    actionPoint: 'Actiepunt',
    question: 'Vraag',
    text: 'Wat moet er gebeuren, of wat is de vraag?',
    owner: 'Wie doet of beantwoordt het?',
    choose: 'Kies een collega',
    due: 'Uiterlijk',
    dueOptional: 'Uiterlijk (niet verplicht)',
    item: 'Bij welk agendapunt?',
    noItem: 'Bij geen agendapunt',
    add: 'Toevoegen',
    textMissing: 'Vul in wat er moet gebeuren',
    ownerMissing: 'Kies wie het doet',
    dueMissing: 'Vul in wanneer het klaar moet zijn',
  },
  en: {
    title: 'Add a point',
    kind: 'Kind',
    actionPoint: 'Action point',
    question: 'Question',
    text: 'What is to be done, or what is asked?',
    owner: 'Who does or answers it?',
    choose: 'Choose a colleague',
    due: 'By when',
    dueOptional: 'By when (optional)',
    item: 'At which agenda item?',
    noItem: 'At no agenda item',
    add: 'Add',
    textMissing: 'Fill in what is to be done',
    ownerMissing: 'Choose who does it',
    dueMissing: 'Fill in by when it is done',
  },
};

/** An action point or a question that came up in a meeting; it becomes a task of its owner. */
export function AddPoint({ meeting }: { meeting: Schemas['Meeting'] }) {
  const t = useTexts(texts);
  const people = useQuery(queries.people());
  return (
    <ActForm
      title={t.title}
      button={t.add}
      draft={`point ${meeting.id}`}
      initial={{ kind: 'actionPoint', text: '', ownerId: '', dueOn: '', agendaItemId: '' }}
      check={({ kind, text, ownerId, dueOn }) => ({
        text: !text.trim() && t.textMissing,
        ownerId: !ownerId && t.ownerMissing,
        dueOn: kind === 'actionPoint' && !dueOn && t.dueMissing,
      })}
      send={({ kind, text, ownerId, dueOn, agendaItemId }) =>
        must(
          api.POST('/api/v1/meetings/{id}/points', {
            params: { path: { id: meeting.id } },
            body: {
              kind: kind as 'actionPoint' | 'question',
              text: text.trim(),
              ownerId,
              ...(dueOn && { dueOn }),
              ...(agendaItemId && { agendaItemId }),
            },
          }),
        )
      }
    >
      {(point, change, field) => (
        <>
          <Radios
            {...field('kind')}
            legend={t.kind}
            value={point.kind}
            onChange={(kind) => change({ kind })}
            options={[
              { value: 'actionPoint', label: t.actionPoint },
              { value: 'question', label: t.question },
            ]}
          />
          {meeting.agenda.length > 0 && (
            <Select
              {...field('agendaItemId')}
              label={t.item}
              value={point.agendaItemId}
              none={t.noItem}
              onChange={(agendaItemId) => change({ agendaItemId })}
              options={meeting.agenda.map(({ id, number, title }) => ({
                value: id,
                label: `${number}. ${title}`,
              }))}
            />
          )}
          <TextField
            {...field('text')}
            label={t.text}
            value={point.text}
            onChange={(text) => change({ text })}
            maxLength={2000}
            required
          />
          <Select
            {...field('ownerId')}
            label={t.owner}
            value={point.ownerId}
            none={t.choose}
            onChange={(ownerId) => change({ ownerId })}
            options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          <TextField
            {...field('dueOn')}
            type="date"
            label={point.kind === 'actionPoint' ? t.due : t.dueOptional}
            value={point.dueOn}
            onChange={(dueOn) => change({ dueOn })}
            required={point.kind === 'actionPoint'}
          />
        </>
      )}
    </ActForm>
  );
}
