import { RateLimit } from './rate-limit.js';

describe('RateLimit', () => {
  it('lets so many through a minute, each caller on their own', () => {
    const limit = new RateLimit(2);
    expect(limit.count('a', 0)).toEqual({ allowed: true, remaining: 1, resetSeconds: 60 });
    expect(limit.count('a', 10_000)).toEqual({ allowed: true, remaining: 0, resetSeconds: 50 });
    expect(limit.count('a', 20_000)).toEqual({ allowed: false, remaining: 0, resetSeconds: 40 });
    expect(limit.count('b', 20_000).allowed).toBe(true);
  });

  it('counts anew when the minute is over', () => {
    const limit = new RateLimit(1);
    limit.count('a', 0);
    expect(limit.count('a', 59_999).allowed).toBe(false);
    expect(limit.count('a', 60_000).allowed).toBe(true);
  });
});
