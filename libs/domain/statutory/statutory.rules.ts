import { toCents, type Amount } from '../figures/amount.js';
import { addDays, addMonths, lastLawfulDay, type IsoDate } from '../shared/dates.js';
import { DomainError, must } from '../shared/domain-error.js';
import {
  rulesOfKind,
  statutoryEventNames,
  type Circumstance,
  type StatutoryEvent,
  type StatutoryRule,
  type StatutorySubject,
} from './statutory-rule.js';

/** The rules that bind a subject in a country on a day: of each rule the version that is the law then. */
export function rulesInForce(
  rules: readonly StatutoryRule[],
  of: { country: StatutoryRule['country']; subject: StatutorySubject; on: IsoDate },
): StatutoryRule[] {
  return rules.filter(
    ({ country, binds, validFrom, validUntil }) =>
      country === of.country &&
      binds.includes(of.subject) &&
      (!validFrom || validFrom <= of.on) &&
      (!validUntil || of.on <= validUntil),
  );
}

/** What is known of one document when law is asked about it. */
export interface LegalCase {
  /** The document's year. */
  year: number;
  /** The days on which things happened, or are planned to. */
  happened: Partial<Record<StatutoryEvent, IsoDate>>;
  circumstances?: readonly Circumstance[];
  /** Pressing urgency (dringende spoed) and why; null or absent when nobody claims it. */
  urgency?: { reason: string } | null;
}

/** A day that law sets, and the rule that sets it. */
export interface LegalDay {
  day: IsoDate;
  rule: StatutoryRule;
}

/**
 * The last day on which something may lawfully happen: the earliest that any rule sets. "Before 15 November" is 14
 * November; sending is due at the earlier of adoption + 14 days and that day. Null when no rule sets one, which is also
 * so when a term counts from something that has not happened.
 * @param rules those in force ({@link rulesInForce})
 */
export function lastDayFor(
  rules: readonly StatutoryRule[],
  event: StatutoryEvent,
  { year, happened }: LegalCase,
): LegalDay | null {
  const days: LegalDay[] = [];
  for (const one of rulesOfKind(rules, 'before')) {
    if (one.rule.of === event) days.push({ day: addDays(lastLawfulDay(one.rule, year), -1), rule: one });
  }
  for (const one of rulesOfKind(rules, 'within')) {
    const start = happened[one.rule.after];
    if (one.rule.of !== event || !start) continue;
    days.push({ day: addDays(addMonths(start, one.rule.months ?? 0), one.rule.days ?? 0), rule: one });
  }
  return days.reduce<LegalDay | null>((first, one) => (first && first.day <= one.day ? first : one), null);
}

/**
 * The first day on which something may lawfully happen: the latest that any rule sets; null when none does. A wait that
 * urgency lifts is left out when urgency is claimed with a reason.
 */
export function firstDayFor(
  rules: readonly StatutoryRule[],
  event: StatutoryEvent,
  { happened, urgency }: LegalCase,
): LegalDay | null {
  const days: LegalDay[] = [];
  for (const one of rulesOfKind(rules, 'notEarlierThan')) {
    const start = happened[one.rule.after];
    if (one.rule.of !== event || !start || (urgency && one.rule.liftedBy === 'urgency')) continue;
    days.push({ day: addDays(start, one.rule.days), rule: one });
  }
  return days.reduce<LegalDay | null>((last, one) => (last && last.day >= one.day ? last : one), null);
}

/**
 * Refuses what would break a rule on that day: `statutory-term` names the article with the last or first lawful day, or
 * what has to happen first. Urgency without a reason is refused `comment-required`; urgency where law knows none, and a
 * wait whose start nobody has given, are refused too.
 */
