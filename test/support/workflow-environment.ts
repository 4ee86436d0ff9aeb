import { fileURLToPath } from 'node:url';
import type { WorkflowOptions } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { CycleEvent, NewCycleEvent } from '#contracts/cycle-events.js';
import { cycleWorkflowId, cycleWorkflowType, messages, type CycleInput } from '#contracts/cycle-workflow.js';
import { bundleWorkflows } from '../../apps/worker/workflow-bundle.js';
import { findTestServer } from '../../apps/local/components/temporal-test-server.js';

// A worker's comings and goings are not what a test is read for.
Runtime.install({ logger: new DefaultLogger('ERROR') });

export const taskQueue = 'cyclusregie-test';
const workflowsPath = fileURLToPath(new URL('../../workflows/index.ts', import.meta.url));

/** The workflows, bundled from source as the worker runs them. */
export const bundle = () => bundleWorkflows(workflowsPath);

/** A Temporal test server that skips time: one environment per test, since its clock only goes forward. */
export async function timeSkippingEnvironment(): Promise<TestWorkflowEnvironment> {
  const path = await findTestServer(() => undefined);
  const create = () =>
    TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
  // It is given five seconds to start, which is little on a machine that does other things as well.
  for (let attempt = 1; attempt < 5; attempt++) {
    try {
      return await create();
    } catch (error) {
      if (!String(error).includes('did not start')) throw error;
    }
  }
  return create();
}

/** A worker with the activities given. */
export const workerFor = async (
  environment: TestWorkflowEnvironment,
  activities: CycleActivities,
  workflowBundle: Awaited<ReturnType<typeof bundle>>,
) => Worker.create({ connection: environment.nativeConnection, taskQueue, workflowBundle, activities });

/** Starts a cycle's workflow and tells it what people do, numbered and one at a time, as the relay does. */
export async function startCycle(
  environment: TestWorkflowEnvironment,
  input: Partial<CycleInput> = {},
  options: Pick<WorkflowOptions, 'workflowTaskTimeout'> = {},
) {
  const cycleId = input.cycleId ?? crypto.randomUUID();
  const handle = await environment.client.workflow.start(cycleWorkflowType, {
    workflowId: cycleWorkflowId(cycleId),
    taskQueue,
    ...options,
    args: [{ organisationId: crypto.randomUUID(), ...input, cycleId }],
  });
  let sequence = 0;
  const send = (events: CycleEvent[]) => handle.executeUpdate(messages.progressed, { args: [events] });
  return {
    handle,
    send,
    number: (event: NewCycleEvent): CycleEvent => ({
      ...event,
      sequence: ++sequence,
      requestId: `request-${sequence}`,
    }),
  };
}
