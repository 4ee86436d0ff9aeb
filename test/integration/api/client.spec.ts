import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { TestApi } from '../../support/test-api.js';

/** The web application's types of the api, made from its description. */
const file = new URL('../../../apps/web/src/api/schema.d.ts', import.meta.url);

describe('the typed client of the web application', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await new TestApi().start();
  });
  afterAll(() => api?.stop());

  it('is made from what the api says of itself; after a change: WRITE_CLIENT=1 npm test -- integration client', async () => {
    const { body } = await api.ask('GET', '/api/v1/openapi.json');
    const source = astToString(await openapiTypescript(body as OpenAPI3));
    const settings = await resolveConfig(file.pathname);
    const made = await format(source, { ...settings, parser: 'typescript' });
    if (process.env['WRITE_CLIENT']) writeFileSync(file, made);

    expect(readFileSync(file, 'utf8') === made).toBe(true);
  });
});
