import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { channels } from './change-announcer.js';

/** Something that listens until it is stopped. */
export interface Listening {
  stop(): Promise<void>;
}

export interface ListenOptions {
  /**
   * Called each time it listens again after the connection was lost: what was announced meanwhile was not heard.
   * Default: the callback itself, with an empty payload.
   */
  onReconnected?: () => void;
  /** Milliseconds between attempts to connect. */
  retryMs?: number;
}

/**
 * Listens to one channel on a connection of its own, and connects again, as often as it takes, when that is lost. Returns
 * at once: what happens before it is connected is not heard, so look for yourself too.
 * @param onNotification gets the payload; empty when it had none
 */
export function listenToChanges(
  databaseUrl: string,
  channel: (typeof channels)[keyof typeof channels],
  onNotification: (payload: string) => void,
  options: ListenOptions = {},
): Listening {
  const { onReconnected = () => onNotification(''), retryMs = 500 } = options;
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) =>
    stopping.signal.addEventListener('abort', () => resolve(), { once: true }),
  );

  const listenUntilLost = async (first: boolean): Promise<void> => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: `cyclusregie-${channel}`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    client.on('notification', ({ payload }) => onNotification(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      if (!first) onReconnected();
      await Promise.race([lost, stopped]);
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const running = (async () => {
    for (let first = true; !stopping.signal.aborted; first = false) {
      await listenUntilLost(first).catch(() => undefined); // not there yet, or gone: the next attempt tells
      await wait(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}
