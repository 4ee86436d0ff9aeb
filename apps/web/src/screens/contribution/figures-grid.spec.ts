import { cellKey, figuresOf, linesOf, paste, totalsPerYear, type GridLine } from './figures-grid.js';

const line = (taakveld: string, expenses: string, income: string): GridLine => ({
  taakveld,
  cells: { [cellKey(2027, 'expenses')]: expenses, [cellKey(2027, 'income')]: income },
});

describe('the grid of figures', () => {
  it('knows 0.10 from 0.1, and sorts codes as numbers', () => {
    const figures = ['0.10', '0.2', '0.1'].map((taakveld) => ({
      taakveld,
      year: 2027,
      expenses: '1',
      income: '0',
    }));
    expect(linesOf(figures, (amount) => amount).map(({ taakveld }) => taakveld)).toEqual([
      '0.1',
      '0.2',
      '0.10',
    ]);
  });

  it('says which cells hold no amount, and counts the others', () => {
    const { figures, faults } = figuresOf([line('2.1', '1.000,50', 'n.v.t.'), line('2.2', '', '-3')], [2027]);
    expect(faults).toEqual([
      { taakveld: '2.1', year: 2027, side: 'income', text: 'n.v.t.', fault: 'noNumber' },
    ]);
    expect(totalsPerYear(figures, [2027])).toEqual([
      { year: 2027, expenses: '1000.50', income: '-3', balance: '-1003.50' },
    ]);
  });

  it('takes a block from a spreadsheet as it is, and says how much of it fell outside', () => {
    const lines = [line('2.1', '', ''), line('2.2', '', '')];
    const { lines: filled, outside } = paste(
      lines,
      [2027],
      { line: 1, year: 2027, side: 'expenses' },
      '5\tabc\t9\n6\t7\n',
    );
    expect(filled).toEqual([line('2.1', '', ''), line('2.2', '5', 'abc')]);
    expect(outside).toBe(3);
  });
});
