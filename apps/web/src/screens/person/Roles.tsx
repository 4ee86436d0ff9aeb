import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { roles as allRoles } from '#domain/people/roles.js';
import { api, ApiProblem, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge } from '../../components/Badge.js';
import { CheckedForm, wrongWhen } from '../../components/CheckedForm.js';
import { useDraft } from '../../components/draft.js';
import { TextArea, TextField } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    none: 'Deze persoon heeft en had geen rol.',
    role: 'Rol',
    unit: 'Voor',
    all: 'De hele organisatie',
    period: 'Wanneer',
    since: (day: string) => `vanaf ${day}`,
    between: (from: string, until: string) => `${from} – ${until}`,
    now: 'Nu',
    past: 'Voorbij',
    later: 'Later',
    change: 'Wijzigen',
    setEnd: 'Einde wijzigen',
    endOf: (role: string) => `: ${role}`,
    title: (role: string) => `Tot en met wanneer is dit de rol: ${role}?`,
    until: 'Laatste dag',
    untilHint: 'Leeg: tot nader order. Gisteren: de rol vervalt meteen.',
    reason: 'Waarom?',
    send: 'Einde vastleggen',
    cancel: 'Niet wijzigen',
    reasonMissing: 'Vul in waarom',
    lastAdministrator: (day: string) =>
      `Op ${day} zou er geen beheerder meer zijn. Geef de rol eerst aan iemand anders.`,
  },
  en: {
    none: 'This person holds and held no role.',
    role: 'Role',
    unit: 'For',
    all: 'The whole organisation',
    period: 'When',
    since: (day: string) => `from ${day}`,
    between: (from: string, until: string) => `${from} – ${until}`,
    now: 'Now',
    past: 'Over',
    later: 'Later',
    change: 'Change',
    setEnd: 'Change the end',
    endOf: (role: string) => `: ${role}`,
    title: (role: string) => `Until when is this the role: ${role}?`,
    until: 'Last day',
    untilHint: 'Empty: until further notice. Yesterday: the role is gone at once.',
    reason: 'Why?',
    send: 'Record the end',
    cancel: 'Do not change',
    reasonMissing: 'Say why',
    lastAdministrator: (day: string) =>
      `On ${day} there would be no administrator any more. Give the role to somebody else first.`,
  },
};

type HeldRole = Schemas['PersonRecord']['roles'][number];

/** All roles somebody held, holds and will hold; each can be given another end. */
export function Roles({ roles }: { roles: readonly HeldRole[] }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { today, timeZone } = useMe();
  const formats = useFormats(timeZone);
  const units = useQuery(queries.units());
  const [changing, setChanging] = useState<string | null>(null);
  if (roles.length === 0) return <p className="subtle">{t.none}</p>;
  const unitName = (id: string | null) =>
    id === null ? t.all : (units.data?.find((unit) => unit.id === id)?.name ?? '');
  const whole = (held: HeldRole) =>
    [capital(nameOf(allRoles[held.role].name)), held.unitId && unitName(held.unitId)]
      .filter(Boolean)
      .join(', ');
  const changed = roles.find(({ id }) => id === changing);
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.role}>
        <table className="utrecht-table">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.unit}</th>
              <th scope="col">{t.period}</th>
              <th scope="col">
                <span className="visually-hidden">{t.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {roles.map((held) => (
              <tr key={held.id}>
                <th scope="row">{capital(nameOf(allRoles[held.role].name))}</th>
                <td>{unitName(held.unitId)}</td>
                <td>
                  {held.until
                    ? t.between(formats.day(held.from), formats.day(held.until))
                    : t.since(formats.day(held.from))}{' '}
                  {held.from > today ? (
                    <Badge tone="info">{t.later}</Badge>
                  ) : held.until !== null && held.until < today ? (
                    <Badge>{t.past}</Badge>
                  ) : (
                    <Badge tone="positive">{t.now}</Badge>
                  )}
                </td>
                <td>
                  {(held.until === null || held.until >= today) && (
                    <Button
                      purpose="secondary"
                      type="button"
                      aria-expanded={changing === held.id}
                      onClick={() => setChanging(held.id)}
                    >
                      {t.setEnd}
                      <span className="visually-hidden">{t.endOf(whole(held))}</span>
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changed && (
        <EndOfRole key={changed.id} held={changed} name={whole(changed)} onDone={() => setChanging(null)} />
      )}
    </>
  );
}

function EndOfRole({ held, name, onDone }: { held: HeldRole; name: string; onDone: () => void }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const client = useQueryClient();
  const me = useMe();
  const initial = useMemo(() => ({ until: held.until ?? '', reason: '' }), [held.until]);
  const [draft, setDraft, forget] = useDraft(`${me.personId} end role ${held.id}`, initial);
  const end = useSend({
    mutationFn: ({ until, reason }: typeof draft) =>
      must(
        api.PUT('/api/v1/roles/{id}/end', {
          params: { path: { id: held.id } },
          body: { until: until || null, reason },
        }),
      ),
    onSuccess: () => {
      forget();
      onDone();
      return client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const noneLeft =
    end.error instanceof ApiProblem && end.error.code === 'last-administrator'
      ? String(end.error.problem.data?.['day'] ?? '')
      : null;
  return (
    <section className="field-group" aria-label={t.title(name)}>
      <p>
        <strong>{t.title(name)}</strong>
      </p>
      {noneLeft && (
        <Alert type="error" role="alert">
          {t.lastAdministrator(formats.day(noneLeft))}
        </Alert>
      )}
      <CheckedForm
        check={() => wrongWhen(draft.reason.trim() === '', 'end-reason', t.reasonMissing)}
        onSend={() => end.mutate(draft)}
        send={t.send}
        busy={end.isPending}
        refusal={noneLeft ? undefined : end.error}
      >
        {(errorOf) => (
          <>
            <TextField
              id="end-until"
              type="date"
              label={t.until}
              description={t.untilHint}
              value={draft.until}
              onChange={(until) => setDraft({ ...draft, until })}
            />
            <TextArea
              id="end-reason"
              label={t.reason}
              rows={2}
              maxLength={2000}
              value={draft.reason}
              onChange={(reason) => setDraft({ ...draft, reason })}
              error={errorOf('end-reason')}
            />
          </>
        )}
      </CheckedForm>
      <Button purpose="subtle" type="button" onClick={onDone}>
        {t.cancel}
      </Button>
    </section>
  );
}
