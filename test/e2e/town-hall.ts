import { setTimeout as pause } from 'node:timers/promises';
import type { TaskLine } from '#application/views.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import { exampleAccounts } from '../../apps/local/example/flemish-organisation.js';
import { exampleOrganisation } from '../../apps/local/example/organisation.js';
import type { TestIssuer } from '../support/issuer.js';

/** An answer over HTTP, its body read as JSON where it is any. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T & { code?: string; data?: Record<string, unknown>; errors?: { pointer: string }[] };
  headers: Headers;
}

interface Request {
  method?: string;
  path: string;
  /** Sent as JSON, or as it is when it is text or bytes. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** What a cycle in this suite is prepared with. */
export interface Preparation {
  document: string;
  year: number;
  /** Codes of the units, the leading team first. */
  units: string[];
}

const patienceMs = 30_000;

/** The example municipality over HTTP: everybody by login, with tokens as the test wants them. */
export class TownHall {
  private readonly tokens = new Map<string, string>();
  private unitIds: Record<string, string> = {};
  private personIds: Record<string, string> = {};

  constructor(
    private readonly apiUrl: string,
    private readonly issuer: Pick<TestIssuer, 'token'>,
  ) {}

  /** Reads who and what there is. */
  async enter(): Promise<this> {
    const units = await this.get<{ id: string; code: string }[]>('g.brouwer', '/units');
    const people = await this.get<{ id: string; name: string }[]>('g.brouwer', '/people');
    this.unitIds = Object.fromEntries(units.map(({ code, id }) => [code, id]));
    this.personIds = Object.fromEntries(
      exampleOrganisation.people.map(({ login, name }) => [
        login,
        people.find((person) => person.name === name)?.id ?? '',
      ]),
    );
    return this;
  }

  unit(code: string): string {
    return known(this.unitIds[code], code);
  }

  person(login: string): string {
    return known(this.personIds[login], login);
  }

