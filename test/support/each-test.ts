import type { DataSource } from 'typeorm';
import { startTestPostgres, type TestPostgres } from './postgres.js';

/**
 * The set-up of a spec: one database for its file, and in it something new for each test.
 * @param make makes it, e.g. a town; several live side by side in the database
 * @param use gets what was made before each test, and the connection to its database
 */
export function newForEachTest<T>(
  make: (dataSource: DataSource) => Promise<T>,
  use: (made: T, dataSource: DataSource) => void | Promise<void>,
): void {
  let postgres: TestPostgres | undefined;
  let dataSource: DataSource;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect();
  });
  beforeEach(async () => use(await make(dataSource), dataSource));
  afterAll(() => postgres?.stop());
}
