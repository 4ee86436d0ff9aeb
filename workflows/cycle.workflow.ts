import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  patched,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { CycleActivities, PhaseChange } from '#contracts/cycle-activities.js';
import type { CycleEvent, TaskAnswer } from '#contracts/cycle-events.js';
import {
  messages,
  type CycleAddress,
  type CycleEnd,
  type CycleInput,
  type CycleState,
  type SteerRequest,
  type SteerUnit,
  type Steering,
} from '#contracts/cycle-workflow.js';
import { firstPosition, type Position } from '#domain/cycle/route.js';
import { steeringKinds, type SteeringKind } from '#domain/cycle/steering.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { DomainErrorCode } from '#domain/shared/domain-error.js';
import type { NewTask } from '#domain/task/task.js';
import { taskFor, type CycleRun, type Step } from './cycle-run.js';
import { moveTo, runCycle } from './run-cycle.js';

/** The first event, with which the cycle starts, and all events of cycles of before they came by Update. */
const progressed = defineSignal<[CycleEvent[]]>(messages.progressed);
const updateProgress = defineUpdate<void, [CycleEvent[]]>(messages.progressed);
const withdraw = defineUpdate<void, [Steering]>(messages.withdraw);
const standing = defineQuery<Position | null>(messages.standing);

/**
 * Short transactions in PostgreSQL, run inside the workflow task. They are idempotent and tried for as long as it takes: a
 * database that is away holds a cycle up, and loses nothing.
 */
const localActivities = proxyLocalActivities<CycleActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '3 seconds' },
});

/** Drives one P&C cycle from its preparation to its follow-up. */
export async function cycleWorkflow(input: CycleInput): Promise<CycleEnd> {
  const cycle = new TemporalCycleRun(input);
  let withdrawnBy: Steering | null = null;
  let ended: CycleEnd | null = null;

  setHandler(progressed, (events) => cycle.takeIn(events));
  setHandler(updateProgress, (events) => cycle.takeIn(events));
  setHandler(standing, () => cycle.standing());
  for (const kind of steeringKinds.filter((one) => one !== 'withdraw')) {
    setHandler(
      defineUpdate<void, [SteerRequest]>(messages[kind]),
      (request) => cycle.steer({ ...request, kind } as SteerRequest),
      {
        validator: (request: SteerRequest) => {
          mustNotHaveEnded(withdrawnBy);
          cycle.mustAllow({ ...request, kind } as SteerRequest);
        },
      },
    );
  }
  setHandler(
    withdraw,
    async (request) => {
      withdrawnBy = request;
      await condition(() => ended !== null);
      if (ended !== 'withdrawn') throw notRunning();
    },
    { validator: (_: Steering) => mustNotHaveEnded(withdrawnBy) },
  );

  await cycle.load();
  cycle.keepTime();
  const end = await Promise.race([
    cycle.run(),
    cycle.timeFailed,
    condition(() => withdrawnBy !== null && cycle.close()).then((): CycleEnd => 'withdrawn'),
    condition(() => cycle.mustContinue(input.continueAfterEvents) && cycle.close()).then(
      () => 'continue' as const,
    ),
  ]);

  if (end === 'continue') {
    return continueAsNew<typeof cycleWorkflow>({ ...input, state: cycle.state });
  }
  await localActivities.endCycle({ ...cycle.cycle, end, ...(withdrawnBy as Steering | null) });
  ended = end;
  await condition(allHandlersFinished);
  log.info('cycle ended', { end, requestId: cycle.state.requestId });
  return end;
}

function mustNotHaveEnded(withdrawnBy: Steering | null): void {
  if (withdrawnBy) throw notRunning();
}

const notRunning = () =>
  ApplicationFailure.nonRetryable('The cycle has ended, or is being withdrawn.', 'cycle-not-running');

const refusal = (code: DomainErrorCode, detail: string) => ApplicationFailure.nonRetryable(detail, code);

/** After these the cycle does not go on where it was, or not with the same people. */
const changesCourse: readonly SteeringKind[] = ['sendBack', 'skipPhase', 'changeOrganiser'];

