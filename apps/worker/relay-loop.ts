import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How often the relay takes everything that is waiting: what can wait is gathered until then, and a notification can be
 * lost with its connection.
 */
const LOOK_EVERY_MS = 1_000;

/** Runs the relay for what is urgent whenever it is woken, and for everything now and then, until stopped. */
export class RelayLoop {
  private stopped = false;
  private woken = true;
  private wakeUp: (() => void) | null = null;
  private running: Promise<void> | null = null;

  /**
   * @param relayOnce relays what is there, or what of it is urgent; gives how many events it was
   * @param failed told of each failure; the loop goes on
   */
  constructor(
    private readonly relayOnce: (what: 'all' | 'urgent') => Promise<number>,
    private readonly failed: (error: unknown) => void,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** There is something urgent to relay. */
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
    let lookAt = 0;
    while (!this.stopped) {
      this.woken = false;
      const what = Date.now() >= lookAt ? 'all' : 'urgent';
      if (what === 'all') lookAt = Date.now() + LOOK_EVERY_MS;
      const relayed = await this.relayOnce(what).catch((error: unknown) => {
        this.failed(error);
        return 0;
      });
      if (relayed === 0 && !this.woken && !this.stopped) await this.rest(lookAt - Date.now());
    }
  }

  private async rest(milliseconds: number): Promise<void> {
    const rested = new AbortController();
    const woken = new Promise<void>((resolve) => (this.wakeUp = resolve));
    await Promise.race([
      woken,
      sleep(milliseconds, undefined, { signal: rested.signal }).catch(() => undefined),
    ]);
    rested.abort();
    this.wakeUp = null;
  }
}
