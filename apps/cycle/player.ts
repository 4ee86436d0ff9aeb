import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page, TaskLine } from '#application/views.js';
import { asksToWrite, isStillWritten, recordMeeting, waiveContribution, writeContribution } from './acts.js';
import { answers, type Answer } from './answers.js';
import { Independence } from './independence.js';
import type { AsPerson } from './people.js';
import type { AskedTask, Scene } from './scene.js';
import { afterTask, beforeTask } from './thorough.js';

/** So long may nothing be asked of anybody while the cycle goes on. */
const PATIENCE_MS = 60_000;
/** Often at first, to measure; rarely later, to leave the server alone. */
const pollEveryMs = (elapsed: number) => (elapsed < 300 ? 10 : elapsed < 2_000 ? 50 : 250);

/** Plays every task of a cycle until it is over, or until told: whoever is asked signs in, looks, and answers. */
export class Player {
  private readonly seen = new Set<string>();
  private open: TaskLine[] = [];
  private readonly independence: Independence;

  /** @param until stop once so many tasks of this phase are done */
  constructor(
    private readonly scene: Scene,
    private readonly until?: { readonly phase: string; readonly tasks: number },
  ) {
    this.independence = new Independence(scene.people);
  }

  /** @throws Error that names the step at which something unexpected happened */
  async play(first: AsPerson): Promise<void> {
    await this.look(first, performance.now());
    for (let task = this.next(); task && !this.isFarEnough(); task = this.next()) {
      const at = task;
      await this.do(at).catch((error: unknown) => {
        const step = this.scene.report.steps.length + 1;
        throw new Error(
          `step ${step}, ${at.kind} in ${at.phase} (round ${at.round}, task ${at.id}): ` +
            (error instanceof Error ? error.message : String(error)),
        );
      });
    }
  }

  private isFarEnough(): boolean {
    const { until } = this;
    if (!until || !this.open.some(({ phase }) => phase === until.phase)) return false;
    const done = this.scene.report.steps.filter(({ phase, completed }) => completed && phase === until.phase);
    return done.length >= until.tasks;
  }

  /** The oldest task that may be done already, else the one that may be done first. */
  private next(): TaskLine | undefined {
    const from = ({ notBefore }: TaskLine) => (notBefore ? Date.parse(notBefore) : 0);
    const now = Date.now();
    const ready = this.open.filter((task) => from(task) <= now);
    return (
      ready.find((task) => !isStillWritten(task, this.open)) ??
      this.open.toSorted((a, b) => from(a) - from(b))[0]
    );
  }

  private async do(line: TaskLine): Promise<void> {
    const { scene } = this;
    if (line.notBefore) await pause(Math.max(0, Date.parse(line.notBefore) - Date.now() + 5));
    if (line.kind === 'submitContribution' && line.unitId === scene.waivedUnitId) {
      await waiveContribution(scene, line);
      await this.look(await scene.as(scene.people.one('concernManager')), performance.now());
      return;
    }
    const person = this.independence.personFor(line);
    const by = await scene.as(person);
    const role = line.candidate.role ?? person.roles[0]?.role ?? 'member';
    if (asksToWrite(scene, line)) await writeContribution(scene, line, by);
    if (line.kind === 'confirmMeeting') await recordMeeting(scene, line, by, role);
    if (scene.thorough && (await beforeTask(scene, line, by, role)) === 'done') {
      await this.look(by, performance.now());
      return;
    }
    await this.complete(line, by, role);
    this.independence.remember(line, person);
    if (scene.thorough && (await afterTask(scene, line, by, role))) await this.look(by, performance.now());
  }

  private async complete(line: TaskLine, by: AsPerson, role: string): Promise<void> {
    const { scene } = this;
    const task = await by.get<AskedTask>(`/tasks/${line.id}`);
    const { outcome, form, comment } = await this.answer(task, by);
    if (line.status === 'open' && scene.people.candidatesOf(line).length > 1) {
      await scene.act(by, line, role, `claims ${line.kind}`, ['POST', `/tasks/${line.id}/claim`, {}]);
    }
    const body = { outcome, form, ...(comment !== undefined && { comment }) };
    const idempotencyKey = randomUUID();
    const command = () => by.send<unknown>('POST', `/tasks/${line.id}/complete`, body, { idempotencyKey });
    const { body: result, ms } = await command();
    const answered = performance.now();
    const nextMs = await this.look(by, answered, line);
    const what = `${line.kind}${aboutOf(line)} → ${outcome}`;
    const { phase, round } = line;
    const { login } = by.person;
    scene.report.step({ phase, round, role, login, what, ms, nextMs, completed: true });

    if (scene.once('the same request was sent twice')) {
      const again = await command();
      if (!isDeepStrictEqual(again.body, result)) {
        throw new Error('the same request with the same Idempotency-Key got another answer');
      }
    }
  }

  private async answer(task: AskedTask, by: AsPerson): Promise<Answer> {
    const answering = answers[task.kind] as (
      scene: Scene,
      task: AskedTask,
      by: AsPerson,
    ) => Answer | Promise<Answer>;
    return answering(this.scene, task, by);
  }

  /**
   * Looks at what is asked now; when nothing is, waits for what comes next.
   * @param since when the last answer came, by `performance.now()`
   * @param after the task that was completed
   * @returns milliseconds until something new was visible that follows from it; null when nothing did, when other tasks
   *   were open and it can't be told what a new one follows from, or when we were asked to look less often meanwhile
   */
  private async look(by: AsPerson, since: number, after?: TaskLine): Promise<number | null> {
    const { retries } = this.scene.people;
    for (;;) {
      this.open = await this.openTasks(by);
      const elapsed = performance.now() - since;
      const news = this.open.filter(({ id }) => !this.seen.has(id));
      if (this.open.length > 0) {
        const follows =
          news.length === this.open.length ||
          news.some(({ subject }) => subject && subject.id === after?.subject?.id);
        for (const { id } of news) this.seen.add(id);
        return follows && retries === this.scene.people.retries ? elapsed : null;
      }
      if (elapsed > 100 && !(await this.goesOn(by))) return null;
      if (elapsed > PATIENCE_MS) {
        throw new Error(
          `for ${PATIENCE_MS / 1000} s nothing was asked of anybody, and the cycle is not over`,
        );
      }
      await pause(pollEveryMs(elapsed));
    }
  }

  private async goesOn(by: AsPerson): Promise<boolean> {
    const { status } = await this.scene.cycle(by);
    return status === 'requested' || status === 'running';
  }

  /** All of them, the oldest first. */
  private async openTasks(by: AsPerson): Promise<TaskLine[]> {
    const tasks: TaskLine[] = [];
    const query = `cycleId=${this.scene.cycleId}&status=open,claimed&sort=created&limit=200`;
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<TaskLine> = await by.get(
        `/tasks?${query}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      );
      tasks.push(...page.items);
      cursor = page.next;
    }
    return tasks;
  }
}

/** What tells tasks of one kind apart, in words: the unit, or the key that the definition gives it. */
function aboutOf({ unitName, subject }: TaskLine): string {
  if (unitName) return ` of ${unitName}`;
  return subject && ['decision', 'signature', 'dispatch'].includes(subject.type) ? ` (${subject.id})` : '';
}