/** These record a change of phase together with what they ask. */
const takesPhaseChange: readonly (keyof CycleActivities)[] = ['openTasks', 'openContributions'];

/** Entering a phase, or leaving one for another; the end of the cycle is none. */
function phaseChangeOf(name: keyof CycleActivities, argument: object): PhaseChange | null {
  if (name === 'enterPhase') {
    const { position } = argument as Parameters<CycleActivities['enterPhase']>[0];
    return { step: name, position };
  }
  if (name === 'leavePhase') {
    const { position, end, next } = argument as Parameters<CycleActivities['leavePhase']>[0];
    return next && { step: name, position, end, next };
  }
  return null;
}

const untilInstant = (instant: string): number => Math.max(1, Date.parse(instant) - Date.now());

/** {@link Cycle} on Temporal: tasks are opened by local activities, many at a time; answers arrive by signal. */
class TemporalCycleRun {
  private readonly address: Pick<CycleAddress, 'organisationId' | 'cycleId'>;
  definition!: CycleDefinition;
  due: CycleRun['due'] = {};
  state: CycleState;
  private ready = false;
  private pending: NewTask[] = [];
  /** Going to another phase, which waits for what is asked there first. */
  private change: PhaseChange | null = null;
  private opening: Promise<void> | null = null;
  /** Local activities under way: continuing as new in the middle of one would run it twice. */
  private busy = 0;
  private watched: Position | null = null;
  private closed = false;
  private steering = false;
  /** What the cycle does as long as nobody steers it elsewhere; from then on another begins where it was steered to. */
  private course = 1;
  private keepsTime = false;
  /** Something was asked or done since the last look at what is to be said of dates. */
  private stirred = false;
  private failTime!: (failure: unknown) => void;
  /** Fails when keeping time does. */
  readonly timeFailed = new Promise<never>((_, fail) => {
    this.failTime = fail;
  });

  constructor(input: CycleInput) {
    this.address = { organisationId: input.organisationId, cycleId: input.cycleId };
    this.state = input.state ?? {
      position: { phase: '', round: 1, units: null },
      seen: 0,
      requestId: null,
      done: [],
      skipped: [],
      leadUnitId: null,
      answers: {},
      contributions: {},
    };
  }

  readonly activities = new Proxy(localActivities, {
    get: (_, name: keyof CycleActivities) => (argument: never) => this.take(name, argument),
  }) as CycleActivities;

  /**
   * Going to another phase is recorded together with what is asked there first, in one transaction: so the next person has
   * their task sooner, and no phase is seen that asks nothing.
   */
  private take(name: keyof CycleActivities, argument: never): Promise<unknown> {
    const change = phaseChangeOf(name, argument);
    if (change && patched('asks-as-it-enters')) return this.holdBack(change);
    if (!this.change) return this.begin(name, argument);
    if (!takesPhaseChange.includes(name)) return this.record().then(() => this.begin(name, argument));
    const after = this.change;
    this.change = null;
    return this.begin(name, { ...(argument as object), after } as never);
  }

  private async holdBack(change: PhaseChange): Promise<void> {
    await this.record();
    if (this.closed) return new Promise<never>(() => undefined);
    this.change = change;
  }

  /** Records by itself what nothing was asked after. */
  private async record(): Promise<void> {
    if (!this.change) return;
    const { step, ...change } = this.change;
    this.change = null;
    await this.begin(step, { ...this.cycle, ...change } as never);
  }

  /** Every activity counts as work under way. */
  private begin(name: keyof CycleActivities, argument: never): Promise<unknown> {
    const doing = this.whileBusy<unknown>(() => localActivities[name](argument));
    const stir = () => {
      this.stirred = true;
    };
    if (name !== 'remind') void doing.then(stir, stir);
    return doing;
  }

  /** With the request that was heard of last: what the cycle does next follows from it. */
  get cycle(): CycleAddress {
    return { ...this.address, requestId: this.state.requestId };
  }

  get idle(): boolean {
    return this.busy === 0 && this.pending.length === 0 && this.change === null;
  }

  /**
   * Stops the cycle between two steps, if it is; no step begins after that. An answer that was heard in the same moment must
   * not lead to a step beside the one that ends the cycle.
   * @returns whether it is stopped
   */
  close(): boolean {
    this.closed ||= this.idle && !this.steering;
    return this.closed;
  }

