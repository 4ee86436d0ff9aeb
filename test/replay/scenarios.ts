import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { messages, type CycleInput } from '#contracts/cycle-workflow.js';
import {
  planningWorkflowId,
  planningWorkflowType,
  type PlanningActivities,
} from '#contracts/planning-workflow.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { ContributionStatus } from '#domain/contribution/contribution.js';
import type { SteeringCommand } from '#domain/cycle/steering.js';
import { addDays } from '#domain/shared/dates.js';
import { dayIn } from '#domain/shared/zoned.js';
import { taskKey } from '#domain/task/task.js';
import { withTypedRefusals } from '../../apps/worker/failures.js';
import { plannedFrom, SimulatedOffice, timeZone } from '../support/simulated-office.js';
import {
  bundle,
  startCycle,
  taskQueue,
  timeSkippingEnvironment,
  workerFor,
} from '../support/workflow-environment.js';

const definitions = loadAllDefinitions().map(({ definition }) => definition);

interface CycleScenario {
  document: string;
  setbacks: number;
  input?: Partial<CycleInput>;
  /** Days from its start until the first date of a cycle that has dates. */
  firstDueAfterDays?: number;
  /** What happens before people go on by themselves until the cycle ends. */
  course?: (played: PlayedCycle) => Promise<void>;
}

/** What the workflow is asked: of another outline not the words. */
type Asked = Exclude<SteeringCommand, { kind: 'changeOutline' }> | { kind: 'changeOutline' };

/** A cycle that is being played. */
interface PlayedCycle {
  office: SimulatedOffice;
  /** People do one thing an hour, until the cycle comes to the phase. */
  reach: (phase: string) => Promise<void>;
  /** People do so many things. */
  act: (times: number) => Promise<void>;
  /** A contribution goes from one status to the next, and the cycle hears of each. */
  move: (unitId: string, ...statuses: ContributionStatus[]) => Promise<void>;
  /** Nobody does anything for so many days; then the cycle hears what silence meant. */
  beSilent: (days: number) => Promise<void>;
  /** Refused when the cycle refuses it. */
  steer: (command: Asked) => Promise<unknown>;
  /** The day so many days from now. */
  dayAfter: (days: number) => Promise<string>;
  /** The cycle hears that a plan with other dates was adopted. */
  adoptOtherDates: (dates: Record<string, string>) => Promise<void>;
  /** Whatever people still can do, at once, while the opening of contributions has not yet been heard of; then steers. */
  steerAsContributionsEnd: (command: SteeringCommand) => Promise<void>;
}

/** Of the planning of an organisation: the days on which it looks, one after the other. */
interface PlanningScenario {
  looksAfterDays: readonly number[];
}
type Scenario = CycleScenario | PlanningScenario;

const withdrawnAfter =
  (acts: number): CycleScenario['course'] =>
  async ({ act, steer }) => {
    await act(acts);
    await steer({ kind: 'withdraw' });
  };

/** Nobody answers in time: who does not agree has refused, and what anybody can finish is passed on. */
const silent: CycleScenario['course'] = async ({
  office,
  reach,
  act,
  beSilent,
  dayAfter,
  adoptOtherDates,
}) => {
  await act(1);
  await beSilent(60);
  mustHaveSaid(office, 'agreeToPreparation', 'silence-10');
  await reach('contributions');
  await adoptOtherDates({ contributions: await dayAfter(20), coordination: await dayAfter(40) });
  await beSilent(30);
  mustHaveSaid(office, 'contribution/', 'late-1-concernManager');
  await reach('slotbijeenkomst');
  for (let acts = 0; acts < 20 && !isAsked(office, 'resolveActionPoint'); acts++) await act(1);
  await beSilent(150);
  mustHaveSaid(office, 'resolveActionPoint', 'silence-5');
};

/** Steered in every way but withdrawn: in the middle of phases, while it stands still, and by two at once. */
const steered: CycleScenario['course'] = async ({ office, reach, act, beSilent, steer, dayAfter }) => {
  await reach('briefing');
  await act(1);
  const deputy = { phase: 'briefing', from: 'concernController', to: 'municipalSecretary' } as const;
  await steer({ kind: 'changeOrganiser', ...deputy });
  await steer({ kind: 'pause' });
  await act(12);
  await beSilent(14);
  await steer({ kind: 'resume' });
  await reach('contributions');
  await steer({ kind: 'addUnit', unitId: 'unit-d' });
  await act(1);
  await Promise.all([
    steer({ kind: 'dropUnit', unitId: 'unit-d' }),
    steer({ kind: 'moveDeadline', phase: 'contributions', dueOn: await dayAfter(160) }),
  ]);
  await reach('coordination');
  await mustBeRefused(1, [steer({ kind: 'sendBack', phase: 'college', unitIds: [] })]);
  await reach('management-advice');
  await steer({ kind: 'skipPhase', phase: 'management-advice' });
  await reach('eindtoets');
  const back: SteeringCommand = { kind: 'sendBack', phase: 'contributions', unitIds: ['unit-a'] };
  await mustBeRefused(1, [steer(back), steer(back)]);
  await reach('follow-up');
  await beSilent(1);
  mustBeAsked(office, 'completeFollowUpAction');
  await steer({ kind: 'carryActions', toCycleId: crypto.randomUUID() });
};

