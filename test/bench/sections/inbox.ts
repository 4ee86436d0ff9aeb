import type { DataSource } from 'typeorm';
import { PostgresTaskReader } from '#persistence/readers/task-reader.js';
import type { BenchOffice } from '../office.js';
import { planOf } from '../measure/plan.js';
import { latencyOf, rounded, spread, timed } from '../measure/statistics.js';
import type { Row, Section, SiteWork } from '../section.js';
import { onSite } from '../section.js';

const page = 50;
const lanes = [1, 16];
const tasksPerCycle = 20;
/** Rows put in by one statement. */
const batch = 500_000;

/** The whole inbox of one role with very many open tasks, among very many that are closed. */
export const inbox: Section = {
  name: 'inbox',
  about: 'page and counts of an inbox with many open tasks among very many closed ones',
  run: (context) =>
    onSite(context, { teams: 20 }, async (at) => {
      const { options, report, limits } = context;
      const sizes = [...options.open].sort((one, other) => one - other);
      await fillTasks(at.site, 'closed', 0, options.closed, report);
      const found = [];
      const rows: Row[] = [];
      let open = 0;
      for (const size of sizes) {
        await fillTasks(at.site, 'open', open, size, report);
        open = size;
        const measured = await measureInbox(at);
        found.push({ open, closed: options.closed, ...measured });
        for (const { what, oneAtATime, sixteen } of measured.pages) {
          const limit = limits?.bareRoute[1];
          rows.push({
            what: `${open.toLocaleString('en')} open: ${what}`,
            figures:
              `${oneAtATime.p50} / ${oneAtATime.p99} ms; 16 at a time ${sixteen.p50} / ${sixteen.p99} ms, ` +
              `${sixteen.perSecond}/s`,
            ...(limit && oneAtATime.p50 && { ofLimit: rounded(1000 / oneAtATime.p50 / limit, 3) }),
          });
        }
        report(
          `inbox: the plan of a page, newest first, ${open} open\n${measured.plans.newestFirst.text.join('\n')}`,
        );
        rows.push({
          what: `${open.toLocaleString('en')} open: plans`,
          figures: `read from end to end: ${measured.plans.newestFirst.sequential.join(', ') || 'nothing'}`,
        });
      }
      return { rows, details: { sizes: found } };
    }),
};

/** Asks the concernmanager's inbox in each order, so many times, one at a time and sixteen. */
export async function measureInbox({ site, steps }: Pick<SiteWork, 'site' | 'steps'>, queries = 200) {
  const asks = {
    'page, by date': () => steps.inbox('concernmanager', undefined, { limit: page }),
    'page, newest first': () => steps.inbox('concernmanager', undefined, { limit: page, order: 'newest' }),
    counts: () => steps.inboxTotal('concernmanager'),
  };
  const pages = [];
  for (const [what, ask] of Object.entries(asks)) {
    const measured = [];
    for (const atOnce of lanes) {
      await spread(queries / 5, atOnce, (): Promise<unknown> => ask());
      const samples: number[] = [];
      const start = performance.now();
      const count = what === 'counts' ? queries / 4 : queries;
      await spread(count, atOnce, () => timed(samples, (): Promise<unknown> => ask()));
      const seconds = (performance.now() - start) / 1000;
      measured.push({ ...latencyOf(samples), perSecond: rounded(count / seconds, 1) });
    }
    const [oneAtATime, sixteen] = measured as [(typeof measured)[0], (typeof measured)[0]];
    pages.push({ what, oneAtATime, sixteen });
  }
  return { pages, plans: await inboxPlans(site) };
}

