import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { rolesFor } from '#domain/people/permissions.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { CheckedForm, wrongWhen } from '../../components/CheckedForm.js';
import { Select } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Toewijzen aan iemand',
    who: 'Wie gaat het doen?',
    hint: 'Ook als een ander de taak al heeft opgepakt.',
    choose: 'Kies wie',
    missing: 'Kies wie het gaat doen',
    send: 'Toewijzen',
  },
  en: {
    title: 'Assign to somebody',
    who: 'Who is going to do it?',
    hint: 'Also when somebody else has claimed the task.',
    choose: 'Choose who',
    missing: 'Choose who is going to do it',
    send: 'Assign',
  },
};

/** Giving a task to one of those it is asked of, by who coordinates or looks after people. */
export function Assign({ task }: { task: Schemas['TaskDetail'] }) {
  const t = useTexts(texts);
  const { today, capacities } = useMe();
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const [personId, setPersonId] = useState('');
  const assign = useSend({
    mutationFn: (body: { personId: string }) =>
      must(api.POST('/api/v1/tasks/{id}/assign', { params: { path: { id: task.id } }, body })),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' }),
  });
  const { role, unitId } = task.candidate;
  const asked = (people.data ?? []).filter(({ roles }) =>
    roles.some(
      (held) => held.role === role && (unitId === null || held.unitId === unitId) && held.from <= today,
    ),
  );
  const coordinates = capacities.some(
    (held) => rolesFor('task:assign').includes(held.role) && (held.unitId === null || held.unitId === unitId),
  );
  if (!coordinates || role === null || asked.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t.title}</summary>
      <CheckedForm
        label={t.title}
        check={() => wrongWhen(personId === '', 'assign-person', t.missing)}
        onSend={() => assign.mutate({ personId })}
        send={t.send}
        busy={assign.isPending}
        refusal={assign.error}
      >
        {(errorOf) => (
          <Select
            id="assign-person"
            label={t.who}
            description={t.hint}
            value={personId}
            none={t.choose}
            onChange={(chosen) => {
              assign.reset();
              setPersonId(chosen);
            }}
            error={errorOf('assign-person')}
            options={asked.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </CheckedForm>
    </details>
  );
}
