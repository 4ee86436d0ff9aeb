import type { EntitySchema, FindOptionsOrder, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import type { Call, Digest, Identifiers } from '#application/ports.js';
import { must } from '#domain/shared/domain-error.js';
import { databaseError } from './database-error.js';

type Where<T> = Partial<{ [K in keyof T]: T[K] }>;

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
  find<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    where: Where<T>,
    order?: FindOptionsOrder<T>,
  ): Promise<T | null> {
    return this.guarded(() => this.runner.manager.findOne(entity, { where: this.own(where), order }));
  }

  /** Holds the row until the end of the transaction. Rows that merely refer to it can still be added meanwhile. */
  lock<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    where: Where<T>,
    order?: FindOptionsOrder<T>,
  ): Promise<T | null> {
    return this.guarded(() =>
      this.runner.manager.findOne(entity, {
        where: this.own(where),
        order,
        lock: { mode: 'for_no_key_update' },
      }),
    );
  }

  list<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    where: Where<T>,
    order: FindOptionsOrder<T>,
  ): Promise<T[]> {
    return this.guarded(() => this.runner.manager.find(entity, { where: this.own(where), order }));
  }

  async insert<T extends ObjectLiteral>(
    entity: EntitySchema<T>,
    rows: readonly Omit<T, 'organisationId'>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const owned = rows.map((row) => ({ ...row, organisationId: this.organisationId }) as unknown as T);
    await this.guarded(() => this.runner.manager.insert(entity, owned));
  }

  /** Writes all columns that may change. Refuses `not-found` when the row isn't there. */
  async save<T extends ObjectLiteral & { id: string }>(
    entity: EntitySchema<T>,
    row: Partial<T> & { id: string },
  ): Promise<void> {
    const { affected } = await this.guarded(() =>
      this.runner.manager.update(entity, this.own<T>({ id: row.id } as Where<T>), row),
    );
    must(affected === 1, 'not-found', `There is no such ${entity.options.name}.`);
  }

  private own<T>(where: Where<T>): FindOptionsWhere<T> {
    return { ...where, organisationId: this.organisationId } as unknown as FindOptionsWhere<T>;
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw databaseError(error);
    }
  }
}
