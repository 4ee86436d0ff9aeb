import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Role } from '#domain/people/roles.js';
import { foretold, policyOf, remindersOf, type Reminder } from '#domain/reminder/reminder.rules.js';
import type { IsoDate } from '#domain/shared/dates.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { StoredCalendar } from '../plans/plan.ports.js';
import { workingCalendarIn } from '../plans/planning-calendar.js';
import type { CycleView, TaskLine } from '../views.js';

/** Something that is said or done because a task has a date and stays open. */
export interface TaskReminder {
  on: IsoDate;
  what: Reminder['does']['what'];
  /** Who hears it, or is asked from then on; null: whoever is asked now. */
  to: Role | null;
  said: boolean;
}

/**
 * What was said of the date of a task, and what follows as long as it stays open; nothing more of one that is done, or in a
 * cycle whose clock stands still.
 * @param definition the one that the task's cycle has pinned
 * @param known the rules that were said of the date, and the calendar whose working days count
 */
export function remindersOfTask(
  { kind, phase, dueOn, status, createdAt }: TaskLine,
  definition: CycleDefinition,
  cycle: Pick<CycleView, 'status' | 'pausedAt'>,
  known: { said: readonly string[]; stored: StoredCalendar; today: IsoDate },
): TaskReminder[] {
  const policy = policyOf(definition, { kind, phase });
  if (!policy || !dueOn) return [];
  const askedOn = dayIn(known.stored.calendar.timeZone, createdAt);
  const calendar = workingCalendarIn(known.stored, Number(dueOn.slice(0, 4)));
  const isOpen = status === 'open' || status === 'claimed';
  const goesOn = isOpen && cycle.status === 'running' && cycle.pausedAt === null;
  const reminders = remindersOf(policy, { dueOn, askedOn }, calendar);
  return foretold(reminders, new Set(known.said), known.today, goesOn).map(({ on, does, said }) => ({
    on,
    what: does.what,
    to: 'to' in does ? does.to : 'warn' in does ? does.warn : null,
    said,
  }));
}
