import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource, waitForDatabase } from '#persistence/data-source.js';
import { startPostgres } from '../../apps/local/components/postgres.js';
import { copyTemplate } from './postgres-template.js';

/** A real PostgreSQL of a test's own, migrated and empty. */
export interface TestPostgres {
  /** Of the database, as its owner. */
  readonly url: string;
  /** The process of now; one that was killed is started again. */
  readonly pid: number | undefined;
  /** Connected; all are closed by `stop`. */
  connect(poolSize?: number): Promise<DataSource>;
  stop(): Promise<void>;
}

/**
 * @param migrated false leaves the database as it was made
 * @param settings of the server, besides PostgreSQL's defaults
 */
export async function startTestPostgres({
  migrated = true,
  settings = {} as Readonly<Record<string, string>>,
} = {}): Promise<TestPostgres> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cyclusregie-postgres-'));
  if (migrated) await copyTemplate(dataDirectory);
  const server = await startPostgres({ dataDirectory, settings });
  const connected: DataSource[] = [];
  return {
    url: server.url,
    get pid() {
      return server.pid;
    },
    async connect(poolSize = 10) {
      const dataSource = await waitForDatabase(createDataSource(server.url, { poolSize }));
      connected.push(dataSource);
      return dataSource;
    },
    async stop() {
      for (const dataSource of connected) if (dataSource.isInitialized) await dataSource.destroy();
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
