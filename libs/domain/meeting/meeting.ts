import type { Role } from '../people/roles.js';

export type AttendanceStatus = 'invited' | 'present' | 'absent' | 'replaced';

export interface Invitee {
  personId: string;
  role: Role;
  unitId: string | null;
  attendance: AttendanceStatus;
  /** Who came instead, when `replaced`. */
  replacedBy: string | null;
}

/** A meeting of a cycle's phase. Instants are UTC ISO-8601. */
export interface Meeting {
  id: string;
  organisationId: string;
  cycleId: string;
  phase: string;
  round: number;
  attempt: number;
  startsAt: string;
  endsAt: string | null;
  place: string;
  agenda: string[];
  invitees: Invitee[];
}

/** What a meeting leaves to be done, by a named person. A question is a point of the preparatory council meeting. */
export interface MeetingPoint {
  id: string;
  meetingId: string;
  kind: 'actionPoint' | 'question';
  text: string;
  ownerId: string;
  dueOn: string | null;
  status: 'open' | 'closed' | 'waived';
  /** The answer, or how it was done, or why it was waived. */
  resolution: string | null;
}
