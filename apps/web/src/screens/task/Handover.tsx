import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, must } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Door iemand anders laten doen',
    who: 'Wie doet het?',
    reason: 'Waarom?',
    choose: 'Kies een collega',
    pass: 'Overdragen',
    whoMissing: 'Kies wie het doet',
    reasonMissing: 'Vul in waarom',
  },
  en: {
    title: 'Let somebody else do it',
    who: 'Who does it?',
    reason: 'Why?',
    choose: 'Choose a colleague',
    pass: 'Hand over',
    whoMissing: 'Choose who does it',
    reasonMissing: 'Say why',
  },
};

const blank = { personId: '', reason: '' };

/** Passing a task to somebody by name, with a reason. */
export function Handover({ taskId }: { taskId: string }) {
  const t = useTexts(texts);
  const me = useMe();
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const [{ personId, reason }, setDraft, forget] = useDraft(`handover ${me.personId} ${taskId}`, blank);
  const [errors, setErrors] = useState<FormError[]>([]);
  const pass = useSend({
    mutationFn: (body: typeof blank) =>
      must(api.POST('/api/v1/tasks/{id}/delegate', { params: { path: { id: taskId } }, body })),
    onSuccess: () => {
      forget();
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' });
    },
  });
  const submit = () => {
    const found = [
      ...(personId ? [] : [{ id: 'handover-person', message: t.whoMissing }]),
      ...(reason.trim() ? [] : [{ id: 'handover-reason', message: t.reasonMissing }]),
    ];
    setErrors(found);
    if (found.length === 0) pass.mutate({ personId, reason });
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <details>
      <summary>{t.title}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={errors} />
        {pass.error && <Failure error={pass.error} />}
        <Select
          id="handover-person"
          label={t.who}
          value={personId}
          onChange={(chosen) => setDraft({ personId: chosen, reason })}
          none={t.choose}
          error={errorOf('handover-person')}
          options={(people.data ?? [])
            .filter(({ id }) => id !== me.personId)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          id="handover-reason"
          label={t.reason}
          value={reason}
          onChange={(typed) => setDraft({ personId, reason: typed })}
          rows={2}
          maxLength={2000}
          error={errorOf('handover-reason')}
        />
        <Button purpose="secondary" type="submit" busy={pass.isPending}>
          {t.pass}
        </Button>
      </form>
    </details>
  );
}
