import type { CycleDefinition, DocumentType } from '../definition/definition.js';
import type { IsoDate } from '../shared/dates.js';
import type { LocalizedText } from '../shared/text.js';

/** What a rule binds: a document, or the amendment of a Dutch budget, which has no cycle of its own. */
export const statutorySubjects = ['begrotingswijziging'] as const;
export type StatutorySubject = DocumentType | (typeof statutorySubjects)[number];

/** What happens to a document, as far as law speaks of it. */
export const statutoryEvents = [
  /** The college offers the draft to the council and makes it public (Netherlands). */
  'offered',
  /** The draft and its documentation are with every council member (Flanders). */
  'draftSent',
  'auditorReported',
  /** The college's accountability of lawfulness is given with the accounts (Netherlands). */
  'lawfulnessStated',
  'unlawfulnessFound',
  'indemnityProposed',
  'indemnityDecided',
  'deliberated',
  'adopted',
  'adoptedByWelfareCouncil',
  'adoptedByCouncil',
  /** The council approves the part of the welfare council, which makes the whole final (Flanders). */
  'approvedAsOne',
  'published',
  /** Sent to the provincial executive; in Flanders: the notice to the supervisor. */
  'sent',
  'filed',
  'executed',
  'supervisionEnded',
  'minutesAvailable',
  'nextSitting',
] as const;
export type StatutoryEvent = (typeof statutoryEvents)[number];

/** What people call the events, in a sentence: "first: …". */
export const statutoryEventNames: Readonly<Record<StatutoryEvent, LocalizedText>> = {
  offered: { nl: 'aangeboden aan de raad', en: 'offered to the council' },
  draftSent: { nl: 'ontwerp bezorgd aan de raadsleden', en: 'draft sent to the council members' },
  auditorReported: { nl: 'verslag van de accountant ontvangen', en: "accountant's report received" },
  lawfulnessStated: { nl: 'rechtmatigheidsverantwoording gegeven', en: 'lawfulness stated' },
  unlawfulnessFound: { nl: 'onrechtmatigheid vastgesteld', en: 'unlawfulness found' },
  indemnityProposed: { nl: 'indemniteitsvoorstel gedaan', en: 'indemnity proposed' },
  indemnityDecided: { nl: 'over indemniteit besloten', en: 'decided on indemnity' },
  deliberated: { nl: 'behandeld door de raad', en: 'deliberated by the council' },
  adopted: { nl: 'vastgesteld', en: 'adopted' },
  adoptedByWelfareCouncil: {
    nl: 'OCMW-deel vastgesteld door de raad voor maatschappelijk welzijn',
    en: 'part of the centre adopted by the council for social welfare',
  },
  adoptedByCouncil: {
    nl: 'gemeentelijk deel vastgesteld door de gemeenteraad',
    en: 'part of the municipality adopted by the municipal council',
  },
  approvedAsOne: {
    nl: 'OCMW-deel goedgekeurd door de gemeenteraad: definitief vastgesteld',
    en: 'part of the centre approved by the municipal council: final',
  },
  published: { nl: 'bekendgemaakt', en: 'published' },
  sent: { nl: 'gezonden aan de toezichthouder', en: 'sent to the supervisor' },
  filed: { nl: 'digitale rapportering ontvangen', en: 'digital report received' },
  executed: { nl: 'in uitvoering', en: 'executed' },
  supervisionEnded: { nl: 'toezichttermijn verstreken', en: 'term of supervision ended' },
  minutesAvailable: { nl: 'notulen beschikbaar', en: 'minutes available' },
  nextSitting: { nl: 'volgende zitting', en: 'next sitting' },
};

/** One rule of law in one of its versions. A correction is a new version, and the old one gets a last day. */
export interface StatutoryRule {
  /** The same for all versions. */
  key: string;
  /** 1, 2, 3 … */
  version: number;
  country: CycleDefinition['country'];
  binds: StatutorySubject[];
  /** Article of law, or the page it was read on. */
  article: string;
  /** A: the law itself was read; B: official guidance or a council's page; C: general knowledge, not checked. */
  sureness: 'A' | 'B' | 'C';
  name: LocalizedText;
  /** First and last day on which this version is the law; absent: as far back, or on, as we plan. */
  validFrom?: IsoDate;
  validUntil?: IsoDate;
  rule: StatutoryContent;
}

/** What a rule says. Terms count calendar days: law makes no exception for weekends here. */
export type StatutoryContent =
  /** Not earlier than so many days after. `urgency` lifts it, with a recorded reason. */
  | { kind: 'notEarlierThan'; of: StatutoryEvent; days: number; after: StatutoryEvent; liftedBy?: 'urgency' }
  /** At most so many days, or months, after. */
  | { kind: 'within'; of: StatutoryEvent; days?: number; months?: number; after: StatutoryEvent }
  /** Before a day of a year, which is itself too late; the year lies `yearOffset` from the document's. */
  | { kind: 'before'; of: StatutoryEvent; month: number; day: number; yearOffset: number }
  /** Not before all of these have happened; with `when`, only in those circumstances. */
  | { kind: 'onlyAfter'; of: StatutoryEvent; after: StatutoryEvent[]; when?: Circumstance }
  /** What was adopted is adopted no longer. */
  | { kind: 'lapses'; of: StatutoryEvent; when: 'otherCouncilHeldOver' }
  /** What may follow when something comes too late. */
  | { kind: 'sanction'; whenLate: StatutoryEvent }
  /** A ceiling the council stays under, in percent of total expenses without additions to reserves. */
  | { kind: 'atMost'; of: 'lawfulnessThreshold'; percent: number }
  /** What a document must hold. */
  | {
      kind: 'contents';
      of: 'programme' | 'paragraphs' | 'document';
      parts: { key: string; name: LocalizedText }[];
    }
  /** Two totals that must be the same. */
  | { kind: 'equal'; of: 'taakveldTotals'; to: 'documentTotals' };

export type Circumstance = 'unlawfulness';

type OfKind<Kind extends StatutoryContent['kind']> = StatutoryRule & {
  rule: Extract<StatutoryContent, { kind: Kind }>;
};
/** The rules whose content is of one kind. */
export const rulesOfKind = <Kind extends StatutoryContent['kind']>(
  rules: readonly StatutoryRule[],
  kind: Kind,
): OfKind<Kind>[] => rules.filter((one): one is OfKind<Kind> => one.rule.kind === kind);
