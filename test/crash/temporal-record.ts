import type { Client, WorkflowHandle } from '@temporalio/client';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { cycleWorkflowId, messages } from '#contracts/cycle-workflow.js';

/** What Temporal keeps of a cycle. */
export interface TemporalRecord {
  /** Of the workflow, such as `COMPLETED`. */
  readonly status: string;
  readonly result: unknown;
  /** Sequence numbers of what people did, in the order in which the workflow took it in; the same one may come twice. */
  readonly sequences: readonly number[];
  /** Every piece of text in its whole history, payloads decoded. */
  readonly text: readonly string[];
}

/** Reads the workflow of a cycle back to its first run. */
export async function temporalRecord(client: Client, cycleId: string): Promise<TemporalRecord> {
  const workflowId = cycleWorkflowId(cycleId);
  const handle = client.workflow.getHandle(workflowId);
  const { status } = await handle.describe();
  const record = {
    status: status.name,
    result: await handle.result(),
    sequences: [] as number[],
    text: [] as string[],
  };
  for (let runId: string | undefined = ''; runId !== undefined;) {
    const run: WorkflowHandle = client.workflow.getHandle(workflowId, runId || undefined);
    const events = (await run.fetchHistory()).events ?? [];
    const heard = events.flatMap((event) => {
      const { signalName, input } = event.workflowExecutionSignaledEventAttributes ?? {};
      if (signalName === messages.progressed) return input?.payloads ?? [];
      const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input;
      return update?.name === messages.progressed ? (update.args?.payloads ?? []) : [];
    });
    const taken = heard.flatMap(({ data }) => JSON.parse(Buffer.from(data ?? []).toString()) as CycleEvent[]);
    record.sequences.unshift(...taken.map(({ sequence }) => sequence));
    collectText(events, record.text);
    runId = events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
  }
  return record;
}

function collectText(value: unknown, text: string[]): void {
  if (typeof value === 'string') text.push(value);
  else if (value instanceof Uint8Array) text.push(Buffer.from(value).toString());
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collectText(each, text);
  }
}
