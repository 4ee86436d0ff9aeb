import type { CycleDefinition, DocumentType } from '#domain/definition/definition.js';
import type { MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import type { OrganisationCalendar } from '#domain/plan/organisation-calendar.js';
import type { PlanChange } from '#domain/plan/compare-plans.js';
import type { PlannedDocument, YearPlan } from '#domain/plan/year-plan.js';
import type { IsoDate } from '#domain/shared/dates.js';

export interface StoredCalendar {
  country: CycleDefinition['country'];
  /** 0 as long as the organisation has set nothing; then one more with every change. */
  revision: number;
  calendar: OrganisationCalendar;
}

/**
 * `proposed`: waits to be adopted. `adopted`: the dates that cycles keep. `superseded`: was adopted, until a later one was.
 * `discarded`: never adopted, since the year was planned anew.
 */
export type YearPlanStatus = 'proposed' | 'adopted' | 'superseded' | 'discarded';

/** The plan of a year in one of its versions. What it says never changes; its status does. */
export interface StoredPlan {
  id: string;
  year: number;
  /** 1, 2, 3 … within the year. */
  number: number;
  status: YearPlanStatus;
  /** The calendar that it was planned with. */
  calendarRevision: number;
  /** The council meetings that somebody chose, by their first day. */
  councilDays: Partial<Record<DocumentType, IsoDate>>;
  plan: YearPlan;
  /** What it changes of the plan that was adopted when it was made; empty when none was. */
  changes: PlanChange[];
  proposedBy: string;
  proposedAt: string;
  adoptedBy: string | null;
  adoptedAt: string | null;
}

/** The calendar and the plans of the call's organisation. */
export interface PlanRepository {
  calendar(): Promise<StoredCalendar>;
  /** Holds calendar and plans of the organisation until commit: one is planned or adopted at a time. */
  lockCalendar(): Promise<StoredCalendar>;
  /** Writes the calendar, and the organisation's time zone with it. */
  saveCalendar(calendar: OrganisationCalendar, revision: number): Promise<void>;
  /** The newest definition of each document, the organisation's own before the product's. */
  definitions(): Promise<CycleDefinition[]>;
  /** Every version of a year, newest first. */
  ofYear(year: number): Promise<StoredPlan[]>;
  insert(plan: StoredPlan): Promise<void>;
  /** Writes the status, and who adopted it and when. */
  saveStatus(plan: StoredPlan): Promise<void>;
  /** Every adopted plan, by year. */
  adopted(): Promise<StoredPlan[]>;
  /** A document of a year as an adopted plan has it; null when none has. */
  adoptedDocument(document: DocumentType, year: number): Promise<PlannedDocument | null>;
  /** The cycle of a document and year that is under way, held until commit, with its phase and when that is due. */
  lockRunning(
    document: DocumentType,
    year: number,
  ): Promise<{ cycleId: string; phase: string | null; round: number; dueOn: IsoDate | null } | null>;
  /** Moves the day on which a phase is due, with what in it was due on that same day and is still open. */
  moveDueDate(
    cycleId: string,
    of: { phase: string; round: number },
    day: { from: IsoDate | null; to: IsoDate | null },
  ): Promise<void>;
  /** Ids of the organisation's meetings of a kind that are still to come, the first one first. */
  convened(kind: MeetingKind): Promise<string[]>;
  /** The open confirmations of a phase's meeting can be given from another instant on; those of other meetings have none. */
  confirmNotBefore(meeting: Meeting, startsAt: string): Promise<void>;
  /** Documents that the plan has started, by document and year. */
  started(): Promise<{ document: DocumentType; year: number }[]>;
  /** The cycle of a document and year that was not withdrawn. */
  cycleOf(document: DocumentType, year: number): Promise<string | null>;
  recordStart(start: { document: DocumentType; year: number; cycleId: string }): Promise<void>;
}

/** What pages read. */
export interface PlanReader {
  calendar(organisationId: string): Promise<StoredCalendar>;
  /** The year's versions, newest first, with the names of people. */
  ofYear(organisationId: string, year: number): Promise<StoredPlanView[]>;
  /** The years that have a plan, the latest first, with the numbers of what is adopted and what is proposed. */
  years(organisationId: string): Promise<PlannedYear[]>;
}
export type StoredPlanView = StoredPlan & { proposedByName: string; adoptedByName: string | null };
export interface PlannedYear {
  year: number;
  adopted: number | null;
  proposed: number | null;
}
