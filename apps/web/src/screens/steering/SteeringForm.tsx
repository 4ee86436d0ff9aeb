import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { Unreachable, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { TextArea } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Refusal } from '../../components/Refusal.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import { missingIn, nothingAsked, steer, toPreview, type Act, type Asked } from './acts.js';
import { Fields } from './Fields.js';
import { Preview } from './Preview.js';
import type { SteeringSearch } from './search.js';

const texts = {
  nl: {
    show: 'Bekijk wat er verandert',
    preview: 'Wat er verandert',
    refused: 'Dit kan zo niet. Er is niets gewijzigd.',
    reason: 'Reden',
    reasonHint: 'Deze reden komt in de historie van de cyclus.',
    apply: 'Uitvoeren',
    missing: {
      phase: 'Kies een fase',
      dueOn: 'Vul een nieuwe datum in',
      exceed: '',
      unitId: 'Kies een team of programma',
      unitIds: '',
      contributionId: 'Kies een bijdrage',
      from: 'Kies wie het nu organiseert',
      to: 'Kies wie het gaat organiseren',
      toCycleId: 'Kies een cyclus',
      outline: 'Wijzig een onderdeel, of voeg er een toe',
    },
    reasonMissing: 'Vul een reden in',
  },
  en: {
    show: 'See what changes',
    preview: 'What changes',
    refused: 'This is not possible like this. Nothing was changed.',
    reason: 'Reason',
    reasonHint: 'This reason goes into the history of the cycle.',
    apply: 'Apply',
    missing: {
      phase: 'Choose a phase',
      dueOn: 'Fill in a new date',
      exceed: '',
      unitId: 'Choose a team or programme',
      unitIds: '',
      contributionId: 'Choose a contribution',
      from: 'Choose who organises it now',
      to: 'Choose who is to organise it',
      toCycleId: 'Choose a cycle',
      outline: 'Change a section, or add one',
    },
    reasonMissing: 'Fill in a reason',
  },
  'nl-BE': { missing: { unitId: 'Kies een dienst of beleidsdoelstelling' } },
};

interface Props {
  act: Act;
  cycle: Schemas['CycleDetail'];
  definition: CycleDefinition;
  /** What the address fills in already. */
  given: SteeringSearch;
  onDone(): void;
  /** Only past the last day of a local rule, which is all that this person may decide. */
  mustExceed: boolean;
  mayExceed: boolean;
}

/** One change: what is asked, a preview that stays true while others work on the same cycle, a reason, and doing it. */
export function SteeringForm({ act, cycle, definition, given, onDone, mustExceed, mayExceed }: Props) {
  const t = useTexts(texts);
  const names = useTexts(actTexts);
  const me = useMe();
  const client = useQueryClient();
  const initial = useMemo<Asked & { reason: string }>(
    () => ({
      ...nothingAsked,
      exceed: mustExceed,
      phase: given.phase ?? '',
      unitId: given.unitId ?? '',
      contributionId: given.contributionId ?? '',
      reason: '',
    }),
    [given.phase, given.unitId, given.contributionId, mustExceed],
  );
  const [draft, setDraft, forget] = useDraft(`${me.personId} steer ${cycle.id} ${act}`, initial);
  /** Of which the consequences are shown; null as long as something is being changed. */
  const [shown, setShown] = useState<Asked | null>(null);
  const [errors, setErrors] = useState<FormError[]>([]);
  const consequences = useRef<HTMLHeadingElement>(null);
  const board = useQuery({ ...queries.completeness(cycle.id), enabled: act === 'changeOutline' });
  const sections = (board.data?.sections ?? []).map(({ key }) => key);
  const preview = useQuery({
    ...queries.steeringPreview(
      cycle.id,
      shown && act !== 'reopen' ? toPreview(act, shown, sections) : { kind: 'pause' },
    ),
    enabled: shown !== null && act !== 'reopen',
  });
  const { reason, ...asked } = draft;
  const apply = useSend({
    mutationFn: ({ reason: why, ...sent }: typeof draft) => steer(cycle.id, act, sent, sections, why.trim()),
    onSuccess: async () => {
      forget();
      onDone();
      await client.invalidateQueries();
    },
  });
  useEffect(() => {
    if (shown) consequences.current?.focus();
  }, [shown]);

  const change = (fields: Partial<Asked>) => {
    setDraft({ ...draft, ...fields });
    setShown(null);
    apply.reset();
  };
  const show = () => {
    const missing = missingIn(act, asked);
    setErrors(missing.map((field) => ({ id: `steering-${field}`, message: t.missing[field] })));
    if (missing.length === 0) setShown(asked);
  };
  const submit = () => {
    const found = reason.trim() ? [] : [{ id: 'steering-reason', message: t.reasonMissing }];
    setErrors(found);
    if (found.length === 0) apply.mutate(draft);
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;

  const isPossible = act === 'reopen' || preview.isSuccess;
  return (
    <>
      <form
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Heading level={2}>{names.acts[act]}</Heading>
        <p>{names.meanings[act]}</p>
        {!shown && <ErrorSummary errors={errors} />}
        <Fields
          act={act}
          cycle={cycle}
          definition={definition}
          asked={asked}
          onChange={change}
          errorOf={(field) => errorOf(`steering-${field}`)}
          mayExceed={mayExceed && !mustExceed}
        />
        <Button purpose={shown ? 'secondary' : 'primary'} type="submit">
          {t.show}
        </Button>
      </form>
      {shown && (
        <section className="card" aria-labelledby="steering-preview">
          <h2
            className="nl-heading nl-heading--level-2"
            id="steering-preview"
            ref={consequences}
            tabIndex={-1}
          >
            {t.preview}
          </h2>
          {preview.isLoading && <Loading />}
          {preview.error && (
            <>
              <p>{t.refused}</p>
              <Refusal
                error={preview.error}
                definition={definition}
                {...(preview.error instanceof Unreachable && { onRetry: () => void preview.refetch() })}
              />
            </>
          )}
          {isPossible && (
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                submit();
              }}
            >
              <Preview act={act} cycle={cycle} definition={definition} consequences={preview.data} />
              <ErrorSummary errors={errors} />
              {apply.error && <Refusal error={apply.error} definition={definition} />}
              <TextArea
                id="steering-reason"
                label={t.reason}
                description={t.reasonHint}
                rows={2}
                maxLength={2000}
                value={reason}
                onChange={(value) => setDraft({ ...draft, reason: value })}
                error={errorOf('steering-reason')}
              />
              <Button purpose="primary" type="submit" busy={apply.isPending}>
                {t.apply}
              </Button>
            </form>
          )}
        </section>
      )}
    </>
  );
}
