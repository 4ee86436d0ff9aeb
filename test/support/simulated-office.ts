import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { NewCycleEvent, TaskAnswer } from '#contracts/cycle-events.js';
import type { CycleEnd } from '#contracts/cycle-workflow.js';
import { returnTargets } from '#domain/cycle/route.js';
import { findPhase, type CycleDefinition, type DecisionPhase } from '#domain/definition/definition.js';
import { describeTaskKind } from '#domain/task/task-kinds.js';
import type { NewTask } from '#domain/task/task.js';

/** What happened, in order: for the properties to look at. */
export type Happening =
  | { what: 'entered'; phase: string; round: number }
  | { what: 'left'; phase: string; round: number; end: string; to: string | null }
  | { what: 'completed'; task: NewTask; outcome: string }
  | { what: 'overdue'; phase: string; round: number }
  | { what: 'ended'; end: CycleEnd };

export interface OfficeOptions {
  definition: CycleDefinition;
  /** Picks a number below its argument: which task comes next, and its outcome. */
  choose: (below: number) => number;
  /**
   * How many returns, objections and delays there may be: a cycle in which everything is sent back for ever has no end, and
   * should have none.
   */
  setbacks: number;
  /** Hears what people did, as the outbox would tell it. */
  tell: (event: NewCycleEvent) => void;
  /** Planned ends of phases, as `loadCycle` gives them. */
  due?: Record<string, { on: string; passedAt: string }>;
}

const units = ['unit-a', 'unit-b', 'unit-c'];
const setbackOutcomes: readonly string[] = ['returned', 'objected', 'heldOver', 'reopened', 'rejected'];

/**
 * A town hall without PostgreSQL: keeps what the workflow opens, and has people answer it in any order and with any outcome
 * that the definition allows. For tests of the workflow's own code; the real steps are tested on the real database.
 */
export class SimulatedOffice {
  readonly happenings: Happening[] = [];
  readonly open = new Map<string, NewTask>();
  readonly everOpened = new Set<string>();
  private readonly contributions = new Map<string, { status: string; round: number }>();
  private readonly amendments = new Map<string, boolean>();
  private readonly points = new Map<string, boolean>();
  private setbacks: number;

  constructor(private readonly options: OfficeOptions) {
    this.setbacks = options.setbacks;
  }

  /** Units of whose contribution something is still asked. */
  get unsettled(): string[] {
    return [...this.contributions].flatMap(([unitId, { status }]) =>
      settledStatuses.includes(status) ? [] : [unitId],
    );
  }

  /** Somebody does one thing that is asked. False when nothing is asked of anybody. */
  act(): boolean {
    const moving = this.unsettled;
    const possible = this.open.size + moving.length;
    if (possible === 0) return false;
    const picked = this.options.choose(possible);
    const task = [...this.open.values()][picked];
    if (task) this.complete(task);
    else this.moveContribution(moving[picked - this.open.size] ?? '');
    return true;
  }

  complete(task: NewTask, answer: TaskAnswer = this.answerTo(task)): void {
    this.open.delete(task.key);
    this.happenings.push({ what: 'completed', task, outcome: answer.outcome });
    if (answer.outcome === 'approvedWithChanges')
      this.amendments.set(`amendment-${this.amendments.size}`, true);
    if (task.kind === 'workInAmendment') this.amendments.set(task.subject?.id ?? '', false);
    if (task.kind === 'resolveActionPoint' || task.kind === 'answerQuestion') {
      this.points.set(task.subject?.id ?? '', false);
    }
    this.options.tell({ type: 'taskCompleted', key: task.key, answer });
  }

  private answerTo(task: NewTask): TaskAnswer {
    const { definition, choose } = this.options;
    const phase = findPhase(definition, task.phase);
    const targets = returnTargets(definition, task.phase);
    const outcomes = (
      task.kind === 'recordDecision'
        ? ((phase as DecisionPhase).decisions.find(({ key }) => key === task.subject?.id)?.outcomes ?? [])
        : describeTaskKind(task.kind).outcomes
    ).filter((outcome) => outcome !== 'returned' || targets.length > 0);
    const onward = outcomes.find((outcome) => !setbackOutcomes.includes(outcome)) as string;
    const outcome = outcomes[choose(outcomes.length)] as string;
    if (!setbackOutcomes.includes(outcome)) return { outcome };
    if (this.setbacks === 0) return { outcome: onward };
    this.setbacks -= 1;
    const unitIds = units.filter(() => choose(2) === 1);
    return outcome === 'returned'
      ? { outcome, returnTo: targets[choose(targets.length)] as string, unitIds }
      : { outcome, unitIds };
  }

