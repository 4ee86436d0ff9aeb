import { totalsOf } from '#domain/figures/figure.js';
import { digest } from '#persistence/digest.js';

/**
 * Who and what the examples of the OpenAPI document are about: one cycle, the programme budget 2027 of the made-up
 * municipality of Waterrijk. Every operation's example takes its ids, names and days from here, so that a reader can follow
 * the cycle from one to the next. It is not read from an installation: examples must be the same wherever the api runs.
 */

/** UUIDs that can be told apart at a glance: the first digit of the last group says of what, the last of which. */
const uuid = (kind: number, number: number): string =>
  `0198c0de-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`;

export const organisationId = uuid(1, 1);
export const cycleId = uuid(2, 1);
export const definitionId = uuid(2, 2);

export const units = {
  publicSpace: { id: uuid(3, 1), kind: 'team', code: 'OR', name: 'Openbare ruimte' },
  services: { id: uuid(3, 2), kind: 'team', code: 'PZ', name: 'Publiekszaken' },
  liveable: { id: uuid(3, 3), kind: 'programme', code: 'P1', name: 'Leefbaar Waterrijk' },
  space: { id: uuid(3, 4), kind: 'portfolio', code: 'RUI', name: 'Ruimte, wonen en water' },
} as const;

/** Made up, as all of Waterrijk. */
export const people = {
  concernManager: { id: uuid(4, 1), name: 'Gerda Brouwer' },
  controller: { id: uuid(4, 2), name: 'Vikram Nair' },
  finance: { id: uuid(4, 3), name: 'Olga Jacobs' },
  teamManager: { id: uuid(4, 4), name: 'Marieke van Dijk' },
  author: { id: uuid(4, 5), name: 'Tarik el Haddad' },
  otherAuthor: { id: uuid(4, 6), name: 'Sjoerd Postma' },
  servicesManager: { id: uuid(4, 7), name: 'Els Smulders' },
  programmeLead: { id: uuid(4, 8), name: 'Bas Meijer' },
  secretary: { id: uuid(4, 9), name: 'Annelies van Rijn' },
  mayor: { id: uuid(4, 10), name: 'Reinier van Haersma' },
  portfolioHolder: { id: uuid(4, 11), name: 'Ursula Dekker' },
  clerk: { id: uuid(4, 12), name: 'Quinten Timmer' },
} as const;

export const ids = {
  /** The first task of the cycle. */
  prepareTask: uuid(5, 1),
  /** The author's, for the team Openbare ruimte. */
  writeTask: uuid(5, 2),
  /** The teammanager's: to submit the contribution again, after it was returned. */
  submitTask: uuid(5, 3),
  /** The team Publiekszaken has not submitted. */
  lateTask: uuid(5, 4),
  contribution: uuid(6, 1),
  version: uuid(6, 2),
  otherContribution: uuid(6, 3),
  programmeContribution: uuid(6, 4),
  remark: uuid(6, 5),
  alignment: uuid(6, 6),
  extension: uuid(6, 7),
  deviation: uuid(6, 8),
  closingSession: uuid(7, 1),
  actionPoint: uuid(7, 2),
  agendaItem: uuid(7, 3),
  secondAgendaItem: uuid(7, 4),
  /** The weekly meeting of the college, and the item of this cycle on its agenda. */
  collegeSeries: uuid(7, 5),
  collegeMeeting: uuid(7, 6),
  nextCollegeMeeting: uuid(7, 7),
  collegeItem: uuid(7, 8),
  collegeItemAgain: uuid(7, 9),
  /** As the college and the council decided on it. */
  draftDocument: uuid(8, 1),
  finalDocument: uuid(8, 2),
  collegeDecision: uuid(9, 1),
  councilDecision: uuid(9, 2),
  amendment: uuid(9, 3),
  motion: uuid(9, 4),
  promise: uuid(9, 5),
  publication: uuid(9, 6),
  sending: uuid(9, 7),
  movedMotion: uuid(9, 8),
  progressReport: uuid(9, 9),
  finding: uuid(9, 10),
  addedAction: uuid(9, 11),
  councilMember: uuid(9, 12),
} as const;

/** The day on which the inbox, the cycle and the contribution are looked at: two days before contributions are due. */
export const today = '2026-06-15';
export const contributionsDueOn = '2026-06-17';

/** What the team Openbare ruimte submitted first. */
export const content = {
  sections: [
    {
      section: 'explanation',
      text: 'De lasten stijgen met 2,1% door de indexering van het bestek voor groenonderhoud.',
    },
    {
      section: 'paragraph-capital-goods',
      text: 'In 2027 worden de bruggen in de kern vervangen, conform het beheerplan 2024–2028.',
    },
  ],
  figures: [
    { taakveld: '2.1', year: 2027, expenses: '4862500', income: '315000' },
    { taakveld: '5.7', year: 2027, expenses: '3120750.50', income: '86000' },
    { taakveld: '7.3', year: 2027, expenses: '5480000', income: '6215000' },
  ],
};
export const totals = totalsOf(content.figures);
export const versionChecksum = digest(content);

export const remark = {
  section: 'explanation',
  text: 'Noem het bedrag van de indexering, en of die ook na 2027 doorwerkt.',
};

/** What it submitted after the remark, and what was accepted. */
export const amendedText =
  'De lasten stijgen met 2,1% (€ 64.000) door de indexering van het bestek voor groenonderhoud, ook na 2027.';
export const acceptedContent = {
  ...content,
  sections: content.sections.map(({ section, text }) => ({
    section,
    text: section === remark.section ? amendedText : text,
  })),
};

/** What the signers of the council's decision sign. */
export const decisionChecksum = digest({ decision: ids.councilDecision });
