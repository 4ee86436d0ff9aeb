import pg from 'pg';
import type { DataSource } from 'typeorm';

/** How PostgreSQL does what a page asks. */
export interface Plan {
  /** As `EXPLAIN (ANALYZE, BUFFERS)` writes it. */
  text: string[];
  executionMs: number;
  /** Tables that were read from end to end. */
  sequential: string[];
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

/**
 * The plan of the statement that a reader sends: the reader itself is asked, and what it would have sent is explained.
 * @param read asks one reader one thing, on the data source that it is given
 */
export async function planOf(
  dataSource: DataSource,
  read: (dataSource: DataSource) => Promise<unknown>,
): Promise<Plan> {
  let statement: { sql: string; parameters: unknown[] } | undefined;
  const listening = {
    driver: {
      master: {
        query: async ({ text: sql, values: parameters }: { text: string; values: unknown[] }) => {
          statement ??= { sql, parameters };
          return { rows: [] };
        },
      },
    },
  } as unknown as DataSource;
  await read(listening);
  if (!statement) throw new Error('The reader asked the database nothing.');
  const { sql, parameters } = statement;
  const runner = dataSource.createQueryRunner();
  let text: { 'QUERY PLAN': string }[];
  let json: unknown;
  try {
    // As it runs: prepared once, with one plan for all values.
    await runner.query('SET plan_cache_mode = force_generic_plan');
    await runner.query(`PREPARE explained AS ${sql}`);
    const values = parameters.map(literalOf).join(', ');
    text = await runner.query(`EXPLAIN (ANALYZE, BUFFERS) EXECUTE explained (${values})`);
    [{ 'QUERY PLAN': json }] = await runner.query(
      `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE explained (${values})`,
    );
    await runner.query('DEALLOCATE explained');
    await runner.query('RESET plan_cache_mode');
  } finally {
    await runner.release();
  }
  const [explained] = json as { Plan: Node; 'Execution Time': number }[];
  if (!explained) throw new Error('PostgreSQL explained nothing.');
  return {
    text: text.map((line) => line['QUERY PLAN']),
    executionMs: explained['Execution Time'],
    sequential: [...new Set(nodesOf(explained.Plan).flatMap(sequentialTable))],
  };
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const sequentialTable = (node: Node): string[] =>
  node['Node Type'] === 'Seq Scan' && node['Relation Name'] ? [node['Relation Name']] : [];

/** A value as PostgreSQL reads it in a statement; lists as its array literals. */
function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (!Array.isArray(value)) return pg.escapeLiteral(String(value));
  return pg.escapeLiteral(`{${value.map((each) => JSON.stringify(String(each))).join(',')}}`);
}
