import type { Role } from '../people/roles.js';
import type { LocalizedText } from '../shared/text.js';
import type { Candidate } from '../task/task.js';

interface NoticeKindDescription {
  /** As a heading of preferences and lists. */
  name: LocalizedText;
  /** Told at once to whoever gets a daily digest, and to who wants no mail except escalations. */
  escalation?: true;
  /** A message for the calendar: its mail carries an invitation, and waits for no digest. */
  calendar?: true;
  /** Asks for something that is over once its task is completed or withdrawn: then it is not mailed any more. */
  untilTaskIsDone?: true;
}

/** Everything that people are told of. The texts are made when shown or sent: `notice-texts.ts`. */
export const noticeKinds = {
  taskOpened: { name: { nl: 'Nieuwe taak', en: 'New task' }, untilTaskIsDone: true },
  taskReturned: { name: { nl: 'Teruggezonden', en: 'Returned' }, untilTaskIsDone: true },
  taskWithdrawn: { name: { nl: 'Taak ingetrokken', en: 'Task withdrawn' } },
  taskReminder: { name: { nl: 'Herinnering', en: 'Reminder' }, untilTaskIsDone: true },
  taskEscalated: {
    name: { nl: 'Escalatie', en: 'Escalation' },
    escalation: true,
    untilTaskIsDone: true,
  },
  assigneeAbsent: {
    name: { nl: 'Afwezig bij de uiterste datum', en: 'Absent at the deadline' },
    untilTaskIsDone: true,
  },
  deputyAsked: { name: { nl: 'Gevraagd als vervanger', en: 'Asked as deputy' }, untilTaskIsDone: true },
  deadlineMoved: { name: { nl: 'Uiterste datum verplaatst', en: 'Deadline moved' } },
  cycleStarted: { name: { nl: 'Cyclus gestart', en: 'Cycle started' } },
  cycleWithdrawn: { name: { nl: 'Cyclus ingetrokken', en: 'Cycle withdrawn' } },
  meetingInvited: { name: { nl: 'Uitnodiging', en: 'Invitation' }, calendar: true },
  meetingChanged: { name: { nl: 'Bijeenkomst gewijzigd', en: 'Meeting changed' }, calendar: true },
  meetingCancelled: { name: { nl: 'Bijeenkomst vervallen', en: 'Meeting cancelled' }, calendar: true },
} as const satisfies Record<string, NoticeKindDescription>;

export type NoticeKind = keyof typeof noticeKinds;
export const noticeKindNames = Object.keys(noticeKinds) as NoticeKind[];

/** The description with its optional parts, whatever the kind. */
export const describeNoticeKind = (kind: NoticeKind): NoticeKindDescription => noticeKinds[kind];

/** Who is told: one person, or everybody who can act in a role (for a unit, where the role has one). */
export type Recipient = { personId: string } | { role: Role; unitId: string | null };

/** What the text needs and the records will not say later. Dates are local; ids and codes only, never names or text. */
export interface NoticeFacts {
  /** The day it is due by, as it was when this was told. */
  dueOn?: string | null;
  /** Of a deadline that moved: the day it was due by before. */
  previousDueOn?: string | null;
  /** Working days until the day it is due by (0: today), for a reminder. */
  daysLeft?: number;
  /** Working days it is late, for a reminder or an escalation. */
  daysLate?: number;
  /** The phase it is about, by its key in the definition. */
  phase?: string;
  /** Whom it is about, besides the recipient: the absent assignee. */
  personId?: string;
  /** Code of the reason, as in `withdrawnBecause` of a task. */
  because?: string;
}

/** Something to tell a person or a role. */
export interface NewNotice {
  kind: NoticeKind;
  to: Recipient;
  cycleId: string | null;
  taskId?: string | null;
  meetingId?: string | null;
  facts?: NoticeFacts;
  /**
   * What makes it the same notice: told once per recipient and key, however often it is asked for. Holds ids and codes
   * only, e.g. `reminder/<task id>/<due on>/-3`.
   */
  dedupeKey: string;
  /** Who asked for it, when the call is the product's own; they are not told of their own act. */
  by?: string | null;
}

/** A notice as it is kept. Instants are UTC ISO-8601. */
export interface Notice extends Required<Omit<NewNotice, 'by' | 'dedupeKey'>> {
  id: string;
  organisationId: string;
  /** Whose act it tells of: they are not told. Null when the product itself acted. */
  causedBy: string | null;
  createdAt: string;
}

/**
 * Whom to tell of a task: who has it, else the person asked by name, else the role.
 * @throws Error for a candidate that names nobody, which no rule lets exist
 */
export function recipientOf(candidate: Candidate, assigneeId: string | null = null): Recipient {
  const personId = assigneeId ?? candidate.personId;
  if (personId !== null) return { personId };
  if (candidate.role === null) throw new Error('A task asks a role or a person.');
  return { role: candidate.role, unitId: candidate.unitId };
}
