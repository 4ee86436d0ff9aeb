import type { EntitySchema, EntitySchemaColumnOptions, FindOptionsOrder, ObjectLiteral } from 'typeorm';

/** A statement, and what is bound to it. */
export type Statement = [sql: string, parameters: unknown[]];

interface Column {
  property: string;
  name: string;
  options: EntitySchemaColumnOptions;
}

/** Tables by their entity: what does not depend on a row is put together once. */
const tables = new WeakMap<EntitySchema, TableStatements<ObjectLiteral>>();

/** Statements about the rows of an entity's table. */
export function statementsOf<T extends ObjectLiteral>(entity: EntitySchema<T>): TableStatements<T> {
  const known = tables.get(entity) ?? new TableStatements<T>(entity);
  tables.set(entity, known as TableStatements<ObjectLiteral>);
  return known as TableStatements<T>;
}

/**
 * The few statements that repositories ask of a table whose rows are objects of the domain, written from the columns of its
 * entity. TypeORM's query builder wrote the same ones, anew for each row: an eighth of what a completion cost the api
 * (decision 20). Names are those of our own entities; values are bound.
 */
class TableStatements<T extends ObjectLiteral> {
  private readonly table: string;
  private readonly columns: Column[];
  private readonly byProperty: Map<string, Column>;
  private readonly selected: string;

  constructor({ options }: EntitySchema<T>) {
    this.table = `"${options.tableName}"`;
    this.columns = Object.entries<EntitySchemaColumnOptions | undefined>(options.columns).map(
      ([property, column]) => ({ property, name: `"${column?.name}"`, options: column ?? { type: 'text' } }),
    );
    this.byProperty = new Map(this.columns.map((column) => [column.property, column]));
    this.selected = this.columns
      .filter((column) => column.options.select !== false)
      .map(({ name, property }) => `${name} AS "${property}"`)
      .join(', ');
  }

  /** Rows in an order, the first of them, or the first of them held until the end of the transaction. */
  select(
    where: Partial<T>,
    order: FindOptionsOrder<T> = {},
    rows: 'all' | 'first' | 'held' = 'all',
  ): Statement {
    const sorted = Object.entries<unknown>(order).map(
      ([property, direction]) => `${this.column(property).name} ${direction === 'DESC' ? 'DESC' : 'ASC'}`,
    );
    const [found, parameters] = this.where(where);
    const parts = [
      `SELECT ${this.selected} FROM ${this.table} WHERE ${found}`,
      sorted.length > 0 && `ORDER BY ${sorted.join(', ')}`,
      rows !== 'all' && 'LIMIT 1',
      rows === 'held' && 'FOR NO KEY UPDATE',
    ];
    return [parts.filter(Boolean).join(' '), parameters];
  }

  /** What a row does not have gets the column's default. */
  insert(rows: readonly T[]): Statement {
    const parameters: unknown[] = [];
    const values = rows.map((row) => {
      const bound = this.columns.map((column) =>
        row[column.property] === undefined ? 'DEFAULT' : `$${parameters.push(stored(column, row))}`,
      );
      return `(${bound.join(', ')})`;
    });
    const names = this.columns.map(({ name }) => name).join(', ');
    return [`INSERT INTO ${this.table} (${names}) VALUES ${values.join(', ')}`, parameters];
  }

  /** Of the columns that may change, those that the row has. */
  update(where: Partial<T>, row: Partial<T>): Statement {
    const [found, parameters] = this.where(where);
    const changed = this.columns
      .filter(({ property, options }) => options.update !== false && row[property] !== undefined)
      .map((column) => `${column.name} = $${parameters.push(stored(column, row))}`);
    return [`UPDATE ${this.table} SET ${changed.join(', ')} WHERE ${found} RETURNING 1`, parameters];
  }

  private where(where: Partial<T>): Statement {
    const parameters: unknown[] = [];
    const conditions = Object.keys(where).map((property) => {
      const column = this.column(property);
      return `${column.name} = $${parameters.push(stored(column, where))}`;
    });
    return [conditions.join(' AND '), parameters];
  }

  private column(property: string): Column {
    const column = this.byProperty.get(property);
    if (!column) throw new Error(`${this.table} has no column for "${property}".`);
    return column;
  }
}

/** The driver writes a list as PostgreSQL's own kind of list, so JSON goes as text. */
function stored({ property, options }: Column, row: ObjectLiteral): unknown {
  const value: unknown = row[property];
  return options.type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
