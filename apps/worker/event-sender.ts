import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
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
 * Sends what people did to the cycle's workflow, one signal for a whole batch; what concerns the organisation itself to its
 * planning. The first event of a cycle starts its
 * workflow. A workflow that has ended has no use for more: its tasks were withdrawn. But events of a cycle that is still
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
        await client.workflow.getHandle(workflowId).signal(messages.progressed, ...signalArgs);
      }
    } catch (error) {
      const gone =
        error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError;
      if (!gone || !(await hasEnded(cycleId))) throw error;
    }
  };
}
