import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { api, must, type Schemas } from '../../api/client.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { useReasons } from '../../components/Refusal.js';
import { plural, useTexts } from '../../i18n/texts.js';

type Action = Schemas['BulkBody']['action'];

const texts = {
  nl: {
    title: (n: number) => `${plural(n, 'bijdrage', 'bijdragen')} gekozen`,
    none: 'Kies bijdragen in de tabel om er iets mee te doen.',
    action: 'Wat wilt u doen?',
    choose: 'Kies een handeling',
    actions: {
      remind: 'Herinneren',
      extend: 'Uitstel geven',
      accept: 'Accepteren',
      reopen: 'Heropenen',
      waive: 'Niet meer nodig verklaren',
    } as Record<Action, string>,
    reason: 'Reden',
    reasonHint: 'Deze reden komt in de historie van elke bijdrage.',
    until: 'Nieuwe datum',
    apply: 'Uitvoeren',
    actionMissing: 'Kies wat u wilt doen',
    reasonMissing: 'Vul een reden in',
    untilMissing: 'Vul een nieuwe datum in',
    done: (n: number) => `${plural(n, 'bijdrage', 'bijdragen')} verwerkt.`,
    refused: (n: number) => `${plural(n, 'bijdrage', 'bijdragen')} niet verwerkt. Die blijven gekozen:`,
    handled: 'Dit is gedaan voor:',
  },
  en: {
    title: (n: number) => `${plural(n, 'contribution', 'contributions')} selected`,
    none: 'Select contributions in the table to act on them.',
    action: 'What do you want to do?',
    choose: 'Choose an act',
    actions: {
      remind: 'Remind',
      extend: 'Give more time',
      accept: 'Accept',
      reopen: 'Reopen',
      waive: 'Waive',
    } as Record<Action, string>,
    reason: 'Reason',
    reasonHint: 'This reason goes into the history of each contribution.',
    until: 'New date',
    apply: 'Apply',
    actionMissing: 'Choose what you want to do',
    reasonMissing: 'Fill in a reason',
    untilMissing: 'Fill in a new date',
    done: (n: number) => `${plural(n, 'contribution', 'contributions')} handled.`,
    refused: (n: number) => `${plural(n, 'contribution', 'contributions')} not handled. They stay selected:`,
    handled: 'This was done for:',
  },
};

const blank = { action: '' as Action | '', reason: '', until: '' };

interface Props {
  cycleId: string;
  definition: CycleDefinition;
  chosen: readonly string[];
  nameOf(contributionId: string): string;
  /** @param refused those of which it was refused */
  onDone(refused: string[]): void;
}

/** One act, with one reason, on all that were chosen; what can't be done is said per team, the rest is done. */
export function BulkActs({ cycleId, definition, chosen, nameOf, onDone }: Props) {
  const t = useTexts(texts);
  const reasonsFor = useReasons(definition);
  const client = useQueryClient();
  const me = useMe();
  const [draft, setDraft, forget] = useDraft(`${me.personId} bulk ${cycleId}`, blank);
  const { action, reason, until } = draft;
  const [errors, setErrors] = useState<FormError[]>([]);
  const act = useSend({
    mutationFn: (body: Schemas['BulkBody']) =>
      must(api.POST('/api/v1/cycles/{id}/contributions/bulk', { params: { path: { id: cycleId } }, body })),
    onSuccess: ({ results }) => {
      const refused = results.filter(({ done }) => !done);
      if (refused.length === 0) forget();
      onDone(refused.map(({ contributionId }) => contributionId));
      void client.invalidateQueries();
    },
  });
  const submit = () => {
    const found = [
      ...(action ? [] : [{ id: 'bulk-action', message: t.actionMissing }]),
      ...(reason.trim() ? [] : [{ id: 'bulk-reason', message: t.reasonMissing }]),
      ...(action === 'extend' && !until ? [{ id: 'bulk-until', message: t.untilMissing }] : []),
    ];
    setErrors(found);
    if (found.length > 0 || !action) return;
    act.mutate({ action, contributionIds: [...chosen], reason, ...(action === 'extend' && { until }) });
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const results = act.data?.results ?? [];
  const refused = results.filter(({ done }) => !done);
  const handled = results.filter(({ done }) => done);
  return (
    <div className="no-print">
      <div role="status">
        {act.data && (
          <Alert type={refused.length > 0 ? 'warning' : 'ok'} title={t.done(handled.length)}>
            {handled.length > 0 && (
              <p>
                {t.handled} {handled.map(({ contributionId }) => nameOf(contributionId)).join(', ')}.
              </p>
            )}
            {refused.length > 0 && (
              <>
                <p>{t.refused(refused.length)}</p>
                <ul>
                  {refused.map(({ contributionId, refusal }) => (
                    <li key={contributionId}>
                      {nameOf(contributionId)}:{' '}
                      {refusal && [`${refusal.title}.`, ...reasonsFor(refusal)].join(' ')}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Alert>
        )}
      </div>
      {act.error && <Failure error={act.error} />}
      {chosen.length === 0 ? (
        <p className="subtle small">{t.none}</p>
      ) : (
        <form
          className="card bulk"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p>
            <strong>{t.title(chosen.length)}</strong>
          </p>
          <ErrorSummary errors={errors} />
          <div className="filters">
            <Select
              id="bulk-action"
              label={t.action}
              value={action}
              none={t.choose}
              error={errorOf('bulk-action')}
              onChange={(value) => setDraft({ ...draft, action: value as Action | '' })}
              options={Object.entries(t.actions).map(([value, label]) => ({ value, label }))}
            />
            {action === 'extend' && (
              <TextField
                id="bulk-until"
                type="date"
                label={t.until}
                value={until}
                onChange={(day) => setDraft({ ...draft, until: day })}
                error={errorOf('bulk-until')}
              />
            )}
          </div>
          <TextArea
            id="bulk-reason"
            label={t.reason}
            description={t.reasonHint}
            rows={2}
            value={reason}
            maxLength={2000}
            onChange={(typed) => setDraft({ ...draft, reason: typed })}
            error={errorOf('bulk-reason')}
          />
          <Button purpose="primary" type="submit" busy={act.isPending}>
            {t.apply}
          </Button>
        </form>
      )}
    </div>
  );
}
