import type { Unit } from '#application/ports.js';
import type { PersonView, TaskLine } from '#application/views.js';
import type { Role } from '#domain/people/roles.js';
import { accountsOnSignInPage, type Account } from './accounts.js';
import type { Api, ApiAnswer } from './api.js';
import { UsageError } from './options.js';
import { signIn, type SignedIn } from './sign-in.js';

/** Somebody of the organisation who can sign in. */
export interface Person extends PersonView {
  readonly login: string;
}

/** The api as one person sees it. */
export interface AsPerson {
  readonly person: Person;
  get<T>(path: string): Promise<T>;
  /** What is no JSON: a page, a file. */
  fetch(path: string): Promise<Buffer>;
  /** A command; gives the answer with how long it took. */
  send<T>(
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body?: unknown,
    more?: { headers?: Record<string, string>; idempotencyKey?: string },
  ): Promise<ApiAnswer<T>>;
}

interface Access {
  readonly api: Api;
  readonly issuer: string;
  readonly clientId: string;
  readonly password: string;
}

/** A token is renewed this long before it ends. */
const MARGIN_MS = 60_000;

/** Everybody of the organisation who can sign in. Each signs in when first needed, and stays so. */
export class People {
  private readonly tokens = new Map<string, SignedIn>();
  signIns = 0;

  private constructor(
    private readonly access: Access,
    readonly all: readonly Person[],
    readonly units: readonly Unit[],
    /** The calendar day in the organisation, `YYYY-MM-DD`. */
    readonly today: string,
  ) {}

  /**
   * Finds out who works there, by signing in as somebody who can.
   * @throws UsageError when nobody can sign in
   */
  static async meet(access: Access): Promise<People> {
    const accounts = await accountsOnSignInPage(access.issuer, access.clientId).catch((error: unknown) => {
      throw new UsageError(
        `Nobody can sign in at ${access.issuer} (${reasonOf(error)}); is that where npm start says it is?`,
      );
    });
    const [first] = accounts;
    if (!first) throw new UsageError(`The sign-in page at ${access.issuer} names nobody to sign in as.`);
    const { accessToken: token } = await enter(access, first.login);
    const read = async <T>(path: string) => (await access.api.send<T>({ method: 'GET', path, token })).body;
    const [people, units, { today }] = await Promise.all([
      read<PersonView[]>('/people'),
      read<Unit[]>('/units'),
      read<{ today: string }>('/me'),
    ]);
    return new People(access, withLogins(people, accounts), units, today);
  }

  /** How often a call had to be sent again. */
  get retries(): number {
    return this.access.api.retries;
  }

  /** Signs the person in, unless that was done, and gives the api as they see it. */
  async as(person: Person): Promise<AsPerson> {
    const { api } = this.access;
    const token = await this.tokenOf(person);
    return {
      person,
      get: async <T>(path: string) => (await api.send<T>({ method: 'GET', path, token })).body,
      fetch: async (path) => (await api.fetch({ method: 'GET', path, token })).body,
      send: (method, path, body, more) => api.send({ method, path, token, body, ...more }),
    };
  }

  /** Those who hold a role today, for this unit when the role is held for one. */
  holding(role: Role, unitId: string | null = null): Person[] {
    return this.all.filter(({ roles }) =>
      roles.some(
        (held) =>
          held.role === role &&
          (unitId === null || held.unitId === unitId) &&
          held.from <= this.today &&
          (held.until === null || held.until >= this.today),
      ),
    );
  }

  /** One who holds the role. */
  one(role: Role, unitId: string | null = null): Person {
    const [person] = this.holding(role, unitId);
    if (!person) throw new Error(`nobody can sign in as ${role}${unitId ? ` of unit ${unitId}` : ''}`);
    return person;
  }

  byId(id: string): Person {
    const person = this.all.find((each) => each.id === id);
    if (!person) throw new Error(`person ${id} can't sign in`);
    return person;
  }

  /** Those a task is asked of. */
  candidatesOf({ assigneeId, candidate }: Pick<TaskLine, 'assigneeId' | 'candidate'>): Person[] {
    if (assigneeId) return [this.byId(assigneeId)];
    if (candidate.personId) return [this.byId(candidate.personId)];
    return candidate.role ? this.holding(candidate.role, candidate.unitId) : [];
  }

  private async tokenOf(person: Person): Promise<string> {
    const known = this.tokens.get(person.id);
    if (known && known.expiresAt.getTime() > Date.now() + MARGIN_MS) return known.accessToken;
    const signedIn = await enter(this.access, person.login);
    this.signIns += 1;
    const token = signedIn.accessToken;
    const { body } = await this.access.api.send<{ personId: string }>({ method: 'GET', path: '/me', token });
    if (body.personId !== person.id) throw new Error(`${person.login} turns out to be somebody else`);
    this.tokens.set(person.id, signedIn);
    return token;
  }
}

async function enter({ issuer, clientId, password }: Access, login: string): Promise<SignedIn> {
  try {
    return await signIn({ issuer, clientId, login, password });
  } catch (error) {
    throw new UsageError(
      `Can't sign in as ${login} at ${issuer}: ${reasonOf(error)}. Is --password-file that of this system?`,
    );
  }
}

/** The sign-in page shows names, the api knows ids: the two meet in the name, and `/me` confirms it at sign-in. */
function withLogins(people: readonly PersonView[], accounts: readonly Account[]): Person[] {
  return people.flatMap((person) => {
    const account = accounts.find(
      ({ label }) => label === person.name || label.startsWith(`${person.name} (`),
    );
    return account ? [{ ...person, login: account.login }] : [];
  });
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
