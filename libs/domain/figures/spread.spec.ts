import fc from 'fast-check';
import { sumAmounts, fromCents } from './amount.js';
import { spreadOver, type RowToSpread, type TeamToFill } from './spread.js';
import { taakvelden } from './taakvelden.js';

const team = (unitName: string, present: string[], changes: Partial<TeamToFill> = {}): TeamToFill => ({
  ...{ unitId: unitName, unitName, status: 'writing', present, earlier: [] },
  ...changes,
});
const row = (number: number, taakveld: string, changes: Partial<RowToSpread> = {}): RowToSpread => ({
  ...{ row: number, unitName: null, figure: { taakveld, year: 2027, expenses: '10', income: '0' } },
  ...changes,
});
const reasons = (rows: RowToSpread[], teams: TeamToFill[]) =>
  spreadOver(rows, teams).refused.map(({ row: number, reason }) => `${number} ${reason}`);

describe('figures of a whole file', () => {
  it('go to the team whose draft has the taakveld, else to the one that had it before', () => {
    const teams = [team('parks', ['5.7']), team('roads', ['2.1'], { earlier: ['5.7', '8.1'] })];
    expect(spreadOver([row(2, '8.1'), row(3, '5.7'), row(4, '2.1')], teams)).toEqual({
      teams: [
        { unitId: 'parks', figures: [row(3, '5.7').figure] },
        { unitId: 'roads', figures: [row(4, '2.1').figure, row(2, '8.1').figure] },
      ],
      refused: [],
    });
  });

  it('a row of a taakveld that nobody holds is refused, unless there is nothing in it', () => {
    const nothing = { taakveld: '6.3', year: 2027, expenses: '0', income: '0' };
    expect(reasons([row(2, '6.3'), row(3, '6.3', { figure: nothing })], [team('parks', ['5.7'])])).toEqual([
      '2 is of taakveld 6.3, which no team of the cycle holds',
    ]);
  });

  it('a row of a taakveld that two teams hold is refused, and names them', () => {
    expect(reasons([row(2, '5.7')], [team('parks', ['5.7']), team('roads', ['5.7'])])).toEqual([
      '2 is of taakveld 5.7, which more than one team holds: parks, roads',
    ]);
  });

  it('a row of a team that has submitted, or was never asked, is refused', () => {
    const teams = [
      team('parks', ['5.7'], { status: 'submitted' }),
      team('roads', [], { status: null, earlier: ['2.1'] }),
    ];
    expect(reasons([row(2, '5.7'), row(3, '2.1')], teams)).toEqual([
      "2 is of parks, whose contribution is submitted and can't be changed",
      '3 is of roads, which has not been asked for its contribution yet',
    ]);
    expect(reasons([row(2, '5.7')], [team('parks', ['5.7'], { status: 'returned' })])).toEqual([]);
  });

  it('a row that names its team goes there, and nowhere when there is no such team', () => {
    const teams = [team('parks', ['5.7']), team('roads', ['5.7'])];
    expect(spreadOver([row(2, '5.7', { unitName: 'roads' })], teams).teams).toMatchObject([
      { unitId: 'roads' },
    ]);
    expect(reasons([row(2, '5.7', { unitName: 'water' })], teams)).toEqual([
      '2 names a team that does not contribute to the cycle',
    ]);
  });

  it('loses no cent: what teams get and what is refused is what the file had', () => {
    const code = fc.constantFrom(...Object.keys(taakvelden).slice(0, 12));
    const drawnTeams = fc.array(
      fc.record({
        present: fc.uniqueArray(code, { maxLength: 4 }),
        earlier: fc.uniqueArray(code, { maxLength: 4 }),
        status: fc.constantFrom('writing', 'returned', 'submitted', 'accepted', null),
      }),
      { maxLength: 5 },
    );
    const drawnRows = fc.uniqueArray(fc.record({ taakveld: code, cents: fc.bigInt(1n, 10n ** 9n) }), {
      selector: ({ taakveld }) => taakveld,
    });
    fc.assert(
      fc.property(drawnTeams, drawnRows, (ofTeams, ofRows) => {
        const teams = ofTeams.map((one, index) => team(`team-${index}`, [], one as Partial<TeamToFill>));
        const rows = ofRows.map(({ taakveld, cents }, index) =>
          row(index + 2, taakveld, {
            figure: { taakveld, year: 2027, expenses: fromCents(cents), income: '0' },
          }),
        );
        const spread = spreadOver(rows, teams);
        const taken = spread.teams.flatMap(({ figures }) => figures.map(({ expenses }) => expenses));
        const left = spread.refused.map(({ row: number }) => rows[number - 2]!.figure.expenses);
        expect(sumAmounts([...taken, ...left])).toBe(sumAmounts(rows.map(({ figure }) => figure.expenses)));
        expect(taken.length + left.length).toBe(rows.length);
      }),
    );
  });
});
