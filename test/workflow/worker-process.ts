import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

/** What the worker asks of whoever started it, and the answer. */
export interface Asked {
  id: number;
  activity: string;
  argument: unknown;
}
export interface Answered {
  id: number;
  value: unknown;
}

// A worker in a process that a test can kill (`mortal-worker.ts`). What its activities do is done by the test, in the place
// of the database: what was done stays done when the worker dies before it hears of that.
const { TEMPORAL_ADDRESS = '', TASK_QUEUE = '', WORKFLOW_BUNDLE = '', ACTIVITIES = '' } = process.env;
Runtime.install({ logger: new DefaultLogger('ERROR') });
process.once('disconnect', () => process.exit());

const answered = new Map<number, (value: unknown) => void>();
process.on('message', ({ id, value }: Answered) => {
  answered.get(id)?.(value);
  answered.delete(id);
});
let asked = 0;
const ask = (activity: string, argument: unknown) =>
  new Promise((resolve) => {
    const question: Asked = { id: ++asked, activity, argument };
    answered.set(question.id, resolve);
    process.send?.(question);
  });

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address: TEMPORAL_ADDRESS }),
  taskQueue: TASK_QUEUE,
  workflowBundle: { codePath: WORKFLOW_BUNDLE },
  activities: Object.fromEntries(
    ACTIVITIES.split(',').map((name) => [name, (argument: unknown) => ask(name, argument)]),
  ),
  // What waits for a worker that is gone would wait in its own queue, which nobody looks into any more. Without a cache it takes
  // one task at a time: a second one in hand would be left until it times out.
  maxCachedWorkflows: 0,
  maxConcurrentWorkflowTaskPolls: 1,
  maxConcurrentWorkflowTaskExecutions: 1,
});
process.send?.('ready');
await worker.run();
