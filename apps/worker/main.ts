import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { cycleSteps } from '#application/cycle-steps/cycle-steps.js';
import { yearlyStart } from '#application/plans/yearly-start.js';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { createDataSource, waitForDatabase } from '#persistence/data-source.js';
import { forgetIdempotencyKeys } from '#persistence/idempotency-keys.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { listenToChanges } from '#persistence/notifications.js';
import { OutboxRelay } from '#persistence/outbox-relay.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { readSettings } from '#settings/read-settings.js';
import { temporalConnection } from '#settings/server-settings.js';
import { eventSender } from './event-sender.js';
import { withTypedRefusals } from './failures.js';
import { NoticeLoops } from './mail/notice-loops.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { RelayLoop } from './relay-loop.js';
import { WorkerSettings } from './settings.js';
import { builtBundle } from './workflow-bundle.js';
import { keepPlanning } from './yearly-start.js';

const hourMs = 3_600_000;
/** A cycle that is slow to answer holds up those that were heard of with it, and no others. */
const relayRounds = 3;
/** Enough for the relay's rounds (each has three at most), and as many steps of cycles besides. */
const poolSize = 20;
/** Nobody repeats a request after a week. */
const keysKeptMs = 7 * 24 * hourMs;
/** A mail that a server is slow to take does not keep the process from ending: another sends it. */
const mailGraceMs = 5_000;

/**
 * Hosts the workflows and their activities, and relays the outbox to Temporal. Waits for what is not there yet, and may run
 * as often as one likes.
 */
async function main(): Promise<void> {
  const settings = readSettings(WorkerSettings, process.env);
  const log = pino({ level: settings.LOG_LEVEL, base: { process: 'worker' } });
  Runtime.install({
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
      log[temporalLevels[level]]({ ...meta }, message);
    }),
  });
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  // The launcher is gone without a word: nobody would stop this process any more.
  process.once('disconnect', () => stopping.abort());

  const dataSource = createDataSource(settings.DATABASE_URL, { poolSize });
  await waitForDatabase(dataSource, { signal: stopping.signal });
  const native = await untilThere(
    () => NativeConnection.connect(temporalConnection(settings)),
    log,
    stopping.signal,
  );
  const connection = await untilThere(
    () => Connection.connect(temporalConnection(settings)),
    log,
    stopping.signal,
  );
  const client = new Client({ connection, namespace: settings.TEMPORAL_NAMESPACE });

  const steps = cycleSteps({
    unitOfWork: new PostgresUnitOfWork(dataSource),
    identifiers: uuidV7,
    law: loadStatutoryRules(),
    now: () => new Date().toISOString(),
  });
  const starts = yearlyStart({
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
        activities: { ...withTypedRefusals(steps), ...starts },
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
    { onFailure: (cycleId, error) => log.warn({ cycleId, error: String(error) }, 'a cycle is told later') },
  );
  const loop = new RelayLoop(
    (what) => relay.relayOnce(undefined, what),
    (error) => log.warn({ error: String(error) }, 'the relay tries again'),
    { mostRounds: relayRounds },
  );
  const listening = listenToChanges(settings.DATABASE_URL, 'outbox', () => loop.wake());
  loop.start();
  const notices = new NoticeLoops({
    dataSource,
    mailer: mailerOf(settings),
    webUrl: settings.WEB_URL,
    report: ({ mailId, error }, message) => log.warn({ mailId, error: String(error) }, message),
  });
  const hearingNotices = listenToChanges(settings.DATABASE_URL, 'notices', () => notices.wake());
  notices.start();
  const forgetting = setInterval(() => {
    forgetIdempotencyKeys(dataSource, new Date(Date.now() - keysKeptMs).toISOString()).catch(
      (error: unknown) => log.warn({ error: String(error) }, 'old Idempotency-Keys are forgotten later'),
    );
  }, hourMs);
  const planning = () =>
    keepPlanning(dataSource, client, settings.TEMPORAL_TASK_QUEUE).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'planned starts are looked after later'),
    );
  const lookingAfterPlanning = setInterval(() => void planning(), hourMs);
  void planning();
  process.send?.('ready');
  log.info({ taskQueue: settings.TEMPORAL_TASK_QUEUE }, 'worker is ready');

  await worker.runUntil(async () => {
    await new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
    // The cycles that are being told answer here.
    await loop.stop();
  });
  clearInterval(forgetting);
  clearInterval(lookingAfterPlanning);
  await Promise.race([notices.stop(), sleep(mailGraceMs, undefined, { ref: false })]);
  await Promise.all([listening.stop(), hearingNotices.stop()]);
  await connection.close();
  await native.close();
  await dataSource.destroy();
}

/** Null where no mail server is set: then people are told in the application only. */
function mailerOf({
  SMTP_URL: url,
  MAIL_FROM: address,
  MAIL_FROM_NAME: name,
}: WorkerSettings): SmtpMailer | null {
  return url && address ? new SmtpMailer({ url, from: { address, name } }) : null;
}

const temporalLevels = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const;

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
  const stopped = error instanceof Error && error.name === 'AbortError';
  if (!stopped) process.stderr.write(`worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(stopped ? 0 : 1);
}