  private moveContribution(unitId: string): void {
    const contribution = this.contributions.get(unitId);
    if (!contribution) return;
    const next: Record<string, string[]> = {
      writing: ['submitted', 'waived'],
      returned: ['submitted', 'waived'],
      submitted: this.setbacks > 0 ? ['accepted', 'returned'] : ['accepted'],
    };
    const options = next[contribution.status] ?? [];
    contribution.status = options[this.options.choose(options.length)] as string;
    if (contribution.status === 'returned') this.setbacks -= 1;
    this.options.tell({ type: 'contributionMoved', unitId, status: contribution.status as never });
  }

  /** What the workflow asks of PostgreSQL, kept in memory. */
  readonly activities: CycleActivities = {
    loadCycle: async () => ({ definition: this.options.definition, due: this.options.due ?? {} }),
    openTasks: async ({ tasks }) => {
      for (const task of tasks.filter(({ key }) => !this.everOpened.has(key))) {
        this.everOpened.add(task.key);
        this.open.set(task.key, task);
      }
    },
    enterPhase: async ({ position: { phase, round } }) => this.once({ what: 'entered', phase, round }),
    leavePhase: async ({ position: { phase, round }, end, next }) => {
      this.once({ what: 'left', phase, round, end, to: next?.phase ?? null });
      if (next) this.once({ what: 'entered', phase: next.phase, round: next.round });
      if (this.options.choose(2) === 1) this.points.set(`actionPoint-${this.points.size}`, true);
      if (this.options.choose(2) === 1) this.points.set(`question-${this.points.size}`, true);
    },
    recordOverdue: async ({ position: { phase, round } }) => this.once({ what: 'overdue', phase, round }),
    readPreparation: async () => ({ leadUnitId: 'unit-a', skipped: this.optionalPhases() }),
    openContributions: async ({ round, units: named }) => {
      for (const unitId of named ?? units) {
        const known = this.contributions.get(unitId);
        if (!known || known.round < round) this.contributions.set(unitId, { status: 'writing', round });
      }
      const statuses = [...this.contributions].map(([unitId, { status }]) => [unitId, status]);
      return { contributions: Object.fromEntries(statuses) };
    },
    readMeeting: async () => ({
      startsAt: '2026-01-01T00:00:00.000Z',
      absentees: ['person-2'],
      actionPoints: this.openPoints('actionPoint'),
      questions: this.openPoints('question'),
    }),
    readPortfolios: async () => ({ unitIds: ['portfolio-1', 'portfolio-2'] }),
    readCarriedAmendments: async () => ({
      amendments: [...this.amendments].filter(([, open]) => open).map(([id]) => ({ id, unitId: null })),
    }),
    readFollowUp: async () => ({ actions: [{ id: 'action-1', personId: 'person-1', dueOn: null }] }),
    lapseDecisions: async () => undefined,
    addUnit: async ({ unitId, round }) => {
      this.contributions.set(unitId, { status: 'writing', round });
    },
    dropUnit: async ({ unitId }) => {
      this.contributions.set(unitId, { status: 'dropped', round: 0 });
    },
    endCycle: async ({ end }) => {
      this.open.clear();
      this.once({ what: 'ended', end });
    },
  };

  /** An activity may run twice; what it records is there once. */
  private once(happening: Happening): void {
    const known = this.happenings.some((one) => JSON.stringify(one) === JSON.stringify(happening));
    if (!known) this.happenings.push(happening);
  }

  private openPoints(kind: string) {
    return [...this.points]
      .filter(([id, open]) => open && id.startsWith(kind))
      .map(([id]) => ({ id, personId: 'person-1', dueOn: null }));
  }

  private optionalPhases(): string[] {
    const { definition, choose } = this.options;
    return definition.phases.filter(({ optional }) => optional && choose(2) === 1).map(({ key }) => key);
  }
}

const settledStatuses: readonly string[] = ['accepted', 'waived', 'dropped'];
