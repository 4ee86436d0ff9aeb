import fc from 'fast-check';
import {
  cellKey,
  changesOf,
  figuresOf,
  linesOf,
  merge,
  paste,
  placeOutside,
  sides,
  totalsPerYear,
  type GridLine,
} from './figures-grid.js';

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

  it('keeps of two people what each changed alone; the same cell becomes ours', () => {
    const from = [line('2.1', '1.000,50', '20'), line('2.2', '5', '6')];
    const ours = [line('2.1', '7', '20'), line('2.2', '50', '6'), line('2.4', '1', '')];
    const theirs = [line('2.1', '1000,50', '8'), line('2.2', '51', '6'), line('2.5', '2', '')];
    expect(merge(from, ours, theirs)).toEqual([
      line('2.1', '7', '8'),
      line('2.2', '50', '6'),
      { taakveld: '2.4', cells: { [cellKey(2027, 'expenses')]: '1' } },
      line('2.5', '2', ''),
    ]);
  });

  it('keeps a line that one removed only when the other changed it', () => {
    const from = [line('2.1', '1', ''), line('2.2', '2', ''), line('2.3', '3', ''), line('2.4', '4', '')];
    const ours = [line('2.1', '1', ''), line('2.2', '20', '')];
    const theirs = [line('2.3', '30', ''), line('2.4', '4', '')];
    expect(merge(from, ours, theirs)).toEqual([
      { taakveld: '2.2', cells: { [cellKey(2027, 'expenses')]: '20' } },
      line('2.3', '30', ''),
    ]);
  });

  it('says what becomes of lines, however an amount is written', () => {
    const before = [line('2.1', '1.000,50', ''), line('2.2', '2', '')];
    const after = [line('2.1', '1000,5', '0'), line('2.3', '', '3')];
    expect(changesOf(before, after, [2027])).toMatchObject([
      { taakveld: '2.2', year: 2027, before: { expenses: '2', income: '0' }, after: null },
      { taakveld: '2.3', year: 2027, before: null, after: { expenses: '0', income: '3' } },
    ]);
  });

  it('takes a block from a spreadsheet as it is, and gives back each cell that found no place with where it would be', () => {
    const lines = [line('2.1', '', ''), line('2.2', '', '')];
    const { lines: filled, outside } = paste(
      lines,
      [2027],
      { line: 1, year: 2027, side: 'expenses' },
      '5\tabc\t9\n6\t\n\t7\t8\n',
    );
    expect(filled).toEqual([line('2.1', '', ''), line('2.2', '5', 'abc')]);
    expect(outside).toEqual([
      { at: { taakveld: '2.2' }, cells: [{ text: '9', at: { right: 1 } }] },
      { at: { below: 1 }, cells: [{ text: '6', at: { year: 2027, side: 'expenses' } }] },
      {
        at: { below: 2 },
        cells: [
          { text: '7', at: { year: 2027, side: 'income' } },
          { text: '8', at: { right: 1 } },
        ],
      },
    ]);
  });

  it('gives cells from below the grid a line of their own, and keeps what still has no column', () => {
    const { lines, left } = placeOutside(
      [line('2.1', '1', '2')],
      {
        at: { below: 1 },
        cells: [
          { text: 'abc', at: { year: 2027, side: 'income' } },
          { text: '8', at: { right: 2 } },
        ],
      },
      '2.2',
    );
    expect(lines).toEqual([
      line('2.1', '1', '2'),
      { taakveld: '2.2', cells: { [cellKey(2027, 'income')]: 'abc' } },
    ]);
    expect(left).toEqual({ at: { taakveld: '2.2' }, cells: [{ text: '8', at: { right: 2 } }] });
  });

  it('drops no cell of a paste, wherever it is put and whatever is in it', () => {
    const cell = fc.string({ maxLength: 4 }).map((text) => text.replaceAll(/["\t\n\r]/g, ''));
    const years = [2027, 2028];
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 6 }),
        fc.nat(2),
        fc.constantFrom(...years),
        fc.constantFrom(...sides),
        (rows, at, year, side) => {
          const lines = ['2.1', '2.2', '2.3'].map((taakveld) => ({ taakveld, cells: {} }));
          const copied = rows.map((row) => row.join('\t')).join('\n');
          const { lines: filled, outside } = paste(lines, years, { line: at, year, side }, copied);
          const kept = [
            ...filled.flatMap(({ cells }) => Object.values(cells)),
            ...outside.flatMap(({ cells }) => cells.map(({ text }) => text)),
          ];
          const sent = rows.flat().map((text) => text.trim());
          expect(kept.filter(Boolean).sort()).toEqual(sent.filter(Boolean).sort());
        },
      ),
    );
  });
});
