import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { checkout } from './components/checkout.js';
import { lockDataDirectory, openDataDirectory } from './components/data-directory.js';
import {
  startIdentityProvider,
  type Account,
  type RunningIdentityProvider,
} from './components/identity-provider.js';
import { startMailbox, type LocalMailbox } from './components/mailbox.js';
import { choosePort } from './components/ports.js';
import { startPostgres } from './components/postgres.js';
import type { Report } from './components/report.js';
import { endLeftover, supervise, waitUntil, type SupervisedOptions } from './components/supervisor.js';
import { startTemporalServer } from './components/temporal-server.js';
import { together } from './components/together.js';
import { prepareDatabase } from './prepare-database.js';
import { portSettings, readSettings } from './settings.js';

/** What to run, and where. */
export interface InstallationOptions {
  /** Where all data goes; absolute, or relative to the checkout. */
  readonly dataDirectory: string;
  /** `free` takes any free port wherever the environment names none; otherwise the defaults of the settings hold. */
  readonly ports?: 'free';
  /** Who can sign in with the embedded identity provider. */
  readonly people: readonly Account[];
  /**
   * Settings, as in {@link readSettings}; also given to api and worker on top of this process's own environment.
   * Default: none, so that a test does not depend on the shell it is run from.
   */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Runs once the database is migrated, before api and worker start: the place to load data. */
  readonly prepare?: (context: { readonly databaseUrl: string }) => Promise<void>;
  /** Keeps the mail that goes out in the data folder, unless the environment names a mail server. Default: no mail. */
  readonly mailbox?: boolean;
  /** Node's own options for api and worker, besides those they always have: to profile them, for one. */
  readonly nodeOptions?: readonly string[];
  readonly report?: Report;
  /** Gives up the start when aborted; what had been started is stopped again. */
  readonly signal?: AbortSignal;
}

/** The processes of an installation. */
export type ProcessName = 'postgres' | 'temporal' | 'api' | 'worker';

/** An installation that serves. */
export interface Installation {
  readonly apiUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  /** The folder of the mail that went out; absent with a mail server of somebody's own, or none. */
  readonly mailFolder?: string;
  /** The web interface of our own Temporal server; absent with a cluster of somebody's own. */
  readonly temporalUiUrl?: string;
  /** The password of all people of the embedded identity provider; absent with a provider of somebody's own. */
  readonly password?: string;
  /** The process numbers of now. One that was killed is started again, with another number. */
  readonly processes: Readonly<Partial<Record<ProcessName, number>>>;
  /** Stops everything in good order, within 15 seconds. */
  stop(): Promise<void>;
}

interface Stoppable {
  readonly pid?: number | undefined;
  stop(): Promise<void>;
}

const CHILD_PATIENCE_MS = 8_000;