  async load(): Promise<void> {
    const { definition, due } = await this.activities.loadCycle(this.cycle);
    this.definition = definition;
    this.due = due;
    if (this.state.position.phase === '') this.state.position = firstPosition(definition);
    this.ready = true;
  }

  loaded(): Promise<void> {
    return condition(() => this.ready);
  }

  takeIn(events: CycleEvent[]): void {
    for (const event of events) {
      if (event.sequence <= this.state.seen) continue;
      this.stirred = true;
      this.state.seen = event.sequence;
      this.state.requestId = event.requestId;
      if (event.type === 'taskCompleted') this.state.answers[event.key] = event.answer;
      if (event.type === 'contributionMoved') this.state.contributions[event.unitId] = event.status;
      if (event.type === 'planChanged') this.readDates().catch(this.failTime);
    }
    if (this.ready) this.keepTime();
  }

  /**
   * Keeps time of all that is said of dates, from now on. A cycle that was begun before this was there starts with it when it
   * hears of something.
   */
  keepTime(): void {
    if (this.keepsTime || !patched('keeps-time')) return;
    this.keepsTime = true;
    this.lookAtDates().catch(this.failTime);
  }

  /**
   * One timer for the whole cycle. Whoever looks says all that is due, so a look too many says nothing twice and one that
   * comes late misses nothing. What is asked today is first spoken of tomorrow morning: therefore, whatever happens in a day,
   * one look the next morning is enough.
   */
  private async lookAtDates(): Promise<never> {
    for (;;) {
      this.stirred = false;
      const { next, soonest } = await this.activities.remind({
        ...this.cycle,
        position: this.state.position,
        now: new Date().toISOString(),
      });
      const stirred = () => this.stirred;
      if (next === null) await condition(stirred);
      else await condition(stirred, untilInstant(next));
      if (this.stirred) await sleep(untilInstant(next === null || soonest < next ? soonest : next));
    }
  }

  /** Dates of phases that were moved. */
  private async readDates(): Promise<void> {
    this.due = (await this.activities.loadCycle(this.cycle)).due;
  }

  async ask(step: Step, isPresent: () => boolean): Promise<TaskAnswer> {
    const task = taskFor(this, step);
    const answered = () => this.state.answers[task.key];
    if (!answered()) {
      this.watchDueDate();
      await this.open(task);
      await condition(() => isPresent() && answered() !== undefined);
    }
    return answered() as TaskAnswer;
  }

  async until(holds: () => boolean): Promise<void> {
    await this.record();
    this.watchDueDate();
    return condition(holds);
  }

  /** Runs the cycle to its end, beginning anew from its state whenever it was steered: nothing answered is asked again. */
  async run(): Promise<CycleEnd> {
    for (;;) {
      const { course } = this;
      const end = await Promise.race([
        runCycle(new Course(this, () => this.course === course)),
        condition(() => this.course !== course && !this.steering).then(() => null),
      ]);
      if (end !== null) return end;
    }
  }

  /** What can be told at once, by where the cycle stands; the rest is judged on what people did until now. */
  mustAllow(request: SteerRequest): void {
    if (this.closed) throw notRunning();
    const { paused = false } = this.state;
    if (request.kind === 'pause' && paused) throw refusal('cycle-paused', 'The cycle is paused already.');
    if (request.kind === 'resume' && !paused) throw refusal('cycle-paused', 'The cycle is not paused.');
  }

  /** One at a time, each on what came of the one before. */
  async steer(request: SteerRequest): Promise<void> {
    await this.loaded();
    while (this.steering) await condition(() => !this.steering);
    this.mustAllow(request);
    if (request.kind === 'addUnit') return this.addUnit(request);
    if (request.kind === 'dropUnit') return this.dropUnit(request);
    this.steering = true;
    try {
      // Between two steps, so that no step of the old course comes after what is steered.
      if (changesCourse.includes(request.kind)) {
        await condition(() => this.idle);
        this.mustAllow(request);
        this.course += 1;
      }
      const { position } = this.state;
      const { goesTo, skipped, paused } = await this.activities.steer({ ...this.cycle, request, position });
      this.state.skipped = skipped;
      this.state.paused = paused;
      if (goesTo) moveTo(this.state, goesTo);
      await this.load();
    } finally {
      this.steering = false;
    }
  }

