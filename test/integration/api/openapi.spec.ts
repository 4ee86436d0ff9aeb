import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readIv3 } from '#application/figures/iv3-file.js';
import { remindersOfTask } from '#application/tasks/reminders-of-task.js';
import { optionsOf } from '#application/tasks/task-options.js';
import { whyAsked } from '#application/tasks/why.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { plannedDates, whyDue } from '#domain/cycle/phase-dates.js';
import { verifyChain } from '#domain/history/history.js';
import { describeTaskKind, taskKindNames, type TaskKind } from '#domain/task/task-kinds.js';
import { emptyCalendar } from '#domain/plan/organisation-calendar.js';
import { digest } from '#persistence/digest.js';
import { allExamples } from '../../../apps/api/openapi/all-examples.js';
import { submitTask } from '../../../apps/api/tasks/tasks.examples.js';
import { TestApi } from '../../support/test-api.js';

interface MediaType {
  schema: object;
  example?: unknown;
  examples?: Record<string, { summary: string; value: Record<string, unknown> }>;
}

interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  parameters: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<
    string,
    { $ref?: string; content?: Record<string, MediaType>; headers?: object; description?: string }
  >;
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

  it('is OpenAPI 3.1, and describes every route of the api', async () => {
    expect(document.openapi).toBe('3.1.0');
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
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

  describe('the examples', () => {
    const example = (operationId: string) => allExamples[operationId]?.answer;
    /** Every content of every operation: what is sent, and what is answered to success. */
    const contents = () =>
      operations.flatMap(({ operation }) =>
        [
          ['sent', operation.requestBody?.content] as const,
          ...Object.entries(operation.responses).map(([status, { content }]) => [status, content] as const),
        ].flatMap(([where, content]) =>
          /^(sent|2)/.test(where)
            ? Object.entries(content ?? {}).map(([type, media]) => ({
                name: `${operation.operationId} ${where} ${type}`,
                media,
                values: [
                  media.example,
                  ...Object.values(media.examples ?? {}).map(({ value }) => value),
                ].filter((value) => value !== undefined),
              }))
            : [],
        ),
      );

    it('there is one for every body that is sent or answered, and none for an operation that is not there', () => {
      expect(contents().filter(({ values }) => values.length === 0)).toEqual([]);
      const operationIds = operations.map(({ operation }) => operation.operationId);
      expect(Object.keys(allExamples).filter((id) => !operationIds.includes(id))).toEqual([]);
    });

    it('fit their schemas, and hold nothing that those do not name', () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      formats.default(ajv);
      ajv.addSchema({ $id: 'strict', ...(strictly(document) as object) });
      for (const { name, media, values } of contents()) {
        const schema = JSON.parse(
          JSON.stringify(strictly(media.schema)).replaceAll('"#/', '"strict#/'),
        ) as object;
        for (const value of values) {
          const fits = ajv.validate(schema, value);
          expect([name, fits ? null : ajv.errorsText(), value]).toEqual([name, null, value]);
        }
      }
    });

    it('of completing a task fit the form of their kind, with one of its outcomes and the comment it asks', () => {
      const complete = operations.find(({ operation }) => operation.operationId === 'tasks_complete');
      const named = complete?.operation.requestBody?.content['application/json']?.examples ?? {};
      expect(Object.keys(named).length).toBeGreaterThan(6);
      for (const [name, { value }] of Object.entries(named)) {
        const [kind = '', outcome] = name.split('.');
        expect([name, api.misfits(`TaskForm.${kind}`, value['form'])]).toEqual([name, null]);
        expect([name, value['outcome']]).toEqual([name, outcome]);
        const { outcomes, commentFor = [] } = describeTaskKind(kind as TaskKind);
        expect(outcomes).toContain(outcome);
        expect([name, 'comment' in value]).toEqual([name, commentFor.includes(outcome ?? '')]);
      }
    });

    it('are what the product would say: phases, why a task is asked, the history and an imported file', () => {
      const definition = loadAllDefinitions()
        .map((loaded) => loaded.definition)
        .find((each) => each.document === 'begroting');
      if (!definition) throw new Error('no definition of the begroting');
      const planned = plannedDates(definition, 2027, null);
      const running = { status: 'running', pausedAt: null } as const;
      expect(example('cycles_find')).toMatchObject({
        phases: definition.phases.map(({ key }) => ({
          key,
          dueOn: planned[key]?.day ?? null,
          whyDue: planned[key] ? whyDue(planned[key].origin) : null,
        })),
      });
      expect(example('tasks_find')).toMatchObject({
        why: whyAsked(submitTask, definition, planned[submitTask.phase]?.origin ?? null, 'nl-NL'),
        reminders: remindersOfTask(submitTask, definition, running, {
          stored: { country: 'NL', revision: 0, calendar: emptyCalendar('Europe/Amsterdam') },
          said: [],
          today: '2026-06-15',
        }),
        ...optionsOf(submitTask, definition),
      });
      const { items } = example('history_page') as { items: Parameters<typeof verifyChain>[0] };
      expect(example('history_verify')).toEqual({
        ...verifyChain(items, digest),
        records: 1,
        deviations: [],
      });
      const file = new TextEncoder().encode(String(allExamples['figures_import']?.request));
      const { rows, refused, totals } = readIv3(file, 'Waterrijk');
      expect(example('figures_import')).toMatchObject({ imported: rows.length, refused, totals });
    });
  });
});

/** The same schemas, but objects take only the fields that they name, unless they say otherwise. */
function strictly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strictly(value)]));
  return 'properties' in schema && 'type' in schema && !('additionalProperties' in schema)
    ? { ...inner, additionalProperties: false }
    : inner;
}
