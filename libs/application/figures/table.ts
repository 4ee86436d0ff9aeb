import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { DomainError, must } from '#domain/shared/domain-error.js';
import { decodeUtf8 } from './utf8.js';

/** A row of a file with figures, whatever kind of file it is. */
export interface Line {
  /** In the file; the header is row 1. */
  row: number;
  cells: string[];
  /** Why nothing of it can be taken: a formula, merged cells. */
  fault?: string;
  /** Per cell, whether the file holds it as a number; of a kind of file that knows the difference. */
  numeric?: boolean[];
}

/** A row that could not be taken, and why. */
export interface RefusedRow {
  row: number;
  reason: string;
}

/** Bytes of the largest file that is read. An Iv3 file of all Dutch municipalities is about 2 MB. */
export const maxBytes = 5 * 1024 * 1024;

/** Rows of the longest file that is read: that file has 23,000. */
export const maxRows = 50_000;

/** A file larger than {@link maxBytes} is refused: `figures-file-invalid`. */
export function mustNotBeTooLarge(bytes: Uint8Array): void {
  must(
    bytes.length <= maxBytes,
    'figures-file-invalid',
    `The file is larger than ${maxBytes / 1024 / 1024} MB.`,
    { bytes: bytes.length, maxBytes },
  );
}

export function mustNotBeTooLong(rows: number): void {
  must(rows <= maxRows, 'figures-file-invalid', `The file has more than ${maxRows} rows.`, { rows, maxRows });
}

/**
 * The rows of a CSV file: UTF-8, semicolons. Refuses the whole file (`figures-file-invalid`) for its size, its encoding (with
 * the position of the first bad byte), NUL bytes, or a quote where none can be.
 */
export function linesOfCsv(bytes: Uint8Array): Line[] {
  mustNotBeTooLarge(bytes);
  try {
    const records = parse(decodeUtf8(bytes), {
      delimiter: ';',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    mustNotBeTooLong(records.length);
    return records.map(({ record, info }) => ({ row: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser's own message repeats the text it stumbled on.
    throw new DomainError(
      'figures-file-invalid',
      'A quote in the file is opened or closed where it can not be.',
      { row: error['lines'] ?? null },
    );
  }
}

/** What a spreadsheet would compute instead of show. A minus with a number after it is an amount. */
export const isFormula = (cell: string): boolean => /^\s*(?:[=+@]|-(?!\s*\d))/.test(cell);

/** Why a row is refused whose code a spreadsheet took for a number: it has forgotten whether it was 0.1 or 0.10. */
export const codeIsNumber = 'has its taakveld as a number; make it text, since 0.10 is not 0.1';
