import type { DataSource } from 'typeorm';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
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

    now = first.nextAt ?? '';
    await startDueCycles(at);
    const later = await town.read(({ plans }) => plans.started());
    expect(later.length).toBeGreaterThan(started.length);
    now = `${addDays('2027-01-15', 0)}T08:00:00.000Z`;
    expect(await startDueCycles(at)).toEqual({ nextAt: null });
  });
});
