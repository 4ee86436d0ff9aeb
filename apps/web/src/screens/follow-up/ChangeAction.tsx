import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Een ander of een andere datum',
    owner: 'Wie',
    due: 'Uiterlijk (mag leeg blijven)',
    reason: 'Reden',
    change: 'Wijzigen',
    reasonMissing: 'Vul een reden in',
  },
  en: {
    title: 'Somebody else, or another date',
    owner: 'Who',
    due: 'Due (may stay empty)',
    reason: 'Reason',
    change: 'Change',
    reasonMissing: 'Fill in a reason',
  },
};

/** The fields of the page, by their names in the request. */
const fieldIds: Readonly<Record<string, string>> = {
  ownerId: 'action-owner',
  dueOn: 'action-due',
  reason: 'action-reason',
};

/** Another owner or date, by who keeps the list of actions. */
export function ChangeAction({ action }: { action: Schemas['FollowUpAction'] }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const [ownerId, setOwnerId] = useState(action.ownerId);
  const [dueOn, setDueOn] = useState(action.dueOn ?? '');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const change = useMutation({
    mutationFn: () =>
      must(
        api.PUT('/api/v1/follow-up-actions/{id}', {
          params: { path: { id: action.id } },
          body: { ownerId, dueOn: dueOn || null, reason },
        }),
      ),
    onSuccess: () => {
      setReason('');
      return client.invalidateQueries();
    },
  });
  const submit = () => {
    const found = reason.trim() ? [] : [{ id: 'action-reason', message: t.reasonMissing }];
    setErrors(found);
    if (found.length === 0) change.mutate();
  };
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
        {change.error && <Failure error={change.error} fieldAt={(name) => fieldIds[name]} />}
        <Select
          id="action-owner"
          label={t.owner}
          value={ownerId}
          onChange={setOwnerId}
          options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField id="action-due" type="date" label={t.due} value={dueOn} onChange={setDueOn} />
        <TextArea
          id="action-reason"
          label={t.reason}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={errors[0]?.message}
        />
        <Button purpose="secondary" type="submit" busy={change.isPending}>
          {t.change}
        </Button>
      </form>
    </details>
  );
}
