import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Route } from '../access/routes.js';
import { problems, type ProblemCode } from '../problem/catalogue.js';
import { allExamples } from './all-examples.js';
import { namedSchemas } from './documented.js';
import { showExamples, type WithExamples } from './examples.js';

export const docsPath = '/api/v1/docs';
export const openApiPath = '/api/v1/openapi.json';

type Json = Record<string, unknown>;
interface Operation extends WithExamples {
  parameters?: { name: string; in: string; required?: boolean; schema?: Json }[];
}

/** Describes the api (OpenAPI 3.1) from its routes, and serves the description with a page to browse it. */
export function serveOpenApi(app: INestApplication, routes: readonly Route[]): OpenAPIObject {
  const document = describe(app, routes);
  SwaggerModule.setup(docsPath, app, document, {
    jsonDocumentUrl: openApiPath,
    raw: ['json'],
    customSiteTitle: 'Cyclusregie API',
  });
  return document;
}

function describe(app: INestApplication, routes: readonly Route[]): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Cyclusregie')
    .setDescription(introduction)
    .setVersion('1')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description:
        'an access token of the OpenID provider, as the introduction says; valid for an hour as a rule',
    })
    .addSecurityRequirements('bearer');
  for (const [tag, description] of Object.entries(tags)) builder.addTag(tag, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) =>
      `${controller.replace('Controller', '').replace(/^./, (letter) => letter.toLowerCase())}_${method}`,
  });
  const components = (document.components ??= {});
  Object.assign((components.schemas ??= {}), namedSchemas(), { Problem: problemSchema });
  components.responses = Object.fromEntries(
    answers.map(({ name, response }) => [name, response]),
  ) as typeof components.responses;
  Object.assign((components as Json)['headers'] ?? ((components as Json)['headers'] = {}), commonHeaders);

  const permissions = new Map(
    routes.map(({ method, path, action, secretLink }) => [
      `${method} ${path}`,
      action ?? (secretLink ? 'secret link' : null),
    ]),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as unknown as Record<string, Operation>)) {
      const nestPath = path.replaceAll(/\{(\w+)\}/g, ':$1');
      complete(operation, method, path, permissions.get(`${method.toUpperCase()} ${nestPath}`) ?? null);
    }
  }
  return document;
}

/** Adds what every route has alike, so that no route can forget it. */
function complete(operation: Operation, method: string, path: string, permission: string | null): void {
  const command = method !== 'get';
  const parameters = (operation.parameters ??= []);
  for (const parameter of parameters) {
    if (parameter.in === 'header' && /^accept-language$/i.test(parameter.name)) parameter.required = false;
    if (parameter.in === 'path' && /id$/i.test(parameter.name)) {
      parameter.schema = { type: 'string', format: 'uuid' };
    }
  }
  if (command) parameters.push(idempotencyKey);
  const matches = parameters.some(({ name }) => name === 'If-Match');
  for (const response of Object.values(operation.responses)) {
    response.headers = { ...response.headers, ...headerReferences };
  }
  for (const { name, status, when } of answers) {
    if (when({ command, matches, hasId: path.includes('{'), hasBody: operation.requestBody !== undefined })) {
      operation.responses[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  if (permission) (operation as unknown as Json)['x-permission'] = permission;
  const examples = allExamples[operation.operationId ?? ''];
  if (examples) showExamples(operation, examples);
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Send the same key with the same request again, and it is done once and answered alike; with another request it ' +
    'is refused (422 idempotency-key-reused).',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
};

const commonHeaders = {
  'API-Version': { description: 'version of this API', schema: { type: 'string', const: '1' } },
  'X-Request-Id': {
    description: 'number of the request: the caller’s own when it sent one, in logs and history',
    schema: { type: 'string' },
  },
};
const headerReferences = Object.fromEntries(
  Object.keys(commonHeaders).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

const problemSchema = {
  type: 'object',
  description: 'RFC 9457',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri-reference', examples: ['/problems/task-already-completed'] },
    title: { type: 'string', description: 'in the language of Accept-Language: Dutch or English' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'what is wrong here and what would be right; English' },
    instance: { type: 'string', format: 'uri-reference' },
    code: { type: 'string', enum: Object.keys(problems), description: 'stable; decide on this' },
    requestId: { type: 'string' },
    data: { type: 'object', additionalProperties: true, description: 'particulars, by code' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'message'],
        properties: {
          pointer: { type: 'string', format: 'json-pointer', examples: ['/body/reason'] },
          message: { type: 'string' },
        },
      },
    },
  },
};

interface RouteTraits {
  command: boolean;
  matches: boolean;
  hasId: boolean;
  hasBody: boolean;
}

const answer = (
  name: string,
  status: number,
  description: string,
  example: ProblemCode,
  when: (traits: RouteTraits) => boolean = () => true,
  headers?: Json,
) => ({
  name,
  status: String(status),
  when,
  response: {
    description,
    headers: { ...headerReferences, ...headers },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: {
          type: `/problems/${example}`,
          title: problems[example].title.en,
          status,
          detail: description,
          instance: '/api/v1/…',
          code: example,
          requestId: '0b5c1a52-6d6f-4f0e-9a51-3f7c2c1f8f10',
        },
      },
    },
  },
});

