import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { PersonCall } from '#application/ports.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { Caller } from '#identity/callers.js';
import type { ApiRequest } from '../edge/api-request.js';
import { Problem } from '../problem/problem.js';

/** The call that a use case takes, built from the request: who, when, which request, and its Idempotency-Key. */
export const ByCaller = createParamDecorator((_: unknown, context: ExecutionContext): PersonCall =>
  callOf(context.switchToHttp().getRequest<ApiRequest>(), new Date().toISOString()),
);

/** Who calls, with name and time zone. */
export const TheCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<ApiRequest>()),
);

/** The call of a request whose caller is known. Throws a Problem for an Idempotency-Key that can't be used. */
export function callOf(request: ApiRequest, now: string): PersonCall {
  const { organisationId, personId, capacities, timeZone } = callerOf(request);
  return {
    organisationId,
    actor: { personId, capacities },
    requestId: request.id,
    now,
    today: dayIn(timeZone, now),
    idempotency: idempotencyOf(request),
  };
}

function callerOf({ caller, authenticationFailure }: ApiRequest): Caller {
  if (!caller) throw authenticationFailure;
  return caller;
}

function idempotencyOf(request: ApiRequest): PersonCall['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new Problem('malformed-request', 'The Idempotency-Key can not be used.', {
      errors: [{ pointer: '/headers/idempotency-key', message: 'holds 1 to 200 visible ASCII characters' }],
    });
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method}\n${request.originalUrl}\n`)
    .update(request.rawBody ?? '')
    .digest('hex');
  return { key, fingerprint };
}
