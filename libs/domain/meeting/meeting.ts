import type { Role } from '../people/roles.js';
import type { DaysOffRule } from './days-off.rules.js';
import type { MeetingKind } from './meeting-kinds.js';

export type AttendanceStatus = 'invited' | 'present' | 'absent' | 'replaced';

export interface Invitee {
  personId: string;
  role: Role;
  unitId: string | null;
  /** Invited because of the role, or added by hand: then a new list by role keeps them. */
  origin: 'role' | 'added';
  attendance: AttendanceStatus;
  /** Who came instead, when `replaced`; or who will, as they themselves announced. */
  replacedBy: string | null;
  /** Why they will not come, in their own words. */
  apology: string | null;
  /** What came of consulting the role that a phase names, when somebody was absent and sent nobody. */
  consultation: string | null;
}

export const meetingStatuses = ['planned', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/**
 * A meeting: one that a cycle's phase asks for, or one of the organisation, whose agenda may hold items of several cycles.
 * Instants are UTC ISO-8601.
 */
export interface Meeting {
  id: string;
  organisationId: string;
  kind: MeetingKind;
  /** The cycle, phase, round and attempt that asked for it; all null for a meeting of the organisation. */
  cycleId: string | null;
  phase: string | null;
  round: number | null;
  attempt: number | null;
  /** The series it was planned in; null for a single date. */
  seriesId: string | null;
  status: MeetingStatus;
  startsAt: string;
  endsAt: string | null;
  place: string;
  /** Who was taken off the list: a new list by role leaves them off. */
  excludedIds: string[];
  invitees: Invitee[];
}

/** What is put before a meeting with an agenda item. */
export interface Paper {
  title: string;
  /** A version of the cycle's document, which never changes. */
  documentVersionId: string | null;
  /** Where else it can be found. */
  reference: string | null;
}

export const agendaPurposes = ['inform', 'discuss', 'advise', 'decide'] as const;
export type AgendaPurpose = (typeof agendaPurposes)[number];
export const agendaStatuses = ['open', 'settled', 'heldOver', 'withdrawn'] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

/** One item of an agenda. */
export interface AgendaItem {
  id: string;
  meetingId: string;
  /** 1, 2, 3 … in the order in which the items are taken. */
  number: number;
  title: string;
  purpose: AgendaPurpose;
  /** How long it takes, in minutes; null when nobody said. */
  minutes: number | null;
  /** The cycle it is of; null for anything else. */
  cycleId: string | null;
  /** The decision that is asked, by its phase and key in the cycle's definition. */
  phase: string | null;
  decisionKey: string | null;
  presenterId: string | null;
  papers: Paper[];
  status: AgendaStatus;
  /** What came of it, or why it was held over or withdrawn. */
  conclusion: string | null;
  /** The item of an earlier meeting that was held over to this one. */
  heldOverFrom: string | null;
}

/** Meetings at a steady pace: planned together, each moved or cancelled by itself. Days and times are local. */
export interface MeetingSeries {
  id: string;
  kind: MeetingKind;
  firstOn: string;
  until: string;
  everyWeeks: number;
  /** `HH:MM` on the town hall's clock. */
  time: string;
  durationMinutes: number;
  place: string;
  /** What became of its dates in recess and on days off. */
  onDaysOff: DaysOffRule;
  createdBy: string;
  createdAt: string;
}

/** What a meeting leaves to be done, by a named person. A question is a point of the preparatory council meeting. */
export interface MeetingPoint {
  id: string;
  meetingId: string;
  /** The agenda item it came from; null for the meeting as a whole. */
  agendaItemId: string | null;
  kind: 'actionPoint' | 'question';
  text: string;
  ownerId: string;
  dueOn: string | null;
  status: 'open' | 'closed' | 'waived';
  /** The answer, or how it was done, or why it was waived. */
  resolution: string | null;
}

export const minutesStatuses = ['draft', 'adopted', 'signed'] as const;
export type MinutesStatus = (typeof minutesStatuses)[number];

/** The minutes of a meeting: drafted and corrected as numbered versions, adopted by a later meeting, then signed. */
export interface Minutes {
  meetingId: string;
  status: MinutesStatus;
  /** Number of the last version: the one that is adopted and signed. */
  version: number;
  checksum: string;
  /** Local day on which they were adopted, and the meeting that did. */
  adoptedOn: string | null;
  adoptedInId: string | null;
}

/** The text as it was saved; never changed. */
export interface MinutesVersion {
  meetingId: string;
  number: number;
  text: string;
  /** SHA-256, hex, over meeting, number and text: what signers sign. */
  checksum: string;
  /** Why the text was corrected; null for the first draft. */
  reason: string | null;
  writtenBy: string;
  writtenAt: string;
}

export const marginNoteKinds = ['supervisor', 'correction'] as const;
/**
 * What is written in the margin of minutes once their text is fixed (kantmelding, seed 004): what the supervisor decided of
 * it, or that something turned out otherwise. Never changed.
 */
export interface MarginNote {
  /** 1, 2, 3 … */
  number: number;
  kind: (typeof marginNoteKinds)[number];
  text: string;
  /** Where the decision or correction can be found; null for none. */
  reference: string | null;
  writtenBy: string;
  writtenAt: string;
}

export interface MinutesSignature {
  order: number;
  role: Role;
  personId: string;
  onBehalfOf: string | null;
  checksum: string;
  signedAt: string;
}
