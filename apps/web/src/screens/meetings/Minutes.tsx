import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { describeMeetingKind } from '#domain/meeting/meeting-kinds.js';
import { minutesSignaturesAsked } from '#domain/meeting/minutes.rules.js';
import { roles } from '#domain/people/roles.js';
import { dayIn } from '#domain/shared/zoned.js';
import { api, ApiProblem, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { useNameOf, useTexts } from '../../i18n/texts.js';
import { MarginNotes } from './MarginNotes.js';
import { meetingTexts } from './meeting-texts.js';

const texts = {
  nl: {
    minutes: 'Notulen',
    none: 'Er zijn nog geen notulen.',
    write: 'Notulen schrijven',
    correct: 'Notulen verbeteren',
    save: 'Notulen opslaan',
    text: 'Tekst van de notulen',
    textMissing: 'Vul de tekst van de notulen in',
    why: 'Wat is er verbeterd, en waarom?',
    whyMissing: 'Vul in wat er is verbeterd',
    version: (n: number, name: string, moment: string) => `Versie ${n}, ${name}, ${moment}`,
    earlier: 'Eerdere versies',
    adopt: 'Notulen vaststellen',
    adoptedOn: 'Vastgesteld op',
    adoptedIn: 'In welke vergadering? (niet verplicht)',
    noMeeting: 'In geen volgende vergadering',
    dayMissing: 'Vul in op welke dag ze zijn vastgesteld',
    adopted: (day: string) => `Vastgesteld op ${day}`,
    sign: 'Notulen ondertekenen',
    signHint: 'U ondertekent precies de tekst hierboven, met dit controlegetal.',
    signed: (name: string, role: string, moment: string) => `${name}, ${role}, ${moment}`,
    checksum: 'Controlegetal',
    next: (roleNames: string) => `De volgende handtekening is van: ${roleNames}.`,
    or: ' of ',
  },
  en: {
    minutes: 'Minutes',
    none: 'There are no minutes yet.',
    write: 'Write the minutes',
    correct: 'Correct the minutes',
    save: 'Save the minutes',
    text: 'Text of the minutes',
    textMissing: 'Fill in the text of the minutes',
    why: 'What was corrected, and why?',
    whyMissing: 'Say what was corrected',
    version: (n: number, name: string, moment: string) => `Version ${n}, ${name}, ${moment}`,
    earlier: 'Earlier versions',
    adopt: 'Adopt the minutes',
    adoptedOn: 'Adopted on',
    adoptedIn: 'In which meeting? (optional)',
    noMeeting: 'In no later meeting',
    dayMissing: 'Fill in on which day they were adopted',
    adopted: (day: string) => `Adopted on ${day}`,
    sign: 'Sign the minutes',
    signHint: 'You sign exactly the text above, with this checksum.',
    signed: (name: string, role: string, moment: string) => `${name}, ${role}, ${moment}`,
    checksum: 'Checksum',
    next: (roleNames: string) => `The next signature is of: ${roleNames}.`,
    or: ' or ',
  },
};

interface Props {
  meeting: Schemas['Meeting'];
  editable: boolean;
}

/** The minutes: drafted and corrected as versions, adopted, signed by chair and secretary; notes in the margin after that. */
export function Minutes({ meeting, editable }: Props) {
  const t = useTexts(texts);
  const m = useTexts(meetingTexts);
  const nameOf = useNameOf();
  const me = useMe();
  const maySign = useMay('minutes:sign');
  const formats = useFormats(me.timeZone);
  const written = meeting.minutesStatus !== null;
  const minutes = useQuery({ ...queries.minutes(meeting.id), enabled: written });
  if (minutes.error && !isMissing(minutes.error)) return <Failure error={minutes.error} />;
  const { status, versions = [], signatures = [], checksum, adoptedOn } = minutes.data ?? {};
  const fixed = status !== undefined && status !== 'draft';
  const begun = meeting.startsAt <= new Date().toISOString() && meeting.status !== 'cancelled';
  const [last, ...earlier] = versions.toSorted((one, other) => other.number - one.number);
  const nextRoles = describeMeetingKind(meeting.kind).signedBy[signatures.length] ?? [];
  const mySignature =
    maySign &&
    status === 'adopted' &&
    me.capacities.some(({ role }) => nextRoles.includes(role)) &&
    !signatures.some(({ personId }) => personId === me.personId);
  return (
    <section className="card" aria-labelledby="minutes">
      <div className="row spread">
        <Heading level={2} id="minutes">
          {t.minutes}
        </Heading>
        {status && <Badge tone={status === 'draft' ? 'neutral' : 'positive'}>{m.minutes[status]}</Badge>}
      </div>
      {!written && <p className="subtle">{t.none}</p>}
      {last && (
        <>
          <p className="subtle small">
            {t.version(last.number, last.writtenByName, formats.moment(last.writtenAt))}
            {last.reason && `: ${last.reason}`}
          </p>
          <p className="prose">{last.text}</p>
        </>
      )}
      {adoptedOn && <p>{t.adopted(formats.day(adoptedOn))}</p>}
      {signatures.length > 0 && (
        <ol>
          {signatures.map(({ order, name, role, signedAt }) => (
            <li key={order}>{t.signed(name, nameOf(roles[role].name), formats.moment(signedAt))}</li>
          ))}
        </ol>
      )}
      {checksum && fixed && (
        <p className="small subtle">
          {t.checksum}: <code>{checksum}</code>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier}</summary>
          {earlier.map(({ number, text, writtenByName, writtenAt, reason }) => (
            <div key={number}>
              <p className="subtle small">
                {t.version(number, writtenByName, formats.moment(writtenAt))}
                {reason && `: ${reason}`}
              </p>
              <p className="prose">{text}</p>
            </div>
          ))}
        </details>
      )}
      {editable && begun && (!written || status === 'draft') && (
        <ActForm
          key={last?.number ?? 0}
          title={last ? t.correct : t.write}
          button={t.save}
          draft={`minutes ${meeting.id} ${last?.number ?? 0}`}
          initial={{ text: last?.text ?? '', reason: '' }}
          check={({ text, reason }) => ({
            text: !text.trim() && t.textMissing,
            reason: last && !reason.trim() && t.whyMissing,
          })}
          send={({ text, reason }) =>
            must(
              api.PUT('/api/v1/meetings/{id}/minutes', {
                params: { path: { id: meeting.id }, header: { 'If-Match': `"${last?.number ?? 0}"` } },
                body: { text, ...(last && { reason: reason.trim() }) },
              }),
            )
          }
        >
          {(values, change, field) => (
            <>
              <TextArea
                {...field('text')}
                label={t.text}
                value={values.text}
                onChange={(text) => change({ text })}
                rows={Math.min(24, Math.max(8, values.text.split('\n').length + 2))}
                maxLength={500_000}
                required
              />
              {last && (
                <TextArea
                  {...field('reason')}
                  label={t.why}
                  value={values.reason}
                  onChange={(reason) => change({ reason })}
                  rows={2}
                  maxLength={2000}
                  required
                />
              )}
            </>
          )}
        </ActForm>
      )}
      {editable && status === 'draft' && meeting.status === 'held' && <Adopt meeting={meeting} />}
      {status === 'adopted' && signatures.length < minutesSignaturesAsked && (
        <p className="subtle">{t.next(nextRoles.map((role) => nameOf(roles[role].name)).join(t.or))}</p>
      )}
      {mySignature && checksum && (
        <>
          <p>{t.signHint}</p>
          <ActForm
            inPlace
            title={t.sign}
            draft={`sign minutes ${meeting.id}`}
            initial={{}}
            send={() =>
              must(
                api.POST('/api/v1/meetings/{id}/minutes/sign', {
                  params: { path: { id: meeting.id } },
                  body: { checksum },
                }),
              )
            }
          />
        </>
      )}
      {fixed && (
        <MarginNotes meetingId={meeting.id} notes={minutes.data?.marginNotes ?? []} editable={editable} />
      )}
    </section>
  );
}

