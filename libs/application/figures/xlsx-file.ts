import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { DomainError, must } from '#domain/shared/domain-error.js';
import { mustNotBeTooLarge, mustNotBeTooLong, type Line } from './table.js';

/** The sheet that is read; a workbook with one sheet may call it anything. */
export const sheetName = 'Cijfers';

/** What a workbook may grow to when unpacked: many times more than any file with figures. */
const maxUnpacked = 80 * 1024 * 1024;

/**
 * The rows of the sheet with figures. Numbers come as the decimals that they stand for. Nothing is computed: a row with a
 * formula, or in merged cells, says so in its fault. Refuses the whole file (`figures-file-invalid`) when it is no XLSX, has
 * macros, is too large (also unpacked) or too long, or has several sheets and none of the name.
 */
export async function linesOfXlsx(bytes: Uint8Array): Promise<Line[]> {
  mustNotBeTooLarge(bytes);
  const parts = unpack(bytes);
  mustHaveNoMacros(parts);
  const { sheet, xml } = sheetOf(parts);
  mustNotBeTooLong(count(xml, /<(?:\w+:)?row[\s>/]/g));
  const faults = faultsIn(xml);
  const first = firstRow(xml);
  const rows = await read(parts, sheet);
  return rows.map((cells, index) => {
    const row = first + index;
    const numeric = cells.map((cell) => cell instanceof NumberCell);
    const fault = faults.get(row) ?? oddCell(cells);
    return { row, cells: cells.map(textOf), numeric, ...(fault && { fault }) };
  });
}

/**
 * A workbook with one sheet per table. Cells of the columns named in `numbers` are numbers, empty ones excepted; all others are
 * text, so that a code stays what it is.
 */
export async function toXlsx(
  sheets: readonly { name: string; header: readonly string[]; rows: readonly (readonly string[])[] }[],
  numbers: readonly string[],
): Promise<Buffer> {
  const data = sheets.map(({ name, header, rows }) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((value, column) =>
          numbers.includes(header[column] ?? '') && value !== ''
            ? { value: Number(value), type: Number, format: '#,##0.00' }
            : { value, type: String },
        ),
      ),
    ],
    columns: header.map((title) => ({ width: title.length < 8 ? 14 : 44 })),
    stickyRowsCount: 1,
  }));
  return await writeExcelFile(data).toBuffer();
}

/** A number, as the file writes it. */
class NumberCell {
  constructor(readonly text: string) {}
}
type Cell = string | NumberCell | boolean | Date | null;

/** Unpacks what says what it is, and only as far as it may grow; what lies about its size is refused as unreadable. */
function unpack(bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        must(
          total <= maxUnpacked,
          'figures-file-invalid',
          'Unpacked, the file is larger than any with figures.',
        );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('figures-file-invalid', 'The file is no XLSX workbook; save it as .xlsx.');
  }
}

function mustHaveNoMacros(parts: Unzipped): void {
  const types = parts['[Content_Types].xml'];
  const macros =
    Object.keys(parts).some((name) => /vbaProject|macrosheets\//i.test(name)) ||
    (types !== undefined && /macroEnabled/i.test(strFromU8(types)));
  must(!macros, 'figures-file-invalid', 'The workbook has macros; save it as .xlsx, without them.');
}

/** The sheet with the figures, by its name and its XML. */
function sheetOf(parts: Unzipped): { sheet: string; xml: string } {
  const workbook = xmlOf(parts, 'xl/workbook.xml');
  const relations = xmlOf(parts, 'xl/_rels/workbook.xml.rels');
  const sheets = elements(workbook, 'sheet').map((element) => ({
    name: unescape(attribute(element, 'name')),
    relation: attribute(element, 'r:id'),
  }));
  const chosen = sheets.length === 1 ? sheets[0] : sheets.find(({ name }) => name === sheetName);
  must(
    chosen,
    'figures-file-invalid',
    `The workbook has ${sheets.length} sheets, and none is called "${sheetName}".`,
    { sheets: sheets.slice(0, 20).map(({ name }) => name.slice(0, 100)) },
  );
  const target = elements(relations, 'Relationship').find(
    (element) => attribute(element, 'Id') === chosen.relation,
  );
  const path = attribute(target ?? '', 'Target').replace(/^\/?(?:xl\/)?/, '');
  return { sheet: chosen.name, xml: xmlOf(parts, `xl/${path}`) };
}

function xmlOf(parts: Unzipped, name: string): string {
  const part = parts[name];
  must(part, 'figures-file-invalid', 'The file is no XLSX workbook: parts of it are missing.');
  return strFromU8(part);
}

/** Rows of which the file can't be taken at its word, and why. */
function faultsIn(xml: string): Map<number, string> {
  const faults = new Map<number, string>();
  for (const [, cell = ''] of xml.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f[\s>/]/g,
  )) {
    faults.set(Number(cell.replace(/\D/g, '')), `has a formula in ${cell}; put its value there`);
  }
  for (const element of elements(xml, 'mergeCell')) {
    const range = attribute(element, 'ref');
    const [from = 0, to = from] = range.split(':').map((cell) => Number(cell.replace(/\D/g, '')));
    for (let row = from; row <= to && row < from + 1000; row++) {
      faults.set(row, `is in the merged cells ${range}; split them`);
    }
  }
  return faults;
}

/** The library leaves out empty rows at the top. */
const firstRow = (xml: string): number => Number(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/.exec(xml)?.[1] ?? '1');

/** Given only what was unpacked here, so that nothing grows beyond what was seen. */
async function read(parts: Unzipped, sheet: string): Promise<Cell[][]> {
  try {
    const rows: unknown = await readSheet(Buffer.from(zipSync(parts, { level: 0 })), sheet, {
      parseNumber: (text: string) => new NumberCell(text),
    });
    return rows as Cell[][];
  } catch {
    throw new DomainError(
      'figures-file-invalid',
      'The workbook can not be read; save it as .xlsx once more.',
    );
  }
}

/** Why a row with such cells is refused: a spreadsheet made something of them that nobody typed. */
function oddCell(cells: readonly Cell[]): string | null {
  if (cells.some((cell) => cell instanceof Date)) return 'has a date where text or an amount belongs';
  return cells.some((cell) => typeof cell === 'boolean') ? 'has true or false where an amount belongs' : null;
}

function textOf(cell: Cell): string {
  if (cell instanceof NumberCell) return decimalOf(cell.text);
  return typeof cell === 'string' ? cell : '';
}

/**
 * The decimal that a spreadsheet's number stands for. Spreadsheets keep binary fractions and write all their digits: 0.3 may
 * come as 0.30000000000000004. What is whole cents to eight decimals is those cents; anything else stays as it is written,
 * and is refused as an amount.
 */
export function decimalOf(text: string): string {
  const match = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, -point), '0');
  const at = Math.max(0, point);
  const padded = digits.padEnd(at + 9, '0');
  const scaled = (BigInt(padded.slice(0, at + 9) || '0') + 5n) / 10n;
  if (scaled % 1_000_000n !== 0n) return text;
  const cents = scaled / 1_000_000n;
  const rest = cents % 100n;
  const minus = sign && cents !== 0n ? '-' : '';
  return `${minus}${cents / 100n}${rest ? `.${rest.toString().padStart(2, '0')}` : ''}`;
}

const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([element]) => element);

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
