import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { instantAt } from '#domain/shared/zoned.js';
import { api, ApiProblem, must, type Schemas } from '../../api/client.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { Radios, TextArea } from '../../components/fields.js';
import {
  complete,
  fieldId,
  missingIn,
  type Schema,
  type Value,
  type Values,
} from '../../components/schema-form/schema.js';
import { SchemaFields } from '../../components/schema-form/SchemaFields.js';
import { textsIn, useLocale, useTexts } from '../../i18n/texts.js';
import { useFieldKnowledge } from './field-knowledge.js';
import { ownForms, type Answering } from './own-forms.js';
import { isAsked, words } from './words.js';

const texts = {
  nl: {
    outcome: 'Wat is uw antwoord?',
    outcomeMissing: 'Kies een antwoord',
    comment: 'Toelichting',
    commentOptional: 'Toelichting (niet verplicht)',
    commentMissing: 'Vul een toelichting in: bij dit antwoord is die nodig',
    missing: (name: string) => `Vul in: ${name}`,
    submit: 'Versturen',
    sending: 'Bezig met versturen …',
    kept: 'Wat u typt wordt in dit tabblad bewaard tot u verstuurt.',
  },
  en: {
    outcome: 'What is your answer?',
    outcomeMissing: 'Choose an answer',
    comment: 'Comment',
    commentOptional: 'Comment (optional)',
    commentMissing: 'Write a comment: this answer needs one',
    missing: (name: string) => `Fill in: ${name}`,
    submit: 'Send',
    sending: 'Sending …',
    kept: 'What you type is kept in this tab until you send it.',
  },
};

interface Draft {
  outcome: string;
  values: Values;
  comment: string;
}

interface Props {
  task: Schemas['TaskDetail'];
  definition: CycleDefinition;
}

/** The form of a task, made from its schema; one way for all kinds. */
export function TaskForm({ task, definition }: Props) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const me = useMe();
  const client = useQueryClient();
  const schema = task.form as Schema;
  const only = task.outcomes.length === 1 ? (task.outcomes[0]?.outcome ?? '') : '';
  const initial = useMemo<Draft>(() => ({ outcome: only, values: {}, comment: '' }), [only]);
  const [draft, setDraft, forget] = useDraft(`${me.personId} ${task.id}`, initial);
  const [errors, setErrors] = useState<FormError[]>([]);
  const locale = useLocale();
  const own = ownForms[task.kind];
  const answering: Answering = {
    ...{ task, definition, outcome: draft.outcome, values: draft.values },
    today: me.today,
  };
  const isShown = (name: string) =>
    own?.isShown?.(name, answering) ?? isAsked(task.kind, name, draft.outcome);
  const knowledge = useFieldKnowledge(task, definition, draft.values);
  const needsComment = task.outcomes.find(({ outcome }) => outcome === draft.outcome)?.commentRequired;

  const send = useSend({
    mutationFn: ({ outcome, values, comment }: Draft) =>
      must(
        api.POST('/api/v1/tasks/{id}/complete', {
          params: { path: { id: task.id } },
          body: {
            outcome,
            form: withInstants(schema, values, me.timeZone),
            ...(comment.trim() && { comment }),
          },
        }),
      ),
    onSuccess: () => {
      forget();
      void client.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof ApiProblem) {
        setErrors(errorsOf(error));
        void client.invalidateQueries({ queryKey: ['task', task.id] });
      }
    },
  });

  const submit = () => {
    const found: FormError[] = [
      ...(draft.outcome ? [] : [{ id: 'outcome', message: t.outcomeMissing }]),
      ...missingIn(schema, draft.values, isShown).map(({ path, name }) => ({
        id: fieldId(path),
        message: t.missing(knowledge.label(name)),
      })),
      ...(own?.faults?.(answering, (texts) => textsIn(texts, locale)) ?? []).map(({ path, message }) => ({
        id: fieldId(path),
        message,
      })),
      ...(needsComment && !draft.comment.trim() ? [{ id: 'comment', message: t.commentMissing }] : []),
    ];
    setErrors(found);
    if (found.length === 0) send.mutate({ ...draft, values: complete(schema, draft.values, isShown) });
  };
  useFirstErrorOf(errors);
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const byPath = new Proxy({} as Record<string, string>, {
    get: (_, path) => errorOf(fieldId(String(path))),
  });
  const Fields = own?.Fields ?? SchemaFields;
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {send.error && errors.length === 0 && <Failure error={send.error} onRetry={submit} />}
      {task.outcomes.length > 1 && (
        <Radios
          id="outcome"
          legend={t.outcome}
          error={errorOf('outcome')}
          value={draft.outcome}
          onChange={(outcome) => setDraft({ ...draft, outcome })}
          options={task.outcomes.map(({ outcome }) => ({
            value: outcome,
            label: w.outcomes[outcome] ?? outcome,
          }))}
        />
      )}
      <Fields
        {...{ schema, task, definition, knowledge, isShown }}
        outcome={draft.outcome}
        values={draft.values}
        onChange={(values) => setDraft({ ...draft, values })}
        errors={byPath}
      />
      <TextArea
        id="comment"
        label={needsComment ? t.comment : t.commentOptional}
        value={draft.comment}
        onChange={(comment) => setDraft({ ...draft, comment })}
        rows={3}
        maxLength={20_000}
        error={errorOf('comment')}
      />
      <p className="subtle small">{t.kept}</p>
      <Button purpose="primary" type="submit" busy={send.isPending}>
        {send.isPending ? t.sending : only ? (w.outcomes[only] ?? t.submit) : t.submit}
      </Button>
    </form>
  );
}

/** A refusal's pointers lead to fields: `/body/form/returnTo`. */
function errorsOf({ faults }: ApiProblem): FormError[] {
  return faults.map(({ pointer, place, message }) => ({
    id: pointer.startsWith('/body/form') ? fieldId(pointer.slice('/body/form'.length)) : pointer.slice(6),
    message,
    place,
  }));
}

/** Moments are typed in the organisation's own time, and sent as instants. */
function withInstants(schema: Schema, values: Values, timeZone: string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Value] => {
      const moment = schema.properties?.[name]?.format === 'date-time' && typeof value === 'string';
      if (!moment) return [name, value];
      const [day = '', time = ''] = value.split('T');
      return [name, instantAt(timeZone, day, time.slice(0, 5))];
    }),
  );
}

/** Fields that appear with an answer may stand below what is seen: the summary leads, and is above. */
function useFirstErrorOf(errors: readonly FormError[]): void {
  useEffect(() => {
    if (errors.length > 0)
      document.getElementById('error-summary-title')?.scrollIntoView({ block: 'center' });
  }, [errors]);
}
