import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';

describe('when something we need is away', () => {
  const api = new TestApi();
  let office: Office;

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'storing');
  });
  afterAll(() => api.stop());

  const me = (as: string) => api.ask('GET', '/api/v1/me', { as });

  it('answers 503 while the identity provider is away, and works when it is back', async () => {
    api.issuer.down = true;
    expect(await me(office.people.finance.subject)).toMatchObject({
      status: 503,
      body: { code: 'identity-unavailable' },
    });
    expect((await api.ask('GET', '/health/ready')).status).toBe(503);
    api.issuer.down = false;
    expect((await me(office.people.finance.subject)).status).toBe(200);
    expect((await api.ask('GET', '/health/ready')).status).toBe(200);
  });

  it('answers 503 while the database is away, without a word of why, and stays alive', async () => {
    await api.stopDatabase();
    const answer = await me(office.people.mayor.subject);
    expect(answer).toMatchObject({ status: 503, body: { code: 'database-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|127\.0\.0\.1|postgres/i);
    expect(await api.ask('GET', '/health/ready')).toMatchObject({
      status: 503,
      body: { checks: { database: 'unavailable' } },
    });
    expect((await api.ask('GET', '/health/live')).status).toBe(200);
  });
});
