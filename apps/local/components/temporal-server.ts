import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { choosePort } from './ports.js';
import type { Report } from './report.js';
import { endLeftover, supervise, waitUntil } from './supervisor.js';
import { findTemporalCli } from './temporal-cli.js';

/** How to start a Temporal server on this machine. */
export interface TemporalServerOptions {
  /** The folder of the installation; the server keeps its state in its folder `temporal`. */
  readonly dataDirectory: string;
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** Port of the web interface; 0 takes any free one; without it there is no web interface. */
  readonly uiPort?: number;
  /** Default: `default`. */
  readonly namespace?: string;
  readonly report?: Report;
  readonly signal?: AbortSignal;
}

/** A Temporal server that runs, and is started again if it dies. */
export interface RunningTemporal {
  /** `host:port` for clients and workers. */
  readonly address: string;
  readonly namespace: string;
  readonly uiUrl: string | undefined;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

const NAME = 'temporal';

/** Starts a Temporal server that keeps its state in a file, and waits until its namespace can be used. */
export async function startTemporalServer(options: TemporalServerOptions): Promise<RunningTemporal> {
  const { dataDirectory, namespace = 'default', report = () => undefined, signal } = options;
  const program = await findTemporalCli(report);
  const stopping = { name: NAME, dataDirectory, stopSignal: 'SIGINT' as const, patienceMs: 6_000, report };
  await endLeftover(stopping);
  const port = await choosePort('TEMPORAL_PORT', options.port ?? 0);
  const uiPort =
    options.uiPort === undefined ? undefined : await choosePort('TEMPORAL_UI_PORT', options.uiPort);
  const address = `127.0.0.1:${port}`;
  const folder = path.join(dataDirectory, 'temporal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = await supervise({
    ...stopping,
    signal,
    firstAttempts: 2,
    startWithinMs: 60_000,
    launch: (log) =>
      spawn(
        program,
        [
          ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)],
          ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
          ...['--db-filename', path.join(folder, 'temporal.db')],
          ...['--namespace', namespace, '--log-level', 'warn'],
        ],
        // only what it needs: the launcher's environment holds secrets
        {
          env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
          stdio: ['ignore', log, log],
          detached: true,
        },
      ),
    ready: (limit) => waitUntil(() => describeNamespace(address, namespace), limit),
  });
  return {
    address,
    namespace,
    uiUrl: uiPort === undefined ? undefined : `http://127.0.0.1:${uiPort}`,
    get pid() {
      return server.pid;
    },
    stop: () => server.stop(),
  };
}

/** Succeeds when the server answers and knows the namespace. */
async function describeNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } finally {
    await connection.close();
  }
}
