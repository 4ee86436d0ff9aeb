import type { DayOff, WorkingCalendar } from '../calendar/working-calendar.js';
import type { CycleDefinition, DocumentType } from '../definition/definition.js';
import type { IsoDate } from '../shared/dates.js';
import type { LocalizedText } from '../shared/text.js';
import type { StatutoryRule } from '../statutory/statutory-rule.js';

/** The bodies whose meetings a plan works around. */
export const meetingBodies = {
  council: { nl: 'gemeenteraad', en: 'council' },
  councilCommittee: { nl: 'raadscommissie', en: 'council committee' },
  auditCommittee: { nl: 'auditcommissie', en: 'audit committee' },
  executiveBoard: { nl: 'college', en: 'executive board' },
} as const satisfies Record<string, LocalizedText>;
export type MeetingBody = keyof typeof meetingBodies;

/** A meeting on its dates; several evenings in a row are one meeting. */
export interface PlannedMeeting {
  body: MeetingBody;
  from: IsoDate;
  until: IsoDate;
}

/** A body that meets every week, except on days off and in recess. 0 = Sunday … 6 = Saturday. */
export interface WeeklyMeeting {
  body: MeetingBody;
  weekday: number;
}

/**
 * Where the organisation itself puts a step of a document. A step is a phase of the definition, or with a `name` a date
 * of its own beside the phases: papers sent round, a report of the accountant.
 */
export interface LocalRule {
  document: DocumentType;
  step: string;
  name?: LocalizedText;
  /** The ordinance, decision or custom it rests on, as people know it. */
  source: string;
  at:
    | {
        /** The last meeting of a body that ends at least so many working days before another step begins. */
        kind: 'meetingBefore';
        body: MeetingBody;
        workingDays: number;
        step: string;
      }
    | { kind: 'before' | 'after'; workingDays: number; step: string };
}

export interface PlanInput {
  country: CycleDefinition['country'];
  /** The calendar year in which councils adopt; documents may be of the year before or after. */
  year: number;
  definitions: readonly CycleDefinition[];
  /** In all their versions. */
  rules: readonly StatutoryRule[];
  /** Of the year and of the one before: preparation may begin there. */
  calendar: WorkingCalendar;
  meetings: readonly PlannedMeeting[];
  weekly?: readonly WeeklyMeeting[];
  localRules?: readonly LocalRule[];
  /** The council meeting chosen for a document, by its first day; without it the last that is lawful. */
  councilDays?: Partial<Record<DocumentType, IsoDate>>;
  /** When given, what would have had to happen before it is a conflict. */
  today?: IsoDate;
  /** Working days between the start of a cycle and the end of its first planned phase; 20 unless given. */
  startLead?: number;
}

/** The calendar of all P&C documents that go to the council in a year: a proposal until it is adopted. */
export interface YearPlan {
  country: CycleDefinition['country'];
  year: number;
  documents: PlannedDocument[];
}

export interface PlannedDocument {
  document: DocumentType;
  /** The document's own year, as its cycle has it. */
  year: number;
  definitionVersion: number;
  /** The working day on which the cycle starts by itself. */
  startsOn: IsoDate;
  /** In the order of the calendar. Phases without a date of their own are not in it. */
  steps: PlannedStep[];
  conflicts: Conflict[];
}

export interface PlannedStep {
  /** Key of the phase, or of the organisation's own date. */
  step: string;
  name: LocalizedText;
  /** A phase of the definition; otherwise a date of the organisation's own. */
  phase: boolean;
  /** First day of a meeting of several days; otherwise the day itself. */
  from: IsoDate;
  /** The day on which the step ends. */
  day: IsoDate;
  because: Computation;
  /** What moved it from the day that the computation gave, in order. */
  moved: Move[];
  /** The days that law and ordinance set for it, all of which hold. */
  limits: Limit[];
}

/** How a day was found. */
export type Computation =
  /** A meeting of the organisation's calendar. */
  | { kind: 'meeting'; body: MeetingBody; source: string | null }
  /** So many working days before or after another step; `source` null: the definition's own spacing. */
  | {
      kind: 'spacing';
      workingDays: number;
      direction: 'before' | 'after';
      step: string;
      source: string | null;
    }
  /** No meeting was there: the last day that law leaves. */
  | { kind: 'lastDay'; article: string };

export interface Move {
  from: IsoDate;
  to: IsoDate;
  why: DayOff | { why: 'term'; term: string; article: string } | { why: 'order'; step: string };
}

/** A day that a rule of law, or a term of the definition, sets for a step. */
export interface Limit {
  /** Key of the statutory rule or of the definition's term. */
  term: string;
  article: string;
  /** Version of the statutory rule; null for a term of the definition. */
  version: number | null;
  direction: 'notAfter' | 'notBefore';
  day: IsoDate;
}

/** What does not fit: as data, which {@link file://./conflict-texts.ts} puts into words. */
export type Conflict = {
  step: string;
  /** Whether the plan can't be adopted as long as it is there. */
  blocks: boolean;
} & (
  | {
      kind: 'noCouncilMeeting';
      year: number;
      lastDay: IsoDate;
      article: string;
      /** The last day on which an extra meeting would do. */
      wantedDay: IsoDate;
    }
  | { kind: 'noMeeting'; body: MeetingBody; until: IsoDate }
  | { kind: 'dayOff'; day: IsoDate; why: DayOff['why']; name: string | null }
  | { kind: 'past'; day: IsoDate }
  | { kind: 'term'; day: IsoDate; article: string; direction: Limit['direction']; limit: IsoDate }
);
