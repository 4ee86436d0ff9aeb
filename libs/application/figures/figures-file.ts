import type { Figure } from '#domain/figures/figure.js';
import { must } from '#domain/shared/domain-error.js';
import { isIv3, readIv3Lines } from './iv3-file.js';
import { readOwnFigures } from './own-figures.js';
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
export async function readFiguresFile({
  format,
  bytes,
  municipality = null,
  year = null,
}: FiguresFile): Promise<{ figures: Figure[]; years: number[]; refused: RefusedRow[] }> {
  const lines = format === 'xlsx' ? await linesOfXlsx(bytes) : linesOfCsv(bytes);
  const { figures, refused } = isIv3(lines) ? iv3Figures(lines, municipality, year) : readOwnFigures(lines);
  must(figures.length > 0, 'figures-file-invalid', 'No row of the file could be taken.', { refused });
  return { figures, refused, years: [...new Set(figures.map((figure) => figure.year))].sort() };
}

function iv3Figures(lines: readonly Line[], municipality: string | null, year: number | null) {
  must(
    municipality !== null && year !== null,
    'invalid-input',
    'An Iv3 file has many municipalities and no year: say whose rows to take, and of which year they are.',
    { errors: [{ path: '/municipality', message: 'must be given with year, for an Iv3 file' }] },
  );
  const { rows, refused } = readIv3Lines(lines, municipality);
  const figures = rows
    .filter(({ isSubtotal }) => !isSubtotal)
    .map(({ taakveld, expenses, income }): Figure => ({
      taakveld,
      year,
      expenses,
      income,
      inThousands: true,
    }));
  return { figures, refused };
}
