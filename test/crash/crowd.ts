import { setTimeout as pause } from 'node:timers/promises';
import type { Page, TaskLine } from '#application/views.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import {
  asksToWrite,
  isStillWritten,
  recordMeeting,
  waiveContribution,
  writeContribution,
} from '../../apps/cycle/acts.js';
import { answers, type Answer } from '../../apps/cycle/answers.js';
import { ApiRefusal } from '../../apps/cycle/api.js';
import { Independence } from '../../apps/cycle/independence.js';
import type { AsPerson, Person } from '../../apps/cycle/people.js';
import type { AskedTask, Scene } from '../../apps/cycle/scene.js';

/** A completion that the api answered with success. */
export interface Completion {
  readonly taskId: string;
  readonly outcome: string;
  readonly personId: string;
}

/** So many people of a cycle are at work at the same moment. */
const HANDS = 4;
/** So often a second person who is asked does the task at the very moment that the first does. */
const RIVALRY = 0.3;
const LOOK_EVERY_MS = 150;
/** So long may nothing happen in a cycle that is not over. */
const PATIENCE_MS = 120_000;

/** Tasks of these kinds are about one thing each, and are done side by side; of the others one at a time. */
const sideBySide: readonly TaskKind[] = [
  ...([
    'writeContribution',
    'submitContribution',
    'checkFigures',
    'reviewContribution',
    'acknowledgeMaterial',
  ] as const),
  ...(['resolveActionPoint', 'answerQuestion', 'consultPortfolioHolder'] as const),
  ...(['dispatchDocument', 'completeFollowUpAction'] as const),
];

/** Somebody else, or the cycle itself, was first: a proper answer to whoever comes too late. */
const tooLate = [
  'task-already-completed',
  'task-withdrawn',
  'contribution-not-editable',
  'cycle-not-running',
];

/** The people of one cycle, several at work at once: whoever is asked something does it, until the cycle is over. */
export class Crowd {
  /** What the api said was done, in the order of its answers. */
  readonly completions: Completion[] = [];
  private readonly independence: Independence;
  private readonly taken = new Set<string>();
  private readonly underWay = new Map<string, { kind: TaskKind; work: Promise<void> }>();
  private readonly failures: Error[] = [];

  constructor(
    readonly scene: Scene,
    private readonly random: () => number,
  ) {
    this.independence = new Independence(scene.people);
  }

  /**
   * Works until the cycle is over.
   * @throws Error that names the task at which something unexpected was answered, or says that the cycle stands still
   */
  async play(): Promise<void> {
    const manager = await this.scene.as(this.scene.people.one('concernManager'));
    let moved = Date.now();
    for (;;) {
      const open = await this.openTasks(manager);
      if (this.failures[0]) throw this.failures[0];
      const before = this.underWay.size;
      for (const task of open) if (!isStillWritten(task, open)) this.take(task);
      if (this.underWay.size > before) moved = Date.now();
      if (
        this.underWay.size === 0 &&
        open.every(({ id }) => this.taken.has(id)) &&
        (await this.isOver(manager))
      ) {
        return;
      }
      if (Date.now() - moved > PATIENCE_MS) throw new Error(await this.standstill(manager, open));
      await Promise.race([pause(LOOK_EVERY_MS), ...[...this.underWay.values()].map(({ work }) => work)]);
    }
  }

  private take(task: TaskLine): void {
    const busy = [...this.underWay.values()];
    const free =
      busy.length < HANDS && (sideBySide.includes(task.kind) || busy.every(({ kind }) => kind !== task.kind));
    const early = task.notBefore !== null && Date.parse(task.notBefore) > Date.now();
    if (this.taken.has(task.id) || !free || early) return;
    this.taken.add(task.id);
    const work = this.do(task)
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        this.failures.push(new Error(`${describe(task)}: ${message}`, { cause: error }));
      })
      .finally(() => this.underWay.delete(task.id));
    this.underWay.set(task.id, { kind: task.kind, work });
  }

  private async do(task: TaskLine): Promise<void> {
    const { scene } = this;
    if (task.kind === 'submitContribution' && task.unitId === scene.waivedUnitId) {
      return unlessTooLate(() => waiveContribution(scene, task));
    }
    const person = this.independence.personFor(task);
    // at once: who works beside must know
    this.independence.remember(task, person);
    const by = await scene.as(person);
    const role = task.candidate.role ?? person.roles[0]?.role ?? 'member';
    await unlessTooLate(async () => {
      if (asksToWrite(scene, task)) await writeContribution(scene, task, by);
      if (task.kind === 'confirmMeeting') await recordMeeting(scene, task, by, role);
      const asked = await by.get<AskedTask>(`/tasks/${task.id}`);
      const answer = await this.answer(asked, by);
      await Promise.all(
        [person, ...this.rivals(task, person)].map((each) => this.complete(task, each, answer)),
      );
    });
  }

  private async complete(task: TaskLine, person: Person, { outcome, form, comment }: Answer): Promise<void> {
    const by = await this.scene.as(person);
    await unlessTooLate(async () => {
      await by.send('POST', `/tasks/${task.id}/complete`, {
        outcome,
        form,
        ...(comment !== undefined && { comment }),
      });
      this.completions.push({ taskId: task.id, outcome, personId: person.id });
    });
  }

  /** Of the two people in finance, both may take up the same task. */
  private rivals(task: TaskLine, person: Person): Person[] {
    if (task.candidate.role !== 'finance' || this.random() > RIVALRY) return [];
    return this.scene.people.candidatesOf(task).filter(({ id }) => id !== person.id);
  }

  private async answer(task: AskedTask, by: AsPerson): Promise<Answer> {
    const answering = answers[task.kind] as (
      scene: Scene,
      task: AskedTask,
      by: AsPerson,
    ) => Answer | Promise<Answer>;
    return answering(this.scene, task, by);
  }

  private async isOver(manager: AsPerson): Promise<boolean> {
    const { status } = await this.scene.cycle(manager);
    return status !== 'requested' && status !== 'running';
  }

  private async openTasks(manager: AsPerson): Promise<TaskLine[]> {
    const query = `cycleId=${this.scene.cycleId}&status=open,claimed&sort=created&limit=200`;
    return (await manager.get<Page<TaskLine>>(`/tasks?${query}`)).items;
  }

  private async standstill(manager: AsPerson, open: readonly TaskLine[]): Promise<string> {
    const { status, phase, round } = await this.scene.cycle(manager);
    const what = open.map(describe).join('; ') || 'nothing';
    return `cycle ${this.scene.cycleId} is ${status}, stands still in ${phase} (round ${round}), and asks ${what}`;
  }
}

const describe = ({ kind, phase, round, id }: TaskLine): string =>
  `${kind} in ${phase} (round ${round}, task ${id})`;

async function unlessTooLate(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ApiRefusal && error.code !== null && tooLate.includes(error.code))) throw error;
  }
}
