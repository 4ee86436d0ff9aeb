import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, must } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
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
    due: 'Uiterlijk (niet verplicht)',
    add: 'Toevoegen',
    textMissing: 'Vul in wat er moet gebeuren',
    ownerMissing: 'Kies wie het doet',
  },
  en: {
    title: 'Add a point',
    kind: 'Kind',
    actionPoint: 'Action point',
    question: 'Question',
    text: 'What is to be done, or what is asked?',
    owner: 'Who does or answers it?',
    choose: 'Choose a colleague',
    due: 'By when (optional)',
    add: 'Add',
    textMissing: 'Fill in what is to be done',
    ownerMissing: 'Choose who does it',
  },
};

const blank = { kind: 'actionPoint', text: '', ownerId: '', dueOn: '' };

/** An action point or a question that came up in a meeting; it becomes a task of its owner. */
export function AddPoint({ meetingId }: { meetingId: string }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const [point, setPoint] = useState(blank);
  const [errors, setErrors] = useState<FormError[]>([]);
  const id = (name: string) => `point-${name}-${meetingId}`;
  const add = useMutation({
    mutationFn: () =>
      must(
        api.POST('/api/v1/meetings/{id}/points', {
          params: { path: { id: meetingId } },
          body: {
            kind: point.kind as 'actionPoint' | 'question',
            text: point.text,
            ownerId: point.ownerId,
            ...(point.dueOn && { dueOn: point.dueOn }),
          },
        }),
      ),
    onSuccess: () => {
      setPoint(blank);
      void client.invalidateQueries();
    },
  });
  const submit = () => {
    const found = [
      ...(point.text.trim() ? [] : [{ id: id('text'), message: t.textMissing }]),
      ...(point.ownerId ? [] : [{ id: id('owner'), message: t.ownerMissing }]),
    ];
    setErrors(found);
    if (found.length === 0) add.mutate();
  };
  const errorOf = (name: string) => errors.find((error) => error.id === id(name))?.message;
  return (
    <details className="no-print">
      <summary>{t.title}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={errors} />
        {add.error && <Failure error={add.error} />}
        <Radios
          id={id('kind')}
          legend={t.kind}
          value={point.kind}
          onChange={(kind) => setPoint({ ...point, kind })}
          options={[
            { value: 'actionPoint', label: t.actionPoint },
            { value: 'question', label: t.question },
          ]}
        />
        <TextField
          id={id('text')}
          label={t.text}
          value={point.text}
          onChange={(text) => setPoint({ ...point, text })}
          maxLength={2000}
          error={errorOf('text')}
        />
        <Select
          id={id('owner')}
          label={t.owner}
          value={point.ownerId}
          none={t.choose}
          onChange={(ownerId) => setPoint({ ...point, ownerId })}
          options={(people.data ?? []).map(({ id: value, name }) => ({ value, label: name }))}
          error={errorOf('owner')}
        />
        <TextField
          id={id('due')}
          type="date"
          label={t.due}
          value={point.dueOn}
          onChange={(dueOn) => setPoint({ ...point, dueOn })}
        />
        <Button purpose="secondary" type="submit" busy={add.isPending}>
          {t.add}
        </Button>
      </form>
    </details>
  );
}
