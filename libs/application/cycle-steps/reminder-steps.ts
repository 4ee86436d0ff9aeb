import type { CycleActivities } from '#contracts/cycle-activities.js';
import { nextWorkingDay, type WorkingCalendar } from '#domain/calendar/working-calendar.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { recipientOf } from '#domain/notification/notice.js';
import type { Absentee } from '#domain/people/capacities.js';
import { standsInFor, type Role } from '#domain/people/roles.js';
import { refusalBySilence } from '#domain/reminder/silence.js';
import {
  daysLate,
  daysLeft,
  lookAt,
  morningOf,
  policyOf,
  remindersOf,
  type Look,
  type Reminder,
} from '#domain/reminder/reminder.rules.js';
import { addDays, type IsoDate } from '#domain/shared/dates.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { Task } from '#domain/task/task.js';
import { dueDates } from '../plans/due-dates.js';
import { workingCalendarIn } from '../plans/planning-calendar.js';
import type { RoleHolder, Transaction } from '../ports.js';
import { releaseLostTasks } from '../tasks/release-lost-tasks.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import { about, foundCycle, type Law, type Step } from './step.js';

/** What is asked of people, and has a date. */
type DatedTask = Task & { dueOn: IsoDate };

/** One day in an organisation: from seven in the morning until seven the next. */
interface Day {
  today: IsoDate;
  timeZone: string;
  calendar: WorkingCalendar;
}

/** All that is said of dates. */
export const reminderSteps = (step: Step, law: Law): Pick<CycleActivities, 'remind'> => ({
  async remind({ position, now, ...at }) {
    return step(at, async (transaction) => {
      const cycle = await foundCycle(transaction, at.cycleId);
      const day = await dayOf(transaction, now);
      const soonest = morningOf(day.timeZone, nextWorkingDay(day.calendar, day.today));
      // A cycle that stands still, or has not begun or is over, is silent.
      if (cycle.status !== 'running' || cycle.pausedAt) return { next: null, soonest };

      const definition = await transaction.cycles.definitionOf(cycle.id);
      const due = (await dueDates(transaction, law, cycle, definition))[position.phase];
      const lateFrom = due === undefined ? null : nextWorkingDay(day.calendar, due);
      if (lateFrom !== null && lateFrom <= day.today) {
        const { phase, round } = position;
        if (await transaction.cycles.markOverdue(cycle.id, phase, round)) {
          transaction.record(about(at, 'phase.overdue', { after: { phase, round } }));
        }
      }
      const next = [
        ...(lateFrom !== null && lateFrom > day.today ? [lateFrom] : []),
        ...(await sayWhatIsDue(transaction, cycle.id, definition, day)),
      ].sort();
      return { next: next[0] ? morningOf(day.timeZone, next[0]) : null, soonest };
    });
  },
});

/** Before seven it is still the day before: nobody is told of anything at night. */
async function dayOf(transaction: Transaction, now: string): Promise<Day> {
  const timeZone = await transaction.people.timeZone();
  const date = dayIn(timeZone, now);
  const today = now < morningOf(timeZone, date) ? addDays(date, -1) : date;
  const calendar = workingCalendarIn(await transaction.plans.calendar(), Number(today.slice(0, 4)));
  return { today, timeZone, calendar };
}

/**
 * Says of every open task what is to be said on this day, once. The tasks are held meanwhile: one that somebody completes
 * at this moment is either said nothing of any more, or is completed after it was said. What lies with somebody whose role
 * has ended since is asked of everybody in that role first: they are reminded.
 * @returns the days on which there is more to say
 */
async function sayWhatIsDue(
  transaction: Transaction,
  cycleId: string,
  definition: CycleDefinition,
  day: Day,
): Promise<IsoDate[]> {
  const active = await transaction.tasks.lockActive(cycleId);
  const tasks = (await releaseLostTasks(transaction, active, day.today, null)).filter(
    (task): task is DatedTask => task.dueOn !== null,
  );
  const said = await transaction.reminders.said(cycleId);
  const policed = tasks.flatMap((task) => {
    const policy = policyOf(definition, task);
    if (!policy) return [];
    const asked = { ...task, askedOn: dayIn(day.timeZone, task.createdAt) };
    const known = said.filter(({ taskId, dueOn }) => taskId === task.id && dueOn === task.dueOn);
    const rules = new Set(known.map(({ rule }) => rule));
    const reminders = remindersOf(policy, asked, day.calendar);
    const asksAbsence = reminders.some(
      ({ does, rule, on }) => does.what === 'warnOfAbsence' && on <= day.today && !rules.has(rule),
    );
    return [{ task, asked, rules, reminders, asksAbsence }];
  });
  const watched = policed.filter(({ asksAbsence }) => asksAbsence).map(({ task }) => task);
  const absenceOf = await absences(transaction, watched);
  const looks: { task: DatedTask; look: Look }[] = [];
  for (const { task, asked, rules, reminders, asksAbsence } of policed) {
    const absence = asksAbsence ? absenceOf(task) : null;
    const look = lookAt(reminders, asked, rules, absence?.everybody ?? false, day.today, day.calendar);
    for (const reminder of look.now) await say(transaction, task, reminder, day, absence);
    looks.push({ task, look });
  }
  await transaction.reminders.keep(
    cycleId,
    looks.flatMap(({ task: { id: taskId, dueOn }, look }) => [
      ...look.now.map(({ rule }) => ({ taskId, dueOn, rule, overtaken: false })),
      ...look.overtaken.map(({ rule }) => ({ taskId, dueOn, rule, overtaken: true })),
    ]),
  );
  return looks.flatMap(({ look }) => look.next ?? []);
}

