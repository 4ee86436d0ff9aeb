import { genesisHash, type HistoryEvent } from '#domain/history/history.js';
import { digest } from '#persistence/digest.js';
import { cycleId, ids, people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

type Happened = Pick<HistoryEvent, 'occurredAt' | 'type' | 'after'> & Partial<HistoryEvent>;

const happened: Happened[] = [
  {
    occurredAt: '2026-03-02T08:30:11.402Z',
    actorId: people.concernManager.id,
    actorRole: 'concernManager',
    type: 'cycle.requested',
    after: { document: 'begroting', year: 2027, status: 'requested', definitionVersion: 1 },
    requestId: '9c4e7b1d-2f4c-4a55-9a08-6a0f0f4f6a51',
  },
  {
    occurredAt: '2026-03-02T08:30:12.115Z',
    type: 'phase.started',
    after: { phase: 'preparation', round: 1, dueOn: '2026-03-19', units: null },
  },
  {
    occurredAt: '2026-03-09T10:44:50.026Z',
    actorId: people.concernManager.id,
    actorRole: 'concernManager',
    type: 'task.completed',
    subjectType: 'task',
    subjectId: ids.prepareTask,
    before: { status: 'open' },
    after: {
      key: 'preparation/1/prepareCycle/concernManager/1',
      kind: 'prepareCycle',
      status: 'completed',
      outcome: 'prepared',
    },
    requestId: '5f0be0a3-7a3b-4f0c-8a36-27f20a4ad1c9',
  },
  {
    occurredAt: '2026-03-10T07:15:33.690Z',
    actorId: people.concernManager.id,
    actorRole: 'concernManager',
    type: 'unit.added',
    subjectType: 'unit',
    subjectId: units.services.id,
    after: null,
    reason: 'De leges vallen sinds dit jaar onder Publiekszaken.',
    requestId: 'd1a6f6a4-0b6a-4f77-8f3d-4f5a5a3f6d11',
  },
];

/** The first events of the cycle, chained as the product chains them: whoever wants to can verify the example. */
export const exampleHistory: HistoryEvent[] = [];
for (const [index, event] of happened.entries()) {
  const entry: Omit<HistoryEvent, 'hash'> = {
    actorId: null,
    actorRole: null,
    onBehalfOf: null,
    subjectType: 'cycle',
    subjectId: cycleId,
    before: null,
    reason: null,
    requestId: null,
    ...event,
    cycleId,
    sequence: index + 1,
    previousHash: exampleHistory.at(-1)?.hash ?? genesisHash,
  };
  exampleHistory.push({ ...entry, hash: digest(entry) });
}

export const historyExamples: ExamplesByOperation = {
  history_page: { answer: { items: exampleHistory, next: null } },
  history_verify: {
    answer: {
      holds: true,
      events: exampleHistory.length,
      lastHash: exampleHistory.at(-1)?.hash ?? genesisHash,
      firstBreak: null,
      records: 1,
      deviations: [],
    },
  },
};