/**
 * Starts all parts of the product on this machine and waits until the api is ready. What dies is started again.
 * This is what `npm start` runs, and what end-to-end tests run.
 * @throws Error that says which part did not start, after everything else was stopped again
 */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const { report = () => undefined } = options;
  const anyPort = Object.fromEntries(Object.values(portSettings).map((name) => [name, '0']));
  const settings = readSettings({ ...(options.ports === 'free' ? anyPort : {}), ...options.env });
  const { temporal, oidc, ports } = settings;
  const dataDirectory = path.resolve(checkout, options.dataDirectory);
  openDataDirectory(dataDirectory);
  const lock = lockDataDirectory(dataDirectory);

  // one part that fails takes the others' start along, and a caller may change its mind
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  const servers = new Map<string, Stoppable>();
  const programs = new Map<'api' | 'worker', Stoppable>();
  const all = async (work: readonly Promise<unknown>[]) => {
    await together(work, failed);
    signal.throwIfAborted();
  };
  const stop = async () => {
    await Promise.all([...programs.values()].map((each) => each.stop()));
    await Promise.all([...servers.values()].map((each) => each.stop()));
    lock.release();
  };

  const child = (name: 'api' | 'worker') => ({
    name,
    dataDirectory,
    stopSignal: 'SIGTERM' as const,
    patienceMs: CHILD_PATIENCE_MS,
    report,
  });

  try {
    // an api that outlived its launcher for a moment would still hold its port
    await Promise.all([endLeftover(child('api')), endLeftover(child('worker'))]);
    const apiPort = await choosePort(portSettings.api, ports.api);
    const apiUrl = `http://127.0.0.1:${apiPort}`;

    let databaseUrl = settings.databaseUrl ?? '';
    const startDatabase = async () => {
      if (!settings.databaseUrl) {
        const postgres = await startPostgres({ dataDirectory, port: ports.postgres, report, signal });
        servers.set('postgres', postgres);
        lock.announce(postgres.port);
        databaseUrl = postgres.url;
      }
      await prepareDatabase(databaseUrl, report);
      await options.prepare?.({ databaseUrl });
    };

    let temporalAddress = temporal.address ?? '';
    let temporalUiUrl: string | undefined;
    const startTemporal = async () => {
      if (temporal.address) return;
      const server = await startTemporalServer({
        dataDirectory,
        port: ports.temporal,
        uiPort: ports.temporalUi,
        namespace: temporal.namespace,
        report,
        signal,
      });
      servers.set('temporal', server);
      temporalAddress = server.address;
      temporalUiUrl = server.uiUrl;
    };

    let provider: RunningIdentityProvider | undefined;
    const startProvider = async () => {
      if (oidc.issuer) return;
      provider = await startIdentityProvider({
        dataDirectory,
        port: await choosePort(portSettings.oidc, ports.oidc),
        accounts: options.people,
        audience: oidc.audience,
        webRedirectUris: [`${apiUrl}/auth/callback`],
        report,
      });
      servers.set('identity provider', provider);
    };

    let mailbox: LocalMailbox | undefined;
    const startMail = async () => {
      if (!options.mailbox || options.env?.['SMTP_URL']) return;
      mailbox = await startMailbox(dataDirectory);
      servers.set('mailbox', mailbox);
    };

    await all([startDatabase(), startTemporal(), startProvider(), startMail()]);
    const issuer = provider?.issuer ?? oidc.issuer ?? '';
    const env = {
      ATTACHMENTS_FOLDER: path.join(dataDirectory, 'attachments'),
      ...process.env,
      ...options.env,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      TEMPORAL_NAMESPACE: temporal.namespace,
      TEMPORAL_TASK_QUEUE: temporal.taskQueue,
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: oidc.audience,
      ...(provider && { OIDC_CLIENT_SECRET: provider.webClientSecret }),
      API_PORT: String(apiPort),
      WEB_URL: options.env?.['WEB_URL'] || apiUrl,
      ...(mailbox && { SMTP_URL: mailbox.url, MAIL_FROM: 'cyclusregie@localhost' }),
    };
    const startProgram = async (name: 'api' | 'worker', ready: SupervisedOptions['ready']) => {
      const folder = path.join(checkout, 'dist', 'apps', name);
      const preloaded = name === 'worker' ? [`--import=${path.join(folder, 'without-call-stacks.js')}`] : [];
      const launch = (log: number) =>
        fork(path.join(folder, 'main.js'), [], {
          env,
          cwd: checkout,
          execArgv: ['--enable-source-maps', ...preloaded, ...(options.nodeOptions ?? [])],
          stdio: ['ignore', log, log, 'ipc'],
          detached: true,
        });
      programs.set(name, await supervise({ ...child(name), launch, ready, startWithinMs: 60_000, signal }));
    };
    await all([
      startProgram('api', (limit) => waitUntil(() => answersReady(apiUrl, limit), limit)),
      startProgram('worker', saysReady),
    ]);

    return {
      apiUrl,
      issuer,
      audience: oidc.audience,
      databaseUrl,
      temporalAddress,
      temporalNamespace: temporal.namespace,
      taskQueue: temporal.taskQueue,
      mailFolder: mailbox?.folder,
      temporalUiUrl,
      password: provider?.password,
      get processes() {
        const known = [...servers, ...programs].filter(([, { pid }]) => pid !== undefined);
        return Object.fromEntries(known.map(([name, { pid }]) => [name, pid]));
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answersReady(apiUrl: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(`${apiUrl}/health/ready`, { signal });
  if (!response.ok) throw new Error(`GET /health/ready answered HTTP ${response.status}`);
}

/** The worker listens on no port, so it says `ready` to its parent once it polls for work. */
function saysReady(limit: AbortSignal, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve();
    });
    limit.addEventListener('abort', () => reject(new Error('it did not say that it is ready')));
  });
}
