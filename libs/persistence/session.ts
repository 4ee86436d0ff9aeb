import type { EntitySchema, FindOptionsOrder, ObjectLiteral, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import type { Call, Digest, Identifiers } from '#application/ports.js';
import { must } from '#domain/shared/domain-error.js';
import { databaseError } from './database-error.js';
import { statementsOf } from './table-statements.js';

/**
 * The connection that a transaction has, and whose data it may see: every read and write names the organisation of the
 * call. Errors are {@link databaseError}s.
 */
export class Session {
  constructor(
    private readonly runner: QueryRunner,
    readonly call: Call,
    readonly identifiers: Identifiers,
    readonly digest: Digest,
  ) {}

  get organisationId(): string {
    return this.call.organisationId;
  }

  /** Runs one statement with bound parameters; gives the rows, also those that a statement returns which writes. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.guarded(async () => {
      const client: PoolClient = await this.runner.connect();
      const { rows } = await client.query(sql, [...parameters]);
      return rows as Row[];
    });
  }

  /** The row, or the first in an order. */
  async find<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    where: Partial<T>,
    order?: FindOptionsOrder<T>,
  ): Promise<T | null> {
    const [row] = await this.query<T>(...statementsOf(entity).select(this.own(where), order, 'first'));
    return row ?? null;
  }

  /** Holds the row until the end of the transaction. Rows that merely refer to it can still be added meanwhile. */
  async lock<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    where: Partial<T>,
    order?: FindOptionsOrder<T>,
  ): Promise<T | null> {
    const [row] = await this.query<T>(...statementsOf(entity).select(this.own(where), order, 'held'));
    return row ?? null;
  }

  list<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    where: Partial<T>,
    order: FindOptionsOrder<T>,
  ): Promise<T[]> {
    return this.query<T>(...statementsOf(entity).select(this.own(where), order));
  }

  async insert<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    rows: readonly Omit<T, 'organisationId'>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await this.query(...statementsOf(entity).insert(rows.map((row) => this.own<T>(row as Partial<T>) as T)));
  }

  /** Writes all columns that may change. Refuses `not-found` when the row isn't there. */
  async save<T extends ObjectLiteral & { id: string }>(
    entity: EntitySchema<T>,
    row: Partial<T> & { id: string },
  ): Promise<void> {
    const where = this.own<T>({ id: row.id } as Partial<T>);
    const saved = await this.query(...statementsOf(entity).update(where, row));
    must(saved.length === 1, 'not-found', `There is no such ${entity.options.name}.`);
  }

  private own<T>(row: Partial<T>): Partial<T> {
    return { ...row, organisationId: this.organisationId };
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw databaseError(error);
    }
  }
}
