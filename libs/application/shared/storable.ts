import { must } from '#domain/shared/domain-error.js';

/**
 * Refuses text that PostgreSQL can't keep as it is: NUL characters and halves of surrogate pairs, at any depth of a JSON
 * value. Throws `invalid-input` naming the field, without repeating its text.
 */
export function mustBeStorable(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    must(
      !/[\0\p{Surrogate}]/u.test(value),
      'invalid-input',
      'Text holds a NUL character or half a surrogate pair; it must be well-formed Unicode without NUL.',
      { errors: [{ path: path || '/', message: 'must be well-formed text without NUL' }] },
    );
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      mustBeStorable(key, path);
      mustBeStorable(item, `${path}/${key}`);
    }
  }
}

/** A reason that says something, trimmed; refuses an empty one with `comment-required`. */
export function mustSayWhy(reason: string): string {
  mustBeStorable(reason, '/reason');
  const trimmed = reason.trim();
  must(trimmed !== '', 'comment-required', 'Say why: this act is recorded with its reason.');
  return trimmed;
}
