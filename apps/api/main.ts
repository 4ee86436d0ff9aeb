import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { connect } from './connect.js';
import { createApi } from './create-api.js';
import { answerUnreadableRequest } from './edge/unreadable-request.js';
import type { Infrastructure } from './infrastructure.js';
import { createLogger } from './logging.js';
import { readSettings, SettingsError } from '#settings/read-settings.js';
import { ApiSettings } from './settings.js';

/** The web application, as it was built beside us. */
const webFolder = fileURLToPath(new URL('../web/', import.meta.url));
/** Nobody needs longer to send what this api takes. */
const requestTimeoutMs = 60_000;
/** Longer than proxies keep an idle connection (mostly a minute), so that none sends a call into one that we just closed. */
const keepAliveTimeoutMs = 75_000;
/** Requests that are being answered get this long when the process is told to stop. */
const graceMs = 10_000;

/** Serves the api until told to stop; waits for the database, and starts without Temporal and identity provider. */
async function main(): Promise<void> {
  const settings = readSettings(ApiSettings, process.env);
  const logger = createLogger(settings.LOG_LEVEL);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // The launcher is gone without a word: nobody would stop this process any more.
  process.once('disconnect', stop);

  const infrastructure = await connect(settings, {
    report: (obstacle) => logger.info(obstacle),
    signal: stopping.signal,
  });
  try {
    const { app } = await createApi(settings, infrastructure, logger, [], webFolder);
    // Not Nest's own listen: that logs what goes wrong here once more, and we say it in one line.
    const server = app.getHttpServer();
    server.requestTimeout = requestTimeoutMs;
    server.keepAliveTimeout = keepAliveTimeoutMs;
    server.on('clientError', answerUnreadableRequest);
    server.listen(settings.API_PORT, settings.API_HOST);
    await once(server, 'listening');
    logger.info({ address: server.address() }, 'the api is ready');
    process.send?.('ready');
    keepClearing(infrastructure, logger, stopping.signal);

    if (!stopping.signal.aborted) {
      await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
    }
    logger.info('the api is stopping');
    await Promise.race([app.close(), wait(graceMs, undefined, { ref: false })]);
  } finally {
    await Promise.race([infrastructure.close(), wait(2_000, undefined, { ref: false })]);
  }
}

/** Clears away unfinished uploads now and every hour, until told to stop. */
function keepClearing(infrastructure: Infrastructure, logger: Logger, stopped: AbortSignal): void {
  const clear = () =>
    infrastructure.clearStorage().then(
      (cleared) => {
        if (cleared.uploads + cleared.content > 0)
          logger.info({ cleared }, 'cleared away unfinished uploads');
      },
      (error: unknown) => logger.warn({ err: error }, 'could not clear away unfinished uploads'),
    );
  const timer = setInterval(() => void clear(), 3_600_000);
  timer.unref();
  stopped.addEventListener('abort', () => clearInterval(timer), { once: true });
  void clear();
}

/** What whoever started the process needs to know, in one line. */
function explain(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const { code, port, address } = error as { code?: unknown; port?: unknown; address?: unknown };
  if (code === 'EADDRINUSE')
    return `${String(address)}:${String(port)} is in use: set API_PORT to another port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'API_HOST is no address of this machine: set it to one that is, or to 0.0.0.0 for all of them';
  if (code === 'EACCES')
    return `${String(address)}:${String(port)} may not be used: set API_PORT to another port`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
  process.exit(0);
} catch (error) {
  const stopped = (error as { name?: unknown } | null)?.name === 'AbortError';
  if (!stopped) process.stderr.write(`api: ${explain(error)}\n`);
  process.exit(stopped ? 0 : 1);
}
