import fc from 'fast-check';
import { readAmount, readBlock } from './amount-text.js';

describe('an amount as people write it', () => {
  it.each([
    ['1.000,50', '1000.50'],
    ['1,000.50', '1000.50'],
    ['1.000', '1000'],
    ['1,000', '1000'],
    ['1.234.567', '1234567'],
    ['1.234.567,8', '1234567.80'],
    ['12,5', '12.50'],
    ['12.5', '12.50'],
    ['€ 1 000,00', '1000'],
    ['-12', '-12'],
    ['12-', '-12'],
    ['(12,50)', '-12.50'],
    ['−3', '-3'],
    ['', '0'],
    ['-', '0'],
    ['-0,00', '0'],
    ['007', '7'],
    [',5', '0.50'],
  ])('%s is %s', (text, amount) => {
    expect(readAmount(text)).toEqual({ amount });
  });

  it.each([
    ['n.v.t.', 'noNumber'],
    ['12 euro', 'noNumber'],
    ['(12', 'noNumber'],
    ['(-12)', 'noNumber'],
    ['12,3456', 'tooManyDecimals'],
    ['1.234.567.890.123.456', 'tooLarge'],
    ['1.00.000', 'ambiguous'],
    ['1.000,50.3', 'ambiguous'],
    ['10,00.50', 'ambiguous'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readAmount(text)).toEqual({ fault });
  });

  it('reads back what any country writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom('nl-NL', 'en-GB', 'nl-BE', 'fr-FR', 'de-CH'),
        (cents, country) => {
          const text = (cents / 100).toLocaleString(country, { minimumFractionDigits: 2 });
          const amount = 'amount' in readAmount(text) ? (readAmount(text) as { amount: string }).amount : '';
          expect(Math.round(Number(amount) * 100)).toBe(cents);
        },
      ),
    );
  });
});

describe('a block from a spreadsheet', () => {
  it('is rows of cells; empty cells are kept in their place', () => {
    expect(readBlock('1\t\t3\r\n\t5\t\r\n')).toEqual([
      ['1', '', '3'],
      ['', '5', ''],
    ]);
  });

  it('may have quoted cells with line ends and quotes', () => {
    expect(readBlock('"a\nb"\t"say ""x"""')).toEqual([['a\nb', 'say "x"']]);
  });

  it('drops nothing, whatever is in it', () => {
    const cell = fc.string().filter((text) => !/["\t\n\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        fc.pre((rows.at(-1)?.join('\t') ?? '') !== '');
        expect(readBlock(rows.map((row) => row.join('\t')).join('\n'))).toEqual(rows);
      }),
    );
  });
});
