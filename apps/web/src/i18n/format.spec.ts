import { formatsOf } from './format.js';

describe('an amount', () => {
  it.each([
    ['nl-NL', '1250.5', '1.250,50'],
    ['nl-NL', '1250', '1.250'],
    ['nl-NL', '-1234567.05', '-1.234.567,05'],
    ['nl-NL', '0', '0'],
    ['nl-BE', '1250.50', '1.250,50'],
    ['en', '1250.5', '1,250.50'],
    // More digits than a number of JavaScript holds.
    ['nl-NL', '12345678901234567.89', '12.345.678.901.234.567,89'],
  ] as const)('in %s, %s is %s: with two decimals or none', (locale, amount, shown) => {
    expect(formatsOf(locale, 'Europe/Amsterdam').amount(amount)).toBe(shown);
  });
});
