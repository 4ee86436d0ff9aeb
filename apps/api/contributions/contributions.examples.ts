import type { ContributionLine } from '#application/views.js';
import { differencesBetween } from '#application/contributions/differences.js';
import { toHtml } from '#application/text/structured-text.js';
import { deviationOverview } from '#domain/contribution/deviation.rules.js';
import { totalsOf } from '#domain/figures/figure.js';
import { overviewOf, sidesThatDiffer } from '#domain/figures/overview.js';
import {
  acceptedContent,
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

/** What the same team would say in a trimesterrapportage. */
const newDeviation = {
  kind: 'money' as const,
  what: 'Het groenonderhoud kost meer dan begroot.',
  cause: 'De indexering van het bestek is hoger dan in de begroting is aangenomen.',
  measure: 'De hogere lasten worden betrokken bij de begroting van volgend jaar.',
  amount: '-64000',
  structural: true,
  programmeId: units.liveable.id,
};
const deviation = { id: ids.deviation, ...newDeviation };
const deviationsByUnit = [
  {
    unitId: units.publicSpace.id,
    unitName: units.publicSpace.name,
    unitKind: units.publicSpace.kind,
    sections: [{ section: 'money', deviations: [deviation] }],
  },
];

const alignmentQuestion = 'Past de nieuwe meldingenroutine bij de bezetting van de balie?';
const extensionReason = 'De aanbesteding van het groenonderhoud wordt pas volgende week gegund.';
const figuresByUnit = [
  { unitId: units.publicSpace.id, unitKind: units.publicSpace.kind, figures: content.figures },
];
const realised = [{ taakveld: '2.1', year: 2025, expenses: '4511320.17', income: '298004' }];
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
      outline: [
        {
          key: 'explanation',
          name: { nl: 'Toelichting op de ramingen', en: 'Explanation of the estimates' },
          content: 'text',
          required: true,
          askedOf: ['team'],
        },
      ],
      sections: content.sections.map(({ section, text }) => ({
        key: section,
        text,
        html: toHtml(text, 3),
        notApplicable: null,
        deviations: null,
        revision: 3,
      })),
      assigned: ['paragraph-capital-goods'],
      figures: content.figures,
      figuresRevision: content.figures.length,
      totals,
      versions: [
        {
          number: 1,
          revises: null,
          checksum: versionChecksum,
          submittedBy: people.teamManager.name,
          submittedAt,
          late: false,
          recalled: false,
          review: 'returned',
          figuresCheck: 'correct',
        },
      ],
      returns: [
        {
          by: people.concernManager.name,
          as: 'concernManager',
          at: '2026-06-12T09:41:07.318Z',
          reason: 'De opmerking bij de risico’s moet nog worden beantwoord.',
        },
      ],
      remarks: [
        {
          id: ids.remark,
          version: 1,
          ...remark,
          taakveld: null,
          year: null,
          by: people.concernManager.name,
          origin: 'review',
          at: '2026-06-12T09:41:07.318Z',
          answer: null,
          answeredBy: null,
          answeredAt: null,
        },
      ],
      alignments: [
        {
          id: ids.alignment,
          round: 1,
          personId: people.servicesManager.id,
          personName: people.servicesManager.name,
          question: alignmentQuestion,
          askedByName: people.teamManager.name,
          askedAt: '2026-06-08T10:02:44.120Z',
          status: 'disagreed',
          answer: 'De balie kan de extra meldingen niet opvangen.',
          answeredByName: people.servicesManager.name,
          answeredAt: '2026-06-09T13:15:09.004Z',
        },
      ],
      extensions: [
        {
          id: ids.extension,
          until: '2026-06-24',
          reason: extensionReason,
          askedByName: people.teamManager.name,
          askedAt: '2026-06-15T08:30:00.000Z',
          status: 'asked',
          grantedUntil: null,
        },
      ],
    },
  },
  contributions_version: {
    answer: {
      id: ids.version,
      contributionId: ids.contribution,
      number: 1,
      revises: null,
      content,
      html: content.sections.map(({ section, text }) => ({ section, html: toHtml(text, 3) })),
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
  contributions_saveDeviations: {
    request: { deviations: [newDeviation] },
    answer: { section: 'money', revision: 2, deviations: [deviation] },
  },
  contributions_deviations: {
    answer: {
      year: 2027,
      units: deviationsByUnit,
      ...deviationOverview(deviationsByUnit),
    },
  },
  contributions_differences: {
    answer: differencesBetween(content, acceptedContent),
  },
  contributions_recall: {
    request: { reason: 'In het taakveld 5.7 staat nog een bedrag verkeerd.' },
    answer: { contributionId: ids.contribution, status: 'writing' },
  },
  contributions_answerRemark: {
    request: { answer: 'Het bedrag is toegevoegd; de indexering werkt door.' },
    answer: { remarkId: ids.remark, unanswered: 0 },
  },
  contributions_askAlignment: {
    request: { personIds: [people.servicesManager.id], question: alignmentQuestion },
    answer: { alignments: [{ id: ids.alignment, personId: people.servicesManager.id }] },
  },
  contributions_withdrawAlignment: {
    request: { reason: 'Mondeling besproken in het teammanagersoverleg.' },
    answer: { alignmentId: ids.alignment },
  },
  contributions_askExtension: {
    request: { until: '2026-06-24', reason: extensionReason },
    answer: { requestId: ids.extension },
  },
  contributions_look: {
    answer: {
      since: '2026-06-10T15:00:00.000Z',
      status: { before: 'submitted', after: 'returned' },
      versions: null,
      sections: [],
      figures: 0,
      remarks: 1,
      answers: 0,
      alignments: 0,
    },
  },
  contributionSteering_waive: { request: { reason: 'Publiekszaken heeft dit jaar geen eigen taakveld.' } },
  contributionSteering_reopen: {
    request: { reason: 'De septembercirculaire verandert de algemene uitkering.' },
    answer: { contributionId: ids.contribution, status: 'returned' },
  },
  contributionSteering_extend: {
    request: { until: '2026-06-24', reason: 'De aanbesteding wordt deze week gegund.' },
    answer: { contributionId: ids.contribution, dueOn: '2026-06-24' },
  },
  contributionSteering_remind: {
    request: { reason: 'Over twee dagen moet de bijdrage binnen zijn.' },
    answer: { contributionId: ids.otherContribution, tasks: 2 },
  },
  contributionSteering_handle: {
    request: {
      action: 'accept',
      contributionIds: [ids.programmeContribution, ids.otherContribution],
      reason: 'Akkoord; besproken in het bijdragenoverleg van 16 juni.',
    },
    answer: {
      results: [
        { contributionId: ids.programmeContribution, done: true, refusal: null },
        {
          contributionId: ids.otherContribution,
          done: false,
          refusal: {
            code: 'contribution-not-editable',
            title: 'The contribution can not be changed now',
            detail: 'No review is asked of a contribution that is writing.',
            data: { status: 'writing' },
          },
        },
      ],
    },
  },
  contributionSteering_assign: {
    request: { unitId: units.publicSpace.id },
    answer: { section: 'paragraph-capital-goods', unitId: units.publicSpace.id },
  },
  contributionSteering_completeness: {
    answer: {
      shortcomings: [
        { kind: 'paragraphMissing', section: 'paragraph-openness' },
        { kind: 'answerMissing', section: 'costs', unitId: units.liveable.id },
      ],
      roundings: [],
    },
  },
  figures_save: { request: { figures: content.figures }, answer: { totals, revision: 4 } },
  figures_import: {
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
      changes: [
        {
          taakveld: '5.7',
          year: 2027,
          before: { expenses: '3120750.50', income: '86000' },
          after: { expenses: '3120800', income: '86000' },
        },
        {
          taakveld: '7.3',
          year: 2027,
          before: { expenses: '5480000', income: '6215000' },
          after: null,
        },
      ],
      revision: 5,
    },
  },
  figures_importOfCycle: {
    request: [
      'Gemeenten;Taakveld;Baten;Lasten',
      'Waterrijk;2.1 Verkeer en vervoer;315.0;4862.5',
      'Waterrijk;6.3 Inkomensregelingen;9000.0;9100.0',
      '',
    ].join('\n'),
    answer: {
      teams: [
        {
          unitId: units.publicSpace.id,
          unitName: units.publicSpace.name,
          rows: 1,
          changes: [
            {
              taakveld: '2.1',
              year: 2027,
              before: { expenses: '4862000', income: '315000' },
              after: { expenses: '4862500', income: '315000' },
            },
          ],
          totals,
        },
      ],
      imported: 1,
      refused: [{ row: 3, reason: 'is of taakveld 6.3, which no team of the cycle holds' }],
      state: versionChecksum,
    },
  },
  figures_exportIv3: {
    answer: 'Gemeenten;Taakveld;Baten;Lasten\r\nWaterrijk;2.1 Verkeer en vervoer;315.0;4862.5\r\n',
  },
  figures_export: {
    answer: 'Taakveld;Omschrijving;Jaar;Lasten;Baten\r\n2.1;Verkeer en vervoer;2027;4862500;315000\r\n',
  },
  figures_exportOfCycle: {
    answer:
      'Onderdeel;Taakveld;Omschrijving;Jaar;Lasten;Baten\r\nOpenbare ruimte;2.1;Verkeer en vervoer;2027;4862500;315000\r\n',
  },
  figures_changes: {
    answer: {
      items: [
        {
          sequence: 4,
          taakveld: '5.7',
          year: 2027,
          before: { expenses: '3120700', income: '86000' },
          after: { expenses: '3120750.50', income: '86000' },
          source: 'entry',
          changedByName: people.author.name,
          changedAt: '2026-06-09T11:20:31.772Z',
        },
      ],
      next: null,
    },
  },
  figures_realisation: {
    answer: {
      realisation: {
        year: 2025,
        figures: realised,
        totals: totalsOf(realised),
      },
    },
  },
  figures_ofCycle: {
    answer: {
      year: 2027,
      units: figuresByUnit.map(({ unitId, unitKind }) => ({
        unitId,
        unitKind,
        unitName: units.publicSpace.name,
      })),
      years: overviewOf(figuresByUnit),
      differences: sidesThatDiffer(figuresByUnit),
    },
  },
};
