import { genesisHash, type HistoryEvent } from '#domain/history/history.js';
import { digest } from '#persistence/digest.js';
import { cycleId, ids, organisationId, people, units } from '../openapi/example-cycle.js';
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

/** Chained as the product chains them: whoever wants to can verify the example. */
function chained(of: string, subjectType: string, events: readonly Happened[]): HistoryEvent[] {
  const chain: HistoryEvent[] = [];
  for (const [index, event] of events.entries()) {
    const entry: Omit<HistoryEvent, 'hash'> = {
      actorId: null,
      actorRole: null,
      onBehalfOf: null,
      subjectType,
      subjectId: of,
      before: null,
      reason: null,
      requestId: null,
      ...event,
      cycleId: of,
      sequence: index + 1,
      previousHash: chain.at(-1)?.hash ?? genesisHash,
    };
    chain.push({ ...entry, hash: digest(entry) });
  }
  return chain;
}

/** The first events of the cycle. */
export const exampleHistory = chained(cycleId, 'cycle', happened);

/** Of the organisation itself: a plan is adopted. */
const planHistory = chained(organisationId, 'calendar', [
  {
    occurredAt: '2026-01-12T09:10:41.003Z',
    actorId: people.concernManager.id,
    actorRole: 'concernManager',
    type: 'calendar.changed',
    before: { revision: 2, startLead: 20 },
    after: { revision: 3, startLead: 25 },
    reason: 'De voorbereiding begint een week eerder.',
    requestId: '0b1b9a0e-52c4-4f43-8e2b-5b9b3f6a1c77',
  },
]);

export const historyExamples: ExamplesByOperation = {
  history_page: { answer: { items: exampleHistory, next: null } },
  organisationHistory_page: { answer: { items: planHistory, next: null } },
  organisationHistory_verify: {
    answer: {
      holds: true,
      events: planHistory.length,
      lastHash: planHistory.at(-1)?.hash ?? genesisHash,
      firstBreak: null,
      records: 0,
      deviations: [],
    },
  },
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
