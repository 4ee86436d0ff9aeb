import type { DataSource } from 'typeorm';
import { databaseError } from './database-error.js';

/**
 * Reads outside a transaction, with bound parameters.
 * @throws DatabaseError
 */
export async function select<Row>(
  dataSource: DataSource,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  try {
    return await dataSource.query<Row[]>(sql, [...parameters]);
  } catch (error) {
    throw databaseError(error);
  }
}
