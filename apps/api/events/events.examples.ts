import { cycleId } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

export const eventsExamples: ExamplesByOperation = {
  events_stream: {
    answer: [
      ': connected',
      `event: change\ndata: {"cycleId":"${cycleId}","types":["task.completed","contribution.submitted"]}`,
      ': still here',
      '',
    ].join('\n\n'),
  },
};
