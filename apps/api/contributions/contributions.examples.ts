import type { ContributionLine } from '#application/views.js';
import {
  amendedText,
  content,
  contributionsDueOn,
  cycleId,
  ids,
  people,
  remark,
  totals,
  units,
  versionChecksum,
} from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

/** That of Openbare ruimte: returned once, with a remark. */
const returned: ContributionLine = {
  id: ids.contribution,
  cycleId,
  unitId: units.publicSpace.id,
  unitName: units.publicSpace.name,
  unitKind: units.publicSpace.kind,
  status: 'returned',
  round: 1,
  versionNumber: 1,
  dueOn: contributionsDueOn,
  politicallySensitive: false,
  crossesTeams: true,
};

const submittedAt = '2026-06-10T14:32:08.551Z';

export const contributionsExamples: ExamplesByOperation = {
  contributions_ofCycle: {
    answer: [
      {
        ...returned,
        id: ids.programmeContribution,
        unitId: units.liveable.id,
        unitName: units.liveable.name,
        unitKind: units.liveable.kind,
        status: 'accepted',
        crossesTeams: false,
      },
      returned,
      {
        ...returned,
        id: ids.otherContribution,
        unitId: units.services.id,
        unitName: units.services.name,
        status: 'writing',
        versionNumber: 0,
        crossesTeams: false,
      },
    ],
  },
  contributions_find: {
    answer: {
      ...returned,
      sections: content.sections.map(({ section, text }) => ({ key: section, text, revision: 3 })),
      figures: content.figures,
      totals,
      versions: [
        {
          number: 1,
          checksum: versionChecksum,
          submittedBy: people.teamManager.name,
          submittedAt,
          late: false,
        },
      ],
      remarks: [
        {
          version: 1,
          ...remark,
          by: people.concernManager.name,
          origin: 'review',
          at: '2026-06-12T09:41:07.318Z',
        },
      ],
    },
  },
  contributions_version: {
    answer: {
      id: ids.version,
      contributionId: ids.contribution,
      number: 1,
      content,
      qualityStatement: { timely: true, correct: true, complete: true },
      checksum: versionChecksum,
      submittedBy: people.teamManager.id,
      submitterName: people.teamManager.name,
      onBehalfOf: null,
      submittedAt,
      late: false,
      totals,
    },
  },
  contributions_saveSection: {
    request: { text: amendedText },
    answer: { section: remark.section, revision: 4 },
  },
  contributions_saveFigures: { request: { figures: content.figures }, answer: { totals } },
  contributions_importFigures: {
    request: [
      'Gemeenten;Taakveld;Baten;Lasten',
      'Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5',
      'Waterrijk;5.7 Openbaar groen en (openlucht) recreatie;86.0;3120.8',
      'Waterrijk;9.9 Overig;0.0;12.0',
      '',
    ].join('\n'),
    answer: {
      totals: { expenses: '7983300', income: '401000', balance: '-7582300' },
      imported: 2,
      refused: [{ row: 4, reason: 'has a code that is not in the Iv3 list of taakvelden' }],
    },
  },
  contributions_waive: { request: { reason: 'Publiekszaken heeft dit jaar geen eigen taakveld.' } },
};
