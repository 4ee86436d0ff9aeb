import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import { fromCents, normaliseAmount, sumAmounts, toCents } from './amount.js';

describe('an amount', () => {
  it('is exact text in euro with at most two decimals, in one form', () => {
    expect(normaliseAmount('25585000')).toBe('25585000');
    expect(normaliseAmount('-12.5')).toBe('-12.50');
    expect(normaliseAmount('7.00')).toBe('7');
    expect(normaliseAmount('-0')).toBe('0');
  });

  it.each(['', ' 1', '1,5', '1.234', '1e3', '+1', '.5', '1.', '--1', 'NaN', '1234567890123456'])(
    'amount-invalid: refuses %p',
    (text) => {
      expect(refusalOf(() => toCents(text))).toBe('amount-invalid');
    },
  );

  it('is read back as it was written, for every number of cents', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (cents) => {
        expect(toCents(fromCents(cents))).toBe(cents);
      }),
    );
  });

  it('adds up without loss', () => {
    expect(sumAmounts(['0.10', '0.20', '-0.30'])).toBe('0');
    expect(sumAmounts(['999999999999999.99', '0.01'])).toBe('1000000000000000');
    expect(sumAmounts([])).toBe('0');
  });
});
