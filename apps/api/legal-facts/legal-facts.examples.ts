import { statutoryEventNames } from '#domain/statutory/statutory-rule.js';
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
  legalFacts_standing: {
    answer: [
      {
        event: 'adopted',
        name: statutoryEventNames.adopted,
        article: 'Gemeentewet 213',
        rule: {
          nl: 'verklaring en verslag van de accountant aan de raad, afschrift aan het college',
          en: "the accountant's statement and report to the council, copy to the college",
        },
        happenedOn: null,
        open: true,
        after: [
          {
            event: 'auditorReported',
            name: statutoryEventNames.auditorReported,
            happenedOn: fact.happenedOn,
          },
        ],
      },
    ],
  },
  legalFacts_record: { request: fact, answer: { factId: ids.promise } },
};
