import { must } from '#domain/shared/domain-error.js';
import type { Json } from '#domain/history/history.js';
import {
  checkCalendarChange,
  yearsOfMeetings,
  type OrganisationCalendar,
} from '#domain/plan/organisation-calendar.js';
import { checkLocalRules } from '#domain/plan/local-rules.js';
import type { PersonCall, Transaction } from '../ports.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import { organisationAct, type PlanDependencies, type RecordAct } from './organisation-act.js';
import { nationalHolidaysAround } from './planning-calendar.js';

export interface SetCalendarCommand {
  calendar: OrganisationCalendar;
  /** The revision that the change starts from. */
  expectedRevision: number;
  reason: string;
}

/**
 * Sets the organisation's calendar as a whole: time zone, closures, recess, meetings and its own rules. Plans that were made
 * stay as they are until the year is planned anew.
 * Refuses `not-permitted`, `version-conflict` (somebody changed it meanwhile), `comment-required`, `invalid-input` with the
 * place of everything that can't be: an unknown zone, meetings that overlap or end before they begin, a new one in the past
 * or on a day without work, a rule about a step that no document has.
 */
export class SetCalendar {
  constructor(private readonly deps: PlanDependencies) {}

  execute(call: PersonCall, command: SetCalendarCommand): Promise<{ revision: number }> {
    mustBeStorable(command.calendar);
    const reason = mustSayWhy(command.reason);
    const act = {
      action: 'calendar:write',
      command: 'setCalendar',
      subject: { type: 'calendar', id: call.organisationId },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, (transaction, record) =>
      changeCalendar(transaction, record, { ...command, reason }, call.today),
    );
  }
}

/** Checks a calendar, stores it and records what differs. */
export async function changeCalendar(
  transaction: Transaction,
  record: RecordAct,
  { calendar, expectedRevision, reason }: SetCalendarCommand,
  today: string,
): Promise<{ revision: number }> {
  const before = await transaction.plans.lockCalendar();
  must(
    before.revision === expectedRevision,
    'version-conflict',
    `The calendar is at revision ${before.revision}; fetch it again and make the change in that.`,
    { revision: before.revision },
  );
  const years = [Number(today.slice(0, 4)), ...yearsOfMeetings(calendar)];
  const national = nationalHolidaysAround(before.country, calendar, years);
  const problems = [
    ...checkCalendarChange(calendar, before.calendar, national, today),
    ...checkLocalRules(calendar.localRules, await transaction.plans.definitions()),
  ];
  must(problems.length === 0, 'invalid-input', 'The calendar can not be as given; see `errors`.', {
    errors: problems.map(({ path, reason: message }) => ({ path: `/${path.join('/')}`, message })),
  });
  const changed = (Object.keys(calendar) as (keyof OrganisationCalendar)[]).filter(
    (key) => JSON.stringify(calendar[key]) !== JSON.stringify(before.calendar[key]),
  );
  if (changed.length === 0) return { revision: before.revision };
  const revision = before.revision + 1;
  await transaction.plans.saveCalendar(calendar, revision);
  const only = (of: OrganisationCalendar) =>
    Object.fromEntries(changed.map((key) => [key, of[key]])) as unknown as Record<string, Json>;
  record(
    'calendar.changed',
    { type: 'calendar', id: transaction.call.organisationId },
    {
      before: { revision: before.revision, ...only(before.calendar) },
      after: { revision, ...only(calendar) },
      reason,
    },
  );
  return { revision };
}
