import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import { compareCodes, overviewOf, type UnitFigures } from '#domain/figures/overview.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { euroToThousands, iv3Columns } from './iv3-file.js';
import type { CycleFigures } from '../views.js';
import type { FiguresFormat } from './figures-file.js';
import { tableOf, unitColumn } from './own-figures.js';
import { sheetName, toXlsx } from './xlsx-file.js';

/** A file to hand out. */
export interface ExportedFigures {
  bytes: Buffer;
  format: FiguresFormat;
  /** Letters, digits and points only. */
  name: string;
}

interface Table {
  name: string;
  header: string[];
  rows: string[][];
}

/** Columns that a spreadsheet may add up; the taakveld is not one of them: 0.10 is not 0.1. */
const numbers = ['Jaar', 'Lasten', 'Baten', 'Saldo'];

/** Figures as a file that can be imported again. CSV is UTF-8 with semicolons. */
export async function exportFigures(
  figures: readonly Figure[],
  format: FiguresFormat,
): Promise<ExportedFigures> {
  const table = { name: sheetName, ...tableOf(figures) };
  return fileOf([table], format, 'cijfers');
}

/**
 * The figures of a cycle: as XLSX totals per taakveld and unit beside every line, as CSV every line. Amounts in euro; the
 * balance is income minus expenses.
 */
export async function exportOverview(
  { year, units }: CycleFigures,
  format: FiguresFormat,
): Promise<ExportedFigures> {
  const nameOf = new Map(units.map(({ unitId, unitName }) => [unitId, unitName]));
  const lines = units.flatMap(({ unitName, figures }) => {
    const { rows } = tableOf(figures);
    return rows.map((row) => [unitName, ...row]);
  });
  const years = overviewOf(units);
  const tables: Table[] = [
    { name: sheetName, header: [unitColumn, ...tableOf([]).header], rows: lines },
    {
      name: 'Taakvelden',
      header: ['Taakveld', 'Omschrijving', 'Jaar', 'Lasten', 'Baten', 'Saldo'],
      rows: years.flatMap((each) =>
        each.taakvelden.map(({ taakveld, ...totals }) => [
          taakveld,
          taakvelden[taakveld] ?? '',
          String(each.year),
          ...amounts(totals),
        ]),
      ),
    },
    {
      name: 'Onderdelen',
      header: [unitColumn, 'Jaar', 'Lasten', 'Baten', 'Saldo'],
      rows: years.flatMap((each) => [
        ...each.units.map(({ unitId, ...totals }) => [
          nameOf.get(unitId) ?? '',
          String(each.year),
          ...amounts(totals),
        ]),
        ['Totaal', String(each.year), ...amounts(each.document)],
      ]),
    },
  ];
  return fileOf(format === 'csv' ? tables.slice(0, 1) : tables, format, `cijfers-${year}`);
}

/**
 * The figures that a cycle counts, of one year, laid out as an Iv3 file: a row for each taakveld of the list, amounts in
 * thousands of euro with one decimal, rounded half away from zero.
 * @param municipality how the rows name it
 */
export async function exportIv3(
  units: readonly UnitFigures[],
  year: number,
  municipality: string,
  format: FiguresFormat,
): Promise<ExportedFigures> {
  const totals = overviewOf(units).find((each) => each.year === year)?.taakvelden ?? [];
  const nothing = { expenses: '0', income: '0' };
  const rows = Object.entries(taakvelden)
    .sort(([one], [other]) => compareCodes(one, other))
    .map(([code, name]) => {
      const { expenses, income } = totals.find(({ taakveld }) => taakveld === code) ?? nothing;
      return [municipality, `${code} ${name}`, euroToThousands(income), euroToThousands(expenses)];
    });
  const { municipality: named, taakveld, income, expenses } = iv3Columns;
  const table = { name: sheetName, header: [named, taakveld, income, expenses], rows };
  return fileOf([table], format, `iv3-${year}`);
}

const amounts = ({ expenses, income, balance }: FigureTotals): string[] => [expenses, income, balance];

async function fileOf(
  tables: readonly Table[],
  format: FiguresFormat,
  name: string,
): Promise<ExportedFigures> {
  const bytes = format === 'xlsx' ? await toXlsx(tables, numbers) : Buffer.from(csvOf(tables[0]));
  return { bytes, format, name: `${name}.${format}` };
}

const csvOf = (table?: Table): string =>
  [table?.header ?? [], ...(table?.rows ?? [])].map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');

/** Quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe, amounts excepted. */
function csvCell(cell: string): string {
  const safe = /^[=+@\t]/.test(cell) || /^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
