import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { YearPlan } from '#domain/plan/year-plan.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { loadExample } from '../../../apps/local/example/load-example.js';
import { planExample } from '../../../apps/local/example/example-plan.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';

describe('the example municipality', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startTestPostgres();
  });
  afterAll(() => postgres?.stop());

  it('has a calendar and an adopted plan, whichever year it is started in, and gets them once', async () => {
    const dataSource = await postgres.connect();
    await storeDefinitions(dataSource, loadAllDefinitions());
    await loadExample(postgres.url);
    const thisYear = new Date().getFullYear();
    await planExample(postgres.url, thisYear + 1);
    await planExample(postgres.url, thisYear + 1);
    const plans: { year: number; status: string; plan: YearPlan }[] = await dataSource.query(
      'SELECT year, status, plan FROM year_plan',
    );
    expect(plans.map(({ year, status }) => [year, status])).toEqual([[thisYear + 1, 'adopted']]);
    const { plan } = plans[0]!;
    expect(plan.documents.map(({ document, year }) => `${document} ${year}`)).toEqual(
      expect.arrayContaining([
        `begroting ${thisYear + 2}`,
        `jaarrekening ${thisYear}`,
        `voorjaarsnota ${thisYear + 1}`,
      ]),
    );
    expect(plan.documents.flatMap(({ conflicts }) => conflicts.filter(({ blocks }) => blocks))).toEqual([]);
  });

  it.each(Array.from({ length: 12 }, (_, index) => 2027 + index))('can plan %i', async (year) => {
    const dataSource = await postgres.connect();
    await dataSource.query('DELETE FROM year_plan');
    await dataSource.query('DELETE FROM organisation_calendar');
    await planExample(postgres.url, year);
    expect(await dataSource.query('SELECT year, status FROM year_plan')).toEqual([
      { year, status: 'adopted' },
    ]);
  });
});
