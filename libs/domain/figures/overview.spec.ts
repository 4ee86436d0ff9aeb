import fc from 'fast-check';
import { fromCents, sumAmounts, toCents } from './amount.js';
import { figureChanges } from './figure-changes.js';
import { mustHaveYears, totalsOf, type Figure } from './figure.js';
import { compareCodes, countedSide, overviewOf, sidesThatDiffer, type UnitFigures } from './overview.js';
import { taakvelden } from './taakvelden.js';
import { refusalOf } from '../../../test/support/refusal.js';

const line = (taakveld: string, expenses: string, income = '0', year = 2027): Figure => ({
  taakveld,
  year,
  expenses,
  income,
});
const team = (...figures: Figure[]): UnitFigures => ({ unitId: 'team', unitKind: 'team', figures });
const programme = (...figures: Figure[]): UnitFigures => ({
  unitId: 'programme',
  unitKind: 'programme',
  figures,
});

const amount = fc.bigInt(-10_000_000_00n, 10_000_000_00n).map(fromCents);
const figures = fc.uniqueArray(
  fc.record({
    taakveld: fc.constantFrom(...Object.keys(taakvelden)),
    year: fc.integer({ min: 2026, max: 2030 }),
    expenses: amount,
    income: amount,
  }),
  { maxLength: 40, selector: ({ taakveld, year }) => `${taakveld} ${year}` },
);
const units = fc.array(
  fc.record({ unitKind: fc.constantFrom('team' as const, 'programme' as const), figures }),
  { maxLength: 6 },
);

describe('totals of figures', () => {
  it('count each amount once: teams and programmes tell the same money', () => {
    const all = [programme(line('0.1', '100')), team(line('0.1', '60'), line('0.2', '40', '5'))];
    expect(overviewOf(all)).toEqual([
      {
        year: 2027,
        taakvelden: [
          { taakveld: '0.1', expenses: '60', income: '0', balance: '-60' },
          { taakveld: '0.2', expenses: '40', income: '5', balance: '-35' },
        ],
        units: [
          { unitId: 'programme', unitKind: 'programme', expenses: '100', income: '0', balance: '-100' },
          { unitId: 'team', unitKind: 'team', expenses: '100', income: '5', balance: '-95' },
        ],
        teams: { expenses: '100', income: '5', balance: '-95' },
        programmes: { expenses: '100', income: '0', balance: '-100' },
        document: { expenses: '100', income: '5', balance: '-95', balanceBeforeReserves: '-95' },
      },
    ]);
    expect(countedSide([programme(line('0.1', '7'))])).toHaveLength(1);
  });

  it('leave changes of reserves out of the balance before them: 0.10 is not 0.1', () => {
    const [year] = overviewOf([team(line('0.1', '100', '80'), line('0.10', '5', '30'))]);
    expect(year?.document).toMatchObject({ balance: '5', balanceBeforeReserves: '-20' });
  });

  it('hold under any edits: taakvelden, units and document add up to the same, to the cent', () => {
    fc.assert(
      fc.property(units, (drawn) => {
        const all = drawn.map((unit, index) => ({ ...unit, unitId: `unit-${index}` }));
        for (const year of overviewOf(all)) {
          const { expenses, income, balance } = year.document;
          expect(sumAmounts(year.taakvelden.map((one) => one.expenses))).toBe(expenses);
          expect(sumAmounts(year.taakvelden.map((one) => one.income))).toBe(income);
          expect(toCents(balance)).toBe(toCents(income) - toCents(expenses));
          for (const [kind, totals] of [
            ['team', year.teams],
            ['programme', year.programmes],
          ] as const) {
            const ofKind = year.units.filter(({ unitKind }) => unitKind === kind);
            expect(sumAmounts(ofKind.map((one) => one.expenses))).toBe(totals.expenses);
            expect(sumAmounts(ofKind.map((one) => one.balance))).toBe(totals.balance);
          }
        }
      }),
    );
  });

  it('change by exactly what was changed', () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const changes = figureChanges(before, after);
        const sides = (side: 'before' | 'after') =>
          changes.flatMap((change) => change[side] ?? []).map(({ expenses }) => toCents(expenses));
        const sum = (amounts: bigint[]) => amounts.reduce((total, one) => total + one, 0n);
        expect(toCents(totalsOf(after).expenses) - toCents(totalsOf(before).expenses)).toBe(
          sum(sides('after')) - sum(sides('before')),
        );
        expect(figureChanges(after, after)).toEqual([]);
      }),
    );
  });

  it('have codes in the order of the list', () => {
    expect(['6.71b', '0.10', '8.1', '0.2', '6.71', '0.1', '6.71a'].toSorted(compareCodes)).toEqual([
      '0.1',
      '0.2',
      '0.10',
      '6.71',
      '6.71a',
      '6.71b',
      '8.1',
    ]);
  });
});

describe('totals per taakveld and those of programmes (BBV 66)', () => {
  it('differ by a cent', () => {
    expect(sidesThatDiffer([team(line('0.1', '100.01')), programme(line('0.1', '100'))])).toEqual([
      {
        year: 2027,
        taakveld: '0.1',
        of: 'expenses',
        teams: '100.01',
        programmes: '100',
        difference: '0.01',
        withinRounding: false,
      },
    ]);
  });

  it('differ when the same total stands at another taakveld, or in another year', () => {
    const elsewhere = [team(line('0.1', '100')), programme(line('0.2', '100'))];
    expect(sidesThatDiffer(elsewhere).map(({ difference }) => difference)).toEqual(['100', '-100']);
    expect(sidesThatDiffer([team(line('0.1', '1')), programme(line('0.1', '1', '0', 2028))])).toHaveLength(2);
  });

  it('may be off by half a thousand for each amount in thousands, and no further', () => {
    const rounded = (expenses: string) => ({ ...line('0.1', expenses), inThousands: true as const });
    const [within] = sidesThatDiffer([team(rounded('1000')), programme(line('0.1', '1500'))]);
    expect(within).toMatchObject({ difference: '-500', withinRounding: true });
    const [beyond] = sidesThatDiffer([team(rounded('1000')), programme(line('0.1', '1500.01'))]);
    expect(beyond).toMatchObject({ withinRounding: false });
  });

  it('say nothing where only one side gives figures', () => {
    expect(sidesThatDiffer([team(line('0.1', '100'))])).toEqual([]);
  });
});

describe('the years of figures', () => {
  const outline = [{ content: 'figures' as const, askedOf: ['team' as const], years: { from: 0, to: 3 } }];

  it('figures-years-missing: a budget has this year and three more, for every taakveld', () => {
    const four = [2027, 2028, 2029, 2030].map((year) => line('0.1', '1', '0', year));
    expect(refusalOf(() => mustHaveYears(four, outline, 'team', 2027))).toBeNull();
    expect(refusalOf(() => mustHaveYears(four.slice(1), outline, 'team', 2027))).toBe(
      'figures-years-missing',
    );
    expect(refusalOf(() => mustHaveYears([...four, line('0.2', '1')], outline, 'team', 2027))).toBe(
      'figures-years-missing',
    );
    expect(
      refusalOf(() => mustHaveYears([...four, line('0.1', '1', '0', 2031)], outline, 'team', 2027)),
    ).toBeNull();
    expect(refusalOf(() => mustHaveYears([], outline, 'programme', 2027))).toBeNull();
  });
});
