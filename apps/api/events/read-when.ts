import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeNotification } from '#persistence/change-announcer.js';
import type { ChangeBus } from './change-bus.js';

/**
 * Reads until there is something worth answering: at once, and again whenever something changed that it is about. Gives what
 * was read last when the time is up.
 * @param concerns whether a change may have made a difference
 * @param forMs how long to wait; 0 reads once
 */
export async function readWhen<T>(
  changes: Pick<ChangeBus, 'subscribe'>,
  read: () => Promise<T>,
  {
    isWorthIt,
    concerns,
    forMs,
  }: { isWorthIt: (found: T) => boolean; concerns: (change: ChangeNotification) => boolean; forMs: number },
): Promise<T> {
  const until = Date.now() + forMs;
  const heard = { changed: false, wake: () => undefined as void };
  const hear = () => {
    heard.changed = true;
    heard.wake();
  };
  // Before the first look, so that nothing happens unheard between a look and the wait after it.
  const unsubscribe = changes.subscribe({
    changed: (change) => concerns(change) && hear(),
    told: () => undefined,
    missed: hear,
  });
  try {
    for (;;) {
      heard.changed = false;
      const found = await read();
      const left = until - Date.now();
      if (isWorthIt(found) || left <= 0) return found;
      if (!heard.changed) await heardWithin(left, (resolve) => (heard.wake = resolve));
    }
  } finally {
    unsubscribe();
  }
}

async function heardWithin(milliseconds: number, onHeard: (resolve: () => void) => void): Promise<void> {
  const over = new AbortController();
  const time = sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([new Promise<void>(onHeard), time]);
  over.abort();
}
