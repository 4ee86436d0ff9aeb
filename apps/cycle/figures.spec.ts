import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { fromCents } from '#domain/figures/amount.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { totalsOf } from '#domain/figures/figure.js';
import { dealOut, figuresFromFile, madeUpFigures, withMistake } from './figures.js';
import { UsageError } from './options.js';

describe('figures dealt out to units', () => {
  const amounts = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }).map(fromCents);
  const figures = fc.uniqueArray(
    fc.record({
      taakveld: fc.constantFrom(...Object.keys(taakvelden)),
      year: fc.constant(2027),
      expenses: amounts,
      income: amounts,
    }),
    { selector: ({ taakveld }) => taakveld, minLength: 1, maxLength: 71 },
  );
  const units = fc.integer({ min: 1, max: 45 }).map((n) => Array.from({ length: n }, (_, i) => `unit-${i}`));

  it('add up to exactly all figures, and every unit gets some, each taakveld once', () => {
    fc.assert(
      fc.property(figures, units, (all, unitIds) => {
        const shares = dealOut(all, unitIds);
        expect(totalsOf([...shares.values()].flat())).toEqual(totalsOf(all));
        for (const unitId of unitIds) {
          const codes = (shares.get(unitId) ?? []).map(({ taakveld }) => taakveld);
          expect(codes.length).toBeGreaterThan(0);
          expect(new Set(codes).size).toBe(codes.length);
        }
      }),
    );
  });

  it('with a mistake are not the same figures', () => {
    const { figures: right, totals } = madeUpFigures(2027);
    expect(totalsOf(withMistake(right))).not.toEqual(totals);
  });
});

describe('figures from a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cycle-figures-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'iv3.csv');
  const write = (...rows: string[]) =>
    writeFileSync(file, ['Gemeenten;Taakveld;Baten;Lasten', ...rows].join('\n'));

  it('keep 0.1 and 0.10 apart and are in euro', () => {
    write('A;0.1 Bestuur;1.0;2.5', 'A;0.10 Mutaties reserves;3.0;', 'B;0.1 Bestuur;9.0;9.0');
    const { figures, totals } = figuresFromFile(file, 'A', 2027);
    expect(figures).toEqual([
      { taakveld: '0.1', year: 2027, expenses: '2500', income: '1000' },
      { taakveld: '0.10', year: 2027, expenses: '0', income: '3000' },
    ]);
    expect(totals).toEqual({ expenses: '2500', income: '4000', balance: '1500' });
  });

  it('refuse a row that can not be taken, since the totals would not be those of the file', () => {
    write('A;0.1 Bestuur;1.0;2.5', 'A;0.4 Overhead;=1+1;0.0');
    expect(() => figuresFromFile(file, 'A', 2027)).toThrow(/row 3 has a cell that starts like a formula/);
  });

  it('refuse another municipality, and a file that is not there, in one line', () => {
    write('Zwolle;0.1 Bestuur;1.0;2.5');
    expect(() => figuresFromFile(file, 'Zwole', 2027)).toThrow(/Near to it: Zwolle/);
    expect(() => figuresFromFile(path.join(folder, 'none.csv'), 'A', 2027)).toThrow(UsageError);
  });
});
