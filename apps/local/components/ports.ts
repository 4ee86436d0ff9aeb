import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/** Whether nothing listens on this port of the loopback address. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Ports handed out by this process, so that two components that ask at once never get the same. */
const handedOut = new Set<number>();

/**
 * A free port of the loopback address. Below the range from which systems take ports for outgoing connections, so
 * that a component that was killed finds its port still free when it starts again.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(15_000, 32_000);
    if (!handedOut.has(port) && (await isPortFree(port))) {
      handedOut.add(port);
      return port;
    }
  }
  throw new Error('no free port was found between 15000 and 32000');
}

/**
 * The port to use for a setting: the configured one when it is free, any free one for `0`.
 * @throws Error that names the setting when something else listens there.
 */
export async function choosePort(setting: string, configured: number): Promise<number> {
  if (configured === 0) return freePort();
  if (await isPortFree(configured)) return configured;
  throw new Error(
    `port ${configured} is in use by another program: set ${setting} to another port, or to 0 for any free one`,
  );
}
