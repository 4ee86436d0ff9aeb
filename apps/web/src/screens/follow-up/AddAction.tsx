import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { followUpSources, type FollowUpSource } from '#domain/follow-up/follow-up.js';
import { bodies, bodyNames, type Body } from '#domain/people/roles.js';
import { api, must } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { followUpTexts } from './follow-up-texts.js';

const texts = {
  nl: {
    title: 'Een actie toevoegen',
    intro:
      'Moties en toezeggingen bij een besluit staan hier vanzelf. Voeg hier toe wat daarbuiten is afgesproken.',
    what: 'Wat moet er gebeuren?',
    source: 'Waar komt het van?',
    body: 'Wie krijgt er verslag van?',
    owner: 'Wie doet het?',
    choose: 'Kies een collega',
    due: 'Uiterlijk (mag leeg blijven)',
    add: 'Toevoegen',
    added: 'De actie is toegevoegd.',
    whatMissing: 'Vul in wat er moet gebeuren',
    ownerMissing: 'Kies wie het doet',
  },
  en: {
    title: 'Add an action',
    intro: 'Motions and promises of a decision are here by themselves. Add here what was agreed besides.',
    what: 'What is to be done?',
    source: 'Where does it come from?',
    body: 'Who is told of it?',
    owner: 'Who does it?',
    choose: 'Choose a colleague',
    due: 'Due (may stay empty)',
    add: 'Add',
    added: 'The action was added.',
    whatMissing: 'Say what is to be done',
    ownerMissing: 'Choose who does it',
  },
};

/** The fields of the page, by their names in the request. */
const fieldIds: Readonly<Record<string, string>> = {
  title: 'action-title',
  source: 'action-source',
  body: 'action-body',
  ownerId: 'action-owner',
  dueOn: 'action-due',
};

/** An action that no recorded decision brought. */
export function AddAction({ cycleId }: { cycleId: string }) {
  const t = useTexts(texts);
  const names = useTexts(followUpTexts);
  const nameOf = useNameOf();
  const me = useMe();
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const initial = useMemo(
    () => ({ title: '', source: 'promise' as FollowUpSource, body: '' as Body | '', ownerId: '', dueOn: '' }),
    [],
  );
  const [draft, setDraft, forget] = useDraft(`${me.personId} action ${cycleId}`, initial);
  const [errors, setErrors] = useState<FormError[]>([]);
  const add = useSend({
    mutationFn: ({ body, dueOn, ...sent }: typeof draft) =>
      must(
        api.POST('/api/v1/cycles/{id}/follow-up-actions', {
          params: { path: { id: cycleId } },
          body: { ...sent, body: body || null, dueOn: dueOn || null },
        }),
      ),
    onSuccess: () => {
      forget();
      return client.invalidateQueries();
    },
  });
  const submit = () => {
    const found = [
      ...(draft.title.trim() ? [] : [{ id: 'action-title', message: t.whatMissing }]),
      ...(draft.ownerId ? [] : [{ id: 'action-owner', message: t.ownerMissing }]),
    ];
    setErrors(found);
    if (found.length === 0) add.mutate(draft);
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <form
      className="card no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading level={2}>{t.title}</Heading>
      <p>{t.intro}</p>
      <ErrorSummary errors={errors} />
      {add.error && <Failure error={add.error} fieldAt={(name) => fieldIds[name]} />}
      <div role="status">{add.isSuccess && <Alert type="ok" title={t.added} />}</div>
      <TextArea
        id="action-title"
        label={t.what}
        rows={2}
        maxLength={300}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
        error={errorOf('action-title')}
      />
      <div className="filters">
        <Select
          id="action-source"
          label={t.source}
          value={draft.source}
          onChange={(source) => setDraft({ ...draft, source: source as FollowUpSource })}
          options={followUpSources.map((value) => ({ value, label: names.sources[value] }))}
        />
        <Select
          id="action-body"
          label={t.body}
          value={draft.body}
          none={names.noBody}
          onChange={(body) => setDraft({ ...draft, body: body as Body | '' })}
          options={bodyNames.map((value) => ({ value, label: capital(nameOf(bodies[value])) }))}
        />
        <Select
          id="action-owner"
          label={t.owner}
          value={draft.ownerId}
          none={t.choose}
          onChange={(ownerId) => setDraft({ ...draft, ownerId })}
          error={errorOf('action-owner')}
          options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          id="action-due"
          type="date"
          label={t.due}
          value={draft.dueOn}
          onChange={(dueOn) => setDraft({ ...draft, dueOn })}
        />
      </div>
      <Button purpose="secondary" type="submit" busy={add.isPending}>
        {t.add}
      </Button>
    </form>
  );
}
