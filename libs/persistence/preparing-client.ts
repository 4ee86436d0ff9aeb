import pg from 'pg';

/** A connection keeps the plan of every statement that has a name; most of ours are asked all the time, and are few. */
const most = 300;

const names = new Map<string, string>();

/**
 * The name under which a statement is prepared, the same on every connection. Undefined once there are too many different
 * ones: the rest, put together from filters that hardly anybody combines, is planned each time.
 */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= most) return known;
  const name = `s${names.size + 1}`;
  names.set(sql, name);
  return name;
}

/**
 * A connection that prepares every statement with parameters, once, whoever asks it: TypeORM's repositories as well, which
 * have no way of asking for that. It saves parsing and planning, which for a page of an inbox takes longer than finding it.
 * So the text of a statement must be one of a few; values are parameters.
 */
export class PreparingClient extends pg.Client {
  // The driver's own declaration has an overload for each way of calling; all of them pass through here unchanged.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override query(...[statement, values, ...rest]: any[]): any {
    const prepares = typeof statement === 'string' && Array.isArray(values) && values.length > 0;
    const asked = prepares ? { name: nameOf(statement), text: statement } : statement;
    return (super.query as (...args: unknown[]) => unknown)(asked, values, ...rest);
  }
}
