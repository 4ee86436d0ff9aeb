import { must } from '#domain/shared/domain-error.js';
import type { Transaction } from '../../ports.js';

/** Refuses ids that are no people of the organisation: `invalid-input`, with the path in the form. */
export async function mustExist(
  transaction: Transaction,
  personIds: readonly string[],
  path: string,
): Promise<void> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return;
  const known = await transaction.people.existing(ids);
  const unknown = ids.filter((id) => !known.includes(id));
  must(unknown.length === 0, 'invalid-input', 'Not everybody named belongs to the organisation.', {
    errors: [{ path, message: 'must name people of the organisation' }],
    personIds: unknown,
  });
}

/** Refuses a local date after today, and one of another century: `invalid-input`, with the path in the form. */
export function mustNotBeInTheFuture(date: string, today: string, path: string): void {
  mustBeOfThisTime(date, path);
  must(
    date <= today,
    'invalid-input',
    'What is recorded has happened already: its day is not in the future.',
    {
      errors: [{ path, message: 'must not be later than today' }],
    },
  );
}

/** Refuses a date that fits the calendar and yet can't be meant, such as one in the year 0: `invalid-input`. */
export function mustBeOfThisTime(date: string, path: string): void {
  must(date >= '2000-01-01' && date < '2200-01-01', 'invalid-input', 'A date lies between 2000 and 2200.', {
    errors: [{ path, message: 'must lie between 2000-01-01 and 2199-12-31' }],
  });
}

/** The instant in UTC with milliseconds, whatever offset it was written with. Refuses like {@link mustBeOfThisTime}. */
export function instantOf(text: string, path: string): string {
  const milliseconds = Date.parse(text);
  must(!Number.isNaN(milliseconds), 'invalid-input', 'There is no such instant.', {
    errors: [{ path, message: 'must be an instant that exists' }],
  });
  const instant = new Date(milliseconds).toISOString();
  mustBeOfThisTime(instant, path);
  return instant;
}
