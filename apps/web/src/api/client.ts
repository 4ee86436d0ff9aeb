import createClient, { type Middleware } from 'openapi-fetch';
import { session } from './session.js';
import type { components, paths } from './schema.js';

/** The types of what the api sends and takes, by their names in its description. */
export type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];

/** What is wrong with one field: where, as a pointer and in words, and what would be right. */
export interface Fault {
  pointer: string;
  place: string;
  message: string;
}

/** A refusal by the api, in the words that it says it in. */
export class ApiProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly faults: readonly Fault[] = [],
  ) {
    super(problem.title);
    this.name = 'ApiProblem';
  }
  get code(): Problem['code'] {
    return this.problem.code;
  }
}

/** The api did not answer: no network, or it is away. What was typed is not lost; the same may be tried again. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
  /** Not when something on the way refuses what is sent: it will again. */
  get mayPass(): boolean {
    return typeof this.cause !== 'number' || this.cause >= 500;
  }
}

/** Whether what was asked for is not there, or can't be: then the address of the screen is wrong. */
export const namesNothing = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (error.code === 'not-found' ||
    (error.problem.errors ?? []).some(({ pointer }) => pointer.startsWith('/path/')));

/** The Idempotency-Keys of changes that were sent and have no answer, by what was sent: sent again, it is done once. */
const unanswered = new Map<string, string>();

/** What holds for one revision only is done once anyway; so is a piece of a file, by its place in it. */
const isKeyed = ({ headers }: Request): boolean =>
  !headers.has('If-Match') && [null, 'application/json'].includes(headers.get('Content-Type'));

async function keyOf(request: Request): Promise<string> {
  const sent = `${request.method} ${request.url} ${await request.clone().text()}`;
  const key = unanswered.get(sent) ?? crypto.randomUUID();
  unanswered.set(sent, key);
  return key;
}

const edge: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', session.locale);
    if (request.method !== 'GET') {
      request.headers.set('X-CSRF-Token', session.csrfToken);
      if (isKeyed(request)) request.headers.set('Idempotency-Key', await keyOf(request));
    }
    return request;
  },
  onResponse({ request, response }) {
    // A gateway that has no api behind it, and an api that can't tell how it went, have not answered.
    if (response.status >= 500) return;
    for (const [sent, key] of unanswered) {
      if (key === request.headers.get('Idempotency-Key')) unanswered.delete(sent);
    }
  },
  onError({ error }) {
    return new Unreachable(error);
  },
};

/** The api of this installation. Its types are generated (see README.md); use {@link must} for what it answers. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(edge);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * What the api answered.
 * @throws ApiProblem, Unreachable; a session that ended is told to the whole page besides
 */
export async function must<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  const problem = error as Problem | undefined;
  if (typeof problem !== 'object' || !('code' in problem)) throw new Unreachable(response.status);
  if (problem.code === 'unauthenticated' || problem.code === 'csrf-token-refused') void session.check();
  throw new ApiProblem(problem, problem.errors && (await inWords(problem.errors)));
}

/** What is wrong with fields, in the language that is spoken; the words are loaded once something is. */
async function inWords(errors: NonNullable<Problem['errors']>): Promise<Fault[]> {
  const words = await Promise.all([import('./fault-texts.js'), import('./field-places.js')]).catch(
    () => null,
  );
  return errors.map(({ pointer, message }) => {
    if (!words) return { pointer, place: pointer, message };
    const [{ faultText }, { placeOf }] = words;
    return { pointer, place: placeOf(pointer, session.locale), message: faultText(message, session.locale) };
  });
}