export function mustBeLawful(
  rules: readonly StatutoryRule[],
  event: StatutoryEvent,
  on: IsoDate,
  known: LegalCase,
): void {
  if (known.urgency) {
    must(known.urgency.reason.trim(), 'comment-required', 'Urgency is claimed with a reason.');
    const rigid = rulesOfKind(rules, 'notEarlierThan').find(
      ({ rule }) => rule.of === event && rule.liftedBy !== 'urgency',
    );
    if (rigid) throw refusal(rigid, 'Urgency does not lift this wait.');
  }
  for (const { rule, of, after } of conditionsOf(rules, known)) {
    if (of !== event) continue;
    const missing = after.flatMap((earlier) => (!earlier.on || earlier.on > on ? earlier.event : []));
    if (missing.length > 0) {
      const names = missing.map((earlier) => statutoryEventNames[earlier].en);
      throw refusal(rule, `First: ${names.join('; ')}.`, { first: missing });
    }
  }
  for (const one of rulesOfKind(rules, 'notEarlierThan')) {
    const lifted = known.urgency && one.rule.liftedBy === 'urgency';
    if (one.rule.of === event && !lifted && !known.happened[one.rule.after]) {
      throw refusal(one, `First: ${statutoryEventNames[one.rule.after].en}.`, { first: [one.rule.after] });
    }
  }
  const first = firstDayFor(rules, event, known);
  if (first && on < first.day) {
    throw refusal(first.rule, `The first lawful day is ${first.day}.`, { firstDay: first.day });
  }
  const last = lastDayFor(rules, event, known);
  if (last && on > last.day) {
    const sanctions = rulesOfKind(rules, 'sanction').filter(({ rule }) => rule.whenLate === event);
    const warning = sanctions.map(({ article, name }) => ` ${article}: ${name.en}.`).join('');
    throw refusal(last.rule, `The last lawful day is ${last.day}.${warning}`, { lastDay: last.day });
  }
}

/** What may not happen before something else did, with the days on which that happened; null where it has not. */
export interface LegalCondition {
  rule: StatutoryRule;
  of: StatutoryEvent;
  after: { event: StatutoryEvent; on: IsoDate | null }[];
}

/** The conditions that rules set in a case: those of circumstances that are not there are left out. */
export const conditionsOf = (
  rules: readonly StatutoryRule[],
  { happened, circumstances }: LegalCase,
): LegalCondition[] =>
  rulesOfKind(rules, 'onlyAfter')
    .filter(({ rule: { when } }) => !when || circumstances?.includes(when))
    .map((rule) => ({
      rule,
      of: rule.rule.of,
      after: rule.rule.after.map((event) => ({ event, on: happened[event] ?? null })),
    }));

/** Whether any of the rules speaks of an event. */
export const asksAbout = (rules: readonly StatutoryRule[], event: StatutoryEvent): boolean =>
  rules.some(
    ({ rule }) =>
      ('of' in rule && rule.of === event) ||
      ('after' in rule && (Array.isArray(rule.after) ? rule.after.includes(event) : rule.after === event)),
  );

/**
 * Refuses `statutory-term` for a threshold of the lawfulness statement above what law allows (BBV 58b).
 * @param additions to reserves, which do not count as expenses here
 */
export function mustBeLawfulThreshold(
  rules: readonly StatutoryRule[],
  { threshold, expenses, additions }: { threshold: Amount; expenses: Amount; additions: Amount },
): void {
  for (const one of rulesOfKind(rules, 'atMost')) {
    // In hundredths of a percent, so that half a percent is exact too.
    const ceiling = (toCents(expenses) - toCents(additions)) * BigInt(Math.round(one.rule.percent * 100));
    if (toCents(threshold) * 10_000n <= ceiling) continue;
    throw refusal(
      one,
      `The threshold is at most ${one.rule.percent} % of total expenses without additions to reserves.`,
      { percent: one.rule.percent },
    );
  }
}

const refusal = (
  { key, version, article, name }: StatutoryRule,
  detail: string,
  data: Record<string, unknown> = {},
): DomainError =>
  new DomainError('statutory-term', `${article}: ${name.en}. ${detail}`, {
    rule: key,
    version,
    article,
    ...data,
  });
