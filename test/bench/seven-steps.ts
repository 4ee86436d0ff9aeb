import { Pool } from 'undici';
import type { TaskLine, Page } from '#application/views.js';

/** Where the work is to be done, and as whom; JSON, so that it can be given to another process. */
export interface Stage {
  apiUrl: string;
  /** A bearer token for each group. */
  tokens: Record<string, string>;
  /** Ids of the teams, by number. */
  teams: string[];
  organisationToday: string;
}

export type StepName =
  'briefing' | 'submit' | 'review' | 'slotbijeenkomst' | 'eindtoets' | 'college' | 'raad';

/** An open task, as the peers' driver sees one. */
export interface OpenTask {
  id: string;
  step: StepName;
  /** Number of the team, for submit and review. */
  team: number | undefined;
}

/** The api answered with a problem. */
export class CallFailed extends Error {
  constructor(
    what: string,
    readonly status: number,
    answer: string,
  ) {
    super(`${what}: ${status} ${answer.slice(0, 400)}`);
  }
}

/** What a task is completed with, apart from the briefing, which names the teams. */
const forms: Record<Exclude<StepName, 'briefing'>, object> = {
  submit: { qualityStatement: { timely: true, correct: true, complete: true } },
  review: {},
  slotbijeenkomst: { integral: true, ripe: true },
  eindtoets: { integral: true, ripe: true },
  college: { text: 'Conform voorstel besloten.' },
  raad: { text: 'Conform voorstel besloten.' },
};
const outcomes: Record<Exclude<StepName, 'review'>, string> = {
  briefing: 'prepared',
  submit: 'submitted',
  slotbijeenkomst: 'passed',
  eindtoets: 'passed',
  college: 'approved',
  raad: 'approved',
};
/** Who looks in the inbox of one cycle and is asked nothing there, or wants to see it ended, is answered when it is so, or after this. */
const secondsToWait = 1;
const startsWithinMs = 60_000;
const orders = { stock: 'due', newest: '-created' } as const;

/**
 * The seven steps over the product's public API, every call signed in as whom the step is asked of. This is the adapter
 * that the peers' driver wants, and what the bench's own sections work with.
 */
export class SevenSteps {
  readonly http = { calls: 0 };
  private readonly pool: Pool;
  private readonly teamsOfCycle = new Map<string, number>();
  /** What was seen in inboxes and is not completed yet. */
  private readonly seen = new Map<string, { group: string; line: TaskLine; step: StepName }>();
  private readonly teamNumbers: Map<string, number>;

  /** @param connections calls that may be under way at the same time */
  constructor(
    private readonly stage: Stage,
    connections: number,
  ) {
    this.pool = new Pool(stage.apiUrl, { connections, pipelining: 1 });
    this.teamNumbers = new Map(stage.teams.map((id, number) => [id, number]));
  }

  async version(): Promise<string> {
    const document = await this.call<{ info: { version: string } }>(
      'concernmanager',
      'GET',
      '/api/v1/openapi.json',
    );
    return document.info.version;
  }

  /** Ends when the briefing is asked: where starting and asking are one call, as with the peers, it does so too. */
  async startCycle(teams: number, document = 'voorjaarsnota'): Promise<string> {
    const year = Number(this.stage.organisationToday.slice(0, 4)) + 1;
    const { cycleId } = await this.call<{ cycleId: string }>('concernmanager', 'POST', '/api/v1/cycles', {
      document,
      year,
    });
    this.teamsOfCycle.set(cycleId, teams);
    for (const until = performance.now() + startsWithinMs; ;) {
      const [briefing] = await this.inbox('concernmanager', cycleId, { limit: 1 });
      if (briefing) return cycleId;
      if (performance.now() > until) throw new Error('a cycle was started, and asks nothing');
    }
  }

  async inbox(
    group: string,
    cycleId?: string,
    {
      limit = 50,
      order = 'stock',
      withTotal = false,
    }: { limit?: number; order?: keyof typeof orders; withTotal?: boolean } = {},
  ): Promise<OpenTask[]> {
    const total = withTotal ? this.inboxTotal(group) : undefined; // a second call, side by side
    const ofCycle = cycleId ? `&cycleId=${cycleId}&wait=${secondsToWait}` : '';
    const { items } = await this.call<Page<TaskLine>>(
      group,
      'GET',
      `/api/v1/me/tasks?limit=${limit}&sort=${orders[order]}${ofCycle}`,
    );
    await total;
    return items.map((line) => {
      const step = stepOf(line);
      this.seen.set(line.id, { group, line, step });
      return { id: line.id, step, team: this.teamNumbers.get(line.unitId ?? '') };
    });
  }

  async inboxTotal(group: string): Promise<number> {
    return (await this.call<{ open: number }>(group, 'GET', '/api/v1/me/tasks/counts')).open;
  }

  /** Completes a task that was seen in an inbox, as whoever saw it. */
  async complete(taskId: string, decision?: 'accepted' | 'returned'): Promise<void> {
    const task = this.seen.get(taskId);
    if (!task) throw new Error('A task is completed by whoever saw it in an inbox.');
    const { group, step, line } = task;
    await this.call(group, 'POST', `/api/v1/tasks/${taskId}/complete`, {
      outcome: step === 'review' ? decision : outcomes[step],
      form: this.formOf(step, line.cycleId),
      ...(decision === 'returned' && { comment: 'Graag aanvullen.' }),
    });
    this.seen.delete(taskId);
  }

  async claim(taskId: string): Promise<void> {
    await this.call(this.seen.get(taskId)?.group ?? '', 'POST', `/api/v1/tasks/${taskId}/claim`);
  }

  async isEnded(cycleId: string): Promise<boolean> {
    const { endedAt } = await this.call<{ endedAt: string | null }>(
      'concernmanager',
      'GET',
      `/api/v1/cycles/${cycleId}?wait=${secondsToWait}`,
    );
    return endedAt !== null;
  }

  /** Completed tasks by the history, in whose right to be read the controller is. */
  async finishedTasks(cycleId: string): Promise<number> {
    let finished = 0;
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<unknown> = await this.call(
        'controller',
        'GET',
        `/api/v1/cycles/${cycleId}/history?type=task.completed&limit=200${from}`,
      );
      finished += page.items.length;
      cursor = page.next;
    }
    return finished;
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  /**
   * One call, signed in as somebody of a group.
   * @throws CallFailed
   */
  async call<T>(group: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
    this.http.calls += 1;
    const { statusCode, body: answer } = await this.pool.request({
      method,
      path,
      headers: {
        authorization: `Bearer ${this.stage.tokens[group]}`,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (statusCode >= 400) throw new CallFailed(`${method} ${path}`, statusCode, text);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private formOf(step: StepName, cycleId: string): object {
    const { teams, organisationToday } = this.stage;
    if (step === 'briefing') {
      const unitIds = teams.slice(0, this.teamsOfCycle.get(cycleId) ?? teams.length);
      this.teamsOfCycle.delete(cycleId);
      return { unitIds, leadUnitId: unitIds[0], instructions: '' };
    }
    const decided = step === 'college' || step === 'raad' ? { decidedOn: organisationToday } : {};
    return { ...forms[step], ...decided };
  }
}

const stepOf = ({ kind, phase }: TaskLine): StepName =>
  kind === 'submitContribution'
    ? 'submit'
    : kind === 'reviewContribution'
      ? 'review'
      : (phase as Exclude<StepName, 'submit' | 'review'>);
