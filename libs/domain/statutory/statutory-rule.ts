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
