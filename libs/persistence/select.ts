import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { databaseError } from './database-error.js';
import { statementName } from './statement-names.js';

/**
 * Reads outside a transaction, with bound parameters. The statement is prepared once per connection (see
 * {@link statementName}), which TypeORM's own way of asking can't do.
 * @throws DatabaseError
 */
export async function select<Row>(
  dataSource: DataSource,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  try {
    const { master } = dataSource.driver as unknown as { master: Pool };
    const { rows } = await master.query({ name: statementName(sql), text: sql, values: [...parameters] });
    return rows as Row[];
  } catch (error) {
    throw databaseError(error);
  }
}
