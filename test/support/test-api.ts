import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { DataSource } from 'typeorm';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { connect } from '../../apps/api/connect.js';
import { createApi, type Api } from '../../apps/api/create-api.js';
import { DocumentWriter } from '../../apps/api/documents/document-writer.js';
import type { Infrastructure } from '../../apps/api/infrastructure.js';
import { createLogger } from '../../apps/api/logging.js';
import { readSettings } from '#settings/read-settings.js';
import { ApiSettings } from '../../apps/api/settings.js';
import { TestIssuer } from './issuer.js';
import { startTestPostgres, type TestPostgres } from './postgres.js';
import { sourceProgram } from './source-process.js';

/** What a request of a test holds; the body as it is when it is text, else as JSON. */
export interface Asked {
  /** `sub` of the token; none for no token. */
  as?: string | undefined;
  /** Instead of a token for `as`. */
  authorization?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answered {
  status: number;
  headers: Headers;
  // What comes over the wire is checked against its schema, and looked into freely by tests.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** The real api on real PostgreSQL, with an issuer that signs what a test asks for. */
export class TestApi {
  readonly issuer = new TestIssuer();
  /** Everything that was logged. */
  log = '';
  dataSource!: DataSource;
  infrastructure!: Infrastructure;
  settings!: ApiSettings;
  url = '';
  /** The folder of attachments. */
  attachments = '';
  private readonly documentWriter = new DocumentWriter(sourceProgram('apps/api/documents/write-document.ts'));
  private api!: Api;
  private postgres!: TestPostgres;
  private readonly tokens = new Map<string, string>();
  private readonly ajv = new Ajv({ strict: false, allErrors: true });

  async start(settings: Record<string, string> = {}): Promise<this> {
    this.attachments = await mkdtemp(path.join(tmpdir(), 'cyclusregie-attachments-'));
    await this.issuer.start();
    this.postgres = await startTestPostgres();
    this.dataSource = await this.postgres.connect(3);
    await storeDefinitions(this.dataSource, loadAllDefinitions());
    this.settings = readSettings(ApiSettings, {
      DATABASE_URL: this.postgres.url,
      OIDC_ISSUER: this.issuer.url,
      // Nothing listens there: the api has to do without.
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      API_PORT: '0',
      RATE_LIMIT_PER_MINUTE: '100000',
      ATTACHMENTS_FOLDER: this.attachments,
      ...settings,
    });
    // Threads run the sources too, as the test itself does.
    this.infrastructure = { ...(await connect(this.settings)), documentWriter: this.documentWriter };
    this.api = await this.create();
    await this.api.app.listen(0, '127.0.0.1');
    this.url = await this.api.app.getUrl();
    formats.default(this.ajv);
    const document = (await this.ask('GET', '/api/v1/openapi.json')).body as object;
    this.ajv.addSchema(document, 'openapi');
    return this;
  }

  /** Builds another api on the same infrastructure; not listening. */
  create(changes: Partial<ApiSettings> = {}, extra: Parameters<typeof createApi>[3] = []): Promise<Api> {
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.log += chunk.toString();
        done();
      },
    });
    return createApi(
      { ...this.settings, ...changes },
      this.infrastructure,
      createLogger('info', destination),
      extra,
    );
  }

  get routes(): Api['routes'] {
    return this.api.routes;
  }

  async stop(): Promise<void> {
    await this.api?.app.close();
    await this.documentWriter.close();
    await this.infrastructure?.close();
    await this.postgres?.stop();
    await this.issuer.stop();
    await rm(this.attachments, { recursive: true, force: true });
  }

  /** Ends the database, as an outage does. */
  stopDatabase(): Promise<void> {
    return this.postgres.stop();
  }

  /** Asks, and checks that a problem is a problem. */
  async ask(method: string, address: string, asked: Asked = {}, url = this.url): Promise<Answered> {
    const headers: Record<string, string> = { ...asked.headers };
    if (asked.as) headers['authorization'] ??= `Bearer ${await this.tokenOf(asked.as)}`;
    if (asked.authorization) headers['authorization'] = asked.authorization;
    const isRaw = typeof asked.body === 'string' || asked.body instanceof Uint8Array;
    if (asked.body !== undefined) headers['content-type'] ??= 'application/json';
    const response = await fetch(url + address, {
      method,
      headers,
      redirect: 'manual',
      ...(asked.body !== undefined && {
        body: isRaw ? (asked.body as string) : JSON.stringify(asked.body),
      }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const body: unknown = isJson && text ? JSON.parse(text) : text;
    // Readiness is for machines that look at the status only.
    if (response.status >= 400 && !address.startsWith('/health/ready')) this.mustBeProblem(response, body);
    return { status: response.status, headers: response.headers, body };
  }

  /** What does not fit the named schema of the OpenAPI document; null when all does. */
  misfits(schema: string, body: unknown): string | null {
    const validate = this.ajv.getSchema(`openapi#/components/schemas/${schema}`);
    if (!validate) return `there is no schema ${schema}`;
    return validate(body) ? null : this.ajv.errorsText(validate.errors);
  }

  private async tokenOf(subject: string): Promise<string> {
    const token = this.tokens.get(subject) ?? (await this.issuer.token(subject));
    this.tokens.set(subject, token);
    return token;
  }

  private mustBeProblem(response: Response, body: unknown): void {
    const { type, code, status, requestId } = (body ?? {}) as Record<string, unknown>;
    const fits =
      response.headers.get('content-type')?.startsWith('application/problem+json') &&
      type === `/problems/${String(code)}` &&
      status === response.status &&
      requestId === response.headers.get('x-request-id');
    if (!fits) throw new Error(`${response.status} is no problem: ${JSON.stringify(body)}`);
  }
}
