import type { DefinitionLine } from '#application/views.js';
import { digest } from '#persistence/digest.js';
import { definitionId } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

/** One of each; a whole definition has a dozen sections and phases. */
const definition = {
  document: 'begroting',
  version: 1,
  country: 'NL',
  name: { nl: 'programmabegroting', en: 'programme budget' },
  terms: [
    {
      key: 'sent-before-15-november',
      article: 'Gemeentewet 191',
      sureness: 'A',
      name: {
        nl: 'toezending aan gedeputeerde staten vóór 15 november',
        en: 'sent to the provincial executive before 15 November',
      },
      rule: { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 },
    },
  ],
  outline: [
    {
      key: 'explanation',
      name: { nl: 'Toelichting op de ramingen', en: 'Explanation of the estimates' },
      content: 'text',
      required: true,
      askedOf: ['team'],
    },
  ],
  phases: [
    {
      key: 'contributions',
      kind: 'contributions',
      name: { nl: 'Teambijdragen', en: 'Team contributions' },
      due: { daysBefore: 150, term: 'sent-before-15-november' },
      contributors: [{ unit: 'team', writtenBy: 'contributor', submittedBy: 'teamManager' }],
      figuresCheckedBy: 'finance',
      reviewedBy: 'concernManager',
      waivedBy: 'concernManager',
    },
  ],
};

const line: DefinitionLine = {
  id: definitionId,
  document: 'begroting',
  country: 'NL',
  version: 1,
  name: definition.name,
  checksum: digest(definition),
  builtIn: true,
  storedAt: '2026-01-05T07:00:00.000Z',
};

export const definitionsExamples: ExamplesByOperation = {
  definitions_list: { answer: [line] },
  definitions_find: { answer: { ...line, definition } },
};
