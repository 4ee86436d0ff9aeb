import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { TaskAnswer } from '#contracts/cycle-events.js';
import type { CycleEnd, CycleState } from '#contracts/cycle-workflow.js';
import { firstPosition } from '#domain/cycle/route.js';
import { findPhase, type CycleDefinition, type DecisionPhase } from '#domain/definition/definition.js';
import { describeTaskKind } from '#domain/task/task-kinds.js';
import type { NewTask } from '#domain/task/task.js';
import { taskFor, type CycleRun, type Step } from '../../workflows/cycle-run.js';
import { runCycle } from '../../workflows/run-cycle.js';

/** What happened, in order: for the properties to look at. */
export type Happening =
  | { what: 'entered'; phase: string; round: number }
  | { what: 'left'; phase: string; round: number; end: string; to: string | null }
  | { what: 'completed'; task: NewTask; outcome: string };

type Choose = (below: number) => number;

const units = ['unit-a', 'unit-b', 'unit-c'];

/**
 * An organisation without Temporal and PostgreSQL in which people answer tasks in any order and with any outcome that the
 * definition allows, and the engine starts over from its state at any moment. It drives the very code that the workflow runs.
 */
export class SimulatedOrganisation {
  readonly happenings: Happening[] = [];
  readonly open = new Map<string, NewTask>();
  readonly everOpened = new Set<string>();
  end: CycleEnd | null = null;
  failure: unknown = null;
  private state: CycleState;
  private readonly contributions = new Map<string, { status: string; round: number }>();
  private readonly amendments = new Map<string, boolean>();
  private readonly points = new Map<string, boolean>();
  private waiting: (() => void)[] = [];
  private generation = 0;
  private setbacks: number;

  /**
   * @param choose picks a number below its argument
   * @param setbacks how many returns, objections and delays there may be: a cycle in which everything is sent back for ever
   * has no end, and should have none
   */
  constructor(
    private readonly definition: CycleDefinition,
    private readonly choose: Choose,
    setbacks: number,
  ) {
    this.setbacks = setbacks;
    this.state = {
      position: firstPosition(definition),
      seen: 0,
      done: [],
      skipped: [],
      leadUnitId: null,
      answers: {},
      contributions: {},
    };
  }

  /** Starts, or starts over, from what is known: as continue-as-new does. */
  start(): void {
    this.generation += 1;
    this.waiting = [];
    this.state = structuredClone(this.state);
    const run = this.runOf(this.generation);
    runCycle(run).then(
      (end) => {
        if (run.generation === this.generation) this.end = end;
      },
      (failure: unknown) => {
        if (run.generation === this.generation) this.failure = failure;
      },
    );
  }

