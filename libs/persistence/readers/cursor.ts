import { DomainError } from '#domain/shared/domain-error.js';

/** What a cursor holds: the values by which the last row of a page was sorted. */
export type CursorValue = string | number;

const kinds = {
  integer: (value: unknown) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= 2_147_483_647,
  uuid: (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value),
  date: (value: unknown) =>
    typeof value === 'string' && (value === 'infinity' || /^\d{4}-\d{2}-\d{2}$/.test(value)) && isReal(value),
  instant: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/.test(value) && isReal(value),
  code: (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value),
} satisfies Record<string, (value: unknown) => boolean>;
export type CursorKind = keyof typeof kinds;

type ValuesOf<Kinds extends readonly CursorKind[]> = {
  [I in keyof Kinds]: Kinds[I] extends 'integer' ? number : string;
};

/** Opaque to callers. */
export const writeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * The values of a cursor, of exactly these kinds; null when there is none.
 * @throws DomainError `invalid-input` when it isn't one that {@link writeCursor} made for this list
 */
export function readCursor<const Kinds extends readonly CursorKind[]>(
  cursor: string | undefined,
  expected: Kinds,
): ValuesOf<Kinds> | null {
  if (cursor === undefined) return null;
  const values = parse(cursor);
  const fits =
    Array.isArray(values) &&
    values.length === expected.length &&
    expected.every((kind, index) => kinds[kind](values[index]));
  if (!fits) throw new DomainError('invalid-input', 'The cursor is not one that this list gave out.');
  return values as ValuesOf<Kinds>;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isReal(value: string): boolean {
  if (value === 'infinity') return true;
  const milliseconds = Date.parse(value);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value.slice(0, 10));
}
