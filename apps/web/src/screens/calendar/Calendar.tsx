import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { documentTypes } from '#domain/definition/definition.js';
import { meetingBodies } from '#domain/plan/year-plan.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMay, useMe } from '../../app/me.js';
import { CheckedForm, wrongWhen } from '../../components/CheckedForm.js';
import { useDraft } from '../../components/draft.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { daysOf, kinds, withDays, withoutDays, type CalendarDays, type Kind } from './calendar-days.js';

const texts = {
  nl: {
    title: 'Vergaderingen en vrije dagen',
    lead: 'Waar de jaarplanning rekening mee houdt. Wat u hier wijzigt, telt voor de volgende planning; wat al is gepland, blijft staan tot het jaar opnieuw wordt gepland.',
    back: 'Naar de jaarkalender',
    year: 'Jaar',
    when: 'Wanneer',
    what: 'Wat',
    name: 'Naam',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    removeOf: (what: string) => `: ${what}`,
    none: 'Er staat nog niets in dit jaar.',
    closure: 'gesloten',
    recess: 'reces',
    ownHoliday: 'eigen feestdag',
    nationalHoliday: 'feestdag',
    meeting: (body: string) => `vergadering ${body}`,
    add: 'Toevoegen',
    kind: 'Wat',
    from: 'Eerste dag',
    until: 'Laatste dag',
    day: 'Dag',
    reason: 'Waarom?',
    save: 'Opslaan',
    really: (what: string) => `Verwijderen: ${what}`,
    keep: 'Niet verwijderen',
    fromMissing: 'Vul de eerste dag in',
    untilEarly: 'De laatste dag ligt voor de eerste',
    nameMissing: 'Vul een naam in, bijvoorbeeld: brugdag',
    reasonMissing: 'Vul in waarom',
    dayOff: (name: string) => `Op deze dag is het ${name}: dan vergadert niemand`,
    passed: 'Deze dag is voorbij',
    rules: 'Elke week, en eigen regels',
    weekly: (body: string, day: string) => `${body}: elke ${day}`,
    workingDays: (n: number, direction: string, step: string) => `${n} werkdagen ${direction} ${step}`,
    before: 'vóór',
    after: 'na',
    lastMeeting: (body: string, n: number, step: string) =>
      `laatste vergadering van ${body}, minstens ${n} werkdagen vóór ${step}`,
  },
  en: {
    title: 'Meetings and days off',
    lead: 'What planning takes into account. What you change here counts for the next plan; what is planned stays until the year is planned anew.',
    back: 'To the year calendar',
    year: 'Year',
    when: 'When',
    what: 'What',
    name: 'Name',
    change: 'Change',
    remove: 'Remove',
    removeOf: (what: string) => `: ${what}`,
    none: 'There is nothing in this year yet.',
    closure: 'closed',
    recess: 'recess',
    ownHoliday: 'own holiday',
    nationalHoliday: 'holiday',
    meeting: (body: string) => `meeting of the ${body}`,
    add: 'Add',
    kind: 'What',
    from: 'First day',
    until: 'Last day',
    day: 'Day',
    reason: 'Why?',
    save: 'Save',
    really: (what: string) => `Remove: ${what}`,
    keep: 'Do not remove',
    fromMissing: 'Fill in the first day',
    untilEarly: 'The last day is before the first',
    nameMissing: 'Fill in a name, such as: day between',
    reasonMissing: 'Say why',
    dayOff: (name: string) => `This day is ${name}: nobody meets then`,
    passed: 'This day is over',
    rules: 'Every week, and own rules',
    weekly: (body: string, day: string) => `${body}: every ${day}`,
    workingDays: (n: number, direction: string, step: string) => `${n} working days ${direction} ${step}`,
    before: 'before',
    after: 'after',
    lastMeeting: (body: string, n: number, step: string) =>
      `last meeting of the ${body}, at least ${n} working days before ${step}`,
  },
  'nl-BE': {
    title: 'Zittingen en vrije dagen',
    back: 'Naar de jaarplanning',
    meeting: (body: string) => `zitting ${body}`,
  },
};

type OrganisationCalendar = Schemas['OrganisationCalendar'];

