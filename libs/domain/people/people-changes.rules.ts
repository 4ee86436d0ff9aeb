import { addDays, type IsoDate } from '../shared/dates.js';
import { must } from '../shared/domain-error.js';
import { roles, type Role, type UnitKind } from './roles.js';

/** A period of whole days in the organisation's calendar; the last day is in it, null has no end. */
export interface Held {
  from: IsoDate;
  until: IsoDate | null;
}

/** A role that somebody holds for a period. */
export interface RoleAssignment extends Held {
  id: string;
  personId: string;
  role: Role;
  /** The team, programme or portfolio it is held for; null for the whole organisation. */
  unitId: string | null;
}

/** Days on which somebody is away, and who stands in for them then, if they named anybody. */
export interface Absence {
  id: string;
  personId: string;
  from: IsoDate;
  until: IsoDate;
  deputyId: string | null;
}

/** No period of absence that somebody enters is longer: who is away for good holds the role no more. */
const longestAbsenceDays = 366;

const overlap = (one: Held, other: Held): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);

const wrong = (path: string, message: string) => ({ errors: [{ path, message }] });

/**
 * Whether somebody may be given a role: not by themselves, for a unit of the kind that the role is held for, and not twice
 * at a time. Refuses `own-role`, `invalid-input`, `role-held-already`.
 * @param unitKind of the unit that was named, undefined when there is none such, null when none was named
 */
export function mustBeGivable(
  wanted: RoleAssignment,
  context: { givenBy: string; held: readonly RoleAssignment[]; unitKind: UnitKind | null | undefined },
): void {
  const { personId, role, from, until } = wanted;
  must(
    personId !== context.givenBy,
    'own-role',
    'Nobody gives a role to themselves; another administrator does.',
  );
  const { scope } = roles[role];
  must(
    (context.unitKind ?? null) === (scope === 'organisation' ? null : scope) &&
      context.unitKind !== undefined,
    'invalid-input',
    scope === 'organisation'
      ? `The role ${role} is held for the whole organisation.`
      : `The role ${role} is held for one ${scope} of the organisation.`,
    wrong('/unitId', scope === 'organisation' ? 'must be null' : `must be a ${scope} of the organisation`),
  );
  mustEndAfterStart({ from, until });
  mustNotBeHeldTwice(wanted, context.held);
}

/** Refuses `role-held-already` when the person holds the same role for the same unit on any of its days. */
export function mustNotBeHeldTwice(wanted: RoleAssignment, held: readonly RoleAssignment[]): void {
  const twice = held.find(
    (one) =>
      one.id !== wanted.id &&
      one.role === wanted.role &&
      one.unitId === wanted.unitId &&
      overlap(one, wanted),
  );
  must(
    !twice,
    'role-held-already',
    `This person holds the role from ${twice?.from} ${twice?.until ? `until ${twice.until}` : 'without an end'}; give it for other days, or change its end.`,
    { assignmentId: twice?.id },
  );
}

/**
 * What is left of a role that ends on a day: the role with its new end, or null when it was never held then, since it would
 * have begun later. What was done in the role stays done, so it ends yesterday at the earliest: then it is gone today.
 * Refuses `invalid-input`.
 */
export function endedOn(held: RoleAssignment, until: IsoDate | null, today: IsoDate): RoleAssignment | null {
  const yesterday = addDays(today, -1);
  must(
    until === null || until >= yesterday,
    'invalid-input',
    `A role ends on ${yesterday} at the earliest: it was held until then.`,
    wrong('/until', `must not be before ${yesterday}`),
  );
  return until !== null && until < held.from ? null : { ...held, until };
}

/**
 * Refuses `last-administrator` when from some day on nobody would look after people and roles any more.
 * @param left everybody's administrator roles, as they would be
 */
export function mustLeaveAnAdministrator(left: readonly Held[], today: IsoDate): void {
  // Gaps can only begin the day after one ends; when none of these is a gap, there is none.
  const days = [today, ...left.flatMap(({ until }) => (until && until >= today ? addDays(until, 1) : []))];
  const gap = days.sort().find((day) => !left.some((one) => overlap(one, { from: day, until: day })));
  must(
    gap === undefined,
    'last-administrator',
    `On ${gap} nobody would be administrator any more; give the role to somebody else first.`,
    { day: gap },
  );
}

/**
 * Whether somebody may be entered as absent: in days to come, once at a time, with a deputy who is somebody else and is
 * there. Refuses `invalid-input`, `absence-overlaps`, `deputy-absent`.
 * @param known the absences of this person and of the deputy
 */
export function mustBeAbsence(wanted: Absence, known: readonly Absence[], today: IsoDate): void {
  const { personId, deputyId, from, until } = wanted;
  mustEndAfterStart(wanted);
  must(
    until >= today,
    'invalid-input',
    'These days have passed: who stood in then was known then.',
    wrong('/until', `must not be before ${today}`),
  );
  must(
    until <= addDays(from, longestAbsenceDays),
    'invalid-input',
    `An absence lasts ${longestAbsenceDays} days at most; whoever is away for longer holds the role no more.`,
    wrong('/until', `must be within ${longestAbsenceDays} days`),
  );
  must(
    deputyId !== personId,
    'invalid-input',
    'A deputy is somebody else.',
    wrong('/deputyId', 'must be somebody else'),
  );
  const other = known.find(
    (one) => one.id !== wanted.id && one.personId === personId && overlap(one, wanted),
  );
  must(
    !other,
    'absence-overlaps',
    `This person is absent from ${other?.from} until ${other?.until} already; end that absence first.`,
    { absenceId: other?.id },
  );
  const away = deputyId && known.find((one) => one.personId === deputyId && overlap(one, wanted));
  must(
    !away,
    'deputy-absent',
    away ? `The deputy is absent from ${away.from} until ${away.until}; name somebody who is there.` : '',
  );
}

/** Whether a period begins before it ends; refuses `invalid-input`. */
function mustEndAfterStart({ from, until }: Held): void {
  must(
    until === null || until >= from,
    'invalid-input',
    'A period ends on its first day or later.',
    wrong('/until', `must not be before ${from}`),
  );
}

/** What is left of an absence when somebody is there again today: its days until yesterday, or null when it had none. */
export function backOn(absence: Absence, today: IsoDate): Absence | null {
  must(
    absence.until >= today,
    'invalid-input',
    'This absence is over; what happened in it stays recorded.',
    wrong('/id', 'must be an absence that is not over'),
  );
  return absence.from < today ? { ...absence, until: addDays(today, -1) } : null;
}
