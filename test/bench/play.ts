import { setTimeout as wait } from 'node:timers/promises';
import { CallFailed, type OpenTask, type SevenSteps, type StepName } from './seven-steps.js';
import { spread, timed } from './measure/statistics.js';

/** What was seen while cycles were played; times in milliseconds. */
export class Observed {
  /** One complete call. */
  readonly complete: number[] = [];
  /** From sending a complete until the next task was in the next person's inbox: within a contribution. */
  readonly inside: number[] = [];
  /** The same from one phase to the next. */
  readonly between: number[] = [];
  readonly doneAt: number[] = [];
  /** Calls that failed and had to be repeated. */
  failed = 0;
}

export interface Play {
  teams: number;
  /** People at work inside the cycle at the same time. */
  actors: number;
  /** One team in so many gets its contribution back once; 0 for none. */
  returnEvery: number;
}

/** Before somebody looks again in an inbox that did not show the task yet; the first look is at once. */
const lookEveryMs = 5;
const patienceMs = 60_000;
const mostAttempts = 5;

/** The last three steps but one, in order, and who does them. */
const afterContributions: [StepName, string][] = [
  ['slotbijeenkomst', 'concernmanager'],
  ['eindtoets', 'gemeentesecretaris'],
  ['college', 'college'],
  ['raad', 'raad'],
];

/** Plays one cycle from its start to its end. */
export async function playCycle(
  steps: SevenSteps,
  play: Play,
  observed: Observed,
  number = 0,
): Promise<string> {
  const cycleId = await steps.startCycle(play.teams);
  const briefing = await look(steps, play, 'concernmanager', cycleId, 'briefing');
  const start = await complete(steps, observed, briefing);
  await handover(steps, play, observed.between, start, 'team-0', cycleId, 'submit', 0);
  let last = start;
  await spread(play.teams, play.actors, async (team) => {
    const returned = play.returnEvery > 0 && (number + team) % play.returnEvery === 0;
    last = Math.max(last, await playTeam(steps, play, observed, cycleId, team, returned));
  });
  for (const [step, group] of afterContributions) {
    const task = await handover(steps, play, observed.between, last, group, cycleId, step);
    last = await complete(steps, observed, task);
  }
  while (!(await steps.isEnded(cycleId))) await wait(lookEveryMs);
  return cycleId;
}

/** Starts a cycle and brings it to where all teams are at work. */
export async function openCycle(steps: SevenSteps, teams: number, document?: string): Promise<string> {
  const observed = new Observed();
  const play = { teams, actors: 1, returnEvery: 0 };
  const cycleId = await steps.startCycle(teams, document);
  await complete(steps, observed, await look(steps, play, 'concernmanager', cycleId, 'briefing'));
  await look(steps, play, `team-${teams - 1}`, cycleId, 'submit', teams - 1);
  return cycleId;
}

/** Completions of one played cycle. */
export const completionsOf = ({ teams, returnEvery }: Play, number = 0): number =>
  5 +
  2 * teams +
  2 *
    Array.from({ length: teams }, (_, team) => returnEvery > 0 && (number + team) % returnEvery === 0).filter(
      Boolean,
    ).length;

/** Submit and review until accepted; gives when the last complete was sent. */
async function playTeam(
  steps: SevenSteps,
  play: Play,
  observed: Observed,
  cycleId: string,
  team: number,
  returned: boolean,
): Promise<number> {
  let submit = await look(steps, play, `team-${team}`, cycleId, 'submit', team);
  for (let back = returned; ; back = false) {
    const sent = await complete(steps, observed, submit);
    const review = await handover(
      steps,
      play,
      observed.inside,
      sent,
      'concernmanager',
      cycleId,
      'review',
      team,
    );
    const judged = await complete(steps, observed, review, back ? 'returned' : 'accepted');
    if (!back) return judged;
    submit = await handover(steps, play, observed.inside, judged, `team-${team}`, cycleId, 'submit', team);
  }
}

/** Completes a task, again when that failed; gives when it was first sent. */
export async function complete(
  steps: SevenSteps,
  observed: Observed,
  task: OpenTask,
  decision?: 'accepted' | 'returned',
): Promise<number> {
  const sent = performance.now();
  for (let attempt = 1; ; attempt++) {
    try {
      await timed(observed.complete, () => steps.complete(task.id, decision));
      observed.doneAt.push(performance.now());
      return sent;
    } catch (error) {
      observed.failed += 1;
      if (!(error instanceof CallFailed) || attempt === mostAttempts) throw error;
      await wait(20);
    }
  }
}

async function handover(
  steps: SevenSteps,
  play: Play,
  samples: number[],
  sent: number,
  ...wanted: [group: string, cycleId: string, step: StepName, team?: number]
): Promise<OpenTask> {
  const task = await look(steps, play, ...wanted);
  samples.push(performance.now() - sent);
  return task;
}

/** Looks in an inbox until the task is there. */
async function look(
  steps: SevenSteps,
  { teams }: Play,
  group: string,
  cycleId: string,
  step: StepName,
  team?: number,
): Promise<OpenTask> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const tasks = await steps.inbox(group, cycleId, { limit: Math.max(50, teams + 5) });
    const found = tasks.find((task) => task.step === step && (team === undefined || task.team === team));
    if (found) return found;
    if (performance.now() > until) throw new Error(`${step} never came to ${group}`);
    await wait(lookEveryMs);
  }
}
