import {
  addWorkingDays,
  plannableDayOnOrBefore,
  workingDaysBetween,
  type WorkingCalendar,
} from '../calendar/working-calendar.js';
import { addDays, daysBetween, type IsoDate } from '../shared/dates.js';
import {
  meetingBodies,
  type MeetingBody,
  type PlannedMeeting,
  type PlannedStep,
  type YearPlan,
} from './year-plan.js';

/** Days on which a body does not meet any more, and the day on which it meets instead. */
export type MovedDays = ReadonlyMap<IsoDate, IsoDate>;

/**
 * How the meetings of each body move from one plan to the next: a step that was on a day which the calendar has left takes the
 * day of its meeting along; each evening of a meeting of several days goes to the same evening of the new one. What merely is
 * put before another meeting, while the body still meets on the old day, moves no meeting.
 * @param meetings those of the calendar that the new plan was made with
 */
export function movedMeetingDays(
  before: YearPlan,
  after: YearPlan,
  meetings: readonly PlannedMeeting[],
): Record<MeetingBody, MovedDays> {
  const moved = Object.fromEntries(
    Object.keys(meetingBodies).map((body) => [body, new Map<IsoDate, IsoDate>()]),
  ) as Record<MeetingBody, Map<IsoDate, IsoDate>>;
  for (const [old, now] of stepsOfBoth(before, after)) {
    if (old.because.kind !== 'meeting' || now.because.kind !== 'meeting') continue;
    const { body } = now.because;
    for (let evening = 0; evening <= daysBetween(old.from, old.day); evening += 1) {
      const day = addDays(old.from, evening);
      if (meetings.some((one) => one.body === body && one.from <= day && day <= one.until)) continue;
      moved[body].set(day, sameEvening(now, evening));
    }
  }
  return moved;
}

/**
 * The days of a body that the calendar has left, each with the nearest day that nothing is convened on yet, within two weeks:
 * for the other dates of a series of which one was moved.
 * @param convened days on which meetings of the series are convened
 * @param taken days on which any meeting of that kind is convened
 */
export function seriesAlong(
  convened: readonly IsoDate[],
  taken: readonly IsoDate[],
  body: MeetingBody,
  meetings: readonly PlannedMeeting[],
): MovedDays {
  const days = meetings.filter((one) => one.body === body).map(({ from }) => from);
  const free = new Set(days.filter((day) => !taken.includes(day)));
  const moved = new Map<IsoDate, IsoDate>();
  for (const day of convened.filter((one) => !days.includes(one))) {
    const [nearest] = [...free]
      .filter((one) => distance(one, day) <= 14)
      .sort((one, other) => distance(one, day) - distance(other, day));
    if (!nearest) continue;
    free.delete(nearest);
    moved.set(day, nearest);
  }
  return moved;
}

const distance = (one: IsoDate, other: IsoDate): number => Math.abs(daysBetween(one, other));

/**
 * The day of a meeting that a phase asked for when the day of that phase moves: as many working days from it as before, on a day
 * that can be planned. Null when it stays: the phase did, or there is no such day to come.
 */
export function phaseMeetingDay(
  day: IsoDate,
  before: Pick<PlannedStep, 'from' | 'day'>,
  after: Pick<PlannedStep, 'from' | 'day'>,
  calendar: WorkingCalendar,
  today: IsoDate,
): IsoDate | null {
  if (before.from === after.from && before.day === after.day) return null;
  const evening = daysBetween(before.from, day);
  const along =
    evening >= 0 && day <= before.day
      ? sameEvening(after, evening)
      : plannableDayOnOrBefore(
          calendar,
          addWorkingDays(calendar, after.from, workingDaysBetween(calendar, before.from, day)),
        );
  return along === day || along <= today ? null : along;
}

/** A meeting that became shorter ends on its last evening. */
const sameEvening = ({ from, day }: Pick<PlannedStep, 'from' | 'day'>, evening: number): IsoDate => {
  const along = addDays(from, evening);
  return along < day ? along : day;
};

/** Each step that both plans have, as it was and as it is. */
export function stepsOfBoth(before: YearPlan, after: YearPlan): [old: PlannedStep, now: PlannedStep][] {
  return after.documents.flatMap(({ document, year, steps }) => {
    const old = before.documents.find((one) => one.document === document && one.year === year);
    return steps.flatMap((now): [PlannedStep, PlannedStep][] => {
      const was = old?.steps.find(({ step }) => step === now.step);
      return was ? [[was, now]] : [];
    });
  });
}
