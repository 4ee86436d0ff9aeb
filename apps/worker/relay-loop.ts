import { setTimeout as sleep } from 'node:timers/promises';

/** How long a relay that hears nothing waits before it looks by itself: a notification can be lost with its connection. */
const LOOK_EVERY_MS = 1_000;

/** Runs the relay whenever it is woken, and now and then by itself, until stopped. */
export class RelayLoop {
  private stopped = false;
  private woken = true;
  private wakeUp: (() => void) | null = null;
  private running: Promise<void> | null = null;

  /**
   * @param relayOnce relays what is there; gives how many events it was
   * @param failed told of each failure; the loop goes on
   */
  constructor(
    private readonly relayOnce: () => Promise<number>,
    private readonly failed: (error: unknown) => void,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** There is something to relay. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp?.();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const relayed = await this.relayOnce().catch((error: unknown) => {
        this.failed(error);
        return 0;
      });
      if (relayed === 0 && !this.woken && !this.stopped) await this.rest();
    }
  }

  private async rest(): Promise<void> {
    const rested = new AbortController();
    const woken = new Promise<void>((resolve) => (this.wakeUp = resolve));
    await Promise.race([
      woken,
      sleep(LOOK_EVERY_MS, undefined, { signal: rested.signal }).catch(() => undefined),
    ]);
    rested.abort();
    this.wakeUp = null;
  }
}
