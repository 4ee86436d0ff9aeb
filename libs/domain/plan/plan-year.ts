import { checkCalendar } from '../calendar/working-calendar.js';
import type { CycleDefinition } from '../definition/definition.js';
import type { IsoDate } from '../shared/dates.js';
import { must } from '../shared/domain-error.js';
import { eventsWithPhase, phaseOfEvent } from '../statutory/phase-of-event.js';
import type { StatutoryEvent, StatutoryRule } from '../statutory/statutory-rule.js';
import { firstDayFor, lastDayFor, rulesInForce, type LegalDay } from '../statutory/statutory.rules.js';
import { checkMeetings } from './meetings.js';
import { planDocument } from './plan-document.js';
import type { PlanInput, PlannedDocument, YearPlan } from './year-plan.js';

/**
 * The calendar of every document that goes to the council in a year, each date with why it is there. Pure: the same input
 * gives the same plan. Documents whose definition has no planned council decision are not in it; neither is the Flemish
 * multi-annual plan in a year that does not follow elections.
 * Refuses `invalid-input` (a calendar, meetings or local rules that can't be) and `statutory-term` (a chosen council day
 * that is too late, with article and last day). What merely does not fit becomes a conflict.
 */
export function planYear(input: PlanInput): YearPlan {
  const errors = [
    ...checkCalendar(input.calendar).map(({ path, reason }) => ({
      path: `/calendar/${path.join('/')}`,
      message: reason,
    })),
    ...checkMeetings(input.meetings).map(({ path, reason }) => ({
      path: `/meetings/${path.join('/')}`,
      message: reason,
    })),
  ];
  must(errors.length === 0, 'invalid-input', 'The calendar or the meetings can not be as given.', { errors });
  const ofCountry = input.definitions.filter(({ country }) => country === input.country);
  const twice = ofCountry.find(
    ({ document }, index) => ofCountry.findIndex((one) => one.document === document) < index,
  );
  must(!twice, 'invalid-input', `"${twice?.document}" has two definitions; a year has one plan for it.`);
  const documents = ofCountry
    .filter(({ document }) => document !== 'meerjarenplan' || followsFlemishElections(input.year))
    .map((definition) => planDocument(input, definition))
    .filter((planned) => planned !== null);
  return { country: input.country, year: input.year, documents };
}

/** Flemish councils are elected every six years, in October (2018, 2024, 2030 …): general knowledge, sureness C. */
export const followsFlemishElections = (year: number): boolean => (((year - 2025) % 6) + 6) % 6 === 0;

/** A rule of law that a planned document would break: when the event is planned, and the day the rule sets. */
export interface Breach {
  event: StatutoryEvent;
  on: IsoDate;
  limit: LegalDay;
}

/**
 * The rules of law that a planned document breaks; none, when {@link planYear} made it without a blocking conflict. Judged
 * from the days alone, apart from how they were found, so that a plan can be trusted that was kept for a while.
 * @param rules in all their versions
 */
export function breachesOf(
  planned: PlannedDocument,
  definition: CycleDefinition,
  rules: readonly StatutoryRule[],
): Breach[] {
  const stepOf = (event: StatutoryEvent) => {
    const phase = phaseOfEvent(definition, event);
    return phase && planned.steps.find(({ step }) => step === phase.key);
  };
  const happened = Object.fromEntries(
    eventsWithPhase.flatMap((event) => {
      const step = stepOf(event);
      return step ? [[event, event === 'deliberated' ? step.from : step.day]] : [];
    }),
  ) as Partial<Record<StatutoryEvent, IsoDate>>;
  if (!happened.adopted) return [];
  const { country, document: subject } = definition;
  const binding = rulesInForce(rules, { country, subject, on: happened.adopted });
  const known = { year: planned.year, happened };
  return eventsWithPhase.flatMap((event): Breach[] => {
    const on = happened[event];
    if (!on) return [];
    const first = firstDayFor(binding, event, known);
    const last = lastDayFor(binding, event, known);
    return [
      ...(first && on < first.day ? [{ event, on, limit: first }] : []),
      ...(last && on > last.day ? [{ event, on, limit: last }] : []),
    ];
  });
}
