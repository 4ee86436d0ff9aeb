import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { messages, type ProgressedArgs } from '#contracts/cycle-workflow.js';
import {
  planningWorkflowId,
  planningWorkflowType,
  type PlanningInput,
} from '#contracts/planning-workflow.js';

/**
 * Tells the planning of an organisation of its events, and begins it with the first. With none it only sees to it that
 * planning is under way.
 */
export async function tellPlanning(
  client: Client,
  taskQueue: string,
  organisationId: string,
  events: ProgressedArgs[0],
): Promise<void> {
  const input: PlanningInput = { organisationId };
  const signalArgs: ProgressedArgs = [events];
  await client.workflow.signalWithStart(planningWorkflowType, {
    workflowId: planningWorkflowId(organisationId),
    taskQueue,
    args: [input],
    signal: messages.progressed,
    signalArgs,
  });
}

/**
 * Sees to it that every organisation with an adopted plan has its planning under way: also one whose engine lost everything.
 * May be done as often as one likes.
 */
export async function keepPlanning(dataSource: DataSource, client: Client, taskQueue: string): Promise<void> {
  const rows: { organisation_id: string }[] = await dataSource.query(
    `SELECT DISTINCT organisation_id FROM year_plan WHERE status = 'adopted'`,
  );
  for (const { organisation_id: organisationId } of rows) {
    await tellPlanning(client, taskQueue, organisationId, []);
  }
}