/** Who of those who are asked is absent on the date, whether that is everybody, and who can do it in their place. */
interface Absence {
  everybody: boolean;
  absent: string[];
  deputies: string[];
  standIns: Role[];
}

/** Who of those who are asked will be absent on the date: of any number of tasks, by two questions for each date. */
async function absences(
  { people }: Transaction,
  tasks: readonly DatedTask[],
): Promise<(task: DatedTask) => Absence> {
  const onDay = new Map<IsoDate, { held: RoleHolder[]; away: Absentee[] }>();
  for (const dueOn of new Set(tasks.map((task) => task.dueOn))) {
    const due = tasks.filter((task) => task.dueOn === dueOn);
    const roles = due.flatMap((task) => (namedIn(task) === null ? (task.candidate.role ?? []) : []));
    const held = roles.length > 0 ? await people.holders([...new Set(roles)], dueOn) : [];
    const asked = [...held.map(({ personId }) => personId), ...due.flatMap((task) => namedIn(task) ?? [])];
    onDay.set(dueOn, { held, away: await people.absentOn([...new Set(asked)], dueOn) });
  }
  return (task) => {
    const { held, away } = onDay.get(task.dueOn) ?? { held: [], away: [] };
    const { role, unitId } = task.candidate;
    const named = namedIn(task);
    const fitting = held.filter((one) => one.role === role && (unitId === null || one.unitId === unitId));
    const asked = named === null ? new Set(fitting.map(({ personId }) => personId)) : new Set([named]);
    const theirs = away.filter(({ personId }) => asked.has(personId));
    const absent = [...new Set(theirs.map(({ personId }) => personId))];
    const standIns = Object.entries(standsInFor).flatMap(([standIn, office]) =>
      named === null && office === role ? [standIn as Role] : [],
    );
    return {
      everybody: absent.length === asked.size,
      absent,
      deputies: [...new Set(theirs.flatMap(({ deputyPersonId }) => deputyPersonId ?? []))],
      standIns,
    };
  };
}

/** Who is asked by name; null when a role is. */
const namedIn = ({ assigneeId, candidate }: Task): string | null => assigneeId ?? candidate.personId;

/** Says one thing: to people, and in the history. The steps that silence decides are decided here. */
async function say(
  transaction: Transaction,
  task: DatedTask,
  { rule, does }: Reminder,
  { today, calendar }: Day,
  absence: Absence | null,
): Promise<void> {
  const { id: taskId, cycleId, dueOn, phase } = task;
  const late = daysLate(calendar, today, dueOn);
  const facts = {
    phase,
    dueOn,
    ...(late > 0 ? { daysLate: late } : { daysLeft: daysLeft(calendar, today, dueOn) }),
  };
  const notice = { cycleId, taskId, facts, dedupeKey: `${rule}/${taskId}/${dueOn}` };
  const subject = { type: 'task', id: taskId };
  switch (does.what) {
    case 'remind':
      transaction.tell({ ...notice, kind: 'taskReminder', to: recipientOf(task.candidate, task.assigneeId) });
      transaction.record({ cycleId, type: 'task.reminded', subject, after: { rule, dueOn } });
      return;
    case 'escalate':
      transaction.tell({ ...notice, kind: 'taskEscalated', to: { role: does.to, unitId: null } });
      transaction.record({ cycleId, type: 'task.escalated', subject, after: { rule, dueOn, to: does.to } });
      return;
    case 'warnOfAbsence': {
      const { absent, deputies, standIns } = absence as Absence;
      const about = { ...facts, ...(absent[0] && { personId: absent[0] }) };
      for (const to of [
        ...deputies.map((personId) => ({ personId })),
        ...standIns.map((role) => ({ role, unitId: null })),
      ]) {
        transaction.tell({ ...notice, kind: 'deputyAsked', to, facts: about });
      }
      const to = { role: does.warn, unitId: null };
      transaction.tell({
        ...notice,
        kind: 'assigneeAbsent',
        to,
        facts: about,
        dedupeKey: `warn-${notice.dedupeKey}`,
      });
      const after = { dueOn, absent, deputies, standIns, warned: does.warn };
      transaction.record({ cycleId, type: 'task.deputyAsked', subject, after });
      return;
    }
    case 'passOn': {
      const candidate = { role: does.to, unitId: null, personId: null };
      await transaction.tasks.save({
        ...task,
        status: 'open',
        candidate,
        assigneeId: null,
        delegatedBy: null,
      });
      transaction.tell({ ...notice, kind: 'taskEscalated', to: { role: does.to, unitId: null } });
      transaction.record({
        cycleId,
        type: 'task.passedOn',
        subject,
        before: { ...task.candidate, assigneeId: task.assigneeId },
        after: { ...candidate, assigneeId: null, because: 'silence' },
      });
      return;
    }
    case 'refuse':
      await withdrawTasks(transaction, [task], 'silence');
      transaction.record({
        cycleId,
        type: 'task.refusedBySilence',
        subject,
        after: { outcome: refusalBySilence, dueOn },
      });
      transaction.notify(cycleId, {
        type: 'taskCompleted',
        key: task.key,
        answer: { outcome: refusalBySilence },
      });
      return;
  }
}
