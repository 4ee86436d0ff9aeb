import { must } from '../shared/domain-error.js';

/**
 * Money as exact decimal text in euro, at most two decimals, sign in front: "0", "-12.50", "25585000". Never a floating
 * point number. Expenses (lasten) and income (baten) are both positive in ordinary use.
 */
export type Amount = string;

const pattern = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/;

/** Whole cents of an amount. Throws `amount-invalid` when it isn't one. */
export function toCents(amount: Amount): bigint {
  const match = pattern.exec(amount);
  must(
    match,
    'amount-invalid',
    'An amount is decimal text in euro with at most two decimals, such as "1250.50".',
  );
  const [, sign, euros = '0', cents = ''] = match;
  const value = BigInt(euros) * 100n + BigInt(cents.padEnd(2, '0') || '0');
  return sign ? -value : value;
}

/** The amount of so many cents, in its one canonical form: no trailing zero decimals unless there are cents. */
export function fromCents(cents: bigint): Amount {
  const sign = cents < 0n ? '-' : '';
  const absolute = cents < 0n ? -cents : cents;
  const rest = absolute % 100n;
  return `${sign}${absolute / 100n}${rest ? `.${rest.toString().padStart(2, '0')}` : ''}`;
}

/** The amount in canonical form; throws `amount-invalid`. */
export const normaliseAmount = (amount: string): Amount => fromCents(toCents(amount));

/** Exact sum; "0" for none. */
export const sumAmounts = (amounts: Iterable<Amount>): Amount =>
  fromCents([...amounts].reduce((total, amount) => total + toCents(amount), 0n));
