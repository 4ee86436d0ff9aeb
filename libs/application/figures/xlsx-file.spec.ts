import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { fromCents } from '#domain/figures/amount.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { readFiguresFile } from './figures-file.js';
import { tableOf } from './own-figures.js';
import { decimalOf, toXlsx } from './xlsx-file.js';

/** What a refused file refuses with. */
const refused = (code: string, data = {}) =>
  expect.objectContaining({ code, data: expect.objectContaining(data) as unknown }) as unknown;

const numbers = ['Jaar', 'Lasten', 'Baten'];
const figures = [
  { taakveld: '0.1', year: 2027, expenses: '3150000.35', income: '0' },
  { taakveld: '0.10', year: 2027, expenses: '0', income: '-12.5' },
];
const file = async (name = 'Cijfers', more: string[][] = []) => {
  const { header, rows } = tableOf(figures);
  return toXlsx([{ name, header, rows: [...rows, ...more] }], numbers);
};
const read = (bytes: Uint8Array) => readFiguresFile({ format: 'xlsx', bytes });

/** The file with one of its parts changed. */
async function changed(part: RegExp, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await file());
  const name = Object.keys(parts).find((each) => part.test(each)) ?? '';
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}
const sheet = /worksheets\/sheet1\.xml$/;

describe('figures in an XLSX file', () => {
  it('come back as they were exported: 0.10 is not 0.1', async () => {
    expect(await read(await file())).toEqual({
      figures: [figures[0], { ...figures[1], income: '-12.50' }],
      years: [2027],
      refused: [],
    });
  });

  it('whatever they are, to the cent', async () => {
    const amount = fc.bigInt(-99_999_999_999_99n, 99_999_999_999_99n).map(fromCents);
    const figure = fc.record({
      taakveld: fc.constantFrom(...Object.keys(taakvelden)),
      year: fc.integer({ min: 2000, max: 2199 }),
      expenses: amount,
      income: amount,
    });
    const some = fc.uniqueArray(figure, {
      minLength: 1,
      maxLength: 30,
      selector: ({ taakveld, year }) => `${taakveld} ${year}`,
    });
    await fc.assert(
      fc.asyncProperty(some, async (all) => {
        const { header, rows } = tableOf(all);
        const bytes = await toXlsx([{ name: 'Cijfers', header, rows }], numbers);
        expect((await read(bytes)).figures).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('a row with a formula is refused, the others are taken', async () => {
    const bytes = await changed(sheet, (xml) =>
      xml.replace(/(<c r="D2"[^>]*>)(<v>)/, '$1<f>SUM(E2:E9)</f>$2'),
    );
    const { figures: taken, refused: rows } = await read(bytes);
    expect(taken.map(({ taakveld }) => taakveld)).toEqual(['0.10']);
    expect(rows).toEqual([{ row: 2, reason: 'has a formula in D2; put its value there' }]);
  });

  it('rows in merged cells are refused', async () => {
    const bytes = await changed(sheet, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>'),
    );
    expect((await read(bytes)).refused).toEqual([
      { row: 3, reason: 'is in the merged cells A3:B4; split them' },
    ]);
  });

  it('text in a column of amounts, a code as a number and an unknown code are refused, row by row', async () => {
    const { header } = tableOf([]);
    const rows = [
      ['0.1', '', '2027', 'veel', '0'],
      ['9.9', '', '2027', '1', '0'],
      ['0.2', '', 'volgend jaar', '1', '0'],
      ['0.3', '', '2027', '1.250', '0'],
      ['0.4', '', '2027', '=1+1', '0'],
      ['0.5', '', '2027', '1250,50', ''],
      ['0.5', '', '2027', '1', '0'],
    ];
    const text = await read(await toXlsx([{ name: 'Cijfers', header, rows }], []));
    expect(text.figures).toEqual([{ taakveld: '0.5', year: 2027, expenses: '1250.50', income: '0' }]);
    expect(text.refused.map(({ row, reason }) => [row, reason.split(' ').slice(0, 4).join(' ')])).toEqual([
      [2, 'has no amount in'],
      [3, 'has a code that'],
      [4, 'has no year in'],
      [5, 'has no amount in'],
      [6, 'has a cell that'],
      [8, 'repeats taakveld 0.5 of'],
    ]);
    const coded = await toXlsx(
      [{ name: 'Cijfers', header, rows: [['0.1', '', '2027', '1', '0'], ...tableOf(figures).rows] }],
      ['Taakveld', ...numbers],
    );
    await expect(read(coded)).rejects.toEqual(refused('figures-file-invalid'));
  });

  it('a workbook with macros is refused', async () => {
    const parts = unzipSync(await file());
    await expect(read(zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') }))).rejects.toThrow(
      'has macros',
    );
    const types = await changed(/Content_Types/, (xml) =>
      xml.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
    );
    await expect(read(types)).rejects.toThrow('has macros');
  });

  it('of several sheets the one called Cijfers is read, and another is not taken for it', async () => {
    const { header, rows } = tableOf(figures);
    const other = { name: 'Blad1', header: ['x'], rows: [] };
    const both = await toXlsx([other, { name: 'Cijfers', header, rows }], numbers);
    expect((await read(both)).figures).toHaveLength(2);
    const neither = await toXlsx([other, { ...other, name: 'Blad2' }], numbers);
    await expect(read(neither)).rejects.toEqual(
      refused('figures-file-invalid', { sheets: ['Blad1', 'Blad2'] }),
    );
    await expect(read(await toXlsx([other], numbers))).rejects.toEqual(
      refused('figures-file-invalid', { missing: ['Taakveld', 'Jaar', 'Lasten', 'Baten'] }),
    );
  });

  it('200,000 rows are refused before they are read', async () => {
    const row = '<row r="9"><c r="A9" t="n"><v>1</v></c></row>';
    const bytes = await changed(sheet, (xml) =>
      xml.replace('</sheetData>', `${row.repeat(200_000)}</sheetData>`),
    );
    await expect(read(bytes)).rejects.toThrow('more than 50000 rows');
  });

  it('what unpacks to more than any file with figures is refused', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(100 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    await expect(read(bytes)).rejects.toThrow('Unpacked');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Taakveld;Jaar')],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
  ])('%s is refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toEqual(refused('figures-file-invalid'));
  });

  it.each([
    ['0.30000000000000004', '0.30'],
    ['1.2505E3', '1250.50'],
    ['1E2', '100'],
    ['-1.2E-1', '-0.12'],
    ['-0', '0'],
    ['99999999999.989999', '99999999999.989999'],
    ['12.345', '12.345'],
    ['1e-12', '0'],
    ['.5', '0.50'],
    ['1.#INF', '1.#INF'],
  ])('the number %s stands for %s', (text, decimal) => {
    expect(decimalOf(text)).toBe(decimal);
  });
});
