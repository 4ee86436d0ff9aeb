import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before the worker (`node --import`), in its threads as well. So that Temporal's pages can show where a workflow
 * waits, the SDK takes a stack trace of every promise that one makes: two fifths of what the thread of workflows did, and a
 * quarter of the time until the next phase asks somebody. What a cycle waits for is in its tasks. The SDK does without where
 * promises can't be followed, and says so once in the log; this makes it so. Who wants to see them starts the worker without it.
 */
if (!isMainThread) {
  v8.promiseHooks.createHook = () => {
    throw new Error('Promises of workflows are not followed.');
  };
}