/** What is asked of those who have not begun becomes another in the middle of writing, and no more once it is in. */
const askedOtherwise: CycleScenario['course'] = async ({ reach, act, steer }) => {
  await reach('contributions');
  await act(1);
  await steer({ kind: 'changeOutline' });
  await reach('coordination');
  await mustBeRefused(1, [steer({ kind: 'changeOutline' })]);
};

/**
 * What people do around contributions and decisions of which the cycle only hears: one is recalled, one returned, one opened again
 * while others are written and once more while they are coordinated; more time is given and another team heard; a signature is
 * withdrawn and given again.
 */
const talkedOver: CycleScenario['course'] = async ({ office, reach, act, move }) => {
  await reach('contributions');
  await move('unit-a', 'submitted', 'writing', 'submitted', 'returned');
  office.answerBesides(taskKey('contributions', 1, 'decideExtension', 'extension-1'), 'granted');
  office.answerBesides(taskKey('contributions', 1, 'alignContribution', 'alignment-1'), 'disagreed');
  await move('unit-a', 'submitted', 'accepted', 'returned', 'submitted', 'accepted');
  await move('unit-b', 'submitted', 'waived');
  await reach('coordination');
  await move('unit-a', 'returned', 'submitted', 'accepted');
  await reach('college');
  for (let acts = 0; !hasSigned(office, 'college:1'); acts++) {
    if (acts === 50) throw new Error('the decision of the college was not signed');
    await act(1);
  }
  // The cycle waits for the second signature; the first is given once more meanwhile.
  office.answerBesides(taskKey('college', 1, 'signDecision', 'college:1:2'), 'signed');
};

const isAsked = ({ open }: SimulatedOffice, kind: string) =>
  [...open.values()].some((task) => task.kind === kind);

const hasSigned = ({ happenings }: SimulatedOffice, signature: string) =>
  happenings.some((one) => one.what === 'completed' && one.task.subject?.id === signature);

// A history that does not hold what it is named for is not worth keeping.

function mustBeAsked(office: SimulatedOffice, kind: string): void {
  if (!isAsked(office, kind)) throw new Error(`${kind} is not asked`);
}

function mustHaveSaid({ happenings }: SimulatedOffice, task: string, rule: string): void {
  const said = happenings.some((one) => one.what === 'said' && one.rule === rule && one.task.includes(task));
  if (!said) throw new Error(`${rule} was not said of ${task}`);
}

async function mustBeRefused(howMany: number, asked: Promise<unknown>[]): Promise<void> {
  const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
  if (refused.length !== howMany) throw new Error(`${refused.length} were refused, not ${howMany}`);
}

/**
 * What saved histories cover: every phase kind, returns, continue-as-new, every way of steering, reminders and silence, the two
 * Flemish councils. Some were first saved by a release that knew no dates yet.
 */
export const scenarios: Record<string, Scenario> = {
  'begroting-straight': { document: 'begroting', setbacks: 0 },
  'begroting-with-setbacks': { document: 'begroting', setbacks: 8 },
  'begroting-continued-as-new': { document: 'begroting', setbacks: 3, input: { continueAfterEvents: 60 } },
  'begroting-withdrawn': { document: 'begroting', setbacks: 0, course: withdrawnAfter(12) },
  'begroting-silent-past-its-dates': {
    document: 'begroting',
    setbacks: 0,
    firstDueAfterDays: 25,
    course: silent,
  },
  'begroting-steered': { document: 'begroting', setbacks: 0, firstDueAfterDays: 60, course: steered },
  'begroting-outline-changed': {
    document: 'begroting',
    setbacks: 2,
    firstDueAfterDays: 60,
    course: askedOtherwise,
  },
  'begroting-talked-over': {
    document: 'begroting',
    setbacks: 0,
    firstDueAfterDays: 60,
    course: talkedOver,
  },
  'begroting-withdrawn-as-a-phase-ends': {
    document: 'begroting',
    setbacks: 0,
    firstDueAfterDays: 60,
    course: ({ steerAsContributionsEnd }) => steerAsContributionsEnd({ kind: 'withdraw' }),
  },
  'voorjaarsnota-straight': { document: 'voorjaarsnota', setbacks: 1 },
  'meerjarenplan-with-setbacks': { document: 'meerjarenplan', setbacks: 5 },
  'planning-adopted-anew': { looksAfterDays: [30, 200] },
};

/** Plays a scenario to its end on the time-skipping server; gives the history of its last run. */
export const play = (scenario: Scenario) =>
  'document' in scenario ? playCycle(scenario) : playPlanning(scenario);