  /** One thing happens. False when there is nothing that anybody could do. */
  async act(): Promise<boolean> {
    await this.settle();
    const moving = [...this.contributions].filter(
      ([, { status }]) => !['accepted', 'waived'].includes(status),
    );
    const possible = this.open.size + moving.length;
    if (possible === 0) return false;
    const picked = this.choose(possible);
    const task = [...this.open.values()][picked];
    if (task) this.complete(task);
    else this.moveContribution(moving[picked - this.open.size]?.[0] ?? '');
    await this.settle();
    return true;
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const look of this.waiting) look();
    }
  }

  private complete(task: NewTask): void {
    const answer = this.answerTo(task);
    this.open.delete(task.key);
    this.happenings.push({ what: 'completed', task, outcome: answer.outcome });
    if (answer.outcome === 'approvedWithChanges')
      this.amendments.set(`amendment-${this.amendments.size}`, true);
    if (task.kind === 'workInAmendment') this.amendments.set(task.subject?.id ?? '', false);
    if (task.kind === 'resolveActionPoint' || task.kind === 'answerQuestion') {
      this.points.set(task.subject?.id ?? '', false);
    }
    this.state.answers[task.key] = answer;
  }

  private answerTo(task: NewTask): TaskAnswer {
    const phase = findPhase(this.definition, task.phase);
    const targets = phase?.returnTo ?? [];
    const outcomes = (
      task.kind === 'recordDecision'
        ? ((phase as DecisionPhase).decisions.find(({ key }) => key === task.subject?.id)?.outcomes ?? [])
        : describeTaskKind(task.kind).outcomes
    ).filter((outcome) => outcome !== 'returned' || targets.length > 0);
    const onward = outcomes.find((outcome) => !setbackOutcomes.includes(outcome)) as string;
    const outcome = outcomes[this.choose(outcomes.length)] as string;
    if (!setbackOutcomes.includes(outcome)) return { outcome };
    if (this.setbacks === 0) return { outcome: onward };
    this.setbacks -= 1;
    const unitIds = units.filter(() => this.choose(2) === 1);
    return outcome === 'returned'
      ? { outcome, returnTo: targets[this.choose(targets.length)] as string, unitIds }
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
    const status = options[this.choose(options.length)] as string;
    if (status === 'returned') this.setbacks -= 1;
    contribution.status = status;
    this.state.contributions[unitId] = status;
  }

  private runOf(generation: number): CycleRun & { generation: number } {
    const until = (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (generation === this.generation && holds()) resolve();
        };
        this.waiting.push(look);
        look();
      });
    const run = {
      generation,
      cycle: { organisationId: 'organisation', cycleId: 'cycle' },
      definition: this.definition,
      due: {},
      state: this.state,
      activities: this.activities(),
      until,
      ask: async (step: Step) => {
        const task = taskFor(run, step);
        const { answers } = run.state;
        if (!answers[task.key] && !this.everOpened.has(task.key)) {
          this.everOpened.add(task.key);
          this.open.set(task.key, task);
        }
        await until(() => answers[task.key] !== undefined);
        return answers[task.key] as TaskAnswer;
      },
    };
    return run;
  }

  private activities(): CycleActivities {
    const meetingPoints = (kind: string) =>
      [...this.points]
        .filter(([id, open]) => open && id.startsWith(kind))
        .map(([id]) => ({ id, personId: 'person-1', dueOn: null }));
    const unused = () => Promise.reject(new Error('not part of a run'));
    return {
      loadCycle: unused,
      openTasks: unused,
      addUnit: unused,
      dropUnit: unused,
      endCycle: unused,
      recordOverdue: unused,
      enterPhase: async ({ position: { phase, round } }) => {
        const { happenings } = this;
        const known = happenings.some(
          (one) => one.what === 'entered' && one.phase === phase && one.round === round,
        );
        if (!known) happenings.push({ what: 'entered', phase, round });
      },
      leavePhase: async ({ position: { phase, round }, end, to }) => {
        this.happenings.push({ what: 'left', phase, round, end, to });
        if (this.choose(2) === 1) this.points.set(`actionPoint-${this.points.size}`, true);
        if (this.choose(2) === 1) this.points.set(`question-${this.points.size}`, true);
      },
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
        actionPoints: meetingPoints('actionPoint'),
        questions: meetingPoints('question'),
      }),
      readPortfolios: async () => ({ unitIds: ['portfolio-1', 'portfolio-2'] }),
      readCarriedAmendments: async () => ({
        amendments: [...this.amendments].filter(([, open]) => open).map(([id]) => ({ id, unitId: null })),
      }),
      readFollowUp: async () => ({ actions: [{ id: 'action-1', personId: 'person-1', dueOn: null }] }),
      lapseDecisions: async () => undefined,
    };
  }

  private optionalPhases(): string[] {
    return this.definition.phases
      .filter(({ optional }) => optional && this.choose(2) === 1)
      .map(({ key }) => key);
  }
}

const setbackOutcomes: readonly string[] = ['returned', 'objected', 'heldOver', 'reopened', 'rejected'];
