import type { DataSource } from 'typeorm';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { ConveneMeetings } from '#application/meetings/convene-meetings.use-case.js';
import { AdoptYearPlan } from '#application/plans/adopt-year-plan.use-case.js';
import { ProposeYearPlan } from '#application/plans/propose-year-plan.use-case.js';
import { SetCalendar } from '#application/plans/set-calendar.use-case.js';
import { yearlyStart } from '#application/plans/yearly-start.js';
import { emptyCalendar } from '#domain/plan/organisation-calendar.js';
import { addDays } from '#domain/shared/dates.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { PostgresCycleReader } from '#persistence/readers/cycle-reader.js';
import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

/** Cycles that run keep the dates of the adopted plan, and hear of another one. */
describe('a running cycle and the plan of its year', () => {
  let town: Town;
  let dataSource: DataSource;
  newForEachTest(Town.make, (fresh, connection) => {
    town = fresh;
    dataSource = connection;
  });

  const plan = async (...council: string[]) => {
    const { revision } = await town.read(({ plans }) => plans.calendar());
    await town.does(SetCalendar).execute(await town.by('cora'), {
      calendar: {
        ...emptyCalendar('Europe/Amsterdam'),
        meetings: council.map((day) => ({ body: 'council', from: day, until: day })),
      },
      expectedRevision: revision,
      reason: 'test',
    });
    const year = 2026;
    const { number } = await town.does(ProposeYearPlan).execute(await town.by('cora'), {
      year,
      councilDays: {},
      reason: revision === 0 ? null : 'the council moved',
    });
    await town.does(AdoptYearPlan).execute(await town.by('cora'), { year, number });
    return (await town.read(({ plans }) => plans.adoptedDocument('begroting', 2027)))!;
  };
  const meetings = ['2026-06-25', '2026-07-02', '2026-09-24', '2026-12-17'];
  const dayOf = (planned: Awaited<ReturnType<typeof plan>>, key: string) =>
    planned.steps.find(({ step }) => step === key)?.day;

  it('has the dates of the definition until a plan is adopted, and then those of the plan', async () => {
    const before = (await town.steps.loadCycle(town.at)).due;
    const planned = await plan(...meetings, '2026-10-29');
    const { due } = await town.steps.loadCycle(town.at);
    expect(due['raad-decision']?.on).toBe('2026-10-29');
    expect(due['college']?.on).toBe(dayOf(planned, 'college'));
    expect(due['college']?.on).not.toBe(before['college']?.on);
    // The engine waits for the end of that day where the town is.
    expect(due['raad-decision']?.passedAt).toBe('2026-10-29T23:00:00.000Z');
  });

  it('has what is open moved to its new day in the same transaction, with that in its history, and its workflow told', async () => {
    const task = await town.ask('prepareCycle', { role: 'concernManager' }, { dueOn: null });
    const first = await plan(...meetings, '2026-11-05');
    const preparation = dayOf(first, 'preparation')!;
    const dated = await town.ask(
      'agreeToPreparation',
      { role: 'finance' },
      { phase: 'preparation', dueOn: preparation },
    );
    const second = await plan(...meetings, '2026-10-15');
    expect(dayOf(second, 'preparation')! < preparation).toBe(true);
    const [moved, undated] = await town.read(async ({ tasks }) => [
      await tasks.find(dated.id),
      await tasks.find(task.id),
    ]);
    expect([moved?.dueOn, undated?.dueOn]).toEqual([dayOf(second, 'preparation'), null]);
    expect((await town.events('cycle.replanned')).at(-1)).toMatchObject({
      before: { phase: 'preparation', dueOn: preparation },
      after: { phase: 'preparation', dueOn: dayOf(second, 'preparation') },
    });
    const told = (await town.told()).filter(({ type }) => type === 'planChanged');
    expect(told).toHaveLength(2);
  });

  it('shows the days of what is still to come as the plan has them', async () => {
    const planned = await plan(...meetings, '2026-10-29');
    const cycle = await new PostgresCycleReader(dataSource).find(town.organisationId, town.cycleId);
    const shown = Object.fromEntries(cycle!.phases.map(({ key, dueOn }) => [key, dueOn]));
    for (const key of ['college', 'raad-decision', 'completion']) {
      expect([key, shown[key]]).toEqual([key, dayOf(planned, key)]);
    }
  });

  it('enters each phase with the day that the plan gives it', async () => {
    const planned = await plan(...meetings, '2026-11-05');
    await town.steps.leavePhase({
      ...town.at,
      position: { phase: 'preparation', round: 1, units: null },
      end: 'done',
      next: { phase: 'briefing', round: 1, units: null },
    });
    expect((await town.events('phase.started')).at(-1)?.after).toMatchObject({
      phase: 'briefing',
      dueOn: dayOf(planned, 'briefing'),
    });
  });

  describe('when the council moves', () => {
    const meetingsOf = async (ids: string[]) =>
      Promise.all(ids.map((id) => town.read(({ meetings: all }) => all.find(id))));
    const days = async (ids: string[]) => (await meetingsOf(ids)).map((meeting) => meeting?.startsAt);
    const convene = async (firstOn: string, more: object = {}) =>
      (
        await town.act('clara', ConveneMeetings, {
          ...{ kind: 'council' as const, firstOn, time: '20:00', durationMinutes: 120, place: 'Raadzaal' },
          ...more,
        })
      ).meetingIds;

    it('the meeting convened on its day goes along, at the same time of the clock; history and invitees hear of it', async () => {
      await plan(...meetings, '2026-10-22');
      const [id = ''] = await convene('2026-10-22');
      const [other = ''] = await convene('2026-09-24');
      expect(await days([id])).toEqual(['2026-10-22T18:00:00.000Z']);
      await plan(...meetings, '2026-10-29');
      // Clocks went back in between.
      expect(await days([id, other])).toEqual(['2026-10-29T19:00:00.000Z', '2026-09-24T18:00:00.000Z']);
      expect((await meetingsOf([id]))[0]?.endsAt).toBe('2026-10-29T21:00:00.000Z');
      expect((await town.notices('meetingChanged')).map(({ to }) => to)).toEqual(
        expect.arrayContaining(['mayor', 'clara', 'petra', 'saskia']),
      );
      town.cycleId = town.organisationId;
      expect(await town.events('meeting.moved')).toMatchObject([
        {
          subjectId: id,
          before: { startsAt: '2026-10-22T18:00:00.000Z' },
          after: { startsAt: '2026-10-29T19:00:00.000Z' },
          actorId: town.person('cora'),
          reason: 'went along with version 2 of the plan of 2026',
        },
      ]);
      expect(await town.historyHolds()).toBe(true);
    });

    it('a series goes along with its other dates, and stays where a meeting is on the new day already', async () => {
      await plan(...meetings, '2026-11-05');
      const series = await convene('2026-11-05', { until: '2026-12-17', everyWeeks: 6 });
      const [taken = ''] = await convene('2026-12-15');
      expect(await days(series)).toEqual(['2026-11-05T19:00:00.000Z', '2026-12-17T19:00:00.000Z']);
      const autumn = meetings.slice(0, 3);
      await plan(...autumn, '2026-11-03', '2026-12-15', '2026-12-21');
      expect(await days([...series, taken])).toEqual([
        '2026-11-03T19:00:00.000Z',
        '2026-12-21T19:00:00.000Z',
        '2026-12-15T19:00:00.000Z',
      ]);
    });

    it('while it still meets on the old day as well, what is convened stays', async () => {
      await plan(...meetings, '2026-11-05');
      const ids = await convene('2026-11-05');
      await plan(...meetings, '2026-10-15', '2026-11-05');
      expect(await days(ids)).toEqual(['2026-11-05T19:00:00.000Z']);
    });

    it('the meeting of a phase keeps its distance to the day of that phase, and can be confirmed from then on', async () => {
      const first = await plan(...meetings, '2026-11-05');
      const task = await town.ask('planMeeting', { role: 'concernManager' }, { phase: 'slotbijeenkomst' });
      const day = dayOf(first, 'slotbijeenkomst')!;
      const startsAt = `${day}T12:00:00.000Z`;
      await town.complete('cora', task, 'planned', { startsAt, place: 'Town hall' });
      const confirming = await town.ask(
        'confirmMeeting',
        { role: 'concernController' },
        { phase: 'slotbijeenkomst', notBefore: startsAt },
      );
      const second = await plan(...meetings, '2026-10-15');
      const moved = `${dayOf(second, 'slotbijeenkomst')}T12:00:00.000Z`;
      expect(moved < startsAt).toBe(true);
      const planned = await town.read(({ meetings: all }) =>
        all.findFor(town.cycleId, 'slotbijeenkomst', 1, 1),
      );
      expect(planned?.startsAt).toBe(moved);
      expect((await town.read(({ tasks }) => tasks.find(confirming.id)))?.notBefore).toBe(moved);
      expect(await town.events('meeting.moved')).toMatchObject([{ after: { startsAt: moved } }]);
      expect(await town.historyHolds()).toBe(true);
    });
  });

  it('starts once: what somebody began by hand is taken for the planned one', async () => {
    await town.does(StartCycle).execute(await town.by('cora'), { document: 'voorjaarsnota', year: 2026 });
    await plan(...meetings, '2026-11-05');
    let now = '2026-03-05T08:00:00.000Z';
    const { startDueCycles } = yearlyStart({
      unitOfWork: town.unitOfWork,
      identifiers: uuidV7,
      now: () => now,
    });
    const at = { organisationId: town.organisationId };
    const [first, second] = await Promise.all([startDueCycles(at), startDueCycles(at)]);
    expect(first).toEqual(second);
    const started = await town.read(({ plans }) => plans.started());
    expect(started).toEqual(
      expect.arrayContaining([
        { document: 'voorjaarsnota', year: 2026 },
        { document: 'begroting', year: 2027 },
        { document: 'jaarrekening', year: 2025 },
      ]),
    );
    expect(await town.read(({ plans }) => plans.cycleOf('begroting', 2027))).toBe(town.cycleId);
    // Those concerned were told once of each; what started by itself is told to who prepares it too.
    const told = await dataSource.query(
      `SELECT cycle.document, display_name AS name FROM notice JOIN cycle ON cycle.id = cycle_id
       JOIN person ON person.id = person_id WHERE notice.organisation_id = $1 AND kind = 'cycleStarted'
         AND display_name IN ('cora', 'tess') AND caused_by IS DISTINCT FROM person_id ORDER BY document, name`,
      [town.organisationId],
    );
    expect(told).toEqual([
      { document: 'begroting', name: 'tess' },
      { document: 'jaarrekening', name: 'cora' },
      { document: 'jaarrekening', name: 'tess' },
      { document: 'trimesterrapportage-1', name: 'cora' },
      { document: 'trimesterrapportage-1', name: 'tess' },
      { document: 'voorjaarsnota', name: 'tess' },
    ]);

    now = first.nextAt ?? '';
    await startDueCycles(at);
    const later = await town.read(({ plans }) => plans.started());
    expect(later.length).toBeGreaterThan(started.length);
    now = `${addDays('2027-01-15', 0)}T08:00:00.000Z`;
    expect(await startDueCycles(at)).toEqual({ nextAt: null });
  });
});
