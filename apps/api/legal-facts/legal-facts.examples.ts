import { ids, people } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const fact = {
  kind: 'auditorReported',
  happenedOn: '2026-05-18',
  reference: 'Accountantsverslag 2025, kenmerk 2026-118',
};

export const legalFactsExamples: ExamplesByOperation = {
  legalFacts_ofCycle: {
    answer: [
      {
        id: ids.promise,
        ...fact,
        amounts: null,
        recordedBy: people.clerk.id,
        recordedByName: people.clerk.name,
        recordedAs: 'councilClerk',
        onBehalfOf: null,
        recordedAt: '2026-05-19T08:12:40.016Z',
      },
    ],
  },
  legalFacts_record: { request: fact, answer: { factId: ids.promise } },
};
