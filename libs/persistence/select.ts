import type { Pool } from 'pg';
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
    const { master } = dataSource.driver as unknown as { master: Pool };
    const { rows } = await master.query(sql, [...parameters]);
    return rows as Row[];
  } catch (error) {
    throw databaseError(error);
  }
}
