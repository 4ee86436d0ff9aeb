import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { CycleSteps } from '#application/cycle-steps/cycle-steps.js';
import { createDataSource, waitForDatabase } from '#persistence/data-source.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { OutboxRelay } from '#persistence/outbox-relay.js';
import { listenToChanges } from '#persistence/notifications.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { cycleActivityNames, type CycleActivities } from '#contracts/cycle-activities.js';
import { eventSender } from './event-sender.js';
import { withTypedRefusals } from './failures.js';
import { RelayLoop } from './relay-loop.js';
import { readWorkerSettings, type WorkerSettings } from './settings.js';
import { builtBundle } from './workflow-bundle.js';

/**
 * Hosts the workflows and their activities, and relays the outbox to Temporal. Waits for what is not there yet, and may run
 * as often as one likes.
 */
async function main(): Promise<void> {
  const settings = readWorkerSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL, base: { program: 'worker' } });
  Runtime.install({
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
      log[temporalLevels[level]]({ ...meta }, message);
    }),
  });
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  // The launcher is gone without a word: nobody would stop this process any more.
  process.once('disconnect', () => stopping.abort());

  const dataSource = createDataSource(settings.DATABASE_URL);
  await waitForDatabase(dataSource, { signal: stopping.signal });
  const native = await untilThere(
    () => NativeConnection.connect(connectionOptions(settings)),
    log,
    stopping.signal,
  );
  const connection = await untilThere(
    () => Connection.connect(connectionOptions(settings)),
    log,
    stopping.signal,
  );
  const client = new Client({ connection, namespace: settings.TEMPORAL_NAMESPACE });

  const steps = new CycleSteps({
    unitOfWork: new PostgresUnitOfWork(dataSource),
    identifiers: uuidV7,
    now: () => new Date().toISOString(),
  });
  const worker = await untilThere(
    () =>
      Worker.create({
        connection: native,
        namespace: settings.TEMPORAL_NAMESPACE,
        taskQueue: settings.TEMPORAL_TASK_QUEUE,
        workflowBundle: builtBundle(),
        activities: withTypedRefusals<CycleActivities>(steps, cycleActivityNames),
        maxCachedWorkflows: settings.WORKER_CACHED_CYCLES,
        shutdownGraceTime: '5 seconds',
      }),
    log,
    stopping.signal,
  );

  const relay = new OutboxRelay(
    dataSource,
    eventSender(client, settings.TEMPORAL_TASK_QUEUE, async (cycleId) => {
      const [cycle] = await dataSource.query('select ended_at from cycle where id = $1', [cycleId]);
      return cycle?.ended_at != null;
    }),
  );
  const loop = new RelayLoop(
    () => relay.relayOnce(),
    (error) => log.warn({ error: String(error) }, 'the relay tries again'),
  );
  const listening = listenToChanges(settings.DATABASE_URL, 'outbox', () => loop.wake());
  loop.start();
  process.send?.('ready');
  log.info({ taskQueue: settings.TEMPORAL_TASK_QUEUE }, 'worker is ready');

  await worker.runUntil(
    new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve())),
  );
  await loop.stop();
  await (await listening).stop();
  await connection.close();
  await native.close();
  await dataSource.destroy();
}

const temporalLevels = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const;

const connectionOptions = (settings: WorkerSettings) => ({
  address: settings.TEMPORAL_ADDRESS,
  ...(settings.TEMPORAL_TLS && { tls: true as const }),
  ...(settings.TEMPORAL_API_KEY && { apiKey: settings.TEMPORAL_API_KEY }),
});

/** Tries until it is there or the program has to stop. */
async function untilThere<T>(
  connect: () => Promise<T>,
  log: { warn: (message: string) => void },
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await connect();
    } catch (error) {
      if (signal.aborted) throw error;
      if (attempt % 10 === 1) log.warn('waiting for the Temporal server');
      await sleep(Math.min(250 * attempt, 3_000), undefined, { signal });
    }
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
