import { DomainError } from '#domain/shared/domain-error.js';
import { readIv3 } from './iv3-file.js';
import { maxBytes } from './table.js';

const header = 'Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten;Inwonertal';
const file = (...rows: string[]) => new TextEncoder().encode([header, ...rows].join('\n') + '\n');
const refusal = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('an Iv3 file', () => {
  it('gives amounts in thousands as exact euros, an empty cell as 0', () => {
    const { rows, refused } = readIv3(
      file("'s-Gravenhage;0.1 Bestuur;;;25585.0;566221", "'s-Gravenhage;0.5 Treasury;1;0.1;-29.7;566221"),
      "'s-Gravenhage",
    );
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { row: 2, taakveld: '0.1', expenses: '25585000', income: '0', isSubtotal: false },
      { row: 3, taakveld: '0.5', expenses: '-29700', income: '100', isSubtotal: false },
    ]);
  });

  it('takes a code as text: 0.10 is not 0.1, and names may be cut off', () => {
    const { rows } = readIv3(
      file(
        'A;0.1 Bestuur;;1.0;2.0;9',
        'A;0.10 Mutaties reserves;;3.0;4.0;9',
        'A;0.11 Resultaat van de rek..;;;;9',
      ),
      'A',
    );
    expect(rows.map(({ taakveld }) => taakveld)).toEqual(['0.1', '0.10', '0.11']);
  });

  it('takes only the rows of the municipality, and totals them', () => {
    const { rows, totals } = readIv3(
      file(
        'Aalsmeer;0.1 Bestuur;;10.0;25.0;9',
        'Zwolle;0.1 Bestuur;;70.0;80.0;9',
        'Aalsmeer;0.4 Overhead;;5.0;1.0;9',
      ),
      'Aalsmeer',
    );
    expect(rows).toHaveLength(2);
    expect(totals).toEqual({ expenses: '26000', income: '15000', balance: '-11000' });
  });

  it('reads a byte order mark, quoted cells and Windows line ends', () => {
    const text = `\uFEFF${header}\r\n"A; B";"0.1 Bestuur";;1.0;2.0;9\r\n`;
    expect(readIv3(new TextEncoder().encode(text), 'A; B').totals.expenses).toBe('2000');
  });

  it('counts an amount booked on an undivided code besides its parts', () => {
    const { rows, totals } = readIv3(
      file('W;6.72 M 18-;;0.0;500.0;9', 'W;6.72a J;;0.0;1186.0;9', 'W;6.72b J;;0.0;2000.0;9'),
      'W',
    );
    expect(rows.map(({ isSubtotal }) => isSubtotal)).toEqual([false, false, false]);
    expect(totals.expenses).toBe('3686000');
  });

  it.each(['3186.0', '3187.0', '3185.0'])(
    'counts no money twice when an undivided code (%s) is the sum of its parts, but for rounding',
    (sum) => {
      const { rows, totals } = readIv3(
        file(`W;6.72 M 18-;;0.0;${sum};9`, 'W;6.72a J;;0.0;1186.0;9', 'W;6.72b J;;0.0;2000.0;9'),
        'W',
      );
      expect(rows.map(({ isSubtotal }) => isSubtotal)).toEqual([true, false, false]);
      expect(totals.expenses).toBe('3186000');
    },
  );

  it.each([
    ['an unknown code', 'A;9.9 Elders;;1.0;2.0;9', /not in the Iv3 list/],
    ['a formula', 'A;0.4 Overhead;=1+1;1.0;2.0;9', /formula/],
    ['a formula behind a minus', 'A;0.4 Overhead;;-A1;2.0;9', /formula/],
    ['a formula behind @', 'A;0.4 Overhead;;@SUM(A1);2.0;9', /formula/],
    ['an amount with a plus', 'A;0.4 Overhead;;+1.0;2.0;9', /formula/],
    ['an amount in another notation', 'A;0.4 Overhead;;1.000,5;2.0;9', /no amount in Baten/],
    ['more decimals than the file has', 'A;0.4 Overhead;;1.0;2.05;9', /no amount in Lasten/],
    ['too few cells', 'A;0.4 Overhead;1.0', /3 cells instead of 6/],
    ['a code twice', 'A;0.1 Bestuur;;1.0;2.0;9', /repeats taakveld 0.1 of row 2/],
  ])('refuses a row with %s and takes the others', (_, bad, reason) => {
    const { rows, refused } = readIv3(
      file('A;0.1 Bestuur;;1.0;2.0;9', bad, 'A;0.2 Burgerzaken;;1.0;2.0;9'),
      'A',
    );
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(refused).toEqual([{ row: 3, reason: expect.stringMatching(reason) as string }]);
  });

  it('refuses another encoding, with the position of the first byte that does not fit', () => {
    const start = new TextEncoder().encode(`${header}\nA;0.1 Besl`);
    const bytes = new Uint8Array([...start, 0xeb, ...new TextEncoder().encode('n;;1.0;2.0;9')]);
    const { code, data } = refusal(() => readIv3(bytes, 'A'));
    expect({ code, data }).toEqual({
      code: 'figures-file-invalid',
      // a lead byte fits by itself; what comes after it does not
      data: { position: start.length + 1 },
    });
  });

  it('refuses a file that ends in the middle of a character', () => {
    const bytes = file('A;0.1 Geëscaleerd').slice(0, -10);
    const cut = new Uint8Array([...bytes, 0xc3]);
    expect(refusal(() => readIv3(cut, 'A')).data).toEqual({ position: bytes.length });
  });

  it('refuses NUL bytes', () => {
    expect(refusal(() => readIv3(file('A;0.1 Be\0stuur;;1.0;2.0;9'), 'A')).code).toBe('figures-file-invalid');
  });

  it('refuses more than 5 MB', () => {
    expect(refusal(() => readIv3(new Uint8Array(maxBytes + 1), 'A')).code).toBe('figures-file-invalid');
  });

  it('refuses a file without the columns it needs, and an empty one', () => {
    const comma = new TextEncoder().encode('Gemeenten,Taakveld,Baten,Lasten\nA,0.1,1.0,2.0\n');
    expect(refusal(() => readIv3(comma, 'A')).data).toEqual({
      missing: ['Gemeenten', 'Taakveld', 'Baten', 'Lasten'],
    });
    expect(refusal(() => readIv3(new Uint8Array(), 'A')).code).toBe('figures-file-invalid');
  });

  it('refuses a quote that is never closed', () => {
    expect(refusal(() => readIv3(file('"A;0.1 Bestuur;;1.0;2.0;9'), 'A')).code).toBe('figures-file-invalid');
  });

  it('tells how many municipalities there are, and names those near to the one that is not there', () => {
    const bytes = file("'s-Gravenhage;0.1 B;;;;9", 'Zwolle;0.1 B;;;;9', 'Eersel;0.1 B;;;;9');
    expect(refusal(() => readIv3(bytes, 'Zwole')).data).toEqual({ municipalities: 3, near: ['Zwolle'] });
    expect(refusal(() => readIv3(bytes, 'gravenhage')).data).toEqual({
      municipalities: 3,
      near: ["'s-Gravenhage"],
    });
    expect(refusal(() => readIv3(bytes, 'Utrecht')).data).toEqual({ municipalities: 3, near: [] });
  });
});
