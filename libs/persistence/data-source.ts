import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { columnTypes } from './column-types.js';
import { databaseError } from './database-error.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { PipeliningClient } from './pipelining-client.js';

export interface DataSourceOptions {
  /** The most connections that this process opens. */
  poolSize?: number;
  /** Milliseconds after which waiting for a connection fails. */
  connectTimeoutMs?: number;
}

/**
 * The isolation is set here because naming it per transaction costs a round trip each time. Prepared statements keep one
 * plan for all values: ours find rows by an index whatever the values are, and PostgreSQL would otherwise plan a page of an
 * inbox each time anew, because it takes lists of unknown length for long ones. Nor may a kept plan depend on how few rows
 * there were when it was made: in a new installation PostgreSQL would read whole tables, which then grow; so it takes the
 * index wherever there is one. What that makes of its estimates must not set its compiler to work.
 */
const sessionSettings = [
  'TimeZone=UTC',
  'DateStyle=ISO',
  'default_transaction_isolation=read\\ committed',
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'jit=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/**
 * A data source that is not connected yet; see {@link waitForDatabase}. Nothing is created or migrated by itself.
 * Times are UTC. A connection that breaks while idle is dropped and replaced, and takes nothing down with it.
 */
export function createDataSource(databaseUrl: string, options: DataSourceOptions = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: options.connectTimeoutMs ?? 10_000,
    applicationName: 'cyclusregie',
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    // the pool drops the connection; whoever needs one next gets a new one, or an error of their own
    poolErrorHandler: () => undefined,
    extra: { Client: PipeliningClient, types: columnTypes, keepAlive: true, options: sessionSettings },
  });
}

export interface WaitOptions {
  /** Told once per reason why it still waits; holds no address and no secret. */
  report?: (message: string) => void;
  signal?: AbortSignal;
  /** Milliseconds between attempts. */
  intervalMs?: number;
}

/**
 * Connects, and waits as long as it takes until the database answers and has every migration of this release: api,
 * worker and database start in any order.
 * @throws the abort reason of `signal`
 */
export async function waitForDatabase(
  dataSource: DataSource,
  options: WaitOptions = {},
): Promise<DataSource> {
  const { report = () => undefined, signal, intervalMs = 500 } = options;
  let reported = '';
  for (;;) {
    signal?.throwIfAborted();
    const obstacle = await obstacleTo(dataSource);
    if (!obstacle) return dataSource;
    if (obstacle !== reported) report(obstacle);
    reported = obstacle;
    await wait(intervalMs, undefined, { signal });
  }
}

/** Why the database can't be used yet; null when it can. */
async function obstacleTo(dataSource: DataSource): Promise<string | null> {
  try {
    if (!dataSource.isInitialized) await dataSource.initialize();
    return (await hasSchema(dataSource)) ? null : 'waiting for the database to be migrated';
  } catch (error) {
    return `waiting for the database: ${databaseError(error).message}`;
  }
}

const undefinedTable = '42P01';

/** Whether the database has every migration of this release. Throws when it doesn't answer. */
export async function hasSchema(dataSource: DataSource): Promise<boolean> {
  try {
    const rows: { name: string }[] = await dataSource.query('SELECT name FROM migration');
    const applied = new Set(rows.map(({ name }) => name));
    return migrations.every(({ name }) => applied.has(name));
  } catch (error) {
    if (databaseError(error).code === undefinedTable) return false;
    throw error;
  }
}
