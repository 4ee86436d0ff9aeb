import type { WorkflowHandle } from '@temporalio/client';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { messages, type CycleInput } from '#contracts/cycle-workflow.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { fileURLToPath } from 'node:url';
import { SimulatedOffice } from '../support/simulated-office.js';
import { bundle, startCycle, timeSkippingEnvironment, workerFor } from '../support/workflow-environment.js';

const flemish = fileURLToPath(new URL('../fixtures/definitions/be', import.meta.url));
const definitions = [...loadAllDefinitions(), ...loadAllDefinitions(flemish)].map(
  ({ definition }) => definition,
);

interface Scenario {
  document: string;
  setbacks: number;
  input?: Partial<CycleInput>;
  /** Withdraws the cycle after so many acts. */
  withdrawAfter?: number;
}

/** What saved histories cover: every phase kind, returns, continue-as-new, steering, the two Flemish councils. */
export const scenarios: Record<string, Scenario> = {
  'begroting-straight': { document: 'begroting', setbacks: 0 },
  'begroting-with-setbacks': { document: 'begroting', setbacks: 8 },
  'begroting-continued-as-new': { document: 'begroting', setbacks: 3, input: { continueAfterEvents: 60 } },
  'begroting-withdrawn': { document: 'begroting', setbacks: 0, withdrawAfter: 12 },
  'voorjaarsnota-straight': { document: 'voorjaarsnota', setbacks: 1 },
  'meerjarenplan-with-setbacks': { document: 'meerjarenplan', setbacks: 5 },
};

/** Plays a scenario to its end on the time-skipping server; gives the history of its last run. */
export async function play({ document, setbacks, input, withdrawAfter }: Scenario) {
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
