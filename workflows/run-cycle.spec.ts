import fc from 'fast-check';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { CycleDefinition, DecisionPhase } from '#domain/definition/definition.js';
import type { NewCycleEvent } from '#contracts/cycle-events.js';
import type { CycleEnd, CycleState, SteerRequest } from '#contracts/cycle-workflow.js';
import { DomainError } from '#domain/shared/domain-error.js';
import { firstPosition } from '#domain/cycle/route.js';
import { SimulatedOffice, type Happening } from '../test/support/simulated-office.js';
import { taskFor, type CycleRun, type Step } from './cycle-run.js';
import { moveTo, runCycle } from './run-cycle.js';

const definitions = new Map(
  loadAllDefinitions().map(({ definition }) => [`${definition.country} ${definition.document}`, definition]),
);
const definitionOf = (name: string) => definitions.get(name) as CycleDefinition;

/** The workflow's code on an engine that may start over from its state at any moment, as continue-as-new does. */
class RestartingEngine {
  end: CycleEnd | null = null;
  failure: unknown = null;
  state: CycleState;
  private waiting: (() => void)[] = [];
  private generation = 0;

  constructor(
    private readonly definition: CycleDefinition,
    private readonly office: () => SimulatedOffice,
  ) {
    this.state = {
      position: firstPosition(definition),
      seen: 0,
      requestId: null,
      done: [],
      skipped: [],
      leadUnitId: null,
      answers: {},
      contributions: {},
    };
  }

  start(): void {
    const generation = ++this.generation;
    this.waiting = [];
    this.state = structuredClone(this.state);
    const current =
      <T>(take: (value: T) => void) =>
      (value: T) =>
        generation === this.generation && take(value);
    runCycle(this.run()).then(
      current((end) => (this.end = end)),
      current((failure: unknown) => (this.failure = failure)),
    );
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const look of this.waiting) look();
    }
  }

  private run(): CycleRun {
    const { activities } = this.office();
    const until = (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => holds() && resolve();
        this.waiting.push(look);
        look();
      });
    const run: CycleRun = {
      cycle: { organisationId: 'organisation', cycleId: 'cycle' },
      definition: this.definition,
      due: {},
      state: this.state,
      activities,
      until,
      ask: async (step: Step) => {
        const task = taskFor(run, step);
        const { answers } = run.state;
        if (!answers[task.key]) await activities.openTasks({ ...run.cycle, tasks: [task] });
        await until(() => answers[task.key] !== undefined);
        return answers[task.key] as never;
      },
    };
    return run;
  }
}

/** Lets people act until the cycle ends, starting the engine over now and then. */
async function play(definition: CycleDefinition, numbers: number[], setbacks: number) {
  let drawn = 0;
  const choose = (below: number) => (numbers[drawn++ % numbers.length] as number) % below;
  const engine = new RestartingEngine(definition, () => office);
  const office = new SimulatedOffice({
    definition,
    choose,
    setbacks,
    tell: (event) => {
      if (event.type === 'taskCompleted') engine.state.answers[event.key] = event.answer;
      if (event.type === 'contributionMoved') engine.state.contributions[event.unitId] = event.status;
    },
  });
  engine.start();
  for (let step = 0; ; step++) {
    await engine.settle();
    if (engine.failure) throw engine.failure;
    if (engine.end) return { office, end: engine.end, happenings: office.happenings };
    if (!office.act()) throw new Error('stuck: nobody is asked anything');
    if (step > 5_000) throw new Error('no end in sight');
    if (choose(7) === 0) {
      await engine.settle();
      if (!engine.end) engine.start();
    }
  }
}

const anyCycle = fc.tuple(
  fc.constantFrom(...definitions.keys()),
  fc.array(fc.nat(), { minLength: 20, maxLength: 200 }),
  fc.nat(8),
);

const completed = (happenings: readonly Happening[]) => happenings.filter((one) => one.what === 'completed');

