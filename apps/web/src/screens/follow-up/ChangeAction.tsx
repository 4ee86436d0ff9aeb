import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { useDraft } from '../../components/draft.js';
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

interface Draft {
  ownerId: string;
  dueOn: string;
  reason: string;
}

/** Another owner or date, by who keeps the list of actions. */
export function ChangeAction({ action }: { action: Schemas['FollowUpAction'] }) {
  const t = useTexts(texts);
  const me = useMe();
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const [typed, setDraft, forget] = useDraft<Draft | null>(`${me.personId} change action ${action.id}`, null);
  const draft = typed ?? { ownerId: action.ownerId, dueOn: action.dueOn ?? '', reason: '' };
  const [errors, setErrors] = useState<FormError[]>([]);
  const change = useSend({
    mutationFn: ({ dueOn, ...sent }: Draft) =>
      must(
        api.PUT('/api/v1/follow-up-actions/{id}', {
          params: { path: { id: action.id } },
          body: { ...sent, dueOn: dueOn || null },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries();
      forget();
    },
  });
  const submit = () => {
    const found = draft.reason.trim() ? [] : [{ id: 'action-reason', message: t.reasonMissing }];
    setErrors(found);
    if (found.length === 0) change.mutate(draft);
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
          value={draft.ownerId}
          onChange={(ownerId) => setDraft({ ...draft, ownerId })}
          options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          id="action-due"
          type="date"
          label={t.due}
          value={draft.dueOn}
          onChange={(dueOn) => setDraft({ ...draft, dueOn })}
        />
        <TextArea
          id="action-reason"
          label={t.reason}
          rows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(reason) => setDraft({ ...draft, reason })}
          error={errors[0]?.message}
        />
        <Button purpose="secondary" type="submit" busy={change.isPending}>
          {t.change}
        </Button>
      </form>
    </details>
  );
}
