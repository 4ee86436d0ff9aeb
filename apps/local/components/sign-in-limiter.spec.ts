import { SignInLimiter } from './sign-in-limiter.js';

describe('the sign-in limiter', () => {
  it('holds up a login after five failures in a minute, until the first of them is a minute old', () => {
    let now = 0;
    const limiter = new SignInLimiter(() => now);
    for (let failure = 0; failure < 5; failure += 1) {
      expect(limiter.secondsToWait('a')).toBe(0);
      limiter.failed('a');
      now += 1_000;
    }
    expect(limiter.secondsToWait('a')).toBe(55);
    expect(limiter.secondsToWait('b')).toBe(0);
    now = 60_001;
    expect(limiter.secondsToWait('a')).toBe(0);
  });

  it('forgets failures after a success', () => {
    const limiter = new SignInLimiter(() => 0);
    for (let failure = 0; failure < 4; failure += 1) limiter.failed('a');
    limiter.succeeded('a');
    limiter.failed('a');
    expect(limiter.secondsToWait('a')).toBe(0);
  });
});
