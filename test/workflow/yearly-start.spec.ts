import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { cycleSteps } from '#application/cycle-steps/cycle-steps.js';
import { SteerCycle } from '#application/cycles/steer-cycle.use-case.js';
import { AdoptYearPlan } from '#application/plans/adopt-year-plan.use-case.js';
import { ProposeYearPlan } from '#application/plans/propose-year-plan.use-case.js';
import { SetCalendar } from '#application/plans/set-calendar.use-case.js';
import { yearlyStart } from '#application/plans/yearly-start.js';
import type { PersonCall } from '#application/ports.js';
import type { UseCaseDependencies } from '#application/use-case.js';
import { cycleWorkflowId, messages } from '#contracts/cycle-workflow.js';
import { planningWorkflowId } from '#contracts/planning-workflow.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { emptyCalendar } from '#domain/plan/organisation-calendar.js';
import type { YearPlan } from '#domain/plan/year-plan.js';
import { addDays, daysBetween } from '#domain/shared/dates.js';
import { dayIn } from '#domain/shared/zoned.js';
import { digest } from '#persistence/digest.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { OutboxRelay } from '#persistence/outbox-relay.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { eventSender } from '../../apps/worker/event-sender.js';
import { withTypedRefusals } from '../../apps/worker/failures.js';
import { keepPlanning } from '../../apps/worker/yearly-start.js';
import { createOffice, type Office } from '../support/office.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { bundle, taskQueue, timeSkippingEnvironment } from '../support/workflow-environment.js';

