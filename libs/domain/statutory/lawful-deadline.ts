import type { CycleDefinition } from '../definition/definition.js';
import { boundsOf, limitOf, type Bound } from '../plan/bounds.js';
import { addDays, type IsoDate } from '../shared/dates.js';
import { DomainError } from '../shared/domain-error.js';
import { phaseOfEvent } from './phase-of-event.js';
import { rulesOfKind, type StatutoryRule } from './statutory-rule.js';
import { rulesInForce } from './statutory.rules.js';

/** A deadline that somebody wants to set for a phase of a cycle. */
export interface WantedDeadline {
  phase: string;
  on: IsoDate;
  /** Why the statutory date is exceeded; null when nobody decided so. */
  exceedingBecause: string | null;
}

/**
 * Refuses a deadline that law, or a term of the definition, does not allow: `statutory-term` names the article and the last
 * or first lawful day. A phase before another must leave the days that law wants between them, so the college's deadline is
 * bound by the council's. Past the last day it is allowed with a reason only where law leaves room: where it says itself
 * what follows from lateness (Gemeentewet 203).
 * @param law in all its versions
 * @param days of every phase, by key, as they are due or really ended
 * @returns the day that is exceeded, for the history; null when none is
 */
export function mustBeLawfulDeadline(
  law: readonly StatutoryRule[],
  definition: CycleDefinition,
  year: number,
  { phase, on, exceedingBecause }: WantedDeadline,
  days: Readonly<Record<string, IsoDate>>,
): { day: IsoDate; article: string } | null {
  const adopting = phaseOfEvent(definition, 'adopted')?.key;
  const adopted = (adopting === phase ? on : days[adopting ?? '']) ?? on;
  const { country, document: subject } = definition;
  const rules = rulesInForce(law, { country, subject, on: adopted });
  let exceeded: { day: IsoDate; article: string } | null = null;
  for (const bound of boundsOf(definition, rules, year)) {
    const limit = limitFor(bound, phase, days);
    if (!limit) continue;
    const { article, term } = bound;
    if (limit.direction === 'notBefore' && on < limit.day) {
      throw refusal(article, term, `the first lawful day is ${limit.day}`, { firstDay: limit.day });
    }
    if (limit.direction === 'notAfter' && on > limit.day) {
      const wait = bound.kind === 'wait';
      if (wait || !exceedingBecause?.trim() || !leavesRoom(definition, rules, phase)) {
        throw refusal(article, term, `the last lawful day is ${limit.day}`, { lastDay: limit.day });
      }
      if (!exceeded || limit.day < exceeded.day) exceeded = { day: limit.day, article };
    }
  }
  return exceeded;
}

function limitFor(
  bound: Bound,
  phase: string,
  days: Readonly<Record<string, IsoDate>>,
): { direction: 'notAfter' | 'notBefore'; day: IsoDate } | null {
  if (bound.phase === phase) return limitOf(bound, (key) => days[key]);
  const next = days[bound.phase];
  return bound.kind === 'wait' && bound.after === phase && next
    ? { direction: 'notAfter', day: addDays(next, -bound.days) }
    : null;
}

const leavesRoom = (definition: CycleDefinition, rules: readonly StatutoryRule[], phase: string): boolean =>
  rulesOfKind(rules, 'sanction').some(({ rule }) => phaseOfEvent(definition, rule.whenLate)?.key === phase);

const refusal = (article: string, term: string, detail: string, data: Record<string, unknown>) =>
  new DomainError('statutory-term', `${article}: ${detail}.`, { article, term, ...data });
