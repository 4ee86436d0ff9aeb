import { AdoptYearPlan } from '#application/plans/adopt-year-plan.use-case.js';
import { workingCalendarIn } from '#application/plans/planning-calendar.js';
import { ProposeYearPlan } from '#application/plans/propose-year-plan.use-case.js';
import { SetCalendar } from '#application/plans/set-calendar.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { dayWithoutPlan, weekdayOf } from '#domain/calendar/working-calendar.js';
import { emptyCalendar, type OrganisationCalendar } from '#domain/plan/organisation-calendar.js';
import type { LocalRule, PlannedMeeting } from '#domain/plan/year-plan.js';
import { addDays, type IsoDate } from '#domain/shared/dates.js';
import { dayIn } from '#domain/shared/zoned.js';
import { createDataSource } from '#persistence/data-source.js';
import { digest } from '#persistence/digest.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { exampleOrganisation } from './organisation.js';

const [saturday, tuesday, thursday] = [6, 2, 4];

const onOrAfter = (day: IsoDate, weekday: number): IsoDate =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** Holidays of schools and council in a year, as a town in the middle of the country has them. */
function recessOf(year: number): OrganisationCalendar['recess'] {
  const from = (name: string, start: string, days: number) => {
    const first = onOrAfter(`${year}-${start}`, saturday);
    return { from: first, until: addDays(first, days), name };
  };
  return [
    from('voorjaarsvakantie', '02-18', 8),
    from('meivakantie', '04-24', 8),
    from('zomerreces', '07-11', 43),
    from('herfstvakantie', '10-16', 8),
    from('kerstvakantie', '12-18', 13),
  ];
}

/** The council meets on Thursdays; its committees two days in the week before. */
function meetingsOf(year: number): PlannedMeeting[] {
  const dates = ['02-04', '03-11', '04-08', '05-20', '06-24', '07-01', '09-16', '10-07', '11-04', '12-09'];
  return dates
    .map((day) => onOrAfter(`${year}-${day}`, thursday))
    .flatMap((day) => [
      { body: 'councilCommittee', from: addDays(day, -9), until: addDays(day, -8) },
      { body: 'council', from: day, until: day },
    ]);
}

const source = 'Verordening ex artikel 212 Gemeentewet van Waterrijk';
const localRules: LocalRule[] = (['begroting', 'jaarrekening'] as const).flatMap((document) => [
  {
    document,
    step: 'raad-preparatory',
    source,
    at: { kind: 'meetingBefore', body: 'councilCommittee', workingDays: 5, step: 'raad-decision' },
  },
  {
    document,
    step: 'papers',
    name: { nl: 'Stukken naar de raad', en: 'Papers to the council' },
    source: 'Reglement van orde van de raad',
    at: { kind: 'before', workingDays: 10, step: 'raad-preparatory' },
  },
]);

function calendarOf(year: number, timeZone: string): OrganisationCalendar {
  const calendar: OrganisationCalendar = {
    ...emptyCalendar(timeZone),
    keptHolidays: ['goodFriday'],
    recess: recessOf(year),
    weekly: [{ body: 'executiveBoard', weekday: tuesday }],
    localRules,
  };
  const working = workingCalendarIn({ country: 'NL', revision: 0, calendar }, year);
  const free = ({ from, until }: PlannedMeeting) =>
    [from, until].every((day) => dayWithoutPlan(working, day) === null);
  return { ...calendar, meetings: meetingsOf(year).filter(free) };
}

/**
 * Gives the example municipality a calendar and an adopted plan of a year, as its concernmanager would. Does nothing when it
 * has a calendar.
 */
export async function planExample(databaseUrl: string, year: number): Promise<void> {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  try {
    const { subject } = exampleOrganisation.people.find(({ roles }) =>
      roles.some(({ role }) => role === 'concernManager'),
    ) ?? { subject: '' };
    const [person]: { id: string; organisation_id: string }[] = await dataSource.query(
      'SELECT id, organisation_id FROM person WHERE subject = $1',
      [subject],
    );
    if (!person) return;
    const now = new Date().toISOString();
    const call: PersonCall = {
      organisationId: person.organisation_id,
      actor: {
        personId: person.id,
        capacities: [{ role: 'concernManager', unitId: null, onBehalfOf: null }],
      },
      requestId: null,
      now,
      today: dayIn(exampleOrganisation.timeZone, now),
      idempotency: null,
    };
    const deps = {
      unitOfWork: new PostgresUnitOfWork(dataSource),
      identifiers: uuidV7,
      digest,
      law: loadStatutoryRules(),
    };
    const { revision } = await deps.unitOfWork.run(call, ({ plans }) => plans.calendar());
    if (revision > 0) return;
    await new SetCalendar(deps).execute(call, {
      calendar: calendarOf(year, exampleOrganisation.timeZone),
      expectedRevision: 0,
      reason: `Vergaderschema van de raad voor ${year}.`,
    });
    const { number } = await new ProposeYearPlan(deps).execute(call, { year, councilDays: {}, reason: null });
    await new AdoptYearPlan(deps).execute(call, { year, number });
  } finally {
    await dataSource.destroy();
  }
}
