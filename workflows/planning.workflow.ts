import {
  condition,
  continueAsNew,
  defineSignal,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { messages } from '#contracts/cycle-workflow.js';
import type { PlanningActivities, PlanningInput } from '#contracts/planning-workflow.js';

const progressed = defineSignal<[CycleEvent[]]>(messages.progressed);

/** Tried for as long as it takes: what a database that was away held up is started when it is back. */
const { startDueCycles } = proxyLocalActivities<PlanningActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/**
 * Starts what is due, waits for the next day on which something is, or until a plan is adopted, and looks again; also when
 * it is told nothing new, as a worker does that comes back. Which cycles
 * were started is known where they are, so a look too many starts nothing twice, and one that comes late misses nothing.
 */
export async function planningWorkflow({ organisationId, seen = 0 }: PlanningInput): Promise<void> {
  let heard = false;
  setHandler(progressed, (events) => {
    const known = events.length > 0 && events.every(({ sequence }) => sequence <= seen);
    if (!known) heard = true;
    seen = Math.max(seen, ...events.map(({ sequence }) => sequence));
  });
  while (!workflowInfo().continueAsNewSuggested) {
    heard = false;
    const { nextAt } = await startDueCycles({ organisationId });
    if (nextAt === null) await condition(() => heard);
    else await condition(() => heard, Math.max(1, Date.parse(nextAt) - Date.now()));
  }
  await continueAsNew<typeof planningWorkflow>({ organisationId, seen });
}
