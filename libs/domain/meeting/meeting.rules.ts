import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import type { Meeting } from './meeting.js';

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
