import type { MeetingPhase } from '../definition/definition.js';
import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import type { AttendanceStatus, Invitee, Meeting, MeetingPoint } from './meeting.js';

/** A meeting is confirmed only when everybody's attendance is known: `attendance-incomplete`. */
export function mustHaveAttendance(meeting: Pick<Meeting, 'invitees'>): void {
  const unknown = meeting.invitees.filter(({ attendance }) => attendance === 'invited').length;
  must(
    unknown === 0,
    'attendance-incomplete',
    `Of ${unknown} invited people it is not recorded whether they were there.`,
    { unknown },
  );
}

/** Who has to acknowledge the material: absent, and nobody came instead. */
export const absentees = (meeting: Pick<Meeting, 'invitees'>): string[] => [
  ...new Set(
    meeting.invitees.filter(({ attendance }) => attendance === 'absent').map(({ personId }) => personId),
  ),
];

/**
 * Organisers confirm jointly: each a different person (domain text, phase 2): `organisers-must-differ`.
 * @param people who confirms, and for whom
 * @param earlier who confirmed before, and for whom
 */
export function mustBeAnotherOrganiser(people: readonly string[], earlier: readonly string[]): void {
  must(
    !people.some((personId) => earlier.includes(personId)),
    'organisers-must-differ',
    'The organisers each confirm, as different people; you already did.',
  );
}

/**
 * In the deciding council meeting the secretary or the deputy secretary is present (seed 000): `attendance-rule-not-met`.
 * @param present the roles that the people attending hold
 */
export function mustMeetAttendanceRule(
  required: readonly Role[] | undefined,
  present: readonly Role[],
): void {
  must(
    !required || required.length === 0 || required.some((role) => present.includes(role)),
    'attendance-rule-not-met',
    `At least one of these must attend: ${required?.join(', ')}.`,
    { required },
  );
}

/** What became of one invitation. */
export interface Attendance {
  personId: string;
  status: Exclude<AttendanceStatus, 'invited'>;
  /** Who came instead; with `replaced` only. */
  replacedBy?: string | null;
}

/**
 * The invitees with their attendance, for every role somebody was invited in. Refuses `invalid-input`: somebody who was not
 * invited, somebody named twice, a replacement without a name, by oneself, or of somebody who was there.
 */
export function recordAttendance(invitees: readonly Invitee[], attendance: readonly Attendance[]): Invitee[] {
  const known = new Map(attendance.map((one) => [one.personId, one]));
  must(known.size === attendance.length, 'invalid-input', 'Everybody is named once.');
  for (const { personId, status, replacedBy } of attendance) {
    must(
      invitees.some((invitee) => invitee.personId === personId),
      'invalid-input',
      'Attendance is recorded of people who were invited.',
      { personId },
    );
    must(
      status === 'replaced' ? replacedBy && replacedBy !== personId : !replacedBy,
      'invalid-input',
      'Whoever is replaced names another person who came instead; nobody else does.',
      { personId },
    );
  }
  return invitees.map((invitee) => {
    const one = known.get(invitee.personId);
    return one ? { ...invitee, attendance: one.status, replacedBy: one.replacedBy ?? null } : invitee;
  });
}

/**
 * A phase leaves the kinds of point its definition names, and an action point has a date by which it is done (domain text,
 * phase 5): `invalid-input`.
 */
export function mustBePointOfPhase(
  phase: Pick<MeetingPhase, 'key' | 'actionPoints' | 'questions'>,
  kind: MeetingPoint['kind'],
  dueOn: string | null,
): void {
  must(
    kind === 'actionPoint' ? phase.actionPoints : phase.questions,
    'invalid-input',
    `The meeting of phase "${phase.key}" leaves no ${kind}.`,
  );
  must(kind === 'question' || dueOn, 'invalid-input', 'An action point has an owner and a date.', {
    errors: [{ path: '/dueOn', message: 'must be given for an action point' }],
  });
}
