import type { IsoDate } from '../shared/dates.js';
import { rulesOfKind, type StatutoryEvent, type StatutoryRule } from './statutory-rule.js';
import { lastDayFor, mustBeLawful, type LegalCase, type LegalDay } from './statutory.rules.js';

/**
 * Refuses like {@link mustBeLawful}, except that what comes too late is let through with a reason where law leaves room:
 * where it says itself what follows when that is late (Gemeentewet 203), rather than that it can not be.
 * @param reason why it is late; null when nobody decided to exceed the term
 * @returns the day that was exceeded, for the history; null when it was in time
 */
export function mustBeLawfulOrExcused(
  rules: readonly StatutoryRule[],
  event: StatutoryEvent,
  on: IsoDate,
  known: LegalCase,
  reason: string | null,
): LegalDay | null {
  const last = lastDayFor(rules, event, known);
  const leavesRoom = rulesOfKind(rules, 'sanction').some(({ rule }) => rule.whenLate === event);
  if (!last || on <= last.day || !leavesRoom || !reason?.trim()) {
    mustBeLawful(rules, event, on, known);
    return null;
  }
  const others = rules.filter(({ rule }) => rule.kind !== 'before' && rule.kind !== 'within');
  mustBeLawful(others, event, on, known);
  return last;
}
