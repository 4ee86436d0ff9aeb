import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CycleEvent } from '#contracts/cycle-events.js';
import type { CycleActivities } from '#contracts/cycle-activities.js';
import { messages, type CycleInput } from '#contracts/cycle-workflow.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { plannedFrom, SimulatedOffice } from '../support/simulated-office.js';
import {
  bundle,
  startCycle,
  taskQueue,
  timeSkippingEnvironment,
  workerFor,
} from '../support/workflow-environment.js';
import { eventSender } from '../../apps/worker/event-sender.js';

const begroting = loadAllDefinitions().find(
  ({ definition }) => definition.document === 'begroting',
)!.definition;

const day = 86_400_000;

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settled) => (resolve = settled));
  return { promise, resolve };
}

function mustBeGone(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

describe('a cycle on a Temporal server that skips time', () => {
  let workflowBundle: Awaited<ReturnType<typeof bundle>>;
  let environment: TestWorkflowEnvironment;

  beforeAll(async () => {
    workflowBundle = await bundle();
  });
  beforeEach(async () => {
    environment = await timeSkippingEnvironment();
  });
  afterEach(async () => {
    await environment.teardown();
  });

  /**
   * Plays a cycle until it ends.
   * @param pace somebody acts every so many days; or everybody waits for the last week before each date
   */
  async function play(
    pace: number | 'lastWeek',
    options: {
      input?: Partial<CycleInput>;
      setbacks?: number;
      twice?: boolean;
      firstAfterDays?: number;
    } = {},
  ) {
    const begin = await environment.currentTimeMs();
    const { due } = plannedFrom(begroting, begin, options.firstAfterDays ?? 30);
    const untilNext = async (): Promise<number> => {
      if (pace !== 'lastWeek') return pace * day;
      const entered = office.happenings.findLast((one) => one.what === 'entered');
      const date = due[entered?.phase ?? '']?.passedAt;
      const wait = date ? Date.parse(date) - 7 * day - (await environment.currentTimeMs()) : 0;
      return Math.max(wait, day / 12);
    };
    const outbox: CycleEvent[] = [];
    let drawn = 0;
    const office = new SimulatedOffice({
      definition: begroting,
      choose: (below) => (drawn++ * 7 + 3) % below,
      setbacks: options.setbacks ?? 0,
      tell: (event) => outbox.push(cycle.number(event)),
      due,
    });
    const worker = await workerFor(environment, office.activities, workflowBundle);
    const cycle = await startCycle(environment, options.input);
    await worker.runUntil(async () => {
      for (let turn = 0; turn < 1_000; turn++) {
        await environment.sleep(await untilNext());
        if (office.happenings.some(({ what }) => what === 'ended')) break;
        if (!office.act()) continue;
        const batch = outbox.splice(0);
        await cycle.send(batch);
        // The cycle may have ended by the first, as the relay allows for too.
        if (options.twice) await cycle.send(batch).catch(mustBeGone);
      }
    });
    return { office, cycle };
  }

  it('lives a whole year, from preparation to follow-up, and is never late when people are just in time', async () => {
    const begin = await environment.currentTimeMs();
    const { office, cycle } = await play('lastWeek', { firstAfterDays: 140 });
    expect(await cycle.handle.result()).toBe('completed');
    expect((await environment.currentTimeMs()) - begin).toBeGreaterThan(365 * day);
    expect(office.happenings.filter(({ what }) => what === 'overdue')).toEqual([]);
    expect(office.open.size).toBe(0);
  });

  it('records once that a phase is late, for every phase whose date passes', async () => {
    const { office } = await play(20);
    const late = office.happenings.flatMap((one) => (one.what === 'overdue' ? [one.phase] : []));
    expect(late.length).toBeGreaterThan(3);
    expect(new Set(late).size).toBe(late.length);
  });

  it('goes on as new in the middle of a phase without losing or repeating anything', async () => {
    const { office, cycle } = await play(1, { input: { continueAfterEvents: 40 }, setbacks: 6 });
    const { runId } = await cycle.handle.describe();
    expect(runId).not.toBe(cycle.handle.firstExecutionRunId);
    const completed = office.happenings.flatMap((one) => (one.what === 'completed' ? [one.task.key] : []));
    expect(new Set(completed).size).toBe(completed.length);
    expect(completed).toHaveLength(office.everOpened.size);
  });

  it('takes in an event once, however often it is sent', async () => {
    const { office, cycle } = await play(1, { twice: true, setbacks: 3 });
    expect(['completed', 'rejected']).toContain(await cycle.handle.result());
    expect(office.open.size).toBe(0);
  });

  it('does what follows from a request under the id of that request', async () => {
    const outbox: CycleEvent[] = [];
    const office = new SimulatedOffice({
      definition: begroting,
      choose: () => 0,
      setbacks: 0,
      tell: (event) => outbox.push(cycle.number(event)),
    });
    const opened: (string | null | undefined)[] = [];
    const activities: CycleActivities = {
      ...office.activities,
      openTasks: async (at) => {
        opened.push(at.requestId);
        await office.activities.openTasks(at);
      },
    };
    const worker = await workerFor(environment, activities, workflowBundle);
    const cycle = await startCycle(environment);
    await worker.runUntil(async () => {
      for (let turn = 0; turn < 20 && opened.length < 3; turn++) {
        await environment.sleep('1 second');
        if (office.act()) await cycle.send(outbox.splice(0));
      }
    });
    expect(opened).toEqual([null, 'request-1', 'request-3']);
  });

  it('is withdrawn at once, and refuses to be steered after that', async () => {
    const office = new SimulatedOffice({
      definition: begroting,
      choose: () => 0,
      setbacks: 0,
      tell: () => undefined,
    });
    const worker = await workerFor(environment, office.activities, workflowBundle);
    const { handle } = await startCycle(environment);
    await worker.runUntil(async () => {
      await handle.executeUpdate(messages.withdraw, {
        args: [{ steeringId: 'steering', requestId: 'request' }],
      });
      expect(await handle.result()).toBe('withdrawn');
      expect(office.happenings.at(-1)).toEqual({ what: 'ended', end: 'withdrawn' });
    });
  });

  it('does nothing more once it is withdrawn, also when an answer that ends a phase came in the same moment', async () => {
    const outbox: CycleEvent[] = [];
    const office = new SimulatedOffice({
      definition: begroting,
      choose: () => 0,
      setbacks: 0,
      tell: (event) => outbox.push(cycle.number(event)),
    });
    // while a step is under way, what people do waits, and is then heard all at once
    const opening = deferred();
    const held = deferred();
    const activities: CycleActivities = {
      ...office.activities,
      openContributions: async (at) => {
        const opened = await office.activities.openContributions(at);
        opening.resolve();
        await held.promise;
        return opened;
      },
    };
    const worker = await workerFor(environment, activities, workflowBundle);
    const cycle = await startCycle(environment);
    // An Update would be answered before the withdrawal; a signal is heard along with it.
    const signal = () => cycle.handle.signal(messages.progressed, outbox.splice(0));
    await worker.runUntil(async () => {
      let open = false;
      void opening.promise.then(() => (open = true));
      while (!open) {
        office.act();
        await signal();
        await environment.sleep('1 second');
      }
      while (office.act());
      await signal();
      const withdrawn = cycle.handle.executeUpdate(messages.withdraw, {
        args: [{ steeringId: 'steering', requestId: 'request' }],
      });
      await new Promise((sent) => setTimeout(sent, 1_000));
      held.resolve();
      await withdrawn;
      expect(await cycle.handle.result()).toBe('withdrawn');
    });
    expect(office.unsettled).toEqual([]);
    expect(office.happenings.at(-1)).toEqual({ what: 'ended', end: 'withdrawn' });
    expect(office.happenings.some((one) => one.what === 'left' && one.phase === 'contributions')).toBe(false);
  });

  it('is left by signal what it does not answer in time, so that it holds up no other', async () => {
    const cycle = await startCycle(environment); // and nobody works for it
    const tell = eventSender(environment.client, taskQueue, () => Promise.resolve(false));
    const event = cycle.number({ type: 'planChanged' });
    await tell('organisation', cycle.handle.workflowId.replace('cycle-', ''), [event]);
    const { events } = await cycle.handle.fetchHistory();
    const signalled = (events ?? []).flatMap((one) => one.workflowExecutionSignaledEventAttributes ?? []);
    expect(signalled).toMatchObject([{ signalName: messages.progressed }]);
    await cycle.handle.terminate();
  });

  it('adds a unit only until the contributions are in', async () => {
    const outbox: CycleEvent[] = [];
    const office = new SimulatedOffice({
      definition: begroting,
      choose: () => 0,
      setbacks: 0,
      tell: (event) => outbox.push(cycle.number(event)),
    });
    const worker = await workerFor(environment, office.activities, workflowBundle);
    const cycle = await startCycle(environment);
    await worker.runUntil(async () => {
      const reach = async (phase: string) => {
        while (!office.happenings.some((one) => one.what === 'entered' && one.phase === phase)) {
          await environment.sleep('1 second');
          office.act();
          await cycle.send(outbox.splice(0));
        }
      };
      await reach('contributions');
      await cycle.handle.executeUpdate(messages.addUnit, {
        args: [{ steeringId: 's', requestId: 'request', unitId: 'unit-d' }],
      });
      await reach('coordination');
      const late = cycle.handle.executeUpdate(messages.addUnit, {
        args: [{ steeringId: 's', requestId: 'request', unitId: 'unit-e' }],
      });
      await expect(late).rejects.toThrow(WorkflowUpdateFailedError);
      expect(office.happenings.some((one) => one.what === 'left' && one.phase === 'contributions')).toBe(
        true,
      );
    });
  });

  it('keeps two cycles apart that the same worker runs', async () => {
    const outboxes: CycleEvent[][] = [[], []];
    const office = (index: number) =>
      new SimulatedOffice({
        definition: begroting,
        choose: () => 0,
        setbacks: 0,
        tell: (event) => outboxes[index]!.push(cycles[index]!.number(event)),
      });
    const offices = [office(0), office(1)];
    const cycles: Awaited<ReturnType<typeof startCycle>>[] = [];
    const byCycle = new Map<string, SimulatedOffice>();
    const activities = new Proxy(offices[0]!.activities, {
      get: (_, name: keyof CycleActivities) => (at: { cycleId: string }) =>
        byCycle.get(at.cycleId)!.activities[name](at as never),
      ownKeys: (target) => Object.keys(target),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
    const worker = await workerFor(environment, activities, workflowBundle);
    for (const one of offices) {
      const cycleId = crypto.randomUUID();
      byCycle.set(cycleId, one);
      cycles.push(await startCycle(environment, { cycleId }));
    }
    await worker.runUntil(async () => {
      while (!offices[0]!.happenings.some(({ what }) => what === 'ended')) {
        await environment.sleep('1 minute');
        if (offices[0]!.act()) await cycles[0]!.send(outboxes[0]!.splice(0));
      }
      expect(await cycles[0]!.handle.result()).toBe('completed');
      expect(await cycles[1]!.handle.query(messages.standing)).toMatchObject({
        phase: 'preparation',
        round: 1,
      });
      expect([...offices[1]!.open.values()].map(({ kind }) => kind)).toEqual(['prepareCycle']);
    });
  });
});
