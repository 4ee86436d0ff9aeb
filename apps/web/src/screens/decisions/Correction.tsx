import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CycleDefinition, DecisionItem } from '#domain/definition/definition.js';
import { api, ApiProblem, must, type Schemas } from '../../api/client.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { TextArea } from '../../components/fields.js';
import {
  complete,
  fieldId,
  missingIn,
  type Schema,
  type Value,
  type Values,
} from '../../components/schema-form/schema.js';
import { useTexts } from '../../i18n/texts.js';
import { useFieldKnowledge } from '../task/field-knowledge.js';
import { faultsOf, isTie, type DecisionValues } from './decision-form.js';
import { faultTexts, hasCastingVote } from './decision-task.js';
import { DecisionFields } from './DecisionFields.js';

const texts = {
  nl: {
    title: 'De vastlegging verbeteren',
    explain: 'Uitkomst en datum blijven staan. De oude vastlegging vervalt en blijft leesbaar.',
    reason: 'Wat was er verkeerd?',
    reasonMissing: 'Vul in wat er verkeerd was',
    missing: (name: string) => `Vul in: ${name}`,
    send: 'Verbetering vastleggen',
  },
  en: {
    title: 'Correct the record',
    explain: 'Outcome and day stay. The old record lapses and can still be read.',
    reason: 'What was wrong?',
    reasonMissing: 'Say what was wrong',
    missing: (name: string) => `Fill in: ${name}`,
    send: 'Record the correction',
  },
};

/** What may be corrected, and is filled in with what was recorded. */
const schema: Schema = {
  type: 'object',
  required: ['text'],
  properties: {
    decidedOn: { type: 'string', format: 'date' },
    text: { type: 'string', minLength: 1 },
    attendeeIds: { type: 'array', items: { type: 'string', format: 'uuid' } },
    votes: {
      type: 'object',
      required: ['for', 'against', 'abstained'],
      properties: {
        ...{ for: { type: 'integer' }, against: { type: 'integer' }, abstained: { type: 'integer' } },
        by: { type: 'array', items: { type: 'object', properties: { memberId: {}, vote: {} } } },
      },
    },
    presence: {
      type: 'object',
      required: ['members'],
      properties: { members: { type: 'integer' }, by: { type: 'array', items: { type: 'string' } } },
    },
    castingVote: { type: 'boolean' },
    memberNotes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['memberId', 'kind'],
        properties: { memberId: { type: 'string' }, kind: { type: 'string' }, text: { type: 'string' } },
      },
    },
    amendments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title', 'text', 'outcome'],
        properties: {
          ...{ title: { type: 'string' }, text: { type: 'string' }, outcome: { type: 'string' } },
          ...{ amends: { type: 'integer' }, proposedBy: { type: 'string' }, unitId: { type: 'string' } },
          votes: { type: 'object', properties: { for: {}, against: {}, abstained: {}, by: {} } },
        },
      },
    },
  },
};

interface Props {
  decision: Schemas['Decision'];
  definition: CycleDefinition;
  item: DecisionItem;
}

/** Correcting a record before anybody signs it: what was recorded stands in the form, to be changed. */
export function Correction({ decision, definition, item }: Props) {
  const t = useTexts(texts);
  const faultWords = useTexts(faultTexts);
  const me = useMe();
  const client = useQueryClient();
  const recorded = useMemo(() => ({ values: valuesOf(decision), reason: '' }), [decision]);
  const [draft, setDraft, forget] = useDraft(`correct ${decision.id}`, recorded);
  const [errors, setErrors] = useState<FormError[]>([]);
  const { values, reason } = draft;
  const knowledge = useFieldKnowledge(
    { kind: 'recordDecision', cycleId: decision.cycleId, returnTo: [] },
    definition,
    values,
  );
  const { outcome } = decision;
  const isShown = (name: string) =>
    name === 'castingVote'
      ? hasCastingVote(definition, item) && isTie((values as DecisionValues).votes)
      : name in (schema.properties ?? {}) && (name !== 'amendments' || outcome !== 'advised');
  const correct = useSend({
    mutationFn: (body: Schemas['CorrectionBody']) =>
      must(api.POST('/api/v1/decisions/{id}/correct', { params: { path: { id: decision.id } }, body })),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof ApiProblem)
        setErrors(
          error.faults.map(({ pointer, place, message }) => ({
            id: fieldId(pointer.replace(/^\/body(\/form)?/, '')),
            message,
            place,
          })),
        );
    },
  });
  const submit = () => {
    const found = [
      ...missingIn(schema, values, isShown).map(({ path, name }) => ({
        id: fieldId(path),
        message: t.missing(knowledge.label(name)),
      })),
      ...faultsOf(values as DecisionValues, { outcome, today: me.today }).map(({ path, code }) => ({
        id: fieldId(path),
        message: faultWords[code],
      })),
      ...(reason.trim() ? [] : [{ id: 'correction-reason', message: t.reasonMissing }]),
    ];
    setErrors(found);
    if (found.length > 0) return;
    const form = { ...complete(schema, values, isShown), decidedOn: decision.decidedOn };
    correct.mutate({ form, reason: reason.trim() });
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  const byPath = new Proxy({} as Record<string, string>, {
    get: (_, path) => errorOf(fieldId(String(path))),
  });
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
        {correct.error && errors.length === 0 && <Failure error={correct.error} onRetry={submit} />}
        <p className="subtle">{t.explain}</p>
        <DecisionFields
          {...{ schema, definition, item, outcome, values, knowledge }}
          cycleId={decision.cycleId}
          phase={decision.phase}
          onChange={(changed) => setDraft({ ...draft, values: changed })}
          errors={byPath}
          isShown={(name) => name !== 'decidedOn' && isShown(name)}
        />
        <TextArea
          id="correction-reason"
          label={t.reason}
          value={reason}
          onChange={(typed) => setDraft({ ...draft, reason: typed })}
          rows={2}
          maxLength={2000}
          error={errorOf('correction-reason')}
          required
        />
        <Button purpose="secondary" type="submit" busy={correct.isPending}>
          {t.send}
        </Button>
      </form>
    </details>
  );
}

/** A recorded decision as its form was filled in: without what is null. */
function valuesOf(decision: Props['decision']): Values {
  const { text, decidedOn, attendeeIds, votes, castingVote, ...rest } = decision;
  const given = (value: object) =>
    Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null)) as Values;
  return given({
    ...{ text, decidedOn, attendeeIds, votes },
    castingVote: castingVote || null,
    presence: rest.presence,
    memberNotes: rest.memberNotes,
    amendments: rest.amendments.map(
      ({ title, text: wording, outcome, amends, proposedBy, votes: cast, unitId }): Value =>
        given({ title, text: wording, outcome, amends, proposedBy, votes: cast, unitId }),
    ),
  });
}