/** How PostgreSQL finds the pages of the concernmanager's inbox. */
export async function inboxPlans({ dataSource, office }: { dataSource: DataSource; office: BenchOffice }) {
  const owner = {
    organisationId: office.organisationId,
    personId: office.people['concernmanager']!,
    capacities: [{ role: 'concernManager' as const, unitId: null, onBehalfOf: null }],
  };
  const inOrder = (sort: 'due' | '-created') =>
    planOf(dataSource, (source) =>
      new PostgresTaskReader(source).inbox(owner, {
        sort,
        limit: page,
        status: ['open', 'claimed'],
      } as never),
    );
  return {
    byDate: await inOrder('due'),
    newestFirst: await inOrder('-created'),
    counts: await planOf(dataSource, (source) => new PostgresTaskReader(source).counts(owner, today())),
  };
}

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Puts tasks of the concernmanager, `count` in all of which so many are there `already`, into the database, in cycles of twenty: by SQL, without checking references (they are
 * right), and with indexes made afterwards where that is quicker. Ids go up, as ours do.
 */
export async function fillTasks(
  { dataSource, office }: { dataSource: DataSource; office: BenchOffice },
  status: 'open' | 'closed',
  already: number,
  count: number,
  report: (line: string) => void,
): Promise<void> {
  if (count <= already) return;
  const closed = status === 'closed';
  const [{ next }] = await dataSource.query('SELECT count(*)::int AS next FROM cycle');
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query("SET session_replication_role = 'replica'");
    const indexes: { name: string; definition: string }[] = closed
      ? await runner.query(
          `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
           WHERE tablename = 'task' AND NOT indexdef LIKE 'CREATE UNIQUE%'`,
        )
      : [];
    for (const { name } of indexes) await runner.query(`DROP INDEX ${name}`);
    for (let from = already; from < count; from += batch) {
      const until = Math.min(count, from + batch);
      await runner.query(
        `INSERT INTO cycle (id, organisation_id, document, year, definition_id, status, phase, round, instructions,
           skipped_phases, started_at, ended_at)
         SELECT ${uuidOf('cycle')}, $1, 'voorjaarsnota', 2000, definition.id, $2, 'contributions', 1, '', '{}', now(),
           CASE WHEN $2 = 'completed' THEN now() END
         FROM generate_series($3::int, $4::int) AS number (cycle),
           (SELECT id FROM definition WHERE version = 1000 LIMIT 1) definition`,
        [
          office.organisationId,
          closed ? 'completed' : 'running',
          next + Math.floor((from - already) / tasksPerCycle),
          next + Math.ceil((until - already) / tasksPerCycle) - 1,
        ],
      );
      await runner.query(
        `INSERT INTO task (id, organisation_id, cycle_id, key, kind, phase, round, subject_type, subject_id,
           candidate_role, unit_id, status, due_on, priority, created_at, outcome, form, completed_by, completed_at)
         SELECT gen.id, $1, ${uuidOf('cycle')}, 'contributions/1/reviewContribution/' || number || '/1',
           'reviewContribution', 'contributions', 1, 'contribution', gen.id::text, 'concernManager',
           ($2::uuid[])[1 + number % cardinality($2::uuid[])], $3, date '2026-01-01' + number % 365, 'normal',
           timestamptz '2026-01-01' + number * interval '1 second', $4, $5, $6, $7
         FROM generate_series($8::int, $9::int) AS gen_number (number),
           LATERAL (SELECT $10::int + (number - $11::int) / ${tasksPerCycle} AS cycle, ${uuidOf('number', closed ? 2 : 3)} AS id) gen`,
        [
          office.organisationId,
          office.teams,
          closed ? 'completed' : 'open',
          ...(closed
            ? ['accepted', '{}', office.people['concernmanager'], '2026-02-01']
            : [null, null, null, null]),
          from,
          until - 1,
          next,
          already,
        ],
      );
      report(`inbox: ${until.toLocaleString('en')} of ${count.toLocaleString('en')} ${status} tasks`);
    }
    for (const { name, definition } of indexes) {
      report(`inbox: making the index ${name} again`);
      await runner.query(definition);
    }
    await runner.query("SET session_replication_role = 'origin'");
    await runner.query('VACUUM ANALYZE task');
    await runner.query('VACUUM ANALYZE cycle');
  } finally {
    await runner.release();
  }
}

/** A UUID made of a number, so that they go up. */
const uuidOf = (number: string, kind = 1): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
