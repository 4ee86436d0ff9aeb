import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { daysOffRules, type DaysOffRule } from '#domain/meeting/days-off.rules.js';
import {
  describeMeetingKind,
  meetingKindNames,
  meetingKinds,
  type MeetingKind,
} from '#domain/meeting/meeting-kinds.js';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Alert } from '../../components/Alert.js';
import { Checkbox, Radios, Select, TextArea, TextField } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Vergadering plannen',
    kind: 'Welke vergadering?',
    choose: 'Maak een keuze',
    firstOn: 'Datum',
    time: 'Begintijd (uu:mm)',
    duration: 'Hoeveel minuten?',
    place: 'Plaats',
    series: 'Dit is een reeks',
    until: 'Tot en met',
    everyWeeks: 'Om de hoeveel weken?',
    except: 'Niet op deze dagen (niet verplicht)',
    exceptHint: 'Eén datum per regel, als jjjj-mm-dd.',
    onDaysOff: 'En als het dan reces is, een feestdag, of het gemeentehuis gesloten?',
    daysOffRules: {
      leaveOut: 'Dan vervalt die vergadering',
      moveBefore: 'Dan is ze op de laatste werkdag ervoor',
      moveAfter: 'Dan is ze op de eerste werkdag erna',
      keep: 'Dan gaat ze toch door',
    } satisfies Record<DaysOffRule, string>,
    planned: (n: number) => `${plural(n, 'vergadering', 'vergaderingen')} gepland.`,
    daysOff: 'Deze dagen vielen in het reces of op een vrije dag:',
    leftOut: (day: string) => `${day} vervalt`,
    moved: (day: string, to: string) => `${day} wordt ${to}`,
    kept: (day: string) => `${day} gaat door`,
    kindMissing: 'Kies welke vergadering',
    dayMissing: 'Vul de datum in',
    timeWrong: 'Vul de begintijd in als uren en minuten: 09:30',
    durationWrong: 'Vul een aantal minuten in, van 5 tot en met 1440',
    placeMissing: 'Vul de plaats in',
    untilWrong: 'Vul in tot en met welke dag; niet voor de eerste',
    weeksWrong: 'Vul een aantal weken in, van 1 tot en met 52',
    exceptWrong: 'Schrijf elke dag op een eigen regel als jjjj-mm-dd',
  },
  en: {
    title: 'Plan a meeting',
    kind: 'Which meeting?',
    choose: 'Choose',
    firstOn: 'Day',
    time: 'Start (hh:mm)',
    duration: 'How many minutes?',
    place: 'Place',
    series: 'This is a series',
    until: 'Until',
    everyWeeks: 'Every how many weeks?',
    except: 'Not on these days (optional)',
    exceptHint: 'One date a line, as yyyy-mm-dd.',
    onDaysOff: 'And if that is in recess, a holiday, or a day on which the town hall is closed?',
    daysOffRules: {
      leaveOut: 'Then that meeting is left out',
      moveBefore: 'Then it is on the last working day before',
      moveAfter: 'Then it is on the first working day after',
      keep: 'Then it is held all the same',
    } satisfies Record<DaysOffRule, string>,
    planned: (n: number) => `${plural(n, 'meeting', 'meetings')} planned.`,
    daysOff: 'These days were in recess or days off:',
    leftOut: (day: string) => `${day} is left out`,
    moved: (day: string, to: string) => `${day} becomes ${to}`,
    kept: (day: string) => `${day} is kept`,
    kindMissing: 'Choose which meeting',
    dayMissing: 'Fill in the day',
    timeWrong: 'Fill in the start as hours and minutes: 09:30',
    durationWrong: 'Fill in a number of minutes, from 5 to 1440',
    placeMissing: 'Fill in the place',
    untilWrong: 'Fill in until which day; not before the first',
    weeksWrong: 'Fill in a number of weeks, from 1 to 52',
    exceptWrong: 'Write each day on a line of its own as yyyy-mm-dd',
  },
};

/** The kinds of meeting that somebody may convene. */
export const convenableBy = (capacities: Schemas['Me']['capacities']): MeetingKind[] =>
  meetingKindNames.filter((kind) =>
    capacities.some(({ role }) => describeMeetingKind(kind).keptBy.includes(role)),
  );

const isWhole = (typed: string, from: number, to: number) =>
  /^\d+$/.test(typed) && Number(typed) >= from && Number(typed) <= to;
