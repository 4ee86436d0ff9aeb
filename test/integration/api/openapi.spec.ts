import { taskKindNames } from '#domain/task/task-kinds.js';
import { TestApi } from '../../support/test-api.js';

interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  parameters: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: unknown;
  responses: Record<string, { $ref?: string; content?: object; headers?: object; description?: string }>;
}

describe('the OpenAPI document', () => {
  const api = new TestApi();
  // Looked into freely; what it is made of is checked below.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let document: any;
  let operations: { name: string; method: string; operation: Operation }[];

  beforeAll(async () => {
    await api.start();
    document = (await api.ask('GET', '/api/v1/openapi.json')).body;
    operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([address, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${address}`,
        method,
        operation,
      })),
    );
  });
  afterAll(() => api.stop());

  it('is OpenAPI 3.1, and describes every route of the api', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = operations.map(({ name }) => name.replaceAll(/\{(\w+)\}/g, ':$1'));
    const routes = api.routes.filter((route) => !route.public);
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, at]) => at ?? '',
    );
    expect(references.length).toBeGreaterThan(100);
    for (const reference of new Set(references)) {
      const target = reference.split('/').reduce((at, key) => at?.[key], document);
      expect([reference, typeof target]).toEqual([reference, 'object']);
    }
  });

  it('names every operation differently, and says what it does and which permission it asks', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, operation } of operations) {
      expect([name, operation.summary]).toEqual([name, expect.stringMatching(/\S/)]);
      expect(operation).toHaveProperty('x-permission');
    }
  });

  it('says of every operation what it answers, and with which problems and headers', () => {
    for (const { name, method, operation } of operations) {
      const { responses } = operation;
      for (const status of ['400', '401', '403', '429', '500', '503']) {
        expect([name, Object.keys(responses)]).toEqual([name, expect.arrayContaining([status])]);
      }
      const [status = '', good] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
      expect([name, status === '204' || good?.content !== undefined]).toEqual([name, true]);
      expect([name, good?.headers]).toEqual([
        name,
        expect.objectContaining({ 'API-Version': expect.anything() }),
      ]);
      const isCommand = method !== 'get';
      const hasKey = operation.parameters.some((parameter) => parameter.name === 'Idempotency-Key');
      expect([name, hasKey]).toEqual([name, isCommand]);
    }
  });

  it('describes every parameter of a path', () => {
    for (const { name, operation } of operations) {
      const inPath = operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map((each) => each.name);
      const asked = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      expect([name, inPath.sort()]).toEqual([name, asked.sort()]);
    }
  });

  it('publishes the form of every kind of task', () => {
    for (const kind of taskKindNames) {
      expect(document.components.schemas[`TaskForm.${kind}`]).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    }
  });
});
