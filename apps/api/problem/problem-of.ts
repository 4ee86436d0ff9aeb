import { HttpException, HttpStatus } from '@nestjs/common';
import { TypeORMError } from 'typeorm';
import { DomainError } from '#domain/shared/domain-error.js';
import { IdentityProviderUnavailable, TokenRefused } from '#identity/token-verifier.js';
import { DatabaseError, databaseError } from '#persistence/database-error.js';
import { Problem, type Fault } from './problem.js';

const challenge = 'Bearer realm="cyclusregie"';

/**
 * The problem that an error is answered with; whatever isn't foreseen is an `internal-error` that tells nothing.
 * @param root JSON pointer to what of the request the use case was given
 */
export function problemOf(error: unknown, root = '/body'): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DomainError) {
    return new Problem(error.code, error.message, {
      data: error.data,
      errors: faultsIn(root, error),
      headers: error.code === 'engine-unavailable' ? { 'Retry-After': '5' } : {},
      cause: error,
    });
  }
  if (error instanceof TokenRefused) return unauthenticated(error);
  if (error instanceof IdentityProviderUnavailable) {
    return unavailable('identity-unavailable', 'The identity provider can not be reached; try again.', error);
  }
  if (error instanceof HttpException) return problemOfHttp(error);
  if (isDatabaseAway(error)) {
    return unavailable('database-unavailable', 'The database can not be reached; try again.', error);
  }
  return new Problem('internal-error', 'The request failed here; it was logged under its request id.', {
    cause: error,
  });
}

/** What a use case found wrong in its input; it knows nothing of the request, so the pointers start at `root`. */
function faultsIn(root: string, { code, data }: DomainError): Fault[] {
  const { errors } = data;
  if (code !== 'invalid-input' || !Array.isArray(errors)) return [];
  return (errors as { path: string; message: string }[]).map(({ path, message }) => ({
    pointer: `${root}${path === '/' ? '' : path}`,
    message,
  }));
}

function unauthenticated(error: TokenRefused): Problem {
  const missing = error.fault === 'token-missing';
  return new Problem(
    'unauthenticated',
    missing
      ? 'Send an access token: Authorization: Bearer ….'
      : `The access token was refused: ${error.fault}.`,
    {
      data: { reason: error.fault },
      headers: {
        'WWW-Authenticate': missing
          ? challenge
          : `${challenge}, error="invalid_token", error_description="${error.fault}"`,
      },
      cause: error,
    },
  );
}

const unavailable = (code: 'identity-unavailable' | 'database-unavailable', detail: string, cause: unknown) =>
  new Problem(code, detail, { headers: { 'Retry-After': '5' }, cause });

/** What express, its parsers and Nest's router refuse. Their own words are not passed on: they may hold what was sent. */
function problemOfHttp(error: HttpException): Problem {
  switch (error.getStatus() as HttpStatus) {
    case HttpStatus.NOT_FOUND:
      return new Problem('route-not-found', 'There is nothing at this address.', { cause: error });
    case HttpStatus.PAYLOAD_TOO_LARGE:
      return new Problem(
        'body-too-large',
        'A body holds at most 1 MB, a file with figures 5 MB, a piece of an attachment 8 MiB.',
        {
          cause: error,
        },
      );
    case HttpStatus.UNSUPPORTED_MEDIA_TYPE:
      return new Problem(
        'unsupported-media-type',
        'Send UTF-8, plain or compressed by gzip, deflate or br.',
        {
          cause: error,
        },
      );
    case HttpStatus.INTERNAL_SERVER_ERROR:
      return new Problem('internal-error', 'The request failed here; it was logged under its request id.', {
        cause: error,
      });
    default:
      return new Problem('malformed-request', 'The request could not be read; is the body valid JSON?', {
        status: HttpStatus.BAD_REQUEST,
        cause: error,
      });
  }
}

/** Whether an error says that PostgreSQL could not be reached, or could not serve us right now. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  const fromDatabase =
    error instanceof DatabaseError ||
    error instanceof TypeORMError ||
    typeof (error as { code?: unknown } | null)?.code === 'string';
  if (!fromDatabase) return false;
  const { unavailable, isRetryable } = databaseError(error);
  return unavailable || isRetryable;
}
