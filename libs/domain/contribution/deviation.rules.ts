import type { OutlineSection } from '../definition/definition.js';
import { fromCents, normaliseAmount, toCents, type Amount } from '../figures/amount.js';
import { must } from '../shared/domain-error.js';
import type { SectionText } from './contribution.js';
import type { Deviation, DeviationField } from './deviation.js';

/**
 * Deviations of one section with amounts in canonical form. A draft may leave open what is not known yet.
 * Refuses `invalid-input`: of a kind that the section doesn't ask, an amount of what is not money, or an id that is there twice.
 * `amount-invalid`.
 */
export function checkDeviations(
  deviations: readonly Deviation[],
  { deviations: kinds = [] }: Pick<OutlineSection, 'deviations'>,
): Deviation[] {
  const ids = new Set<string>();
  return deviations.map((deviation, index) => {
    const refuse = (field: string, message: string) => ({
      errors: [{ path: `/deviations/${index}/${field}`, message }],
    });
    const { id, kind, amount, structural } = deviation;
    must(
      kinds.includes(kind),
      'invalid-input',
      `This section asks deviations in ${kinds.join(', ')}.`,
      refuse('kind', `must be one of: ${kinds.join(', ')}`),
    );
    must(
      kind === 'money' || (amount === null && structural === null),
      'invalid-input',
      'Only a deviation in money has an amount, and says whether it is structural.',
      refuse(amount === null ? 'structural' : 'amount', 'is for a deviation in money'),
    );
    must(!ids.has(id), 'invalid-input', 'A deviation is there once.', refuse('id', 'must not repeat'));
    ids.add(id);
    return { ...deviation, amount: amount === null ? null : normaliseAmount(amount) };
  });
}

/** What a deviation doesn't say yet. */
export function openFields({ kind, what, cause, measure, amount, structural }: Deviation): DeviationField[] {
  const texts = { what, cause, measure };
  const open: DeviationField[] = (['what', 'cause', 'measure'] as const).filter(
    (name) => texts[name].trim() === '',
  );
  if (kind === 'money' && amount === null) open.push('amount');
  if (kind === 'money' && structural === null) open.push('structural');
  return open;
}

/**
 * Every deviation says what, why and what is done about it, and in money how much (seed 000): `deviation-incomplete`, with each
 * one that doesn't by section and id.
 */
export function mustExplainDeviations(
  sections: readonly Pick<SectionText, 'section' | 'deviations'>[],
): void {
  const incomplete = sections.flatMap(({ section, deviations = [] }) =>
    deviations.flatMap((deviation, index) => {
      const missing = openFields(deviation);
      return missing.length > 0 ? [{ section, id: deviation.id, number: index + 1, missing }] : [];
    }),
  );
  const named = incomplete.map(
    ({ section, number, missing }) => `${section} ${number}: ${missing.join(', ')}`,
  );
  must(
    incomplete.length === 0,
    'deviation-incomplete',
    `Every deviation has a cause and a measure, and in money an amount. Still open: ${named.slice(0, 20).join('; ')}.`,
    { deviations: incomplete },
  );
}

/** Deviations in money together: what turns out better, what worse (below zero), and both. */
export interface DeviationTotals {
  advantage: Amount;
  disadvantage: Amount;
  balance: Amount;
}

/** The one place where deviations are added up; an amount that is not known counts for nothing. */
export function totalsOfDeviations(deviations: readonly Pick<Deviation, 'amount'>[]): DeviationTotals {
  const cents = deviations.map(({ amount }) => (amount === null ? 0n : toCents(amount)));
  const sum = (of: readonly bigint[]) => of.reduce((total, one) => total + one, 0n);
  return {
    advantage: fromCents(sum(cents.filter((one) => one > 0n))),
    disadvantage: fromCents(sum(cents.filter((one) => one < 0n))),
    balance: fromCents(sum(cents)),
  };
}

/** What a unit reports, section by section. */
export interface UnitDeviations {
  unitId: string;
  unitKind: 'team' | 'programme';
  sections: readonly { deviations: readonly Deviation[] }[];
}

/** Totals of money per unit that reports, per programme that is touched, and of all; null: no programme in particular. */
export function deviationOverview(units: readonly UnitDeviations[]): {
  perUnit: ({ unitId: string } & DeviationTotals)[];
  perProgramme: ({ programmeId: string | null } & DeviationTotals)[];
  total: DeviationTotals;
} {
  const all = units.map(({ unitId, unitKind, sections }) => {
    const money = sections.flatMap(({ deviations }) => deviations).filter(({ kind }) => kind === 'money');
    const own = unitKind === 'programme' ? unitId : null;
    return { unitId, money: money.map((one) => ({ ...one, programmeId: one.programmeId ?? own })) };
  });
  const everything = all.flatMap(({ money }) => money);
  const programmes = [...new Set(everything.map(({ programmeId }) => programmeId))];
  return {
    perUnit: all
      .filter(({ money }) => money.length > 0)
      .map(({ unitId, money }) => ({ unitId, ...totalsOfDeviations(money) })),
    perProgramme: programmes.map((programmeId) => ({
      programmeId,
      ...totalsOfDeviations(everything.filter((one) => one.programmeId === programmeId)),
    })),
    total: totalsOfDeviations(everything),
  };
}

/** A deviation that came, went or became another. */
export interface DeviationChange {
  id: string;
  before: Deviation | null;
  after: Deviation | null;
}

/** Which deviations differ, in the order of those that there are now; then those that are gone. */
export function deviationChanges(
  before: readonly Deviation[],
  after: readonly Deviation[],
): DeviationChange[] {
  const old = new Map(before.map((deviation) => [deviation.id, deviation]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((now) => {
      const was = old.get(now.id) ?? null;
      return was && isSame(was, now) ? [] : [{ id: now.id, before: was, after: now }];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((was) => ({ id: was.id, before: was, after: null })),
  ];
}

const isSame = (one: Deviation, other: Deviation): boolean =>
  (Object.keys(one) as (keyof Deviation)[]).every((field) => one[field] === other[field]);