  private async addUnit(request: SteerUnit): Promise<void> {
    if (this.closed) throw notRunning();
    const { phase, round } = this.state.position;
    const contributing = this.definition.phases.find(({ kind }) => kind === 'contributions');
    const order = this.definition.phases.map(({ key }) => key);
    if (!contributing || order.indexOf(phase) > order.indexOf(contributing.key)) {
      throw ApplicationFailure.nonRetryable(
        'A unit can be added until the contributions are in; send the cycle back first.',
        'phase-not-open',
      );
    }
    const open = phase === contributing.key;
    const before = this.state.contributions[request.unitId];
    // From now on the phase waits for it; what its people do meanwhile is heard after this.
    if (open) this.state.contributions[request.unitId] = 'writing';
    try {
      await this.activities.addUnit({
        ...this.cycle,
        ...request,
        phase: open ? phase : null,
        round,
        dueOn: this.due[contributing.key]?.on ?? null,
      });
    } catch (refusal) {
      if (before) this.state.contributions[request.unitId] = before;
      else delete this.state.contributions[request.unitId];
      throw refusal;
    }
  }

  private async dropUnit(request: SteerUnit): Promise<void> {
    if (this.closed) throw notRunning();
    await this.activities.dropUnit({ ...this.cycle, ...request });
    this.state.contributions[request.unitId] = 'dropped';
  }

  mustContinue(afterEvents?: number): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    const due = afterEvents ? historyLength >= afterEvents : continueAsNewSuggested;
    return due && this.ready && this.idle && allHandlersFinished();
  }

  standing(): Position | null {
    return this.ready ? this.state.position : null;
  }

  /** All tasks asked for at the same moment are opened by one activity. */
  private open(task: NewTask): Promise<void> {
    this.pending.push(task);
    this.opening ??= Promise.resolve().then(async () => {
      const tasks = this.pending.splice(0);
      this.opening = null;
      await this.activities.openTasks({ ...this.cycle, tasks });
    });
    return this.opening;
  }

  /** For cycles begun before they kept time: when the date of the phase passes before its end, that is recorded once. */
  private watchDueDate(): void {
    if (this.keepsTime) return;
    const { position } = this.state;
    const passedAt = this.due[position.phase]?.passedAt;
    if (this.watched === position || !passedAt) return;
    this.watched = position;
    const left = () => this.state.position !== position;
    void condition(left, Math.max(1, Date.parse(passedAt) - Date.now())).then(async (leftInTime) => {
      if (!leftInTime) await this.activities.recordOverdue({ ...this.cycle, position });
    });
  }

  private async whileBusy<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) return new Promise<never>(() => undefined);
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }
}

/**
 * The cycle as one course of it sees it. A course that was left begins nothing and hears nothing any more: whatever it still
 * waited for is its successor's affair.
 */
class Course implements CycleRun {
  readonly activities: CycleActivities;

  constructor(
    private readonly host: TemporalCycleRun,
    private readonly isPresent: () => boolean,
  ) {
    this.activities = new Proxy(host.activities, {
      get: (target, name: keyof CycleActivities) => (argument: never) =>
        this.present(() => (target[name] as (at: never) => Promise<unknown>)(argument)),
    });
  }

  get cycle(): CycleAddress {
    return this.host.cycle;
  }
  get definition(): CycleDefinition {
    return this.host.definition;
  }
  get due(): CycleRun['due'] {
    return this.host.due;
  }
  get state(): CycleState {
    return this.host.state;
  }

  ask(step: Step): Promise<TaskAnswer> {
    return this.present(() => this.host.ask(step, this.isPresent));
  }

  until(holds: () => boolean): Promise<void> {
    return this.present(() => this.host.until(() => this.isPresent() && holds()));
  }

  private present<T>(work: () => Promise<T>): Promise<T> {
    return this.isPresent() ? work() : new Promise<never>(() => undefined);
  }
}
