import type { DeviationKind } from '../contribution/deviation.js';
import type { Body, Role, UnitKind } from '../people/roles.js';
import type { ReminderPolicy } from '../reminder/reminder-policy.js';
import type { LocalizedText } from '../shared/text.js';
import type { TaskKind } from '../task/task-kinds.js';

/** P&C documents. Dutch ones first; the older Flemish names stay expressible (seeds 002, 004). */
export const documentTypes = {
  voorjaarsnota: { nl: 'voorjaarsnota', en: 'spring memorandum' },
  'trimesterrapportage-1': { nl: 'eerste trimesterrapportage', en: 'first four-monthly report' },
  'trimesterrapportage-2': { nl: 'tweede trimesterrapportage', en: 'second four-monthly report' },
  'trimesterrapportage-3': { nl: 'derde trimesterrapportage', en: 'third four-monthly report' },
  begroting: { nl: 'begroting', en: 'budget' },
  jaarrekening: { nl: 'jaarrekening', en: 'annual accounts' },
  meerjarenplan: { nl: 'meerjarenplan', en: 'multi-annual plan' },
  'aanpassing-meerjarenplan': {
    nl: 'aanpassing van het meerjarenplan',
    en: 'adjustment of the multi-annual plan',
  },
  opvolgingsrapportering: { nl: 'opvolgingsrapportering', en: 'follow-up report' },
  'rapport-organisatiebeheersing': {
    nl: 'rapport organisatiebeheersing',
    en: 'report on organisational control',
  },
  budget: { nl: 'budget', en: 'budget (before 2020)' },
  budgetwijziging: { nl: 'budgetwijziging', en: 'budget amendment (before 2020)' },
  'interne-kredietaanpassing': { nl: 'interne kredietaanpassing', en: 'internal credit adjustment' },
} as const satisfies Record<string, LocalizedText>;
export type DocumentType = keyof typeof documentTypes;
export const documentTypeNames = Object.keys(documentTypes) as DocumentType[];

