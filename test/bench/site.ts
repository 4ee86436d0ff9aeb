import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#persistence/data-source.js';
import type { Report } from '../../apps/local/components/report.js';
import { startPostgres, type RunningPostgres } from '../../apps/local/components/postgres.js';
import { startInstallation, type Installation } from '../../apps/local/installation.js';
import { TestIssuer } from '../support/issuer.js';
import type { Measured } from './measure/cpu.js';
import { countStatements } from './measure/database.js';
import { createBenchOffice, type BenchOffice } from './office.js';
import { startTemporalOnPostgres, temporalDatabases } from './servers/temporal-on-postgres.js';

/** What a section works with: the product as it runs on servers, and nothing of it in this process. */
export interface Site {
  apiUrl: string;
  /** As the server's superuser, of the product's database. */
  databaseUrl: string;
  /** Every database of the installation, Temporal's included. */
  databases: readonly string[];
  temporalAddress: string;
  issuer: TestIssuer;
  office: BenchOffice;
  /** Of the product's database, as superuser. */
  dataSource: DataSource;
  processes(): Measured;
  stop(): Promise<void>;
}

export interface SiteOptions {
  /** Folder with PostgreSQL's programs; the embedded ones when left out. */
  postgres?: string | undefined;
  teams: number;
  report: Report;
  /** Settings of api and worker besides their defaults. */
  env?: Record<string, string>;
  /** Node's own options for api and worker. */
  nodeOptions?: readonly string[];
  /** Settings of the database server besides PostgreSQL's defaults. */
  database?: Readonly<Record<string, string>>;
  /** Folder for CPU profiles of api and worker, written when they end. */
  profile?: string | undefined;
  signal: AbortSignal;
}

const tokenSeconds = 12 * 3600;

/** The load comes from few people, each of whom does what a hundred would. */
const unlimited = { RATE_LIMIT_PER_MINUTE: '1000000' };

/**
 * Starts PostgreSQL with its own default settings (durability above all), a Temporal server on it, api and worker as they
 * were built; in a folder of its own that `stop` removes. pg_stat_statements is loaded but counts nothing until told to.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { report, signal } = options;
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'cyclusregie-bench-'));
  const issuer = new TestIssuer();
  let postgres: RunningPostgres | undefined;
  let temporal: Awaited<ReturnType<typeof startTemporalOnPostgres>> | undefined;
  let installation: Installation | undefined;
  let dataSource: DataSource | undefined;
  const stop = async () => {
    if (dataSource?.isInitialized) await dataSource.destroy();
    await installation?.stop();
    await temporal?.stop();
    await postgres?.stop();
    await issuer.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    await issuer.start();
    postgres = await startPostgres({
      dataDirectory,
      ...(options.postgres && { programs: options.postgres }),
      settings: { shared_preload_libraries: 'pg_stat_statements', ...options.database },
      report,
      signal,
    });
    temporal = await startTemporalOnPostgres(postgres.superuserUrl, dataDirectory, report);
    const [database, server] = [postgres, temporal];
    let office: BenchOffice | undefined;
    installation = await startInstallation({
      dataDirectory,
      ports: 'free',
      people: [],
      nodeOptions: [
        ...(options.nodeOptions ?? []),
        ...(options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []),
      ],
      env: {
        ...unlimited,
        ...options.env,
        DATABASE_URL: postgres.url,
        TEMPORAL_ADDRESS: temporal.address,
        OIDC_ISSUER: issuer.url,
        OIDC_AUDIENCE: issuer.audience,
      },
      report,
      signal,
      prepare: async () => {
        dataSource = await createDataSource(database.superuserUrl, { poolSize: 2 }).initialize();
        await dataSource.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
        await countStatements(dataSource, false);
        office = await createBenchOffice(dataSource, 'bench', options.teams);
      },
    });
    const running = installation;
    return {
      apiUrl: running.apiUrl,
      databaseUrl: database.superuserUrl,
      databases: [new URL(database.url).pathname.slice(1), ...Object.values(temporalDatabases)],
      temporalAddress: server.address,
      issuer,
      office: office as unknown as BenchOffice,
      dataSource: dataSource as unknown as DataSource,
      processes: () => ({
        api: running.processes.api,
        worker: running.processes.worker,
        temporal: server.pid,
        postgres: database.pid,
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A token for each group, valid for longer than any section takes. */
export async function tokensOf(site: Pick<Site, 'issuer' | 'office'>): Promise<Record<string, string>> {
  const tokens = Object.entries(site.office.subjects).map(async ([group, subject]) => [
    group,
    await site.issuer.token(subject, { lastsSeconds: tokenSeconds }),
  ]);
  return Object.fromEntries(await Promise.all(tokens)) as Record<string, string>;
}
