import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import type { CycleEvent } from '#contracts/cycle-events.js';
import {
  cycleWorkflowId,
  cycleWorkflowType,
  messages,
  type CycleInput,
  type ProgressedArgs,
} from '#contracts/cycle-workflow.js';
import { tellPlanning } from './yearly-start.js';

/** A cycle that answers later than this holds up no other: it is left a signal, which the server keeps. */
const answersWithinMs = 3_000;

/**
 * Sends what people did to the cycle's workflow, a whole batch at once; what concerns the organisation itself to its
 * planning. By an Update, of which the server writes down nothing until the workflow has answered it: for a signal it writes
 * three times, and the next person waits for two of them. The first event of a cycle starts its workflow. A workflow that has
 * ended has no use for more: its tasks were withdrawn. But events of a cycle that is still under way are never dropped, even
 * if Temporal says not to know it.
 * @param hasEnded whether the cycle is over, as PostgreSQL has it
 */
export function eventSender(
  client: Client,
  taskQueue: string,
  hasEnded: (cycleId: string) => Promise<boolean>,
) {
  return async (organisationId: string, cycleId: string, events: CycleEvent[]): Promise<void> => {
    if (cycleId === organisationId) return tellPlanning(client, taskQueue, organisationId, events);
    const workflowId = cycleWorkflowId(cycleId);
    const input: CycleInput = { organisationId, cycleId };
    try {
      if (events.some(({ type }) => type === 'cycleRequested')) {
        await client.workflow.signalWithStart(cycleWorkflowType, {
          workflowId,
          taskQueue,
          args: [input],
          signal: messages.progressed,
          signalArgs: [events] satisfies ProgressedArgs,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        });
      } else {
        await tell(client, workflowId, events);
      }
    } catch (error) {
      const gone =
        error instanceof WorkflowNotFoundError ||
        error instanceof WorkflowExecutionAlreadyStartedError ||
        error instanceof WorkflowUpdateFailedError;
      if (!gone || !(await hasEnded(cycleId))) throw error;
    }
  };
}

async function tell(client: Client, workflowId: string, events: CycleEvent[]): Promise<void> {
  const workflow = client.workflow.getHandle(workflowId);
  const args: ProgressedArgs = [events];
  const updateId = `${messages.progressed}-${events.at(-1)?.sequence}`;
  try {
    await client.withDeadline(Date.now() + answersWithinMs, () =>
      workflow.executeUpdate(messages.progressed, { args, updateId }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)) throw error;
    // It takes in an event once, so both may reach it.
    await workflow.signal(messages.progressed, ...args);
  }
}
