import pg from 'pg';
import type { DataSource } from 'typeorm';

/** How PostgreSQL does what a page asks. */
export interface Plan {
  /** As `EXPLAIN (ANALYZE, BUFFERS)` writes it, of each statement. */
  text: string[];
  executionMs: number;
  /** Tables of more than a few rows that were read from end to end. */
  sequential: string[];
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
}

/** A table of so few rows is read faster from end to end than by an index. */
const few = 1_000;

/**
 * The plans of the statements that a reader sends: the reader itself is asked, and what it sends is explained.
 * @param read asks one reader one thing, on the data source that it is given
 */
export async function planOf(
  dataSource: DataSource,
  read: (dataSource: DataSource) => Promise<unknown>,
): Promise<Plan> {
  const { master } = dataSource.driver as unknown as { master: pg.Pool };
  const statements: { text: string; values: unknown[] }[] = [];
  const listening = {
    driver: {
      master: {
        query: (text: string, values: unknown[]) => {
          statements.push({ text, values });
          return master.query(text, values);
        },
      },
    },
  } as unknown as DataSource;
  await read(listening);
  if (statements.length === 0) throw new Error('The reader asked the database nothing.');
  const client = await master.connect();
  const plans: Plan[] = [];
  try {
    // As it runs: prepared once, with one plan for all values.
    await client.query('SET plan_cache_mode = force_generic_plan');
    for (const statement of statements) plans.push(await explain(client, statement));
    await client.query('RESET plan_cache_mode');
  } finally {
    client.release();
  }
  return {
    text: plans.flatMap(({ text }) => text),
    executionMs: plans.reduce((total, { executionMs }) => total + executionMs, 0),
    sequential: [...new Set(plans.flatMap(({ sequential }) => sequential))],
  };
}

async function explain(
  client: pg.PoolClient,
  { text: sql, values }: { text: string; values: unknown[] },
): Promise<Plan> {
  const asked = values.length > 0 ? `explained (${values.map(literalOf).join(', ')})` : 'explained';
  await client.query(`PREPARE explained AS ${sql}`);
  const { rows: lines } = await client.query(`EXPLAIN (ANALYZE, BUFFERS) EXECUTE ${asked}`);
  const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE ${asked}`);
  await client.query('DEALLOCATE explained');
  const [explained] = rows[0]['QUERY PLAN'] as { Plan: Node; 'Execution Time': number }[];
  if (!explained) throw new Error('PostgreSQL explained nothing.');
  return {
    text: lines.map((line) => line['QUERY PLAN'] as string),
    executionMs: explained['Execution Time'],
    sequential: nodesOf(explained.Plan).flatMap(sequentialTable),
  };
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

function sequentialTable(node: Node): string[] {
  const read = node['Actual Rows'] * node['Actual Loops'] + (node['Rows Removed by Filter'] ?? 0);
  const table = node['Relation Name'];
  return node['Node Type'] === 'Seq Scan' && table && read > few ? [table] : [];
}

/** A value as PostgreSQL reads it in a statement; lists as its array literals. */
function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (!Array.isArray(value)) return pg.escapeLiteral(String(value));
  return pg.escapeLiteral(`{${value.map((each) => JSON.stringify(String(each))).join(',')}}`);
}
