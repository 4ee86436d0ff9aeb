import {
  addDays,
  fridayWhenWeekend,
  isDayOfEveryYear,
  lastLawfulDay,
  type IsoDate,
} from '../shared/dates.js';
import type { CycleDefinition, PhaseDefinition, Term } from './definition.js';

/** When a phase is planned to end, where that day comes from, and between which days the law wants its end. */
export interface PhaseSchedule {
  phase: string;
  /** The planned last day; null when the definition plans none. */
  due: IsoDate | null;
  /** The term that the planned day is counted back from. */
  because: { term: string; article: string; daysBefore: number } | null;
  /** The last lawful day by each term that binds this phase, or one of its dispatches. All hold; the earliest bites. */
  lastDays: BoundDay<'lastDay'>[];
  /** The first lawful day by each `notEarlierThan` term. */
  earliestDays: BoundDay<'earliestDay'>[];
}

/** A day that a term sets; `dispatch` names the dispatch it binds, null when it binds the whole phase. */
export type BoundDay<Name extends string> = {
  term: string;
  article: string;
  dispatch: string | null;
} & Record<Name, IsoDate>;

/**
 * The schedule of a cycle, phase by phase in the definition's order. A planned day that falls in a weekend goes back to
 * the Friday before; a statutory last day is the law's own and never moves.
 *
 * @param year the year of the document, from which terms count their `yearOffset`
 * @param ended the day on which phases really ended, by phase key. A term that counts from a phase counts from that
 * day, otherwise from its planned day; it is left out as long as the phase has neither.
 */
export function scheduleOf(
  definition: CycleDefinition,
  year: number,
  ended: Readonly<Record<string, IsoDate>> = {},
): PhaseSchedule[] {
  const terms = new Map(definition.terms.map((term) => [term.key, term]));
  const planned = new Map(definition.phases.map((phase) => [phase.key, plannedEnd(phase, terms, year)]));
  const endOf = (phase: string) => ended[phase] ?? planned.get(phase) ?? null;

  return definition.phases.map((phase) => {
    const lastDays: PhaseSchedule['lastDays'] = [];
    const earliestDays: PhaseSchedule['earliestDays'] = [];
    for (const { key, dispatch } of boundTerms(phase)) {
      const term = terms.get(key);
      const day = term && dayOf(term, year, endOf);
      if (!term || !day) continue;
      const bound = { term: key, article: term.article, dispatch };
      if (term.rule.kind === 'notEarlierThan') earliestDays.push({ ...bound, earliestDay: day });
      else lastDays.push({ ...bound, lastDay: day });
    }
    const due = planned.get(phase.key) ?? null;
    return { phase: phase.key, due, because: due ? reasonOf(phase, terms) : null, lastDays, earliestDays };
  });
}

function plannedEnd(phase: PhaseDefinition, terms: Map<string, Term>, year: number): IsoDate | null {
  const rule = phase.due && terms.get(phase.due.term)?.rule;
  // A definition that is still being checked may name a term that cannot carry a date; it then has no planned day.
  if (!phase.due || rule?.kind !== 'lastDay' || !isDayOfEveryYear(rule.month, rule.day)) return null;
  return fridayWhenWeekend(addDays(lastLawfulDay(rule, year), -phase.due.daysBefore));
}

function reasonOf(phase: PhaseDefinition, terms: Map<string, Term>): PhaseSchedule['because'] {
  const term = phase.due && terms.get(phase.due.term);
  return phase.due && term
    ? { term: term.key, article: term.article, daysBefore: phase.due.daysBefore }
    : null;
}

function boundTerms(phase: PhaseDefinition): { key: string; dispatch: string | null }[] {
  const ofPhase = (phase.terms ?? []).map((key) => ({ key, dispatch: null }));
  if (phase.kind !== 'dispatch') return ofPhase;
  const ofDispatches = phase.dispatches.flatMap(({ key: dispatch, terms = [] }) =>
    terms.map((key) => ({ key, dispatch })),
  );
  return [...ofPhase, ...ofDispatches];
}

function dayOf(term: Term, year: number, endOf: (phase: string) => IsoDate | null): IsoDate | null {
  const { rule } = term;
  if (rule.kind === 'lastDay') {
    return isDayOfEveryYear(rule.month, rule.day) ? lastLawfulDay(rule, year) : null;
  }
  const start = endOf(rule.after);
  return start ? addDays(start, rule.days) : null;
}
