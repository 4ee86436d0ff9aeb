import type { DataSource } from 'typeorm';
import { createDataSource } from '#persistence/data-source.js';
import { createBenchOffice, sevenSteps, type BenchOffice } from '../../bench/office.js';
import { readOptions } from '../../bench/options.js';
import { latencyOf } from '../../bench/measure/statistics.js';
import { stageOf } from '../../bench/section.js';
import { fillTasks, measureInbox } from '../../bench/sections/inbox.js';
import { SevenSteps } from '../../bench/seven-steps.js';
import { TestApi } from '../../support/test-api.js';

describe('the bench', () => {
  const api = new TestApi();
  let dataSource: DataSource;
  let office: BenchOffice;
  let steps: SevenSteps;

  beforeAll(async () => {
    await api.start({ RATE_LIMIT_PER_MINUTE: '1000000' });
    const superuser = api.settings.DATABASE_URL.replace('//cyclusregie:', '//postgres:');
    dataSource = await createDataSource(superuser, { poolSize: 2 }).initialize();
    office = await createBenchOffice(dataSource, 'bench', 3);
    await fillTasks({ dataSource, office }, 'closed', 0, 6_000, () => undefined);
    await fillTasks({ dataSource, office }, 'open', 0, 2_000, () => undefined);
    // somebody else's: the concernmanager's are not nearly all there is
    await dataSource.query(
      `UPDATE task SET candidate_role = 'finance' WHERE status = 'open' AND get_byte(uuid_send(id), 15) % 4 > 0`,
    );
    await dataSource.query('VACUUM ANALYZE task');
    steps = new SevenSteps(await stageOf({ apiUrl: api.url, office, issuer: api.issuer }), 20);
  });
  afterAll(async () => {
    await steps?.close();
    await dataSource?.destroy();
    await api.stop();
  });

  const asks = 10;
  const measured = async () => {
    const { pages, plans } = await measureInbox({ site: { dataSource, office } as never, steps }, asks);
    return { newest: pages.find(({ what }) => what === 'page, newest first')!, plans };
  };

  it('finds a page of an inbox without reading a table from end to end', async () => {
    const { newest, plans } = await measured();
    expect(newest.oneAtATime.n).toBe(asks);
    expect(plans.newestFirst.sequential).toEqual([]);
    expect(plans.newestFirst.text.join('\n')).toContain('task_inbox_role_created_at');
  });

  it('shows a planted slow query: each page waits for it, one at a time and sixteen', async () => {
    await dataSource.query(
      `CREATE FUNCTION slow() RETURNS boolean LANGUAGE plpgsql VOLATILE AS
       $$ BEGIN PERFORM pg_sleep(0.02); RETURN true; END $$`,
    );
    await dataSource.query('ALTER TABLE unit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
    await dataSource.query('CREATE POLICY everybody ON unit USING (true)');
    await dataSource.query('CREATE POLICY slow ON unit AS RESTRICTIVE USING (slow())');
    try {
      const { newest } = await measured();
      expect(newest.oneAtATime.p50).toBeGreaterThanOrEqual(20);
      expect(newest.sixteen.p50).toBeGreaterThanOrEqual(20);
    } finally {
      await dataSource.query('DROP POLICY slow ON unit');
      await dataSource.query('DROP POLICY everybody ON unit');
      await dataSource.query('ALTER TABLE unit NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY');
    }
  });

  it('shows an index that is missing: the plan says what is read from end to end', async () => {
    const indexes: { name: string }[] = await dataSource.query(
      `SELECT indexname AS name FROM pg_indexes WHERE tablename = 'task' AND indexname ~ '^task_(inbox|active)'`,
    );
    for (const { name } of indexes) await dataSource.query(`DROP INDEX ${name}`);
    const { plans } = await measured();
    expect(plans.newestFirst.sequential).toEqual(['task']);
  });

  it('has exactly the seven steps of the peers’ driver', () => {
    const { definition } = sevenSteps();
    expect(definition.phases.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'briefing preparation',
      'contributions contributions',
      'slotbijeenkomst test',
      'eindtoets test',
      'college decision',
      'raad decision',
    ]);
  });

  it('gives quantiles that were really measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(latencyOf(hundred)).toEqual({ n: 100, p50: 50, p95: 95, p99: 99, max: 100 });
    expect(latencyOf([])).toEqual({ n: 0, p50: null, p95: null, p99: null, max: null });
  });

  it('says what it can not use', () => {
    expect(() => readOptions(['nothing'], ['inbox'])).toThrow(
      'There is no section nothing; there are: inbox.',
    );
    expect(() => readOptions(['--teams', 'many'], [])).toThrow('--teams takes whole numbers from 1');
    expect(readOptions(['--help'], [])).toBeNull();
    expect(readOptions(['inbox', '--open', '5,10'], ['inbox'])).toMatchObject({ open: [5, 10] });
  });
});
