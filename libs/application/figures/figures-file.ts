import type { Figure } from '#domain/figures/figure.js';
import type { RowToSpread } from '#domain/figures/spread.js';
import { must } from '#domain/shared/domain-error.js';
import { isIv3, readIv3Lines } from './iv3-file.js';
import { namesUnits, readOwnFigures } from './own-figures.js';
import { linesOfCsv, type Line, type RefusedRow } from './table.js';
import { linesOfXlsx } from './xlsx-file.js';

export type { RefusedRow };

export const figuresFormats = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type FiguresFormat = keyof typeof figuresFormats;

export interface FiguresFile {
  format: FiguresFormat;
  /** The file as it came. */
  bytes: Uint8Array;
  /** Of an Iv3 file: the municipality whose rows are taken, as the file writes it. */
  municipality?: string | null;
  /** Of an Iv3 file: the year that the amounts are of; the file doesn't say. */
  year?: number | null;
}

/**
 * Reads figures from a CSV or XLSX file, laid out either as an Iv3 file (amounts in thousands of euro, of many municipalities
 * and one year), or as this product exports them (in euro, with a year in each row); its header tells which.
 * What is wrong with the file refuses it as a whole (`figures-file-invalid`), what is wrong with a row refuses that row.
 * `invalid-input` when an Iv3 file comes without municipality or year.
 * @returns the figures, in canonical form, and the years that the file speaks of
 */
export async function readFiguresFile(
  file: FiguresFile,
): Promise<{ figures: Figure[]; years: number[]; refused: RefusedRow[] }> {
  const lines = await linesOf(file);
  const { rows, refused } = isIv3(lines) ? iv3Rows(lines, file) : readOwnFigures(lines);
  mustHaveRows(rows, refused);
  const figures = rows.map(({ figure }) => figure);
  return { figures, refused, years: [...new Set(figures.map((figure) => figure.year))].sort() };
}

/**
 * Reads the same kinds of file where they are about all teams of a cycle: an Iv3 file, whose rows name no team, or what the
 * product exports of a cycle, whose rows do. Refuses like {@link readFiguresFile}.
 */
export async function readCycleFile(
  file: FiguresFile,
): Promise<{ rows: RowToSpread[]; refused: RefusedRow[] }> {
  const lines = await linesOf(file);
  const { rows, refused } = isIv3(lines) ? iv3Rows(lines, file) : readOwnFigures(lines, namesUnits(lines));
  mustHaveRows(rows, refused);
  return { rows, refused };
}

const linesOf = async ({ format, bytes }: FiguresFile): Promise<Line[]> =>
  format === 'xlsx' ? linesOfXlsx(bytes) : linesOfCsv(bytes);

function mustHaveRows(rows: readonly unknown[], refused: readonly RefusedRow[]): void {
  must(rows.length > 0, 'figures-file-invalid', 'No row of the file could be taken.', { refused });
}

function iv3Rows(
  lines: readonly Line[],
  { municipality = null, year = null }: Pick<FiguresFile, 'municipality' | 'year'>,
): { rows: RowToSpread[]; refused: RefusedRow[] } {
  must(
    municipality !== null && year !== null,
    'invalid-input',
    'An Iv3 file has many municipalities and no year: say whose rows to take, and of which year they are.',
    { errors: [{ path: '/municipality', message: 'must be given with year, for an Iv3 file' }] },
  );
  const { rows, refused } = readIv3Lines(lines, municipality);
  return {
    rows: rows
      .filter(({ isSubtotal }) => !isSubtotal)
      .map(({ row, taakveld, expenses, income }) => ({
        row,
        unitName: null,
        figure: { taakveld, year, expenses, income, inThousands: true },
      })),
    refused,
  };
}
