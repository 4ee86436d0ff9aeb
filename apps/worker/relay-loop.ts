import { setTimeout as sleep } from 'node:timers/promises';

/** A notification can be lost with its connection: so often the relay looks for what is urgent by itself. */
const LOOK_EVERY_MS = 1_000;
/** How long what can wait is gathered. */
const GATHER_MS = 10_000;

export interface RelayLoopOptions {
  /** Milliseconds for which what can wait is gathered. */
  gatherMs?: number;
  /** Rounds that may be under way at once, so that one which takes long does not hold up what came after it. */
  mostRounds?: number;
}

/** Runs the relay for what is urgent whenever it is woken, and for everything now and then, until stopped. */
export class RelayLoop {
  private stopped = false;
  private woken = true;
  private wakeUp: (() => void) | null = null;
  private running: Promise<void> | null = null;
  private readonly underWay = new Set<Promise<void>>();
  private readonly gatherMs: number;
  private readonly mostRounds: number;
  private allAt = 0;

  /**
   * @param relayOnce relays what is there, or what of it is urgent; gives how many events it was
   * @param failed told of each failure; the loop goes on
   */
  constructor(
    private readonly relayOnce: (what: 'all' | 'urgent') => Promise<number>,
    private readonly failed: (error: unknown) => void,
    options: RelayLoopOptions = {},
  ) {
    this.gatherMs = options.gatherMs ?? GATHER_MS;
    this.mostRounds = options.mostRounds ?? 1;
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** There is something urgent to relay. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** Ends after the rounds under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp?.();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const round = this.round().finally(() => this.underWay.delete(round));
      this.underWay.add(round);
      if (!this.woken) await this.rest();
      while (this.underWay.size >= this.mostRounds) await Promise.race(this.underWay);
    }
    await Promise.all(this.underWay);
  }

  /** Where there was something, there may be more. */
  private async round(): Promise<void> {
    const what = Date.now() >= this.allAt ? 'all' : 'urgent';
    if (what === 'all') this.allAt = Date.now() + this.gatherMs;
    try {
      if ((await this.relayOnce(what)) > 0) this.wake();
    } catch (error) {
      this.failed(error);
      if (what === 'all') this.allAt = 0;
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