describe('running any definition, with any sequence of outcomes', () => {
  it('never gets stuck, and loses no task', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { office, happenings } = await play(definition, numbers, setbacks);
        expect([...office.open.keys()]).toEqual([]);
        expect(completed(happenings)).toHaveLength(office.everOpened.size);
      }),
      { numRuns: 150 },
    );
  });

  it('skips no required signature: each decision that stands is signed by all its signers, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { happenings, end } = await play(definition, numbers, setbacks);
        if (end !== 'completed') return;
        const done = completed(happenings);
        for (const phase of definition.phases.filter(
          (one): one is DecisionPhase => one.kind === 'decision',
        )) {
          for (const { key, signedBy = [] } of phase.decisions) {
            const decided = done.findLastIndex(
              ({ task }) =>
                task.kind === 'recordDecision' && task.phase === phase.key && task.subject?.id === key,
            );
            const signers = done
              .slice(decided)
              .filter(({ task }) => task.kind === 'signDecision' && task.subject?.id.startsWith(`${key}:`))
              .map(({ task }) => task.candidate.role);
            expect(signers).toEqual(signedBy);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('after a return, everything that tests or decides later is done again', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { happenings, end } = await play(definition, numbers, setbacks);
        if (end !== 'completed') return;
        const order = definition.phases.map(({ key }) => key);
        const last = happenings.findLastIndex((one) => one.what === 'left' && one.end === 'returned');
        const after = happenings.slice(last + 1).filter((one) => one.what === 'entered');
        const from = last < 0 ? 0 : order.indexOf(after[0]?.phase ?? '');
        const binding = definition.phases
          .slice(from)
          .filter(
            (phase) =>
              phase.kind === 'test' ||
              (phase.kind === 'decision' && phase.decisions.some(({ signedBy }) => signedBy)),
          );
        expect(after.map(({ phase }) => phase)).toEqual(
          expect.arrayContaining(binding.map(({ key }) => key)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('a rejection ends the cycle as rejected, and nothing else does', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { happenings, end } = await play(definition, numbers, setbacks);
        const rejected = completed(happenings).some(({ outcome }) => outcome === 'rejected');
        expect(end).toBe(rejected ? 'rejected' : 'completed');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a cycle that is steered', () => {
  /** Somebody steers now and then, as the step would do it; what is refused is refused, and people work on. */
  async function playSteered(
    definition: CycleDefinition,
    numbers: number[],
    setbacks: number,
    steerings: number,
  ) {
    let drawn = 0;
    const choose = (below: number) => (numbers[drawn++ % numbers.length] as number) % below;
    const engine = new RestartingEngine(definition, () => office);
    const office = new SimulatedOffice({
      definition,
      choose,
      setbacks,
      tell: (event) => {
        if (event.type === 'taskCompleted') engine.state.answers[event.key] = event.answer;
        if (event.type === 'contributionMoved') engine.state.contributions[event.unitId] = event.status;
      },
    });
    const phases = definition.phases.map(({ key }) => key);
    const steer = async (steeringId: string) => {
      const phase = phases[choose(phases.length)] as string;
      const kinds = ['pause', 'resume', 'sendBack', 'skipPhase'] as const;
      const kind = kinds[choose(kinds.length)] as (typeof kinds)[number];
      const request = { kind, phase, unitIds: ['unit-a'], steeringId, requestId: null } as SteerRequest;
      const at = { organisationId: 'organisation', cycleId: 'cycle' };
      try {
        const { position } = engine.state;
        const { goesTo, skipped, paused } = await office.activities.steer({ ...at, request, position });
        engine.state.skipped = skipped;
        engine.state.paused = paused;
        if (goesTo) moveTo(engine.state, goesTo);
        engine.start();
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
      }
    };
    engine.start();
    for (let step = 0, left = steerings; ; step++) {
      await engine.settle();
      if (engine.failure) throw engine.failure;
      if (engine.end) return { office, end: engine.end };
      if (left > 0 && choose(5) === 0) await steer(`steering-${left--}`);
      else if (!office.act()) {
        // Nothing is asked of anybody: only because the cycle stands still.
        expect(engine.state.paused).toBe(true);
        const resume = { kind: 'resume', steeringId: `resume-${step}`, requestId: null } as const;
        const { position } = engine.state;
        const at = { organisationId: 'organisation', cycleId: 'cycle' };
        engine.state.paused = (await office.activities.steer({ ...at, request: resume, position })).paused;
      }
      if (step > 5_000) throw new Error('no end in sight');
    }
  }

  it('gets stuck by no interleaving of pauses, returns and phases left out, and asks nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, fc.nat(12), async ([name, numbers, setbacks], steerings) => {
        const { office } = await playSteered(definitionOf(name), numbers, setbacks, steerings);
        const keys = completed(office.happenings).map((one) =>
          one.what === 'completed' ? one.task.key : '',
        );
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length + office.takenBack).toBe(office.everOpened.size);
      }),
      { numRuns: 150 },
    );
  });
});

describe('opening contributions', () => {
  it('waits for those opened in a new round, also when news of the round before came late', async () => {
    const definition = definitionOf('NL begroting');
    const outbox: NewCycleEvent[] = [];
    const engine = new RestartingEngine(definition, () => office);
    const office = new SimulatedOffice({
      definition,
      choose: () => 0,
      setbacks: 0,
      tell: (event) => outbox.push(event),
    });
    const hear = async () => {
      for (const event of outbox.splice(0)) {
        if (event.type === 'taskCompleted') engine.state.answers[event.key] = event.answer;
        if (event.type === 'contributionMoved') engine.state.contributions[event.unitId] = event.status;
      }
      await engine.settle();
    };
    const reach = async (phase: string) => {
      await engine.settle();
      for (; engine.state.position.phase !== phase; await hear()) office.act();
    };
    // The worker died after the opening was committed: it opens them again, and finds what people have done since.
    const { openContributions } = office.activities;
    office.activities.openContributions = async (request) => {
      await openContributions(request);
      if (request.round === 1) while (office.unsettled.length > 0) office.act();
      return openContributions(request);
    };

    engine.start();
    await reach('eindtoets');
    const [test] = office.open.values();
    office.complete(test as never, { outcome: 'returned', returnTo: 'contributions', unitIds: ['unit-a'] });
    await hear();
    expect(office.unsettled).toEqual(['unit-a']);
    expect(engine.state.position).toMatchObject({ phase: 'contributions', round: 2 });
    await reach('coordination');
    expect(office.unsettled).toEqual([]);
  });
});
