const TRIES = 5;
const WINDOW_MS = 60_000;

/**
 * Holds up who guesses passwords: after five failures for one login within a minute, that login must wait.
 * The logins are those of the known people only, so this stays small.
 */
export class SignInLimiter {
  private readonly failures = new Map<string, number[]>();

  /** @param now gives the time in milliseconds */
  constructor(private readonly now: () => number = Date.now) {}

  /** How many seconds this login must wait before the next try; 0 when it may try now. */
  secondsToWait(login: string): number {
    const recent = this.recent(login);
    return recent.length < TRIES ? 0 : Math.ceil(((recent[0] ?? 0) + WINDOW_MS - this.now()) / 1000);
  }

  /** Notes a failed try. */
  failed(login: string): void {
    this.failures.set(login, [...this.recent(login), this.now()]);
  }

  /** Forgets the failures after a success. */
  succeeded(login: string): void {
    this.failures.delete(login);
  }

  private recent(login: string): number[] {
    return (this.failures.get(login) ?? []).filter((time) => time > this.now() - WINDOW_MS);
  }
}
