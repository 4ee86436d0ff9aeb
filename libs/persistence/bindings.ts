/** Collects the parameters of a statement that is put together from parts; values only ever travel as parameters. */
export class Bindings {
  readonly values: unknown[] = [];

  /** The placeholder for a value. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** A LIKE pattern for "contains", in which the text means only itself. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
