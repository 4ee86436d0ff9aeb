import type { Socket } from 'node:net';
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

/** The driver's own name for the first statement of a transaction. */
const begin = 'START TRANSACTION';
const begun = { command: 'START', rowCount: null, oid: 0, fields: [], rows: [] };

/**
 * A connection that talks little. A third of what a process did was handing statements to sockets, one at a time.
 *
 * It sends what is asked in the same moment together, without waiting for answers: so reads that do not need each other
 * belong in one `sideBySide`. Answers come in the order of the questions; when one fails in a transaction, so do those after it.
 *
 * Nobody waits for a transaction to begin: that goes along with its first statement. Should it fail, whatever is asked after that
 * first statement does too, until the transaction is rolled back.
 *
 * And it prepares every statement with parameters, once, whoever asks it: TypeORM's repositories as well, which have no way
 * of asking for that. It saves parsing and planning, which for a page of an inbox takes longer than finding it. So the text
 * of a statement must be one of a few; values are parameters.
 */
export class PipeliningClient extends pg.Client {
  private gathers = false;
  private notBegun: unknown = null;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true } as pg.ClientConfig);
  }

  // The driver's own declaration has an overload for each way of calling; all of them pass through here unchanged.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override query(...[statement, values, ...rest]: any[]): any {
    this.gather();
    const ask = super.query.bind(this) as (...args: unknown[]) => Promise<unknown>;
    if (statement === begin) {
      ask(statement).catch((error: unknown) => (this.notBegun = error));
      return Promise.resolve(begun);
    }
    if (statement === 'ROLLBACK') this.notBegun = null;
    if (this.notBegun) return Promise.reject(this.notBegun as Error);
    const prepares = typeof statement === 'string' && Array.isArray(values) && values.length > 0;
    const asked = prepares ? { name: nameOf(statement), text: statement } : statement;
    return ask(asked, values, ...rest);
  }

  /** What is written until this moment is over goes to the socket at once. */
  private gather(): void {
    if (this.gathers) return;
    this.gathers = true;
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.gathers = false;
      stream.uncork();
    });
  }
}