const linesIn = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Convening one meeting of the organisation, to which one goes, or a series at a steady pace, of which is said what came of it. */
export function Convene() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const navigate = useNavigate();
  const { capacities } = useMe();
  const [convened, setConvened] = useState<Schemas['ConvenedMeetings'] | null>(null);
  const kinds = convenableBy(capacities);
  if (kinds.length === 0) return null;
  return (
    <div className="card">
      <div role="status">{convened && <Planned {...convened} />}</div>
      <ActForm
        title={t.title}
        draft="convene"
        initial={{
          ...{ kind: '', firstOn: '', time: '', duration: '90', place: '' },
          ...{ series: false, until: '', everyWeeks: '1', except: '', onDaysOff: 'leaveOut' as DaysOffRule },
        }}
        check={({ kind, firstOn, time, duration, place, series, until, everyWeeks, except }) => ({
          kind: !kind && t.kindMissing,
          firstOn: !firstOn && t.dayMissing,
          time: !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) && t.timeWrong,
          durationMinutes: !isWhole(duration, 5, 1440) && t.durationWrong,
          place: !place.trim() && t.placeMissing,
          until: series && (!until || until < firstOn) && t.untilWrong,
          everyWeeks: series && !isWhole(everyWeeks, 1, 52) && t.weeksWrong,
          except:
            series && linesIn(except).some((line) => !/^\d{4}-\d{2}-\d{2}$/.test(line)) && t.exceptWrong,
        })}
        send={async ({ kind, firstOn, time, duration, place, series, ...ofSeries }) => {
          const { until, everyWeeks, except, onDaysOff } = ofSeries;
          const answer = await must(
            api.POST('/api/v1/meetings', {
              body: {
                kind: kind as Schemas['ConveneBody']['kind'],
                ...{ firstOn, time, durationMinutes: Number(duration), place: place.trim() },
                ...(series && {
                  ...{ until, everyWeeks: Number(everyWeeks), except: linesIn(except), onDaysOff },
                }),
              },
            }),
          );
          const [meetingId] = answer.meetingIds;
          if (!meetingId || series || answer.daysOff.length > 0) setConvened(answer);
          else await navigate({ to: '/meetings/$meetingId', params: { meetingId } });
        }}
      >
        {(values, change, field) => (
          <>
            <Select
              {...field('kind')}
              label={t.kind}
              none={t.choose}
              value={values.kind}
              options={kinds.map((kind) => ({
                value: kind,
                label: capital(nameOf(meetingKinds[kind].name)),
              }))}
              onChange={(kind) => change({ kind })}
              required
            />
            <div className="filters">
              <TextField
                {...field('firstOn')}
                type="date"
                label={t.firstOn}
                value={values.firstOn}
                onChange={(firstOn) => change({ firstOn })}
                required
              />
              <TextField
                {...field('time')}
                label={t.time}
                value={values.time}
                onChange={(time) => change({ time })}
                required
              />
              <TextField
                {...field('durationMinutes')}
                type="number"
                min={5}
                max={1440}
                label={t.duration}
                value={values.duration}
                onChange={(duration) => change({ duration })}
                required
              />
            </div>
            <TextField
              {...field('place')}
              label={t.place}
              value={values.place}
              onChange={(place) => change({ place })}
              maxLength={300}
              required
            />
            <Checkbox
              id={field('series').id}
              label={t.series}
              checked={values.series}
              onChange={(series) => change({ series })}
            />
            {values.series && (
              <>
                <div className="filters">
                  <TextField
                    {...field('until')}
                    type="date"
                    label={t.until}
                    value={values.until}
                    onChange={(until) => change({ until })}
                    required
                  />
                  <TextField
                    {...field('everyWeeks')}
                    type="number"
                    min={1}
                    max={52}
                    label={t.everyWeeks}
                    value={values.everyWeeks}
                    onChange={(everyWeeks) => change({ everyWeeks })}
                    required
                  />
                </div>
                <TextArea
                  {...field('except')}
                  label={t.except}
                  description={t.exceptHint}
                  value={values.except}
                  onChange={(except) => change({ except })}
                  rows={3}
                />
                <Radios
                  {...field('onDaysOff')}
                  legend={t.onDaysOff}
                  value={values.onDaysOff}
                  options={daysOffRules.map((rule) => ({ value: rule, label: t.daysOffRules[rule] }))}
                  onChange={(rule) => change({ onDaysOff: rule as DaysOffRule })}
                />
              </>
            )}
          </>
        )}
      </ActForm>
    </div>
  );
}

/** How many were planned, and what became of dates on which nobody meets. */
function Planned({ meetingIds, daysOff }: Schemas['ConvenedMeetings']) {
  const t = useTexts(texts);
  const formats = useFormats();
  const told = ({ day: off, meetsOn }: (typeof daysOff)[number]) => {
    const day = formats.day(off);
    if (meetsOn === null) return t.leftOut(day);
    return meetsOn === off ? t.kept(day) : t.moved(day, formats.day(meetsOn));
  };
  return (
    <Alert type="ok" title={t.planned(meetingIds.length)}>
      {daysOff.length > 0 && (
        <>
          <p>{t.daysOff}</p>
          <ul>
            {daysOff.map((off) => (
              <li key={off.day}>
                {off.name && `${capital(off.name)}: `}
                {told(off)}.
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