/** A year in which cycles start by themselves: on Temporal with its clock ahead, PostgreSQL, and the worker's own parts. */
describe('cycles start by themselves', () => {
  const law = loadStatutoryRules();
  const zone = 'Europe/Amsterdam';
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let workflowBundle: Awaited<ReturnType<typeof bundle>>;
  let environment: TestWorkflowEnvironment;
  let office: Office;
  let towns = 0;
  /** The present of everything here: the engine's, and what passed while nobody worked. */
  let now = '';
  /** Milliseconds. This engine skips no time while a workflow has something to do that no worker does. */
  let outage = 0;
  let worker: { stop: () => Promise<void> } | null = null;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect();
    await storeDefinitions(dataSource, loadAllDefinitions());
    workflowBundle = await bundle();
  });
  afterAll(() => postgres?.stop());
  beforeEach(async () => {
    environment = await timeSkippingEnvironment();
    office = await createOffice(dataSource, `starters-${++towns}`);
    outage = 0;
    await look();
  });
  afterEach(async () => {
    await worker?.stop();
    worker = null;
    await environment?.teardown();
  });

  const look = async () => {
    now = new Date((await environment.currentTimeMs()) + outage).toISOString();
  };
  const today = () => dayIn(zone, now);
  const dependencies = (): UseCaseDependencies => ({
    unitOfWork: new PostgresUnitOfWork(dataSource),
    identifiers: uuidV7,
    digest,
    law,
    engine: {
      steer: (cycleId, request) =>
        environment.client.workflow
          .getHandle(cycleWorkflowId(cycleId))
          .executeUpdate(messages[request.kind], { args: [request] }),
    },
  });
  const call = (): PersonCall => ({
    organisationId: office.organisationId,
    actor: {
      personId: office.people.concernManager.id,
      capacities: [{ role: 'concernManager', unitId: null, onBehalfOf: null }],
    },
    requestId: null,
    now,
    today: today(),
    idempotency: null,
  });

  /** What a worker does: workflows, activities and the relay of the outbox. Activities see the engine's time. */
  async function startWorker(): Promise<void> {
    const deps = { unitOfWork: new PostgresUnitOfWork(dataSource), identifiers: uuidV7, law, now: () => now };
    const { startDueCycles } = yearlyStart(deps);
    const running = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue,
      workflowBundle,
      // What waits for a worker that is gone would wait for it longer than this engine likes.
      maxCachedWorkflows: 0,
      activities: {
        ...withTypedRefusals(cycleSteps(deps)),
        startDueCycles: async (at: { organisationId: string }) => {
          await look();
          const { nextAt } = await startDueCycles(at);
          return { nextAt: nextAt && new Date(Date.parse(nextAt) - outage).toISOString() };
        },
      },
    });
    const done = running.run();
    worker = {
      stop: async () => {
        running.shutdown();
        await done;
      },
    };
  }
  const relay = () =>
    new OutboxRelay(
      dataSource,
      eventSender(environment.client, taskQueue, () => Promise.resolve(true)),
    ).relayOnce();

  /** Days go by; then what plans asked meanwhile is relayed. */
  async function pass(days: number): Promise<void> {
    await environment.sleep(`${days} days`);
    await look();
    await relay();
  }

  async function plan(year: number, council: string[], reason: string | null = null): Promise<YearPlan> {
    const deps = dependencies();
    const { revision } = await deps.unitOfWork.run(call(), ({ plans }) => plans.calendar());
    await new SetCalendar(deps).execute(call(), {
      calendar: {
        ...emptyCalendar(zone),
        meetings: council.map((day) => ({ body: 'council', from: day, until: day })),
      },
      expectedRevision: revision,
      reason: 'test',
    });
    const { number } = await new ProposeYearPlan(deps).execute(call(), { year, councilDays: {}, reason });
    await new AdoptYearPlan(deps).execute(call(), { year, number });
    await relay();
    const versions = await deps.unitOfWork.run(call(), ({ plans }) => plans.ofYear(year));
    return versions[0]!.plan;
  }

  const cycles = async (): Promise<{ id: string; document: string; year: number; on: string }[]> => {
    const rows: { id: string; document: string; year: number; occurred_at: string }[] =
      await dataSource.query(
        `SELECT cycle.id, document, year, occurred_at FROM cycle
       JOIN history_event event ON event.cycle_id = cycle.id AND event.type = 'cycle.requested'
       WHERE cycle.organisation_id = $1 ORDER BY occurred_at, document`,
        [office.organisationId],
      );
    return rows.map(({ occurred_at: at, ...cycle }) => ({ ...cycle, on: dayIn(zone, at) }));
  };
  const thursdays = (year: number, ...days: string[]): string[] =>
    days.map((day) => {
      let at = `${year}-${day}`;
      while (new Date(`${at}T00:00:00Z`).getUTCDay() !== 4) at = addDays(at, 1);
      return at;
    });
  const council = (year: number) => thursdays(year, '02-03', '06-24', '09-18', '11-01', '12-08');
  /** So far ahead that no cycle should have begun yet. */
  const planned = () => Number(today().slice(0, 4)) + 2;

  it('each on its day, once, also when the worker was away for weeks and the plan is told again', async () => {
    const year = planned();
    await startWorker();
    const { documents } = await plan(year, council(year));
    const expected = documents
      .map(({ document, year: of, startsOn }) => ({ document, year: of, startsOn }))
      .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
    await pass(3);
    expect(await cycles()).toEqual([]);

    // Until the first has started.
    await pass(daysBetween(today(), expected[0]!.startsOn) + 1);
    expect(await cycles()).toMatchObject([{ document: expected[0]!.document, on: expected[0]!.startsOn }]);

    // Nobody works while the second should start; it starts when somebody is back.
    await worker?.stop();
    worker = null;
    const second = expected[1]!;
    outage = (daysBetween(today(), second.startsOn) + 20) * 86_400_000;
    await look();
    await keepPlanning(dataSource, environment.client, taskQueue);
    expect((await cycles()).map(({ document }) => document)).not.toContain(second.document);
    await startWorker();
    await pass(1);
    const caughtUp = (await cycles()).find(({ document }) => document === second.document);
    expect(caughtUp && daysBetween(second.startsOn, caughtUp.on)).toBeGreaterThanOrEqual(20);

    const last = expected.at(-1)!;
    await pass(daysBetween(today(), last.startsOn) + 2);
    const all = await cycles();
    expect(all.map(({ document, year: of }) => `${document} ${of}`).sort()).toEqual(
      expected.map(({ document, year: of }) => `${document} ${of}`).sort(),
    );
    const late = expected.filter(({ startsOn }) => startsOn > (caughtUp?.on ?? ''));
    for (const { document, startsOn } of late) {
      expect([document, all.find((one) => one.document === document)?.on]).toEqual([document, startsOn]);
    }
    // Each has its workflow, and no more of them.
    for (const { id } of all) {
      const { status } = await environment.client.workflow.getHandle(cycleWorkflowId(id)).describe();
      expect(status.name).toBe('RUNNING');
    }
  }, 600_000);

  it('a plan that is adopted anew moves what has not started; what was withdrawn is not started again', async () => {
    const year = planned();
    await startWorker();
    const before = await plan(year, council(year));
    const startOf = (of: YearPlan, document: string) =>
      of.documents.find((one) => one.document === document)?.startsOn ?? '';
    await pass(daysBetween(today(), startOf(before, 'jaarrekening')) + 1);
    const accounts = (await cycles()).find(({ document }) => document === 'jaarrekening');
    expect(accounts?.on).toBe(startOf(before, 'jaarrekening'));
    await new SteerCycle(dependencies()).execute(call(), {
      command: { kind: 'withdraw' },
      cycleId: accounts!.id,
      reason: 'a mistake',
    });

    const [, june, september, , december] = council(year);
    const [october] = thursdays(year, '10-10');
    const after = await plan(year, [june!, september!, october!, december!], 'the council moved');
    expect(startOf(after, 'begroting') < startOf(before, 'begroting')).toBe(true);
    await pass(daysBetween(today(), startOf(after, 'begroting')) + 1);
    const all = await cycles();
    expect(all.find(({ document }) => document === 'begroting')?.on).toBe(startOf(after, 'begroting'));
    expect(all.filter(({ document }) => document === 'jaarrekening')).toHaveLength(1);
    const { status } = await environment.client.workflow
      .getHandle(planningWorkflowId(office.organisationId))
      .describe();
    expect(status.name).toBe('RUNNING');
  }, 600_000);
});
