import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { morningOf, policyOf, remindersOf } from '#domain/reminder/reminder.rules.js';
import { seededRandom } from '../support/random.js';
import { plannedFrom, SimulatedOffice, timeZone, workingCalendar } from '../support/simulated-office.js';
import { bundle, startCycle, taskQueue, timeSkippingEnvironment } from '../support/workflow-environment.js';

const day = 86_400_000;
const documents = ['voorjaarsnota', 'trimesterrapportage-1', 'begroting', 'jaarrekening'];
const definitions = loadAllDefinitions()
  .map(({ definition }) => definition)
  .filter(({ country }) => country === 'NL');

describe('a year of all four documents, while the worker is killed now and then', () => {
  let environment: TestWorkflowEnvironment;
  beforeAll(async () => {
    environment = await timeSkippingEnvironment();
  });
  afterAll(() => environment?.teardown());

  it('accounts for every reminder: none is missing, none is said twice', async () => {
    const workflowBundle = await bundle();
    const random = seededRandom(2027);
    const begin = await environment.currentTimeMs();
    let now = new Date(begin).toISOString();

    const cycles: {
      document: string;
      definition: CycleDefinition;
      cycle: Awaited<ReturnType<typeof startCycle>>;
      office: SimulatedOffice;
      outbox: CycleEvent[];
    }[] = [];
    for (const [index, document] of documents.entries()) {
      const definition = definitions.find((one) => one.document === document)!;
      const outbox: CycleEvent[] = [];
      const cycle = await startCycle(environment, { continueAfterEvents: 400 });
      const office = new SimulatedOffice({
        definition,
        choose: (below) => Math.floor(random() * below),
        setbacks: 3,
        tell: (event) => outbox.push(cycle.number(event)),
        due: plannedFrom(definition, begin, 20 + 10 * index).due,
        now: () => now,
      });
      cycles.push({ document, definition, cycle, office, outbox });
    }

    // A worker that dies after it committed and before it could say so: the step is done again by the next.
    let deaths = 0;
    const officeOf = (cycleId: string) =>
      cycles.find(({ cycle }) => cycle.handle.workflowId.endsWith(cycleId))!.office.activities;
    const activities = new Proxy(cycles[0]!.office.activities, {
      get: (_, name: keyof CycleActivities) => async (at: { cycleId: string }) => {
        const done: unknown = await officeOf(at.cycleId)[name](at as never);
        if (random() < 0.05) {
          deaths += 1;
          throw new Error('killed before it could answer');
        }
        return done;
      },
      ownKeys: (target) => Object.keys(target),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });

    // It remembers two cycles of four: the others begin again from what is written down, as after its death.
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue,
      workflowBundle,
      activities,
      maxCachedWorkflows: 2,
    });
    const ended = ({ office }: (typeof cycles)[number]) =>
      office.happenings.some(({ what }) => what === 'ended');
    await worker.runUntil(async () => {
      for (let turn = 0; turn < 400 && !cycles.every(ended); turn++) {
        await environment.sleep(Math.ceil(random() * 120) * 3_600_000);
        now = new Date(await environment.currentTimeMs()).toISOString();
        for (const { cycle, office, outbox } of cycles) {
          if (random() < 0.4) office.act();
          if (outbox.length > 0) await cycle.send(outbox.splice(0));
        }
      }
    });

    expect((await environment.currentTimeMs()) - begin).toBeGreaterThan(330 * day);
    expect(deaths).toBeGreaterThan(20);
    let total = 0;
    for (const { document, definition, office } of cycles) {
      const said = office.happenings.flatMap((one) => (one.what === 'said' ? [one] : []));
      const counted = said
        .map(({ task, rule }) => `${task} ${rule}`)
        .filter((one) => !one.endsWith(' absent'));
      expect(counted).toHaveLength(new Set(counted).size);

      const expected = [...office.asked.values()].flatMap((task) => {
        const policy = policyOf(definition, task);
        if (!policy || task.dueOn === null) return [];
        return remindersOf(policy, { ...task, dueOn: task.dueOn }, workingCalendar)
          .filter(({ on, rule }) => rule !== 'absent' && morningOf(timeZone, on) < (task.doneAt ?? now))
          .map(({ rule }) => `${task.key} ${rule}`);
      });
      expect({ document, said: counted.sort() }).toEqual({ document, said: expected.sort() });
      total += expected.length;
    }
    expect(total).toBeGreaterThan(80);
  }, 300_000);
});
