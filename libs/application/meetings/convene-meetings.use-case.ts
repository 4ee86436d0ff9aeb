import { datesOfSeries } from '#domain/meeting/agenda.rules.js';
import { aroundDaysOff, type DateOff, type DaysOffRule } from '#domain/meeting/days-off.rules.js';
import { describeMeetingKind, type MeetingKind } from '#domain/meeting/meeting-kinds.js';
import { invitation } from '#domain/meeting/meeting.rules.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import { workingCalendarOf } from '#domain/plan/organisation-calendar.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { isIsoDate } from '#domain/shared/dates.js';
import { must } from '#domain/shared/domain-error.js';
import { instantAt } from '#domain/shared/zoned.js';
import { tellOfPlan } from '../notifications/tell-of-meeting.js';
import { nationalHolidaysAround } from '../plans/planning-calendar.js';
import type { PersonCall } from '../ports.js';
import { mustBeStorable } from '../shared/storable.js';
import { mustBeOfThisTime } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { recordOfMeeting } from './organised-meeting.js';

/** Days are local, the time is that of the town hall's clock. A single date is a series of one day. */
export interface ConveneMeetingsCommand {
  kind: MeetingKind;
  firstOn: string;
  /** The last day on which it may be held; absent for a single date. */
  until?: string;
  everyWeeks?: number;
  /** Days of the series on which it is not held, whatever the calendar says. */
  except?: readonly string[];
  /** What becomes of a date in recess or on a day off; when absent, a series leaves it out and a single date stays. */
  onDaysOff?: DaysOffRule;
  /** `HH:MM`. */
  time: string;
  durationMinutes: number;
  place: string;
}

/**
 * Convenes meetings of the organisation: one, or a series at a steady pace, each with everybody who holds an invited role on
 * its day. Dates in the organisation's recess, on holidays and closed days are moved or left out, and it is said which.
 * Invitees hear of the first; the others stand in their calendars. Such meetings are about no cycle until their
 * agenda is: the history of the organisation tells of them.
 * Refuses `not-permitted` (who keeps such meetings convenes them), `invalid-input`.
 */
export class ConveneMeetings {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    command: ConveneMeetingsCommand,
  ): Promise<{ seriesId: string | null; meetingIds: string[]; daysOff: DateOff[] }> {
    const {
      kind,
      firstOn,
      until = firstOn,
      everyWeeks = 1,
      except = [],
      onDaysOff = command.until ? 'leaveOut' : 'keep',
      time,
      durationMinutes,
      place,
    } = command;
    mustBeStorable({ place });
    must(
      /^([01]\d|2[0-3]):[0-5]\d$/.test(time),
      'invalid-input',
      'A time is one of the clock, written HH:MM.',
      { errors: [{ path: '/time', message: 'must be HH:MM' }] },
    );
    for (const [path, day] of Object.entries({ '/firstOn': firstOn, '/until': until })) {
      must(isIsoDate(day), 'invalid-input', 'A date is a calendar day, written YYYY-MM-DD.', {
        errors: [{ path, message: 'must be a calendar day' }],
      });
      mustBeOfThisTime(day, path);
    }
    const { keptBy, invited } = describeMeetingKind(kind);
    const { role, onBehalfOf } = mustBePermitted(
      call.actor.capacities.filter(({ role }) => keptBy.includes(role)),
      'meeting:record',
    );
    const dates = datesOfSeries({ firstOn, until, everyWeeks }, except);
    const { unitOfWork, identifiers } = this.deps;
    return unitOfWork.run(call, async (transaction) => {
      const timeZone = await transaction.people.timeZone();
      const { country, calendar } = await transaction.plans.calendar();
      const years = [...new Set(dates.map((day) => Number(day.slice(0, 4))))];
      const working = workingCalendarOf(calendar, nationalHolidaysAround(country, calendar, years));
      const { days, off } = aroundDaysOff(dates, working, onDaysOff);
      const seriesId = dates.length > 1 ? identifiers.next() : null;
      if (seriesId) {
        await transaction.meetings.insertSeries({
          id: seriesId,
          ...{ kind, firstOn, until, everyWeeks, time, durationMinutes, place, onDaysOff },
          createdBy: call.actor.personId,
          createdAt: call.now,
        });
      }
      const planned: Meeting[] = [];
      for (const day of days) {
        const startsAt = instantAt(timeZone, day, time);
        const holders = await transaction.people.holders(invited, day);
        const meeting: Meeting = {
          id: identifiers.next(),
          organisationId: call.organisationId,
          ...{ kind, cycleId: null, phase: null, round: null, attempt: null, seriesId },
          status: 'planned',
          startsAt,
          endsAt: new Date(Date.parse(startsAt) + durationMinutes * 60_000).toISOString(),
          place,
          excludedIds: [],
          invitees: holders.map((holder) => invitation(holder, 'role')),
        };
        await transaction.meetings.insert(meeting);
        recordOfMeeting(
          transaction,
          { meeting, agenda: [] },
          { role, onBehalfOf },
          {
            type: 'meeting.convened',
            after: { kind, startsAt, endsAt: meeting.endsAt, seriesId, invited: meeting.invitees.length },
          },
        );
        planned.push(meeting);
      }
      const [first] = planned;
      if (first) tellOfPlan(transaction, first, null);
      if (off.length > 0) {
        transaction.record({
          cycleId: call.organisationId,
          type: 'meeting.seriesAdjusted',
          subject: { type: 'meetingSeries', id: seriesId ?? first?.id ?? '' },
          after: { rule: onDaysOff, dates: off.map(({ day, why, meetsOn }) => ({ day, why, meetsOn })) },
          as: { role, onBehalfOf },
        });
      }
      return { seriesId, meetingIds: planned.map(({ id }) => id), daysOff: off };
    });
  }
}
