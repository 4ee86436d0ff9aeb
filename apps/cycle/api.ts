import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A request to the api, in the words of HTTP. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** After `/api/v1`, with its query. */
  readonly path: string;
  readonly token: string;
  /** Sent as JSON, or as it is when it is bytes. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a command; made up when absent. */
  readonly idempotencyKey?: string;
}

export interface ApiAnswer<T> {
  readonly status: number;
  readonly body: T;
  /** From sending to the last byte of the answer; of the last attempt. */
  readonly ms: number;
}

/** The api refused, or did not answer. */
export class ApiRefusal extends Error {
  constructor(
    message: string,
    /** The stable code of the problem; null when there was no answer. */
    readonly code: string | null,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

interface ProblemBody {
  code?: string;
  detail?: string;
  errors?: { pointer: string; message: string }[];
  data?: Record<string, unknown>;
}

const PATIENCE_MS = 30_000;
const PAUSE_MS = 200;

/**
 * The public HTTP API, and nothing else of the system. A call that gets no answer, or is asked to come back later, is
 * sent again for half a minute: a command carries an Idempotency-Key, so that it is never done twice.
 */
export class Api {
  calls = 0;
  retries = 0;

  constructor(private readonly address: string) {}

  /** Whether it serves; false when nothing answers there, or something else does. */
  async isReady(): Promise<boolean> {
    try {
      const response = await fetch(`${this.address}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      const { checks } = (await response.json()) as { checks?: unknown };
      return response.ok && checks !== undefined;
    } catch {
      return false;
    }
  }

  /** @throws ApiRefusal for every answer that is no success */
  async send<T>(call: ApiCall): Promise<ApiAnswer<T>> {
    const { status, body, ms } = await this.fetch(call);
    const text = body.toString('utf8');
    return { status, body: (text ? JSON.parse(text) : null) as T, ms };
  }

  /** As {@link send}, for an answer that is no JSON. */
  async fetch(call: ApiCall): Promise<ApiAnswer<Buffer>> {
    this.calls += 1;
    const requestId = `cycle-${randomUUID()}`;
    const headers: Record<string, string> = {
      authorization: `Bearer ${call.token}`,
      'accept-language': 'en',
      'x-request-id': requestId,
      ...(call.method !== 'GET' && { 'idempotency-key': call.idempotencyKey ?? randomUUID() }),
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...call.headers,
    };
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const started = performance.now();
      const answer = await this.attempt(call, headers);
      const ms = performance.now() - started;
      if (answer && answer.status < 400) {
        return { status: answer.status, body: answer.body, ms };
      }
      const wait = waitFor(answer);
      if (wait === null || Date.now() + wait > until) throw refusal(call, answer, requestId);
      this.retries += 1;
      await pause(wait);
    }
  }

  private async attempt({ method, path, body }: ApiCall, headers: Record<string, string>) {
    try {
      const response = await fetch(`${this.address}/api/v1${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const retryAfter = Number(response.headers.get('retry-after') ?? 0) * 1000;
      return { status: response.status, body: Buffer.from(await response.arrayBuffer()), retryAfter };
    } catch {
      return null;
    }
  }
}

type RawAnswer = { status: number; body: Buffer; retryAfter: number } | null;

/** Milliseconds to wait before the same call may succeed; null when it never will. */
function waitFor(answer: RawAnswer): number | null {
  if (!answer) return PAUSE_MS;
  const again = answer.status === 429 || answer.status === 503;
  return again ? Math.max(answer.retryAfter, PAUSE_MS) : null;
}

function refusal({ method, path }: ApiCall, answer: RawAnswer, requestId: string): ApiRefusal {
  const what = `${method} ${path.split('?')[0]}`;
  if (!answer) return new ApiRefusal(`${what}: no answer (request ${requestId})`, null);
  const problem = problemIn(answer.body.toString('utf8'));
  const faults = (problem.errors ?? []).slice(0, 3).map(({ pointer, message }) => `${pointer} ${message}`);
  const detail = [problem.detail, ...faults].filter(Boolean).join(' ');
  return new ApiRefusal(
    `${what}: HTTP ${answer.status} ${problem.code ?? ''} ${detail} (request ${requestId})`,
    problem.code ?? null,
    problem.data,
  );
}

function problemIn(text: string): ProblemBody {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    return {};
  }
}
