import type { MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import {
  movedMeetingDays,
  phaseMeetingDay,
  seriesAlong,
  type MovedDays,
} from '#domain/plan/meetings-along.js';
import type { MeetingBody, PlannedDocument } from '#domain/plan/year-plan.js';
import type { IsoDate } from '#domain/shared/dates.js';
import { dayIn, instantAt, timeIn } from '#domain/shared/zoned.js';
import { recordOfMeeting } from '../meetings/organised-meeting.js';
import { tellOfMeeting } from '../notifications/tell-of-meeting.js';
import type { Transaction } from '../ports.js';
import type { StoredPlan } from './plan.ports.js';
import { workingCalendarIn } from './planning-calendar.js';

/** Which meetings are those of a body of the calendar; of the audit committee none is convened here. */
const kinds: Partial<Record<MeetingBody, MeetingKind>> = {
  council: 'council',
  councilCommittee: 'committee',
  executiveBoard: 'executiveBoard',
};

/**
 * Lets the meetings of the organisation that were convened on a day which its calendar has left go along to the new one, at
 * the same time of the clock: in the transaction that adopts the plan, each with that in its history, and told to who is
 * invited. Where a meeting of that kind is convened on the new day already, the old one stays, for people to decide.
 */
export async function moveConvenedMeetings(
  transaction: Transaction,
  before: StoredPlan,
  adopted: StoredPlan,
): Promise<void> {
  const { calendar } = await transaction.plans.calendar();
  const moved = movedMeetingDays(before.plan, adopted.plan, calendar.meetings);
  for (const [body, kind] of Object.entries(kinds) as [MeetingBody, MeetingKind][]) {
    if (moved[body].size === 0) continue;
    const convened: { meeting: Meeting; day: IsoDate }[] = [];
    for (const id of await transaction.plans.convened(kind)) {
      const meeting = await transaction.meetings.lock(id);
      if (meeting) convened.push({ meeting, day: dayIn(calendar.timeZone, meeting.startsAt) });
    }
    const taken = new Set(convened.map(({ day }) => day));
    const move = async (days: MovedDays, of: typeof convened) => {
      for (const one of of) {
        const to = days.get(one.day);
        if (!to || taken.has(to)) continue;
        await moveTo(transaction, one.meeting, to, calendar.timeZone, adopted);
        taken.delete(one.day);
        taken.add(to);
        one.day = to;
      }
    };
    const series = new Set(
      convened.flatMap(({ meeting, day }) => (moved[body].has(day) ? (meeting.seriesId ?? []) : [])),
    );
    await move(moved[body], convened);
    for (const id of series) {
      const theirs = convened.filter(({ meeting }) => meeting.seriesId === id);
      const days = theirs.map(({ day }) => day);
      await move(seriesAlong(days, [...taken], body, calendar.meetings), theirs);
    }
  }
}

/**
 * Lets the meetings that phases of a running cycle asked for go along with the days of those phases. A phase whose day somebody
 * moved keeps that, and its meeting.
 */
export async function movePhaseMeetings(
  transaction: Transaction,
  cycleId: string,
  before: PlannedDocument,
  now: PlannedDocument,
  adopted: StoredPlan,
): Promise<void> {
  const stored = await transaction.plans.calendar();
  const { timeZone } = stored.calendar;
  const kept = await transaction.cycles.movedDates(cycleId);
  for (const { id } of await transaction.meetings.upcoming(cycleId)) {
    const meeting = await transaction.meetings.lock(id);
    if (!meeting?.phase || meeting.status !== 'planned' || kept[meeting.phase] !== undefined) continue;
    const stepOf = ({ steps }: PlannedDocument) => steps.find(({ step }) => step === meeting.phase);
    const [old, step] = [stepOf(before), stepOf(now)];
    if (!old || !step) continue;
    const to = phaseMeetingDay(
      dayIn(timeZone, meeting.startsAt),
      old,
      step,
      workingCalendarIn(stored, adopted.year),
      dayIn(timeZone, transaction.call.now),
    );
    if (to) await moveTo(transaction, meeting, to, timeZone, adopted);
  }
}

async function moveTo(
  transaction: Transaction,
  meeting: Meeting,
  day: IsoDate,
  timeZone: string,
  { year, number }: StoredPlan,
): Promise<void> {
  const { id, startsAt: from, endsAt: until } = meeting;
  const startsAt = instantAt(timeZone, day, timeIn(timeZone, from));
  const endsAt = until && new Date(Date.parse(startsAt) + Date.parse(until) - Date.parse(from)).toISOString();
  await transaction.meetings.save({ ...meeting, startsAt, endsAt });
  await transaction.plans.confirmNotBefore(meeting, startsAt);
  recordOfMeeting(
    transaction,
    { meeting, agenda: await transaction.meetings.agenda(id) },
    { role: null, onBehalfOf: null },
    {
      type: 'meeting.moved',
      before: { startsAt: from, endsAt: until },
      after: { startsAt, endsAt },
      reason: `went along with version ${number} of the plan of ${year}`,
    },
  );
  tellOfMeeting(transaction, 'meetingChanged', meeting, meeting.invitees);
}