export const phaseKinds = [
  'preparation',
  'meeting',
  'contributions',
  'coordination',
  'test',
  'consultation',
  'decision',
  'dispatch',
  'followUp',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/**
 * A cycle as data: versioned, immutable once a cycle uses it, pinned by each running cycle. A phase kind is code
 * (`workflows/phases`); which phases, who and in which order is this.
 */
export interface CycleDefinition {
  document: DocumentType;
  /** 1, 2, 3 …; a changed definition is a new version. */
  version: number;
  country: 'NL' | 'BE';
  name: LocalizedText;
  /** Statutory or local terms by key; phases refer to them. */
  terms: Term[];
  /**
   * What is said of dates, when and to whom; the first is that of every step for which a phase names none. Absent only in
   * definitions of before, which cycles may still be running.
   */
  reminders?: ReminderPolicy[];
  /** The sections every contribution answers, in the document's order. */
  outline: OutlineSection[];
  phases: PhaseDefinition[];
}

/** A date that law or local rule sets, with its article and how sure it is (A, B, C as in the law text). */
export interface Term {
  key: string;
  article: string;
  sureness: 'A' | 'B' | 'C';
  name: LocalizedText;
  /**
   * `lastDay`: the last lawful calendar day, month and day, in the year `yearOffset` from the cycle's year ("before 15
   * November" of the year before is `{ month: 11, day: 14, yearOffset: -1 }`).
   * `within`: at most so many days after the end of a phase. `notEarlierThan`: at least so many days after it.
   */
  rule:
    | { kind: 'lastDay'; month: number; day: number; yearOffset: number }
    | { kind: 'within'; days: number; after: string }
    | { kind: 'notEarlierThan'; days: number; after: string };
}

/**
 * One section of a contribution. `figures` asks amounts per taakveld instead of text, `deviations` what differs from the budget,
 * with cause and measure.
 */
export interface OutlineSection {
  key: string;
  name: LocalizedText;
  content: 'text' | 'figures' | 'deviations';
  required: boolean;
  /** Which kinds of unit answer it. */
  askedOf: Exclude<UnitKind, 'portfolio'>[];
  /** Guidance shown to the author. */
  guidance?: LocalizedText;
  /**
   * What the law wants of it before the document goes to the college: one of the three W questions of each programme (BBV 8),
   * or one of the paragraphs of the document (BBV 9(2)), which may also be said not to apply.
   */
  statutoryPart?: 'programmePlan' | 'paragraph';
  /** Of figures: the years that each taakveld must have, counted from the cycle's year; more may be given. */
  years?: { from: number; to: number };
  /** Of deviations: the kinds that it asks. */
  deviations?: DeviationKind[];
}

interface PhaseBase {
  /** Unique in the definition, kebab-case; tasks and history name it. */
  key: string;
  name: LocalizedText;
  /** Planned end: so many calendar days before the last day of term `before`, or a term's key as the date itself. */
  due?: { daysBefore: number; term: string };
  /** Terms that bind the end of this phase. */
  terms?: string[];
  /** May be left out of a cycle at its preparation. */
  optional?: boolean;
  /**
   * What happens when a later phase sent the cycle back to before this one: it is done `again` (default), or `once` was
   * enough unless the return names it. Phases with a test or a signature are always done again.
   */
  laterRounds?: 'again' | 'once';
  /** Earlier phases to which this phase may send the cycle back. */
  returnTo?: string[];
  /** The reminder policies of steps that have another than the first. */
  reminders?: Partial<Record<TaskKind, string>>;
}

/** Sets teams, programmes, outline and instructions; others agree (domain text, phase 1). */
export interface PreparationPhase extends PhaseBase {
  kind: 'preparation';
  preparedBy: Role;
  agreedBy: Role[];
}

/** A meeting with organisers who must all confirm it took place (domain text, phases 2, 5 and 10). */
export interface MeetingPhase extends PhaseBase {
  kind: 'meeting';
  /** Different people, who each confirm; the first plans the meeting. */
  organisers: Role[];
  /** With whom the meeting is aligned beforehand. */
  alignedWith?: Role[];
  invited: Role[];
  /** Those absent acknowledge the material. */
  absenteesAcknowledge?: boolean;
  /** Action points close before the phase ends. */
  actionPoints?: boolean;
  /** Questions recorded in the meeting are answered before the phase ends. */
  questions?: boolean;
  /** Who is absent arranges a replacement, or consults this role. */
  replacementOrConsult?: Role;
}

/** Every team (and programme) contributes, in parallel (domain text, phase 3). */
export interface ContributionsPhase extends PhaseBase {
  kind: 'contributions';
  /** Who writes and who submits, per kind of unit. */
  contributors: { unit: Exclude<UnitKind, 'portfolio'>; writtenBy: Role; submittedBy: Role }[];
  figuresCheckedBy?: Role;
  reviewedBy: Role;
  waivedBy: Role;
}

/** Coherence judged and the draft document assembled (domain text, phase 4). */
export interface CoordinationPhase extends PhaseBase {
  kind: 'coordination';
  advisedBy: Role[];
  coordinatedBy: Role;
}

/** One officer's final test on named criteria (domain text, phase 7). */
export interface TestPhase extends PhaseBase {
  kind: 'test';
  testedBy: Role;
  criteria: ('integrality' | 'ripeness')[];
}

/** Each portfolio holder concerned is consulted (domain text, phase 8). */
export interface ConsultationPhase extends PhaseBase {
  kind: 'consultation';
  consulted: Role;
}

export const decisionOutcomes = [
  'advised',
  'approved',
  'approvedWithChanges',
  'heldOver',
  'returned',
  'rejected',
] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** One decision of one body within a decision phase. */
export interface DecisionItem {
  key: string;
  body: Body;
  recordedBy: Role;
  outcomes: DecisionOutcome[];
  /** Decisions of this phase that come first; without it the order is free. */
  after?: string[];
  /** The part of the document it is about; absent: the whole. */
  part?: LocalizedText;
  /** Roles that sign, in this order, each a different person. */
  signedBy?: Role[];
  castingVote?: Role;
}

/**
 * One or more bodies advise or decide (domain text, phases 6, 9 and 11). Several decisions in one phase express an
 * adviser before a decider, and the two Flemish councils.
 */
export interface DecisionPhase extends PhaseBase {
  kind: 'decision';
  decisions: DecisionItem[];
  /** Approves the proposal for the agenda. The leading team's, where the role is held for a team. */
  agendaApprovedBy?: Role;
  /** First proposes who attends, the others agree. */
  attendanceAgreedBy?: Role[];
  /** At least one of these attends. */
  attendanceRequires?: Role[];
  /** Changes are worked in before the phase ends, instead of at completion. */
  changesWorkedInBy?: Role;
  /** When one decision is held over, adoptions already made in this phase lapse (Flanders, see the law text). */
  adoptionsLapseWhenHeldOver?: boolean;
}

/** Final version, communication, publication, sending (domain text, phase 12). */
export interface DispatchPhase extends PhaseBase {
  kind: 'dispatch';
  /** Works in carried amendments and fixes the final version. */
  finalisedBy: Role;
  dispatches: {
    key: string;
    name: LocalizedText;
    to: 'organisation' | 'public' | 'supervisor' | 'councilMembers';
    by: Role;
    terms?: string[];
  }[];
}

/** Motions, promises and decisions become actions; the cycle is evaluated (domain text, phase 13). */
export interface FollowUpPhase extends PhaseBase {
  kind: 'followUp';
  evaluatedBy: Role;
}

export type PhaseDefinition =
  | PreparationPhase
  | MeetingPhase
  | ContributionsPhase
  | CoordinationPhase
  | TestPhase
  | ConsultationPhase
  | DecisionPhase
  | DispatchPhase
  | FollowUpPhase;

/** The phase by its key; undefined when the definition has none. */
export function findPhase(definition: CycleDefinition, key: string): PhaseDefinition | undefined {
  return definition.phases.find((phase) => phase.key === key);
}
