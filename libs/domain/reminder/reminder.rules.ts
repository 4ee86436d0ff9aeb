import {
  addWorkingDays,
  nextWorkingDay,
  workingDayOnOrBefore,
  workingDaysBetween,
  type WorkingCalendar,
} from '../calendar/working-calendar.js';
import { findPhase, type CycleDefinition } from '../definition/definition.js';
import type { Role } from '../people/roles.js';
import type { IsoDate } from '../shared/dates.js';
import { startOfDay } from '../shared/zoned.js';
import type { TaskKind } from '../task/task-kinds.js';
import type { ReminderPolicy } from './reminder-policy.js';

/** An open step with a date. */
export interface DatedStep {
  kind: TaskKind;
  phase: string;
  dueOn: IsoDate;
  /** The day on which it was asked. */
  askedOn: IsoDate;
}

/** What has to be said of a step, or done about it, on a day. */
export interface Reminder {
  /** Tells it apart from the others of the same step and date: what was said under this name is not said again. */
  rule: string;
  on: IsoDate;
  does:
    | { what: 'remind' }
    | { what: 'escalate'; to: Role }
    | { what: 'warnOfAbsence'; warn: Role }
    | { what: 'passOn'; to: Role }
    | { what: 'refuse' };
}

/** What a look at a step on a day found. */
export interface Look {
  /** To be said, or done, now. */
  now: Reminder[];
  /** Overtaken: their day has passed and a later one says more. */
  overtaken: Reminder[];
  /** The day to look again; null when there is nothing more to say. */
  next: IsoDate | null;
}

/** The policy of a step; null in a definition of before there were any, for which nobody is reminded. */
export function policyOf(
  definition: CycleDefinition,
  { kind, phase }: Pick<DatedStep, 'kind' | 'phase'>,
): ReminderPolicy | null {
  const { reminders = [] } = definition;
  const named = findPhase(definition, phase)?.reminders?.[kind];
  return reminders.find(({ key }) => key === named) ?? reminders[0] ?? null;
}

/**
 * Everything that a policy says of a step, in the order of its days. Reminders whose day had come when the step was asked
 * are none; and what counts lateness counts it from that day when the date had passed by then: nobody is late with what
 * they could not know.
 */
export function remindersOf(
  policy: ReminderPolicy,
  { dueOn, askedOn }: Pick<DatedStep, 'dueOn' | 'askedOn'>,
  calendar: WorkingCalendar,
): Reminder[] {
  const before = (days: number) =>
    days === 0 ? workingDayOnOrBefore(calendar, dueOn) : addWorkingDays(calendar, dueOn, -days);
  const late = (days: number) => addWorkingDays(calendar, askedOn > dueOn ? askedOn : dueOn, days);
  const { absence, silence } = policy;
  const reminders: Reminder[] = [
    ...policy.remind
      .map((days): Reminder => ({ rule: `before-${days}`, on: before(days), does: { what: 'remind' } }))
      .filter(({ on }) => on > askedOn),
    ...policy.escalate.map(({ late: days, to }): Reminder => ({
      rule: `late-${days}-${to}`,
      on: late(days),
      does: { what: 'escalate', to },
    })),
  ];
  if (absence && askedOn <= dueOn) {
    const does = { what: 'warnOfAbsence', warn: absence.warn } as const;
    reminders.push({ rule: 'absent', on: before(absence.before), does });
  }
  if (silence.means === 'escalate') {
    const does = { what: 'passOn', to: silence.to } as const;
    reminders.push({ rule: `silence-${silence.late}`, on: late(silence.late), does });
  }
  if (silence.means === 'refuse') {
    reminders.push({ rule: `silence-${silence.late}`, on: late(silence.late), does: { what: 'refuse' } });
  }
  return reminders.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/**
 * What is to be said of a step on a day, given what has been said, and when to look again. However many days went by
 * without a look, nothing is missed and nothing said twice: of reminders that came due together the last one is said, and
 * every escalation is, since each is for somebody else.
 * @param said rules that were said, or overtaken, for this date of the step
 * @param absent whether nobody who is asked will be there on the date
 */
export function lookAt(
  reminders: readonly Reminder[],
  { dueOn }: Pick<DatedStep, 'dueOn'>,
  said: ReadonlySet<string>,
  absent: boolean,
  today: IsoDate,
  calendar: WorkingCalendar,
): Look {
  const open = reminders.filter(({ rule }) => !said.has(rule));
  const due = open.filter(({ on }) => on <= today);
  const lastReminder = due.findLast(({ does }) => does.what === 'remind');
  const isAbsence = ({ does }: Reminder) => does.what === 'warnOfAbsence';
  const overtaken = due.filter((one) =>
    isAbsence(one) ? today > dueOn : one.does.what === 'remind' && one !== lastReminder,
  );
  const now = due.filter((one) => !overtaken.includes(one) && (absent || !isAbsence(one)));
  // Somebody may yet become absent: from its first day until the date, that is looked at every working day.
  const watched = due.some((one) => isAbsence(one) && !overtaken.includes(one) && !now.includes(one));
  const days = open.filter(({ on }) => on > today).map(({ on }) => on);
  if (watched) days.push(nextWorkingDay(calendar, today));
  return { now, overtaken, next: days.sort()[0] ?? null };
}

/**
 * What whoever looks at a step is told of it: what was said and done, and what still will be when the step stays open. What
 * was overtaken, or did not come up, is neither.
 * @param said rules that were said for this date of the step
 * @param goesOn whether the clock of its cycle runs and the step is open; otherwise nothing more will be said
 */
export const foretold = (
  reminders: readonly Reminder[],
  said: ReadonlySet<string>,
  today: IsoDate,
  goesOn: boolean,
): (Reminder & { said: boolean })[] =>
  reminders
    .map((one) => ({ ...one, said: said.has(one.rule) }))
    .filter((one) => one.said || (goesOn && one.on >= today));

/** Working days until the date, 0 on the day itself and when it has passed. */
export const daysLeft = (calendar: WorkingCalendar, today: IsoDate, dueOn: IsoDate): number =>
  Math.max(0, workingDaysBetween(calendar, today, dueOn));

/** Working days since the date; 0 until it has passed. */
export const daysLate = (calendar: WorkingCalendar, today: IsoDate, dueOn: IsoDate): number =>
  Math.max(0, workingDaysBetween(calendar, dueOn, today));

const morningMs = 7 * 3_600_000;

/** The instant (UTC) on a day from which people are told of dates: at seven in the morning, wherever they are. */
export const morningOf = (timeZone: string, day: IsoDate): string =>
  new Date(Date.parse(startOfDay(timeZone, day)) + morningMs).toISOString();
