import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { messages, type CycleInput } from '#contracts/cycle-workflow.js';
import {
  planningWorkflowId,
  planningWorkflowType,
  type PlanningActivities,
} from '#contracts/planning-workflow.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { fileURLToPath } from 'node:url';
import { SimulatedOffice } from '../support/simulated-office.js';
import {
  bundle,
  startCycle,
  taskQueue,
  timeSkippingEnvironment,
  workerFor,
} from '../support/workflow-environment.js';

const flemish = fileURLToPath(new URL('../fixtures/definitions/be', import.meta.url));
const definitions = [...loadAllDefinitions(), ...loadAllDefinitions(flemish)].map(
  ({ definition }) => definition,
);

interface CycleScenario {
  document: string;
  setbacks: number;
  input?: Partial<CycleInput>;
  /** Withdraws the cycle after so many acts. */
  withdrawAfter?: number;
}

/** Of the planning of an organisation: the days on which it looks, one after the other. */
interface PlanningScenario {
  looksAfterDays: readonly number[];
}
type Scenario = CycleScenario | PlanningScenario;

/** What saved histories cover: every phase kind, returns, continue-as-new, steering, the two Flemish councils. */
export const scenarios: Record<string, Scenario> = {
  'begroting-straight': { document: 'begroting', setbacks: 0 },
  'begroting-with-setbacks': { document: 'begroting', setbacks: 8 },
  'begroting-continued-as-new': { document: 'begroting', setbacks: 3, input: { continueAfterEvents: 60 } },
  'begroting-withdrawn': { document: 'begroting', setbacks: 0, withdrawAfter: 12 },
  'voorjaarsnota-straight': { document: 'voorjaarsnota', setbacks: 1 },
  'meerjarenplan-with-setbacks': { document: 'meerjarenplan', setbacks: 5 },
  'planning-adopted-anew': { looksAfterDays: [30, 200] },
};

/** Plays a scenario to its end on the time-skipping server; gives the history of its last run. */
export const play = (scenario: Scenario) =>
  'document' in scenario ? playCycle(scenario) : playPlanning(scenario);

/** Looks on each of the days, then has nothing more to start until a plan is adopted anew. */
async function playPlanning({ looksAfterDays }: PlanningScenario) {
  const environment = await timeSkippingEnvironment();
  try {
    const days = [...looksAfterDays];
    const begun = await environment.currentTimeMs();
    const startDueCycles: PlanningActivities['startDueCycles'] = () => {
      const day = days.shift();
      return Promise.resolve({ nextAt: day ? new Date(begun + day * 86_400_000).toISOString() : null });
    };
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue,
      workflowBundle: await bundle(),
      activities: { startDueCycles },
    });
    const organisationId = crypto.randomUUID();
    const adopted = (sequence: number): CycleEvent[] => [
      { type: 'planAdopted', year: 2027, sequence, requestId: `request-${sequence}` },
    ];
    const handle = await environment.client.workflow.signalWithStart(planningWorkflowType, {
      workflowId: planningWorkflowId(organisationId),
      taskQueue,
      args: [{ organisationId }],
      signal: messages.progressed,
      signalArgs: [adopted(1)],
    });
    await worker.runUntil(async () => {
      await environment.sleep(`${looksAfterDays.at(-1) ?? 0} days`);
      await environment.sleep('2 days');
      await handle.signal(messages.progressed, adopted(2));
      await environment.sleep('1 day');
    });
    return await handle.fetchHistory();
  } finally {
    await environment.teardown();
  }
}

async function playCycle({ document, setbacks, input, withdrawAfter }: CycleScenario) {
  const environment = await timeSkippingEnvironment();
  try {
    const outbox: CycleEvent[] = [];
    let drawn = 0;
    const office = new SimulatedOffice({
      definition: definitions.find((one) => one.document === document)!,
      choose: (below) => (drawn++ * 5 + 2) % below,
      setbacks,
      tell: (event) => outbox.push(cycle.number(event)),
    });
    const worker = await workerFor(environment, office.activities, await bundle());
    const cycle = await startCycle(environment, input);
    await worker.runUntil(async () => {
      for (let acts = 0; acts !== withdrawAfter; acts++) {
        await environment.sleep('1 hour');
        if (office.happenings.some(({ what }) => what === 'ended')) return;
        if (office.act()) await cycle.send(outbox.splice(0));
      }
      await cycle.handle.executeUpdate(messages.withdraw, {
        args: [{ steeringId: 'steering', requestId: 'request' }],
      });
    });
    const last: WorkflowHandle = environment.client.workflow.getHandle(cycle.handle.workflowId);
    return await last.fetchHistory();
  } finally {
    await environment.teardown();
  }
}
