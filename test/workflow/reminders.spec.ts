import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { morningOf, policyOf, remindersOf } from '#domain/reminder/reminder.rules.js';
import { seededRandom } from '../support/random.js';
import { plannedFrom, SimulatedOffice, timeZone, workingCalendar } from '../support/simulated-office.js';
import { startCycle, timeSkippingEnvironment } from '../support/workflow-environment.js';
import { MortalWorker } from './mortal-worker.js';

const day = 86_400_000;
const documents = ['voorjaarsnota', 'trimesterrapportage-1', 'begroting', 'jaarrekening'];
const definitions = loadAllDefinitions()
  .map(({ definition }) => definition)
  .filter(({ country }) => country === 'NL');

/** Workers are processes, killed while they do something or wait: the next begins again from what the engine wrote down. */
describe('a year of all four documents, while the worker is killed now and then', () => {
  let environment: TestWorkflowEnvironment;
  let worker: MortalWorker | undefined;
  beforeAll(async () => {
    environment = await timeSkippingEnvironment();
  });
  afterAll(async () => {
    await worker?.stop();
    await environment?.teardown();
  });

  it('accounts for every reminder: none is missing, none is said twice', async () => {
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
      // What a dead worker had in hand is given to the next after so long, and this engine skips no time meanwhile.
      const options = { workflowTaskTimeout: '1 second' } as const;
      const cycle = await startCycle(environment, { continueAfterEvents: 400 }, options);
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

    const officeOf = (cycleId: string) =>
      cycles.find(({ cycle }) => cycle.handle.workflowId.endsWith(cycleId))!.office.activities;
    const mortal = (worker = new MortalWorker({
      address: environment.address,
      activities: Object.keys(cycles[0]!.office.activities),
      does: (activity, at: { cycleId: string }) =>
        officeOf(at.cycleId)[activity as keyof CycleActivities](at as never),
      fate: () => {
        const drawn = random();
        if (drawn > 0.02) return 'lives';
        return drawn < 0.005 ? 'diesBefore' : 'diesAfter';
      },
    }));
    await mortal.start();
    const ended = ({ office }: (typeof cycles)[number]) =>
      office.happenings.some(({ what }) => what === 'ended');
    for (let turn = 0; turn < 400 && !cycles.every(ended); turn++) {
      await environment.sleep(Math.ceil(random() * 240) * 3_600_000);
      now = new Date(await environment.currentTimeMs()).toISOString();
      for (const { cycle, office, outbox } of cycles) {
        for (let acts = 0; acts < 2; acts++) if (random() < 0.4) office.act();
        if (outbox.length > 0) await cycle.send(outbox.splice(0));
      }
      if (turn % 30 === 15) await mortal.kill();
    }
    expect(cycles.every(ended)).toBe(true);

    expect((await environment.currentTimeMs()) - begin).toBeGreaterThan(330 * day);
    expect(mortal.deaths).toBeGreaterThan(5);
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
  }, 600_000);
});
