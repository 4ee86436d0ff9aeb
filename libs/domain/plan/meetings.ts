import { dayOff, type WorkingCalendar } from '../calendar/working-calendar.js';
import { isIsoDate, type IsoDate } from '../shared/dates.js';
import type { PlannedMeeting } from './year-plan.js';

/** What is wrong with a list of meetings, and where: index and property. */
export interface MeetingProblem {
  path: (string | number)[];
  reason: string;
}

/** What can not be about meetings, whatever the calendar: days that do not exist, an end before its beginning, overlap. */
export function checkMeetings(meetings: readonly PlannedMeeting[]): MeetingProblem[] {
  return meetings.flatMap(({ body, from, until }, index): MeetingProblem[] => {
    const days = { from, until };
    const wrong = (['from', 'until'] as const).filter((end) => !isIsoDate(days[end]));
    if (wrong.length > 0) {
      return wrong.map((end) => ({ path: [index, end], reason: `"${days[end]}" is not a calendar day` }));
    }
    if (until < from) return [{ path: [index, 'until'], reason: `${until} comes before ${from}` }];
    return meetings
      .slice(0, index)
      .filter((earlier) => earlier.body === body && earlier.from <= until && from <= earlier.until)
      .map((earlier) => ({
        path: [index, 'from'],
        reason: `the ${body} meets from ${earlier.from} until ${earlier.until} already`,
      }));
  });
}

/** Meetings that nobody can plan anew: on a day without work, or in the past. */
export function checkNewMeetings(
  meetings: readonly PlannedMeeting[],
  calendar: WorkingCalendar,
  today: IsoDate,
): MeetingProblem[] {
  return meetings.flatMap(({ from, until }, index): MeetingProblem[] => {
    if (from < today) return [{ path: [index, 'from'], reason: `${from} has passed` }];
    return (['from', 'until'] as const).flatMap((end) => {
      const day = end === 'from' ? from : until;
      const off = dayOff(calendar, day);
      return off ? [{ path: [index, end], reason: `${day} is no working day: ${off.name ?? off.why}` }] : [];
    });
  });
}
