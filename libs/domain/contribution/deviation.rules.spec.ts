import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import { sumAmounts, fromCents } from '../figures/amount.js';
import {
  checkDeviations,
  deviationChanges,
  deviationOverview,
  mustExplainDeviations,
  openFields,
  totalsOfDeviations,
} from './deviation.rules.js';
import type { Deviation } from './deviation.js';

const deviation = (changes: Partial<Deviation> = {}): Deviation => ({
  id: 'd1',
  kind: 'money',
  what: 'The maintenance costs more.',
  cause: 'Prices rose.',
  measure: 'Less is mown.',
  amount: '-1200',
  structural: false,
  programmeId: null,
  ...changes,
});
const time = { kind: 'time', amount: null, structural: null } as const;
const asked = { deviations: ['money' as const, 'time' as const] };

describe('a deviation', () => {
  it('is kept with its amount in canonical form, and may be incomplete in a draft', () => {
    const drafted = [
      deviation({ amount: '-1200.50' }),
      deviation({ id: 'd2', ...time, cause: '', measure: '' }),
    ];
    expect(checkDeviations(drafted, asked)).toEqual(drafted);
    expect(checkDeviations([deviation({ amount: '12.5' })], asked)[0]?.amount).toBe('12.50');
  });

  it('invalid-input: is of a kind that the section asks', () => {
    expect(refusalOf(() => checkDeviations([deviation({ ...time, kind: 'quality' })], asked))).toBe(
      'invalid-input',
    );
  });

  it('invalid-input: has an amount, and is structural or not, only in money', () => {
    expect(refusalOf(() => checkDeviations([deviation({ ...time, amount: '1' })], asked))).toBe(
      'invalid-input',
    );
    expect(refusalOf(() => checkDeviations([deviation({ ...time, structural: true })], asked))).toBe(
      'invalid-input',
    );
  });

  it('invalid-input: is there once', () => {
    expect(refusalOf(() => checkDeviations([deviation(), deviation()], asked))).toBe('invalid-input');
  });

  it('amount-invalid: has an exact amount', () => {
    expect(refusalOf(() => checkDeviations([deviation({ amount: '1.250' })], asked))).toBe('amount-invalid');
  });

  it.each([
    [{ cause: ' ' }, ['cause']],
    [{ measure: '' }, ['measure']],
    [{ what: '', amount: null }, ['what', 'amount']],
    [{ structural: null }, ['structural']],
    [{ ...time, cause: '' }, ['cause']],
    [time, []],
  ])('that says %j leaves open %j', (changes, open) => {
    expect(openFields(deviation(changes))).toEqual(open);
  });

  it('deviation-incomplete: without cause or measure is refused on submission, by section and id', () => {
    const sections = [
      { section: 'time', deviations: [deviation(time)] },
      { section: 'money', deviations: [deviation(), deviation({ id: 'd2', cause: '', measure: '' })] },
      { section: 'explanation' },
    ];
    expect(() => mustExplainDeviations(sections)).toThrow(
      expect.objectContaining({
        code: 'deviation-incomplete',
        data: { deviations: [{ section: 'money', id: 'd2', number: 2, missing: ['cause', 'measure'] }] },
      }),
    );
    expect(refusalOf(() => mustExplainDeviations(sections.slice(0, 1)))).toBeNull();
  });
});

describe('deviations together', () => {
  const amounts = fc.array(fc.bigInt(-10_000_000_00n, 10_000_000_00n).map(fromCents), { maxLength: 20 });

  it('add up to the cent, whatever they are: what is better and what is worse make the balance', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const totals = totalsOfDeviations(drawn.map((amount) => ({ amount })));
        expect(totals.balance).toBe(sumAmounts(drawn));
        expect(sumAmounts([totals.advantage, totals.disadvantage])).toBe(totals.balance);
      }),
    );
  });

  it('are counted once: per unit, and for the programme that they touch', () => {
    const units = [
      {
        unitId: 'parks',
        unitKind: 'team' as const,
        sections: [
          {
            deviations: [
              deviation({ amount: '10', programmeId: 'green' }),
              deviation({ id: 'd2', amount: '-4' }),
              deviation({ ...time, id: 'd3' }),
            ],
          },
        ],
      },
      {
        unitId: 'green',
        unitKind: 'programme' as const,
        sections: [{ deviations: [deviation({ amount: '-1' })] }],
      },
      { unitId: 'roads', unitKind: 'team' as const, sections: [{ deviations: [] }] },
    ];
    expect(deviationOverview(units)).toEqual({
      perUnit: [
        { unitId: 'parks', advantage: '10', disadvantage: '-4', balance: '6' },
        { unitId: 'green', advantage: '0', disadvantage: '-1', balance: '-1' },
      ],
      perProgramme: [
        { programmeId: 'green', advantage: '10', disadvantage: '-1', balance: '9' },
        { programmeId: null, advantage: '0', disadvantage: '-4', balance: '-4' },
      ],
      total: { advantage: '10', disadvantage: '-5', balance: '5' },
    });
  });

  it('of two versions differ by what came, went or became another', () => {
    const [stays, goes] = [deviation(), deviation({ id: 'd2' })];
    const changed = deviation({ id: 'd3' });
    const comes = deviation({ id: 'd4' });
    expect(
      deviationChanges([stays, goes, changed], [{ ...stays }, { ...changed, amount: '7' }, comes]),
    ).toEqual([
      { id: 'd3', before: changed, after: { ...changed, amount: '7' } },
      { id: 'd4', before: null, after: comes },
      { id: 'd2', before: goes, after: null },
    ]);
  });
});
