import { refusalOf } from '../../../test/support/refusal.js';
import { mustBeOneLineEach, totalsOf, type Figure } from './figure.js';

const figure = (taakveld: string, year: number, expenses = '0', income = '0'): Figure => ({
  taakveld,
  year,
  expenses,
  income,
});

describe('figures', () => {
  it('have a balance of income minus expenses', () => {
    expect(totalsOf([figure('0.1', 2027, '10.50', '4'), figure('0.10', 2027, '-2', '1.25')])).toEqual({
      expenses: '8.50',
      income: '5.25',
      balance: '-3.25',
    });
    expect(totalsOf([])).toEqual({ expenses: '0', income: '0', balance: '0' });
    expect(totalsOf([figure('0.1', 2027, '-2')]).balance).toBe('2');
  });

  it('invalid-input: refuses a taakveld twice in a year; 0.1 and 0.10 are two taakvelden', () => {
    expect(refusalOf(() => mustBeOneLineEach([figure('0.1', 2027), figure('0.1', 2027)]))).toBe(
      'invalid-input',
    );
    expect(
      refusalOf(() => mustBeOneLineEach([figure('0.1', 2027), figure('0.10', 2027), figure('0.1', 2028)])),
    ).toBeNull();
  });

  it.each([1999, 2201, 2027.5, Number.NaN])('invalid-input: refuses the year %p', (year) => {
    expect(refusalOf(() => mustBeOneLineEach([figure('0.1', year)]))).toBe('invalid-input');
  });
});
