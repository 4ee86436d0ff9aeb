import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { NamedDay } from '#domain/calendar/working-calendar.js';
import { isIsoDate } from '#domain/shared/dates.js';
import { DomainError, must } from '#domain/shared/domain-error.js';

/** Bytes of the largest file that is read: a hundred years of holidays are less. */
export const maxHolidayBytes = 256 * 1024;

/**
 * Reads a file of holidays: UTF-8, a line for each, `YYYY-MM-DD;name`, after a first line `datum;naam` or `date;name`.
 * Refuses the whole file with `holiday-file-invalid`, since half a calendar is worse than none: its size, encoding or first
 * line, and every line that is wrong, with its number and why. Text of the file is not repeated.
 */
export function readHolidays(bytes: Uint8Array): NamedDay[] {
  must(
    bytes.length <= maxHolidayBytes,
    'holiday-file-invalid',
    `The file is larger than ${maxHolidayBytes / 1024} kB.`,
    { bytes: bytes.length, maxBytes: maxHolidayBytes },
  );
  const [header, ...lines] = linesOf(textOf(bytes));
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()).join(';');
  must(
    columns === 'datum;naam' || columns === 'date;name',
    'holiday-file-invalid',
    'The first line of the file is "datum;naam" or "date;name".',
  );
  const refused: { row: number; reason: string }[] = [];
  const seen = new Set<string>();
  const holidays = lines.flatMap(({ row, cells }): NamedDay[] => {
    const [day = '', name = ''] = cells.map((cell) => cell.trim());
    const reason = faultOf(cells.length, day, name, seen);
    seen.add(day);
    if (reason) refused.push({ row, reason });
    return reason ? [] : [{ day, name }];
  });
  must(
    refused.length === 0,
    'holiday-file-invalid',
    `Lines of the file are wrong: ${refused
      .slice(0, 5)
      .map(({ row, reason }) => `line ${row} ${reason}`)
      .join('; ')}.`,
    { refused },
  );
  must(holidays.length > 0, 'holiday-file-invalid', 'The file holds no holidays.');
  return holidays;
}

function faultOf(cells: number, day: string, name: string, seen: ReadonlySet<string>): string | null {
  if (cells !== 2) return 'does not hold a date and a name with a semicolon between them';
  if (!isIsoDate(day)) return 'does not begin with a calendar day, written YYYY-MM-DD';
  if (day < '2001-01-01' || day > '2099-12-31') return 'lies outside 2001–2099';
  if (name === '' || name.length > 100) return 'has no name of 1 to 100 characters';
  return seen.has(day) ? 'repeats a day' : null;
}

function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // said below
  }
  throw new DomainError('holiday-file-invalid', 'The file is not text in UTF-8.');
}

function linesOf(text: string): { row: number; cells: string[] }[] {
  try {
    const records = parse(text, {
      delimiter: ';',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ row: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DomainError(
      'holiday-file-invalid',
      'A quote in the file is opened or closed where it can not be.',
      {
        row: error['lines'] ?? null,
      },
    );
  }
}
