/** Collects the parameters of a statement that is put together from parts; values only ever travel as parameters. */
export class Bindings {
  readonly values: unknown[] = [];

  /** The placeholder for a value. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /**
   * So many rows, written out: PostgreSQL takes a LIMIT that it does not know for a tenth of the table, and would read that
   * much for one page.
   */
  limit(rows: number): string {
    if (!Number.isSafeInteger(rows) || rows < 0) throw new RangeError('A limit is a whole number.');
    return String(rows);
  }
}

/** A LIKE pattern for "contains", in which the text means only itself. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