const isMissing = (error: unknown) => error instanceof ApiProblem && error.code === 'not-found';

/** That the minutes were adopted; by a later meeting of the same kind, where there is one. */
function Adopt({ meeting }: Pick<Props, 'meeting'>) {
  const t = useTexts(texts);
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const later = useQuery(queries.meetingPage({ kind: meeting.kind, from: meeting.startsAt }));
  const options = (later.data?.items ?? [])
    .filter(
      ({ id, status, startsAt }) =>
        id !== meeting.id && status !== 'cancelled' && startsAt > meeting.startsAt,
    )
    .map(({ id, startsAt }) => ({ value: id, label: formats.moment(startsAt), startsAt }));
  return (
    <ActForm
      title={t.adopt}
      draft={`adopt ${meeting.id}`}
      initial={{ adoptedOn: me.today, adoptedInId: '' }}
      check={({ adoptedOn }) => ({ adoptedOn: !adoptedOn && t.dayMissing })}
      send={({ adoptedOn, adoptedInId }) =>
        must(
          api.POST('/api/v1/meetings/{id}/minutes/adopt', {
            params: { path: { id: meeting.id } },
            body: { adoptedOn, adoptedInId: adoptedInId || null },
          }),
        )
      }
    >
      {(values, change, field) => (
        <>
          {options.length > 0 && (
            <Select
              {...field('adoptedInId')}
              label={t.adoptedIn}
              none={t.noMeeting}
              value={values.adoptedInId}
              options={options}
              onChange={(adoptedInId) => {
                const chosen = options.find(({ value }) => value === adoptedInId);
                change({ adoptedInId, ...(chosen && { adoptedOn: dayIn(me.timeZone, chosen.startsAt) }) });
              }}
            />
          )}
          <TextField
            {...field('adoptedOn')}
            type="date"
            label={t.adoptedOn}
            value={values.adoptedOn}
            onChange={(adoptedOn) => change({ adoptedOn })}
            required
          />
        </>
      )}
    </ActForm>
  );
}
