import { createParamDecorator, HttpStatus, type ExecutionContext } from '@nestjs/common';
import type { ApiRequest } from '../edge/api-request.js';
import { Problem } from '../problem/problem.js';

/**
 * The revision a change starts from, out of `If-Match: "<revision>"`. It is required, so that nobody overwrites by
 * accident what a colleague wrote; who writes the first text of a section sends "0". `*` is not taken: it would
 * overwrite whatever there is.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const revision = revisionIn(context);
  if (revision === null) {
    throw new Problem(
      'precondition-required',
      'Send If-Match with the revision you started from, such as "3".',
    );
  }
  return revision;
});

/** The same where a change may start from whatever there is: then null. */
export const OptionalIfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  revisionIn(context),
);

/** The state of several things at once, a SHA-256, from which a change may start; null for whatever there is. */
export const IfMatchState = createParamDecorator((_: unknown, context: ExecutionContext) =>
  quotedIn(context, /^"([0-9a-f]{64})"$/),
);

function revisionIn(context: ExecutionContext): number | null {
  const revision = quotedIn(context, /^"(\d{1,9})"$/);
  return revision === null ? null : Number(revision);
}

function quotedIn(context: ExecutionContext, form: RegExp): string | null {
  const header = context.switchToHttp().getRequest<ApiRequest>().headers['if-match'];
  if (header === undefined) return null;
  const value = form.exec(header.trim())?.[1];
  if (value === undefined) {
    throw new Problem('malformed-request', 'If-Match can not be used.', {
      status: HttpStatus.BAD_REQUEST,
      errors: [{ pointer: '/headers/if-match', message: 'must be one revision in quotes' }],
    });
  }
  return value;
}
