import { Injectable, type ExecutionContext } from '@nestjs/common';
import { normalizeIp, ThrottlerGuard } from '@nestjs/throttler';
import type { ApiRequest } from '../edge/api-request.js';

/** So many requests a minute per person over all routes; of those who are not known, per address. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  protected override getTracker(request: ApiRequest): Promise<string> {
    const tracker = request.caller
      ? `person ${request.caller.personId}`
      : `address ${normalizeIp(request.ip ?? '')}`;
    return Promise.resolve(tracker);
  }

  protected override generateKey(_context: ExecutionContext, tracker: string): string {
    return tracker;
  }
}
