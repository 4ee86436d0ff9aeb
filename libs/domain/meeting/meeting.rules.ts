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
  /** What came of consulting the role that the phase names; with `absent` only. */
  consultation?: string | null;
}

/**
 * The invitees with their attendance, for every role somebody was invited in. Refuses `invalid-input`: somebody who was not
 * invited, somebody named twice, a replacement without a name, by oneself, or of somebody who was there; a replacement by
 * somebody who was absent. And `attendance-rule-not-met`: who is absent arranges a replacement, and if that fails consults
 * the role that the phase names (domain text, phase 10).
 * @param consult that role; undefined where nobody needs to be consulted
 */
export function recordAttendance(
  invitees: readonly Invitee[],
  attendance: readonly Attendance[],
  consult?: Role,
): Invitee[] {
  const known = new Map(attendance.map((one) => [one.personId, one]));
  must(known.size === attendance.length, 'invalid-input', 'Everybody is named once.');
  for (const { personId, status, replacedBy, consultation } of attendance) {
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
    must(
      !consultation || status === 'absent',
      'invalid-input',
      'Only of somebody who was absent is it said what came of consulting.',
      { personId },
    );
    must(
      !consult || status !== 'absent' || (consultation ?? '').trim() !== '',
      'attendance-rule-not-met',
      `Who is absent and sends nobody consults the ${consult}; say what came of it.`,
      { personId, consult },
    );
  }
  const recorded = invitees.map((invitee) => {
    const one = known.get(invitee.personId);
    if (!one) return invitee;
    const { status, replacedBy = null, consultation = null } = one;
    return { ...invitee, attendance: status, replacedBy, consultation };
  });
  for (const { personId, attendance: status, replacedBy } of recorded) {
    must(
      status !== 'replaced' ||
        !recorded.some(
          (one) => one.personId === replacedBy && ['absent', 'replaced'].includes(one.attendance),
        ),
      'invalid-input',
      'Nobody is replaced by somebody who was not there either.',
      { personId },
    );
  }
  return recorded;
}

/**
 * An invitee announces that they will not come, and who will instead (domain text, phase 10: they arrange a replacement
 * themselves). Attendance is recorded afterwards all the same. Refuses `not-permitted` for who is not invited, and
 * `invalid-input` for a replacement by oneself.
 */
export function announceAbsence(
  invitees: readonly Invitee[],
  personId: string,
  { reason, replacedBy }: { reason: string; replacedBy: string | null },
): Invitee[] {
  must(
    invitees.some((invitee) => invitee.personId === personId),
    'not-permitted',
    'Only who is invited can say that they will not come.',
  );
  must(replacedBy !== personId, 'invalid-input', 'A replacement is another person.', {
    errors: [{ path: '/replacedBy', message: 'must be another person' }],
  });
  return invitees.map((invitee) =>
    invitee.personId === personId ? { ...invitee, apology: reason, replacedBy } : invitee,
  );
}

/** Who is invited by hand, and who is taken off. */
export interface InviteeChanges {
  add: readonly { personId: string; role: Role }[];
  remove: readonly string[];
  /** Everybody who holds an invited role now; absent: the list by role stays as it is. */
  byRole?: readonly Pick<Invitee, 'personId' | 'role' | 'unitId'>[];
}

/**
 * The list of invitees after changes by hand. A new list by role keeps who was added, and leaves off who was taken off, until
 * they are added again. Refuses `invalid-input`: taking off who is not invited or whose attendance is known, adding and
 * taking off at once.
 */
export function adjustInvitees(
  meeting: Pick<Meeting, 'invitees' | 'excludedIds'>,
  { add, remove, byRole }: InviteeChanges,
): Pick<Meeting, 'invitees' | 'excludedIds'> {
  const { invitees } = meeting;
  for (const personId of remove) {
    must(
      invitees.some((one) => one.personId === personId && one.attendance === 'invited'),
      'invalid-input',
      'Only who is invited, and of whom it is not recorded yet whether they came, is taken off the list.',
      { personId },
    );
    must(
      !add.some((one) => one.personId === personId),
      'invalid-input',
      'Nobody is added and taken off at once.',
      { personId },
    );
  }
  const excludedIds = [...new Set([...meeting.excludedIds, ...remove])].filter(
    (personId) => !add.some((one) => one.personId === personId),
  );
  const known = (one: Pick<Invitee, 'personId' | 'role' | 'unitId'>): Invitee | undefined =>
    invitees.find(
      ({ personId, role, unitId }) => personId === one.personId && role === one.role && unitId === one.unitId,
    );
  const wanted: Invitee[] = byRole
    ? [
        ...byRole.map((one) => known(one) ?? invitation(one, 'role')),
        ...invitees.filter((one) => one.origin === 'added' || one.attendance !== 'invited'),
      ]
    : [...invitees];
  const added = add.map((one) => invitation({ ...one, unitId: null }, 'added'));
  const all = [...wanted, ...added].filter(({ personId }) => !excludedIds.includes(personId));
  const once = new Map(all.toReversed().map((one) => [[one.personId, one.role, one.unitId].join(), one]));
  return { invitees: [...once.values()].toReversed(), excludedIds };
}

/** Somebody invited, of whom nothing is known yet. */
export const invitation = (
  { personId, role, unitId }: Pick<Invitee, 'personId' | 'role' | 'unitId'>,
  origin: Invitee['origin'],
): Invitee => ({
  ...{ personId, role, unitId, origin },
  attendance: 'invited',
  replacedBy: null,
  apology: null,
  consultation: null,
});

/**
 * A phase leaves the kinds of point its definition names, a meeting of the organisation action points only; and an action
 * point has a date by which it is done (domain text, phase 5): `invalid-input`.
 * @param phase null for a meeting of the organisation
 */
export function mustBePointOfPhase(
  phase: Pick<MeetingPhase, 'key' | 'actionPoints' | 'questions'> | null,
  kind: MeetingPoint['kind'],
  dueOn: string | null,
): void {
  const { actionPoints, questions } = phase ?? { actionPoints: true, questions: false };
  must(
    kind === 'actionPoint' ? actionPoints : questions,
    'invalid-input',
    phase ? `The meeting of phase "${phase.key}" leaves no ${kind}.` : `This meeting leaves no ${kind}.`,
  );
  must(kind === 'question' || dueOn, 'invalid-input', 'An action point has an owner and a date.', {
    errors: [{ path: '/dueOn', message: 'must be given for an action point' }],
  });
}
