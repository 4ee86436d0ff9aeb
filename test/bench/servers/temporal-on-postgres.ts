import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { stringify } from 'yaml';
import { freePort } from '../../../apps/local/components/ports.js';
import type { Report } from '../../../apps/local/components/report.js';
import { supervise, waitUntil } from '../../../apps/local/components/supervisor.js';
import { findTemporalPrograms } from './temporal-programs.js';

/** A Temporal server on PostgreSQL. */
export interface TemporalOnPostgres {
  readonly address: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

export const temporalDatabases = { default: 'temporal', visibility: 'temporal_visibility' } as const;
const namespace = 'default';
/** As many as Temporal's own examples have. */
const shards = 4;
const retentionSeconds = 24 * 3600;

/**
 * Starts a Temporal server, all four services in one process, with its data in databases of its own on this PostgreSQL
 * server: what a small production set-up is.
 * @param databaseUrl of somebody who may make databases
 */
export async function startTemporalOnPostgres(
  databaseUrl: string,
  dataDirectory: string,
  report: Report,
): Promise<TemporalOnPostgres> {
  const programs = await findTemporalPrograms(report);
  const at = new URL(databaseUrl);
  report('temporal: making its databases');
  const schemas = { [temporalDatabases.default]: 'temporal', [temporalDatabases.visibility]: 'visibility' };
  for (const [database, schema] of Object.entries(schemas)) {
    const tool = (...args: string[]) =>
      execFileSync(
        programs.sqlTool,
        [
          ...['--plugin', 'postgres12', '--ep', at.hostname, '--port', at.port],
          ...['--user', at.username, '--password', at.password, '--database', database, ...args],
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      );
    tool('create');
    tool('setup-schema', '-v', '0.0');
    tool('update-schema', '--schema-name', `postgresql/v12/${schema}`);
  }

  const port = await freePort();
  const root = path.join(dataDirectory, 'temporal');
  mkdirSync(path.join(root, 'config'), { recursive: true, mode: 0o700 });
  writeFileSync(path.join(root, 'config', 'bench.yaml'), stringify(await configuration(at, port)), {
    mode: 0o600,
  });
  const address = `127.0.0.1:${port}`;
  const server = await supervise({
    name: 'temporal',
    dataDirectory,
    stopSignal: 'SIGTERM',
    patienceMs: 10_000,
    startWithinMs: 120_000,
    report,
    launch: (log) =>
      spawn(programs.server, ['--root', root, '--env', 'bench', '--allow-no-auth', 'start'], {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
        stdio: ['ignore', log, log],
        detached: true,
      }),
    ready: (limit) => waitUntil(() => serves(address), limit, 500),
  });
  return {
    address,
    get pid() {
      return server.pid;
    },
    stop: () => server.stop(),
  };
}

/** Succeeds when the server knows the namespace and takes work for it; registers the namespace the first time. */
async function serves(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    const { workflowService: service } = connection;
    await service
      .registerNamespace({
        namespace,
        workflowExecutionRetentionPeriod: { seconds: retentionSeconds as never },
      })
      .catch((error: unknown) => {
        if (!/already (exists|registered)/i.test(String(error))) throw error;
      });
    // Only a server whose services know the namespace answers this one.
    await service.describeTaskQueue({ namespace, taskQueue: { name: 'cyclusregie' }, taskQueueType: 1 });
  } finally {
    await connection.close();
  }
}

async function configuration(at: URL, frontendPort: number): Promise<object> {
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      pluginName: 'postgres12_pgx',
      databaseName,
      connectAddr: at.host,
      connectProtocol: 'tcp',
      user: at.username,
      password: at.password,
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  const service = async (grpcPort?: number) => ({
    rpc: {
      grpcPort: grpcPort ?? (await freePort()),
      membershipPort: await freePort(),
      bindOnLocalHost: true,
    },
  });
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: shards,
      datastores: {
        default: store(temporalDatabases.default, 20),
        visibility: store(temporalDatabases.visibility, 2),
      },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: await service(frontendPort),
      matching: await service(),
      history: await service(),
      worker: await service(),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${frontendPort}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
  };
}
