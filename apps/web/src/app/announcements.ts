/** What changes together is said together. */
const gatherMs = 1_000;
/** Who listens is not interrupted again within this time; after it, what was said is gone. */
const pauseMs = 5_000;

/** What is said aloud to whoever does not see that something changed: now, and next. */
export class Announcements {
  private said: readonly string[] = [];
  private readonly next = new Map<string, string>();
  private timed = false;
  private readonly listeners = new Set<() => void>();

  /** @param later does something after so many milliseconds */
  constructor(private readonly later: (turn: () => void, ms: number) => void) {}

  readonly get = (): readonly string[] => this.said;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Says it when it is time: of each subject the latest, and nothing when there is nothing to say of it any more. */
  say(subject: string, text: string): void {
    if (text === '') this.next.delete(subject);
    else this.next.set(subject, text);
    if (!this.timed) this.turnIn(gatherMs);
  }

  private turnIn(ms: number): void {
    this.timed = true;
    this.later(() => this.turn(), ms);
  }

  private turn(): void {
    this.said = [...this.next.values()];
    this.next.clear();
    this.timed = false;
    if (this.said.length > 0) this.turnIn(pauseMs);
    this.listeners.forEach((listener) => listener());
  }
}

export const announcements = new Announcements((turn, ms) => setTimeout(turn, ms));