  /** Sends a request under `/api/v1` as somebody, or with this very token. */
  async send<T = Record<string, unknown>>(
    as: string | { token: string },
    { method = 'POST', path, body, headers = {} }: Request,
  ): Promise<Answer<T>> {
    const token = typeof as === 'string' ? await this.tokenOf(as) : as.token;
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.apiUrl}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : {}) as Answer<T>['body'],
      headers: response.headers,
    };
  }

  /** Sends a request as {@link send} does; gives the body of the answer, throws when it is a refusal. */
  async must<T = Record<string, unknown>>(as: string, request: Request): Promise<T> {
    const { status, body } = await this.send<T>(as, request);
    const { method = 'POST', path } = request;
    if (status >= 300) throw new Error(`${method} ${path} by ${as}: HTTP ${status} ${body.code}`);
    return body;
  }

  get<T>(as: string, path: string): Promise<T> {
    return this.must<T>(as, { method: 'GET', path });
  }

  /** Completes a task. */
  complete(
    as: string,
    task: Pick<TaskLine, 'id'>,
    outcome: string,
    form: object = {},
    more: { comment?: string; key?: string } = {},
  ): Promise<Answer<{ taskId: string; outcome: string; completedAt: string }>> {
    return this.send(as, {
      path: `/tasks/${task.id}/complete`,
      body: { outcome, form, ...(more.comment && { comment: more.comment }) },
      ...(more.key && { headers: { 'idempotency-key': more.key } }),
    });
  }

  /** Completes the task of this kind as soon as it is there; throws when that is refused. */
  async answer(
    cycleId: string,
    as: string,
    kind: TaskKind,
    outcome: string,
    form: object = {},
  ): Promise<TaskLine> {
    const task = await this.task(cycleId, kind, (each) => this.mayAnswer(as, each));
    const { status, body } = await this.complete(as, task, outcome, form);
    if (status !== 200) throw new Error(`${kind} by ${as}: HTTP ${status} ${body.code}`);
    return task;
  }

  /** The open task of a kind, once there is one. */
  async task(
    cycleId: string,
    kind: TaskKind,
    fits: (task: TaskLine) => boolean = () => true,
  ): Promise<TaskLine> {
    for (const until = Date.now() + patienceMs; Date.now() < until; await pause(50)) {
      const { items } = await this.get<{ items: TaskLine[] }>(
        'v.nair',
        `/tasks?cycleId=${cycleId}&kind=${kind}&limit=200`,
      );
      const task = items.find(fits);
      if (task) return task;
    }
    throw new Error(`no task ${kind} came up within ${patienceMs / 1000} s`);
  }

  /** Starts a cycle; throws when that is refused. */
  async start(document: string, year: number): Promise<string> {
    const body = { document, year };
    const { cycleId } = await this.must<{ cycleId: string }>('g.brouwer', { path: '/cycles', body });
    return cycleId;
  }

  /** A cycle in which contributions are being written: prepared, briefed, everybody was there. */
  async untilContributions({ document, year, units }: Preparation): Promise<string> {
    const cycleId = await this.start(document, year);
    await this.answer(cycleId, 'g.brouwer', 'prepareCycle', 'prepared', {
      unitIds: units.map((code) => this.unit(code)),
      leadUnitId: this.unit(units[0] ?? ''),
      instructions: 'Kort en volledig.',
      skippedPhases: ['management-advice'],
    });
    await this.answer(cycleId, 'v.nair', 'agreeToPreparation', 'agreed');
    await this.answer(cycleId, 'o.jacobs', 'agreeToPreparation', 'agreed');
    await this.hold(cycleId);
    await this.task(cycleId, 'submitContribution');
    return cycleId;
  }

  /** Plans a meeting for this very moment, with everybody present, and confirms it. */
  async hold(cycleId: string): Promise<void> {
    const { phase } = await this.answer(cycleId, 'g.brouwer', 'planMeeting', 'planned', {
      startsAt: new Date().toISOString(),
      place: 'Gemeentehuis',
    });
    await this.answer(cycleId, 'o.jacobs', 'alignMeeting', 'aligned');
    await this.task(cycleId, 'confirmMeeting');
    const meetings = await this.get<{ id: string; phase: string; invitees: { personId: string }[] }[]>(
      'g.brouwer',
      `/cycles/${cycleId}/meetings`,
    );
    const meeting = meetings.find((each) => each.phase === phase);
    const invited = [...new Set(meeting?.invitees.map(({ personId }) => personId))];
    await this.send('g.brouwer', {
      method: 'PUT',
      path: `/meetings/${meeting?.id}/attendance`,
      body: { attendance: invited.map((personId) => ({ personId, status: 'present' })) },
    });
    await this.answer(cycleId, 'g.brouwer', 'confirmMeeting', 'confirmed');
    await this.answer(cycleId, 'v.nair', 'confirmMeeting', 'confirmed');
  }

  /** The contribution of a unit in a cycle. */
  async contribution(cycleId: string, code: string): Promise<string> {
    const all = await this.get<{ id: string; unitId: string }[]>(
      'g.brouwer',
      `/cycles/${cycleId}/contributions`,
    );
    return known(all.find(({ unitId }) => unitId === this.unit(code))?.id, code);
  }

  /** Writes what a team is asked for the begroting, its explanation and figures of one taakveld; throws when that is refused. */
  async write(contributionId: string, author: string): Promise<void> {
    const put = (part: string, body: object, headers: Record<string, string>) =>
      this.must(author, { method: 'PUT', path: `/contributions/${contributionId}/${part}`, body, headers });
    await put('sections/explanation', { text: 'De raming volgt de circulaire.' }, { 'if-match': '"0"' });
    const { cycleId, figuresRevision } = await this.get<{ cycleId: string; figuresRevision: number }>(
      author,
      `/contributions/${contributionId}`,
    );
    const { year } = await this.get<{ year: number }>(author, `/cycles/${cycleId}`);
    const figures = [0, 1, 2, 3].map((after) => ({
      taakveld: '0.10',
      year: year + after,
      expenses: '10.50',
      income: '3',
    }));
    await put('figures', { figures }, { 'if-match': `"${figuresRevision}"` });
  }

  private mayAnswer(login: string, { candidate }: TaskLine): boolean {
    if (candidate.personId) return candidate.personId === this.person(login);
    const held = exampleOrganisation.people.find((person) => person.login === login)?.roles ?? [];
    return held.some(
      ({ role, unitCode }) =>
        role === candidate.role &&
        (candidate.unitId === null || (unitCode !== undefined && this.unit(unitCode) === candidate.unitId)),
    );
  }

  private async tokenOf(login: string): Promise<string> {
    const subject = exampleAccounts.find((person) => person.login === login)?.subject;
    const token =
      this.tokens.get(login) ?? (await this.issuer.token(known(subject, login), { lastsSeconds: 3600 }));
    this.tokens.set(login, token);
    return token;
  }
}

/** The subject of somebody's token. */
export const subjectOf = (login: string): string =>
  known(exampleAccounts.find((person) => person.login === login)?.subject, login);

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined || value === '') throw new Error(`there is no ${name} in the example`);
  return value;
}
