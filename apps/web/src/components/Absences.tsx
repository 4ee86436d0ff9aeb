import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, must, type Schemas } from '../api/client.js';
import { queries } from '../api/queries.js';
import { useSend } from '../api/send.js';
import { useMe } from '../app/me.js';
import { useFormats } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';
import { Badge } from './Badge.js';
import { CheckedForm, wrongWhen } from './CheckedForm.js';
import { useDraft } from './draft.js';
import { Failure } from './Failure.js';
import { Select, TextField } from './fields.js';

const texts = {
  nl: {
    none: 'Geen afwezigheid gepland.',
    period: 'Van en tot en met',
    deputy: 'Vervanger',
    noDeputy: 'Geen vervanger',
    now: 'Nu',
    past: 'Voorbij',
    change: 'Wijzigen',
    end: 'Weer aanwezig',
    cancel: 'Gaat niet door',
    endOf: (period: string) => `: ${period}`,
    add: 'Afwezigheid invoeren',
    from: 'Eerste dag',
    until: 'Laatste dag',
    deputyHint:
      'Ziet en doet vanaf de eerste dag wat aan de afwezige wordt gevraagd. Uw eigen stuk beoordelen kan ook een vervanger niet.',
    send: 'Afwezigheid vastleggen',
    fromMissing: 'Vul de eerste dag in',
    untilMissing: 'Vul de laatste dag in',
    untilEarly: 'De laatste dag ligt voor de eerste',
    untilPast: 'De laatste dag is voorbij',
  },
  en: {
    none: 'No absence planned.',
    period: 'From and until',
    deputy: 'Deputy',
    noDeputy: 'No deputy',
    now: 'Now',
    past: 'Over',
    change: 'Change',
    end: 'Back again',
    cancel: 'Not going to happen',
    endOf: (period: string) => `: ${period}`,
    add: 'Enter an absence',
    from: 'First day',
    until: 'Last day',
    deputyHint:
      'Sees and does from the first day what is asked of who is absent. A deputy can not judge one’s own work either.',
    send: 'Record the absence',
    fromMissing: 'Fill in the first day',
    untilMissing: 'Fill in the last day',
    untilEarly: 'The last day is before the first',
    untilPast: 'The last day is over',
  },
};

interface AbsencesProps {
  /** Whose; null: one's own. */
  personId: string | null;
  absences: Schemas['Absences'];
}

/** When somebody is away and who stands in, with what changes that. */
export function Absences({ personId, absences }: AbsencesProps) {
  const t = useTexts(texts);
  const { today, timeZone } = useMe();
  const formats = useFormats(timeZone);
  const client = useQueryClient();
  const end = useSend({
    mutationFn: (id: string) =>
      must(
        personId === null
          ? api.DELETE('/api/v1/me/absences/{id}', { params: { path: { id } } })
          : api.DELETE('/api/v1/absences/{id}', { params: { path: { id } } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
  const period = ({ from, until }: Schemas['Absences'][number]) =>
    `${formats.day(from)} – ${formats.day(until)}`;
  return (
    <>
      {absences.length === 0 && <p className="subtle">{t.none}</p>}
      {absences.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.period}>
          <table className="utrecht-table">
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.period}</th>
                <th scope="col">{t.deputy}</th>
                <th scope="col">
                  <span className="visually-hidden">{t.change}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {absences.map((absence) => (
                <tr key={absence.id}>
                  <th scope="row">
                    {period(absence)}{' '}
                    {absence.until < today ? (
                      <Badge>{t.past}</Badge>
                    ) : (
                      absence.from <= today && <Badge tone="info">{t.now}</Badge>
                    )}
                  </th>
                  <td>{absence.deputyName ?? <span className="subtle">{t.noDeputy}</span>}</td>
                  <td>
                    {absence.until >= today && (
                      <Button
                        purpose="secondary"
                        type="button"
                        busy={end.isPending}
                        onClick={() => end.mutate(absence.id)}
                      >
                        {absence.from > today ? t.cancel : t.end}
                        <span className="visually-hidden">{t.endOf(period(absence))}</span>
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {end.error && <Failure error={end.error} />}
      <EnterAbsence personId={personId} />
    </>
  );
}

const empty = { from: '', until: '', deputyId: '' };

function EnterAbsence({ personId }: { personId: string | null }) {
  const t = useTexts(texts);
  const me = useMe();
  const client = useQueryClient();
  const people = useQuery(queries.people());
  const absent = personId ?? me.personId;
  const [absence, setAbsence, forget] = useDraft(`${me.personId} absence ${absent}`, empty);
  const enter = useSend({
    mutationFn: (sent: typeof empty) => {
      const body = { ...sent, deputyId: sent.deputyId || null };
      return must(
        personId === null
          ? api.POST('/api/v1/me/absences', { body })
          : api.POST('/api/v1/people/{id}/absences', { params: { path: { id: personId } }, body }),
      );
    },
    onSuccess: () => {
      forget();
      return client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const change = (key: keyof typeof empty) => (value: string) => {
    enter.reset();
    setAbsence({ ...absence, [key]: value });
  };
  const { from, until } = absence;
  return (
    <details>
      <summary>{t.add}</summary>
      <CheckedForm
        label={t.add}
        check={() => [
          ...wrongWhen(from === '', 'absent-from', t.fromMissing),
          ...wrongWhen(until === '', 'absent-until', t.untilMissing),
          ...wrongWhen(until !== '' && until < from, 'absent-until', t.untilEarly),
          ...wrongWhen(until !== '' && until >= from && until < me.today, 'absent-until', t.untilPast),
        ]}
        onSend={() => enter.mutate(absence)}
        send={t.send}
        busy={enter.isPending}
        refusal={enter.error}
      >
        {(errorOf) => (
          <>
            <div className="filters">
              <TextField
                id="absent-from"
                type="date"
                label={t.from}
                value={from}
                onChange={change('from')}
                error={errorOf('absent-from')}
              />
              <TextField
                id="absent-until"
                type="date"
                label={t.until}
                value={until}
                onChange={change('until')}
                error={errorOf('absent-until')}
              />
            </div>
            <Select
              id="absent-deputy"
              label={t.deputy}
              description={t.deputyHint}
              value={absence.deputyId}
              none={t.noDeputy}
              onChange={change('deputyId')}
              options={(people.data ?? [])
                .filter(({ id }) => id !== absent)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </>
        )}
      </CheckedForm>
    </details>
  );
}
