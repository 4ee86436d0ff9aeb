import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, must, type Schemas } from '../../api/client.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { TextArea, TextField } from '../../components/fields.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Voortgang melden',
    progress: 'Hoe ver is het, in procenten?',
    text: 'Wat is er gedaan?',
    evidence: 'Waaruit blijkt dat? (mag leeg blijven)',
    evidenceHint: 'Bijvoorbeeld een brief, een besluit of een link.',
    send: 'Melden',
    sent: 'De voortgang is gemeld.',
    progressMissing: 'Vul een getal van 0 tot en met 100 in',
    textMissing: 'Vul in wat er is gedaan',
  },
  en: {
    title: 'Report progress',
    progress: 'How far is it, in per cent?',
    text: 'What was done?',
    evidence: 'What shows it? (may stay empty)',
    evidenceHint: 'For instance a letter, a decision or a link.',
    send: 'Report',
    sent: 'The progress was reported.',
    progressMissing: 'Fill in a number from 0 to 100',
    textMissing: 'Say what was done',
  },
};

/** The fields of the page, by their names in the request. */
const fieldIds: Readonly<Record<string, string>> = {
  progress: 'progress-number',
  text: 'progress-text',
  evidence: 'progress-evidence',
};

/** By who sees to the action: how far it is, and what shows it. */
export function ReportProgress({ action }: { action: Schemas['FollowUpAction'] }) {
  const t = useTexts(texts);
  const me = useMe();
  const client = useQueryClient();
  const initial = useMemo(
    () => ({ progress: String(action.progress), text: '', evidence: '' }),
    [action.progress],
  );
  const [draft, setDraft, forget] = useDraft(`${me.personId} progress ${action.id}`, initial);
  const [errors, setErrors] = useState<FormError[]>([]);
  const send = useSend({
    mutationFn: ({ progress, text, evidence }: typeof draft) =>
      must(
        api.POST('/api/v1/follow-up-actions/{id}/progress', {
          params: { path: { id: action.id } },
          body: { progress: Number(progress), text, ...(evidence.trim() && { evidence }) },
        }),
      ),
    onSuccess: () => {
      forget();
      return client.invalidateQueries();
    },
  });
  const submit = () => {
    const isPercentage = /^\d{1,3}$/.test(draft.progress.trim()) && Number(draft.progress) <= 100;
    const found = [
      ...(isPercentage ? [] : [{ id: 'progress-number', message: t.progressMissing }]),
      ...(draft.text.trim() ? [] : [{ id: 'progress-text', message: t.textMissing }]),
    ];
    setErrors(found);
    if (found.length === 0) send.mutate(draft);
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
      <ErrorSummary errors={errors} />
      {send.error && <Failure error={send.error} fieldAt={(name) => fieldIds[name]} />}
      <div role="status">{send.isSuccess && <Alert type="ok" title={t.sent} />}</div>
      <TextField
        id="progress-number"
        label={t.progress}
        value={draft.progress}
        maxLength={3}
        onChange={(progress) => setDraft({ ...draft, progress })}
        error={errorOf('progress-number')}
      />
      <TextArea
        id="progress-text"
        label={t.text}
        rows={3}
        maxLength={20_000}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        error={errorOf('progress-text')}
      />
      <TextArea
        id="progress-evidence"
        label={t.evidence}
        description={t.evidenceHint}
        rows={2}
        maxLength={20_000}
        value={draft.evidence}
        onChange={(evidence) => setDraft({ ...draft, evidence })}
      />
      <Button purpose="primary" type="submit" busy={send.isPending}>
        {t.send}
      </Button>
    </form>
  );
}
