import type { CycleDefinition, Term } from '../definition/definition.js';
import { addDays, addMonths, lastLawfulDay, type IsoDate } from '../shared/dates.js';
import { phaseOfEvent } from '../statutory/phase-of-event.js';
import type { StatutoryRule } from '../statutory/statutory-rule.js';
import type { Limit } from './year-plan.js';

/** A term between the phases of one document, whether law or the definition sets it. */
export type Bound = Pick<Limit, 'term' | 'article' | 'version'> & { phase: string } & (
    | { kind: 'last'; day: IsoDate }
    /** At most so long after the end of another phase. */
    | { kind: 'within'; days: number; months: number; after: string }
    /** At least so many days after the end of another phase. */
    | { kind: 'wait'; days: number; after: string }
  );

/** Every term that binds a phase of the definition: of the rules in force first, then its own. */
export function boundsOf(
  definition: CycleDefinition,
  rules: readonly StatutoryRule[],
  year: number,
): Bound[] {
  return [
    ...rules.flatMap((rule) => boundOfLaw(definition, rule, year)),
    ...definition.phases.flatMap((phase) => {
      const ofDispatches =
        phase.kind === 'dispatch' ? phase.dispatches.flatMap(({ terms = [] }) => terms) : [];
      const keys = new Set([...(phase.terms ?? []), ...ofDispatches]);
      return definition.terms
        .filter(({ key }) => keys.has(key))
        .map((term) => boundOfTerm(term, phase.key, year));
    }),
  ];
}

/** The day that a bound sets for its phase, once the phase it counts from has its day. */
export function limitOf(bound: Bound, endOf: (phase: string) => IsoDate | undefined): Limit | null {
  const { term, article, version } = bound;
  const limit = (direction: Limit['direction'], day: IsoDate): Limit => ({
    term,
    article,
    version,
    direction,
    day,
  });
  if (bound.kind === 'last') return limit('notAfter', bound.day);
  const start = endOf(bound.after);
  if (!start) return null;
  return bound.kind === 'within'
    ? limit('notAfter', addDays(addMonths(start, bound.months), bound.days))
    : limit('notBefore', addDays(start, bound.days));
}

function boundOfLaw(definition: CycleDefinition, one: StatutoryRule, year: number): Bound[] {
  const { rule, key: term, article, version } = one;
  if (rule.kind !== 'before' && rule.kind !== 'within' && rule.kind !== 'notEarlierThan') return [];
  const phase = phaseOfEvent(definition, rule.of)?.key;
  if (!phase) return [];
  const base = { term, article, version, phase };
  if (rule.kind === 'before') {
    return [{ ...base, kind: 'last', day: addDays(lastLawfulDay(rule, year), -1) }];
  }
  const after = phaseOfEvent(definition, rule.after)?.key;
  if (!after) return [];
  return rule.kind === 'within'
    ? [{ ...base, kind: 'within', days: rule.days ?? 0, months: rule.months ?? 0, after }]
    : [{ ...base, kind: 'wait', days: rule.days, after }];
}

function boundOfTerm({ key, article, rule }: Term, phase: string, year: number): Bound {
  const base = { term: key, article, version: null, phase };
  switch (rule.kind) {
    case 'lastDay':
      return { ...base, kind: 'last', day: lastLawfulDay(rule, year) };
    case 'within':
      return { ...base, kind: 'within', days: rule.days, months: 0, after: rule.after };
    case 'notEarlierThan':
      return { ...base, kind: 'wait', days: rule.days, after: rule.after };
  }
}