/** Meetings, closures, recess and holidays that years are planned with. */
export function Calendar() {
  const t = useTexts(texts);
  const { today } = useMe();
  const search = useSearch({ from: '/shell/plan/calendar' });
  const navigate = useNavigate({ from: '/plan/calendar' });
  const thisYear = Number(today.slice(0, 4));
  const year = search.year ?? thisYear + 1;
  const calendar = useQuery(queries.calendar());
  const daysOff = useQuery(queries.daysOff(year));
  const error = calendar.error ?? daysOff.error;
  const years = [-1, 0, 1, 2, 3].map((more) => String(thisYear + more));
  return (
    <Page title={t.title} lead={t.lead} actions={<RouteLink to="/plan">{t.back}</RouteLink>}>
      <div className="filters no-print">
        <Select
          id="calendar-year"
          label={t.year}
          value={String(year)}
          onChange={(value) => void navigate({ search: { year: Number(value) }, replace: true })}
          options={[...new Set([...years, String(year)])]
            .sort()
            .map((each) => ({ value: each, label: each }))}
        />
      </div>
      {error && !(calendar.data && daysOff.data) ? (
        <Failure error={error} onRetry={() => void Promise.all([calendar.refetch(), daysOff.refetch()])} />
      ) : calendar.data && daysOff.data ? (
        <>
          <Year key={year} year={year} calendar={calendar.data} daysOff={daysOff.data} />
          <Rules calendar={calendar.data} />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface YearProps {
  year: number;
  calendar: OrganisationCalendar;
  daysOff: Schemas['DaysOff'];
}

function Year({ year, calendar, daysOff }: YearProps) {
  const t = useTexts(texts);
  const formats = useFormats();
  const nameOfKind = useNameOfKind();
  const mayChange = useMay('calendar:write');
  const [removing, setRemoving] = useState<CalendarDays | null>(null);
  const all = daysOf(year, calendar, daysOff);
  const when = ({ from, until }: CalendarDays) =>
    from === until ? formats.day(from) : `${formats.day(from)} – ${formats.day(until)}`;
  const whole = (days: CalendarDays) =>
    [nameOfKind(days.kind), days.name, when(days)].filter(Boolean).join(', ');
  return (
    <section className="card stack">
      <Heading level={2}>{String(year)}</Heading>
      {all.length === 0 && <p>{t.none}</p>}
      {all.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={String(year)}>
          <table className="utrecht-table">
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.what}</th>
                <th scope="col">{t.name}</th>
                {mayChange && (
                  <th scope="col">
                    <span className="visually-hidden">{t.change}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {all.map((days) => (
                <tr key={`${days.kind} ${days.from} ${days.until} ${days.name}`}>
                  <th scope="row">{when(days)}</th>
                  <td>{capital(nameOfKind(days.kind))}</td>
                  <td>{days.name}</td>
                  {mayChange && (
                    <td>
                      {days.kind !== 'nationalHoliday' && (
                        <Button purpose="subtle" type="button" onClick={() => setRemoving(days)}>
                          {t.remove}
                          <span className="visually-hidden">{t.removeOf(whole(days))}</span>
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removing && (
        <Remove
          key={whole(removing)}
          days={removing}
          name={whole(removing)}
          calendar={calendar}
          onDone={() => setRemoving(null)}
        />
      )}
      {mayChange && <Add calendar={calendar} daysOff={daysOff} />}
    </section>
  );
}

function useNameOfKind(): (kind: CalendarDays['kind']) => string {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  return (kind) =>
    kind === 'closure' || kind === 'recess' || kind === 'ownHoliday' || kind === 'nationalHoliday'
      ? t[kind]
      : t.meeting(nameOf(meetingBodies[kind]));
}

/** Sets the calendar as a whole, in the revision that it was read in. */
function useSave(onSuccess: () => void) {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ calendar, reason }: { calendar: OrganisationCalendar; reason: string }) => {
      const { country: _, revision, ...own } = calendar;
      return must(
        api.PUT('/api/v1/calendar', {
          params: { header: { 'If-Match': `"${revision}"` } },
          body: { ...own, reason },
        }),
      );
    },
    onSuccess: () => {
      onSuccess();
      return client.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
}

interface RemoveProps {
  days: CalendarDays;
  name: string;
  calendar: OrganisationCalendar;
  onDone: () => void;
}

function Remove({ days, name, calendar, onDone }: RemoveProps) {
  const t = useTexts(texts);
  const me = useMe();
  const [reason, setReason, forget] = useDraft(`${me.personId} remove ${name}`, '');
  const save = useSave(() => {
    forget();
    onDone();
  });
  return (
    <section className="field-group" aria-label={t.really(name)}>
      <p>
        <strong>{t.really(name)}</strong>
      </p>
      <CheckedForm
        check={() => wrongWhen(reason.trim() === '', 'remove-reason', t.reasonMissing)}
        onSend={() => save.mutate({ calendar: withoutDays(calendar, days), reason })}
        send={t.remove}
        busy={save.isPending}
        refusal={save.error}
      >
        {(errorOf) => (
          <TextArea
            id="remove-reason"
            label={t.reason}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={setReason}
            error={errorOf('remove-reason')}
          />
        )}
      </CheckedForm>
      <Button purpose="subtle" type="button" onClick={onDone}>
        {t.keep}
      </Button>
    </section>
  );
}

const blank = { kind: 'closure' as Kind, from: '', until: '', name: '', reason: '' };

function Add({ calendar, daysOff }: Omit<YearProps, 'year'>) {
  const t = useTexts(texts);
  const nameOfKind = useNameOfKind();
  const { today, personId } = useMe();
  const [added, setAdded, forget] = useDraft(`${personId} calendar`, blank);
  const save = useSave(() => {
    forget();
    setAdded({ ...blank, kind: added.kind });
  });
  const { kind, from, name, reason } = added;
  const oneDay = kind === 'ownHoliday';
  const until = (oneDay ? '' : added.until) || from;
  const isMeeting = kind !== 'closure' && kind !== 'recess' && !oneDay;
  const change = (key: keyof typeof added) => (value: string) => {
    save.reset();
    setAdded({ ...added, [key]: value });
  };
  const off =
    daysOff.holidays.find(({ day }) => day >= from && day <= until) ??
    [...daysOff.closures, ...daysOff.recess].find((period) => period.from <= until && period.until >= from);
  return (
    <details>
      <summary>{t.add}</summary>
      <CheckedForm
        label={t.add}
        check={() => [
          ...wrongWhen(from === '', 'add-from', t.fromMissing),
          ...wrongWhen(from !== '' && until < from, 'add-until', t.untilEarly),
          ...wrongWhen(isMeeting && from !== '' && from < today, 'add-from', t.passed),
          ...wrongWhen(isMeeting && from !== '' && off !== undefined, 'add-from', t.dayOff(off?.name ?? '')),
          ...wrongWhen(!isMeeting && name.trim() === '', 'add-name', t.nameMissing),
          ...wrongWhen(reason.trim() === '', 'add-reason', t.reasonMissing),
        ]}
        onSend={() =>
          save.mutate({ calendar: withDays(calendar, { kind, from, until, name: name.trim() }), reason })
        }
        send={t.save}
        busy={save.isPending}
        refusal={save.error}
      >
        {(errorOf) => (
          <>
            <div className="filters">
              <Select
                id="add-kind"
                label={t.kind}
                value={kind}
                onChange={change('kind')}
                options={(['closure', 'recess', 'ownHoliday', ...kinds] as const).map((each) => ({
                  value: each,
                  label: capital(nameOfKind(each)),
                }))}
              />
              <TextField
                id="add-from"
                type="date"
                label={oneDay ? t.day : t.from}
                value={from}
                onChange={change('from')}
                error={errorOf('add-from')}
              />
              {!oneDay && (
                <TextField
                  id="add-until"
                  type="date"
                  label={t.until}
                  value={added.until}
                  onChange={change('until')}
                  error={errorOf('add-until')}
                />
              )}
              {!isMeeting && (
                <TextField
                  id="add-name"
                  label={t.name}
                  value={name}
                  maxLength={100}
                  onChange={change('name')}
                  error={errorOf('add-name')}
                />
              )}
            </div>
            <TextArea
              id="add-reason"
              label={t.reason}
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={change('reason')}
              error={errorOf('add-reason')}
            />
          </>
        )}
      </CheckedForm>
    </details>
  );
}

/** What holds in every year. */
function Rules({ calendar }: { calendar: OrganisationCalendar }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  const { weekly, localRules } = calendar;
  if (weekly.length + localRules.length === 0) return null;
  // 2 January 2028 is a Sunday.
  const weekday = (number: number) => formats.weekday(`2028-01-0${2 + number}`);
  const place = ({ kind, body, workingDays, step }: OrganisationCalendar['localRules'][number]['at']) =>
    kind === 'meetingBefore'
      ? t.lastMeeting(body ? nameOf(meetingBodies[body]) : '', workingDays, step)
      : t.workingDays(workingDays, t[kind], step);
  return (
    <section className="card">
      <Heading level={2}>{t.rules}</Heading>
      <ul>
        {weekly.map(({ body, weekday: number }) => (
          <li key={`${body} ${number}`}>{t.weekly(capital(nameOf(meetingBodies[body])), weekday(number))}</li>
        ))}
        {localRules.map(({ document, step, name, source, at }) => (
          <li key={`${document} ${step}`}>
            {capital(nameOf(documentTypes[document]))}: {name ? nameOf(name) : step}, {place(at)}{' '}
            <span className="subtle">({source})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