/** Looks on each of the days, then has nothing more to start until a plan is adopted anew. */
async function playPlanning({ looksAfterDays }: PlanningScenario) {
  const environment = await timeSkippingEnvironment();
  try {
    const days = [...looksAfterDays];
    const begun = await environment.currentTimeMs();
    const startDueCycles: PlanningActivities['startDueCycles'] = () => {
      const day = days.shift();
      return Promise.resolve({ nextAt: day ? new Date(begun + day * 86_400_000).toISOString() : null });
    };
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue,
      workflowBundle: await bundle(),
      activities: { startDueCycles },
    });
    const organisationId = crypto.randomUUID();
    const adopted = (sequence: number): CycleEvent[] => [
      { type: 'planAdopted', year: 2027, sequence, requestId: `request-${sequence}` },
    ];
    const handle = await environment.client.workflow.signalWithStart(planningWorkflowType, {
      workflowId: planningWorkflowId(organisationId),
      taskQueue,
      args: [{ organisationId }],
      signal: messages.progressed,
      signalArgs: [adopted(1)],
    });
    await worker.runUntil(async () => {
      await environment.sleep(`${looksAfterDays.at(-1) ?? 0} days`);
      await environment.sleep('2 days');
      await handle.signal(messages.progressed, adopted(2));
      await environment.sleep('1 day');
    });
    return await handle.fetchHistory();
  } finally {
    await environment.teardown();
  }
}

async function playCycle({ document, setbacks, input, firstDueAfterDays, course }: CycleScenario) {
  const environment = await timeSkippingEnvironment();
  try {
    const definition = definitions.find((one) => one.document === document)!;
    const outbox: CycleEvent[] = [];
    let drawn = 0;
    let now = await environment.currentTimeMs();
    const dated = firstDueAfterDays !== undefined && {
      ...plannedFrom(definition, now, firstDueAfterDays),
      now: () => new Date(now).toISOString(),
    };
    const office = new SimulatedOffice({
      definition,
      choose: (below) => (drawn++ * 5 + 2) % below,
      setbacks,
      tell: (event) => outbox.push(cycle.number(event)),
      ...dated,
    });
    let opening = false;
    let contributionsHeard = Promise.resolve();
    const activities = withTypedRefusals({
      ...office.activities,
      openContributions: async (at) => {
        const opened = await office.activities.openContributions(at);
        opening = true;
        await contributionsHeard;
        return opened;
      },
    });
    const worker = await workerFor(environment, activities, await bundle());
    const cycle = await startCycle(environment, input);

    const wait = async (time: `${number} ${'second' | 'hour' | 'days'}`) => {
      await environment.sleep(time);
      now = await environment.currentTimeMs();
    };
    const relay = async () => {
      if (outbox.length > 0) await cycle.send(outbox.splice(0));
    };
    const hasEnded = () => office.happenings.some(({ what }) => what === 'ended');
    const stands = () => office.happenings.findLast((one) => one.what === 'entered')?.phase;
    const act = async (after: Parameters<typeof wait>[0] = '1 hour') => {
      await wait(after);
      if (!hasEnded()) office.act();
      await relay();
    };
    let steerings = 0;
    const played: PlayedCycle = {
      office,
      act: async (times) => {
        for (let acts = 0; acts < times; acts++) await act();
      },
      reach: async (phase) => {
        for (let acts = 0; stands() !== phase; acts++) {
          if (acts === 400) throw new Error(`${phase} was not reached`);
          await act();
        }
      },
      move: async (unitId, ...statuses) => {
        for (const status of statuses) {
          await wait('1 hour');
          office.move(unitId, status);
          await relay();
        }
      },
      beSilent: async (days) => {
        await wait(`${days} days`);
        await relay();
      },
      steer: async (command) => {
        const steeringId = `steering-${++steerings}`;
        const request = { ...command, steeringId, requestId: `request-of-${steeringId}` };
        const done: unknown = await cycle.handle.executeUpdate(messages[command.kind], { args: [request] });
        await relay();
        return done;
      },
      dayAfter: async (days) =>
        addDays(dayIn(timeZone, new Date(await environment.currentTimeMs()).toISOString()), days),
      adoptOtherDates: async (dates) => {
        for (const [phase, on] of Object.entries(dates)) office.moveTo(phase, on);
        await cycle.send([cycle.number({ type: 'planChanged' })]);
      },
      steerAsContributionsEnd: async (command) => {
        let hear = () => {};
        contributionsHeard = new Promise((heard) => (hear = heard));
        // Time is not skipped while a step is under way.
        while (!opening) await act('1 second');
        while (office.act());
        await relay();
        const steering = played.steer(command);
        await new Promise((sent) => setTimeout(sent, 1_000));
        hear();
        await steering;
      },
    };
    await worker.runUntil(async () => {
      await course?.(played);
      while (!hasEnded()) await act();
    });
    const last: WorkflowHandle = environment.client.workflow.getHandle(cycle.handle.workflowId);
    return await last.fetchHistory();
  } finally {
    await environment.teardown();
  }
}