const retryAfter = { 'Retry-After': { description: 'seconds', schema: { type: 'integer' } } };

const answers = [
  answer(
    'Malformed',
    400,
    'The request can not be read, or its address names what can not exist.',
    'malformed-request',
  ),
  answer(
    'Unauthenticated',
    401,
    'There is no access token, or not a valid one.',
    'unauthenticated',
    () => true,
    {
      'WWW-Authenticate': { schema: { type: 'string' } },
    },
  ),
  answer('NotPermitted', 403, 'You may not do this.', 'not-permitted'),
  answer('NotFound', 404, 'There is no such thing in your organisation.', 'not-found', ({ hasId }) => hasId),
  answer(
    'Conflict',
    409,
    'The state it is in stands in the way.',
    'task-already-completed',
    ({ command }) => command,
  ),
  answer(
    'Changed',
    412,
    'Somebody changed it meanwhile; `data` has what it is now.',
    'version-conflict',
    (t) => t.matches,
  ),
  answer('TooLarge', 413, 'The body is too large.', 'body-too-large', ({ hasBody }) => hasBody),
  answer(
    'WrongType',
    415,
    'The body is not of the type expected here.',
    'unsupported-media-type',
    (t) => t.hasBody,
  ),
  answer(
    'Invalid',
    422,
    'What was sent can not be right; see `errors` and `data`.',
    'invalid-input',
    (t) => t.command,
  ),
  answer('RevisionNeeded', 428, 'If-Match is missing.', 'precondition-required', ({ matches }) => matches),
  answer('TooMany', 429, 'Too many requests.', 'too-many-requests', () => true, retryAfter),
  answer('Failed', 500, 'Something went wrong here.', 'internal-error'),
  answer(
    'Unavailable',
    503,
    'Something we need is away; try again.',
    'database-unavailable',
    () => true,
    retryAfter,
  ),
];

/** In the order in which one gets to know the api. */
const tags = {
  me: 'who you are here, and what is asked of you',
  tasks: 'what people are asked, and how they answer',
  cycles: 'a document of a year: where it stands, and steering it',
  contributions: 'what teams and programmes write: draft, versions, remarks',
  meetings: 'briefing, slotbijeenkomst and preparatory council meeting',
  decisions: 'what bodies advised and decided, and what follows from it',
  notifications: 'what you are told, and how',
  mail: 'the mail that goes out, for the administrator',
  'calendar feeds': 'calendars to subscribe to',
  attachments: 'files with contributions, meetings, decisions and action points',
  documents: 'numbered versions of the document, and to whom it went',
  history: 'who did what, chained so that it can be verified',
  people: 'who works here, and in which units',
  definitions: 'cycles as data',
  events: 'what changes, as it changes',
};

const introduction = `Planning-and-control cycles of a local government: each person’s tasks, the contributions of
teams, meetings, decisions, documents and the history.

Times are UTC in ISO 8601, days are local dates \`YYYY-MM-DD\`, amounts are exact decimal text in euro. Lists that can
grow long come in pages: \`{ items, next }\`, with \`next\` as \`cursor\` for the page after. Errors are problems
(RFC 9457) with a stable \`code\`. Fields that are not described are refused. Every command takes an
\`Idempotency-Key\`. A task is completed with the form of its kind: schemas \`TaskForm.<kind>\`.

**Access.** Every call carries an access token of the organisation’s OpenID provider (\`OIDC_ISSUER\`), made for this api
(\`aud\`: \`OIDC_AUDIENCE\`). Programs get one by authorization code with PKCE; the provider of \`npm start\` has the public
client \`cyclusregie-cli\` for that, with redirects to \`http://127.0.0.1/callback\` on any port, and \`npm run cycle\` signs
in this way. To try operations on this page, paste such a token under “Authorize”; the README has the line that prints one.

**Examples** follow one cycle of the made-up municipality of Waterrijk, the programme budget of 2027. Ids are the same
throughout; each example shows the moment at which its operation is of use.`;
