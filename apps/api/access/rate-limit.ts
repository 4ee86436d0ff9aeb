/** What came of counting one more request. */
export interface Count {
  allowed: boolean;
  /** Requests left in this minute. */
  remaining: number;
  /** Seconds until counting starts anew. */
  resetSeconds: number;
}

const windowMs = 60_000;
/** So many callers are remembered at most; then those whose minute is over are forgotten. */
const sweepAt = 10_000;

/**
 * Counts requests per caller and minute, in this process. A caller's minute starts at their first request. (The throttler
 * of Nest was tried: it is CommonJS, requires Nest's ES modules, and so can't be loaded in jest on Node 20.)
 */
export class RateLimit {
  private readonly minutes = new Map<string, { count: number; until: number }>();

  /** @param limit requests per caller and minute */
  constructor(readonly limit: number) {}

  /** @param now milliseconds since 1970 */
  count(caller: string, now: number): Count {
    let minute = this.minutes.get(caller);
    if (!minute || minute.until <= now) {
      if (this.minutes.size >= sweepAt) this.sweep(now);
      minute = { count: 0, until: now + windowMs };
      this.minutes.set(caller, minute);
    }
    minute.count += 1;
    return {
      allowed: minute.count <= this.limit,
      remaining: Math.max(0, this.limit - minute.count),
      resetSeconds: Math.ceil((minute.until - now) / 1000),
    };
  }

  private sweep(now: number): void {
    for (const [caller, { until }] of this.minutes) if (until <= now) this.minutes.delete(caller);
  }
}
