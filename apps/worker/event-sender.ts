import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
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

/**
 * Sends what people did to the cycle's workflow, a whole batch at once; what concerns the organisation itself to its
 * planning. By an Update, of which the server writes down nothing until the workflow has answered it: for a signal it writes
 * three times, and the next person waits for two of them. The first event of a cycle starts its workflow. A workflow that has ended has no use for more: its tasks were withdrawn. But events of a cycle that is still
 * under way are never dropped, even if Temporal says not to know it.
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
    const signalArgs: ProgressedArgs = [events];
    const input: CycleInput = { organisationId, cycleId };
    try {
      if (events.some(({ type }) => type === 'cycleRequested')) {
        await client.workflow.signalWithStart(cycleWorkflowType, {
          workflowId,
          taskQueue,
          args: [input],
          signal: messages.progressed,
          signalArgs,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        });
      } else {
        const updateId = `${messages.progressed}-${events.at(-1)?.sequence}`;
        await client.workflow
          .getHandle(workflowId)
          .executeUpdate(messages.progressed, { args: signalArgs, updateId });
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
