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
    query: async (sql: string, parameters: unknown[] = []) => {
      statement ??= { sql, parameters };
      return [];
    },
  } as unknown as DataSource;
  await read(listening);
  if (!statement) throw new Error('The reader asked the database nothing.');
  const { sql, parameters } = statement;
  const text: { 'QUERY PLAN': string }[] = await dataSource.query(
    `EXPLAIN (ANALYZE, BUFFERS) ${sql}`,
    parameters,
  );
  const [{ 'QUERY PLAN': json }] = await dataSource.query(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
    parameters,
  );
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
