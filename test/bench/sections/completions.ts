import { cpuPer, cpuUse } from '../measure/cpu.js';
import { countersPer, databaseCounters, sequentialScans } from '../measure/database.js';
import { latencyOf, rounded, spread } from '../measure/statistics.js';
import { Observed, completionsOf, playCycle, type Play } from '../play.js';
import { onSite, type BenchContext, type Findings, type Section, type SiteWork } from '../section.js';

/** Actors inside one cycle: alone in it, and four who get in each other's way. */
const perCycle = [1, 4];

/** Completing tasks, and how soon the next person has theirs. */
export const completions: Section = {
  name: 'completions',
  about: 'completions and hand-over, inside a contribution and between phases',
  run: (context) =>
    onSite(context, {}, async (at) => {
      const { options, report } = context;
      report(`completions: warming up, ${options.warmUp} cycles`);
      await playMany(at, { teams: options.teams, actors: 1, returnEvery: 10 }, 16, options.warmUp);
      const runs = [];
      for (const actors of options.actors) {
        for (const inside of perCycle.filter((count) => count <= actors)) {
          report(`completions: ${actors} actors, ${inside} in a cycle`);
          runs.push(await measureRun(at, context, actors, inside));
        }
      }
      return {
        rows: runs.flatMap(({ row }) => row),
        details: {
          runs: runs.map(({ details }) => details),
          sequentialScans: await sequentialScans(at.site.dataSource),
        },
      } satisfies Findings;
    }),
};

/** Plays so many cycles to their end and reports on it. */
export async function measureRun(
  at: SiteWork,
  { options, limits }: Pick<BenchContext, 'options' | 'limits'>,
  actors: number,
  inside: number,
) {
  const { site } = at;
  const lanes = Math.max(1, Math.floor(actors / inside));
  const count = actors === 1 ? 5 : Math.max(options.cycles, 3 * lanes);
  const play: Play = { teams: options.teams, actors: inside, returnEvery: 10 };
  const counted = await databaseCounters(site);
  const used = cpuUse(site.processes());
  const start = performance.now();
  const observed = await playMany(at, play, lanes, count);
  const wallMs = performance.now() - start;
  const cpu = cpuPer(used, cpuUse(site.processes()), observed.doneAt.length, wallMs);
  const perSecond = rounded((observed.doneAt.length / wallMs) * 1000, 1);
  const details = {
    actors,
    actorsPerCycle: inside,
    cycles: count,
    completions: observed.doneAt.length,
    expected: Array.from({ length: count }, (_, number) => completionsOf(play, number)).reduce(
      (total, each) => total + each,
      0,
    ),
    perSecond,
    failedCalls: observed.failed,
    completeMs: latencyOf(observed.complete),
    handOverInsideMs: latencyOf(observed.inside),
    handOverBetweenMs: latencyOf(observed.between),
    cpuMsPerCompletion: cpu,
    perCompletion: countersPer(counted, await databaseCounters(site), observed.doneAt.length),
  };
  const { completeMs, handOverInsideMs, handOverBetweenMs } = details;
  const pair = ({ p50, p99 }: { p50: number | null; p99: number | null }) => `${p50} / ${p99}`;
  const limit = limits?.pgbench?.[actors];
  return {
    details,
    row: {
      what: `${actors} actors, ${inside} in a cycle`,
      figures:
        `${perSecond}/s; complete ${pair(completeMs)} ms; next task inside ${pair(handOverInsideMs)} ms, ` +
        `between phases ${pair(handOverBetweenMs)} ms; ${cpu.product} ms CPU; ${observed.failed} failed`,
      ...(limit && { ofLimit: rounded(perSecond / limit, 3) }),
    },
  };
}

/** Plays cycles, so many at a time. */
export async function playMany(
  { steps }: Pick<SiteWork, 'steps'>,
  play: Play,
  lanes: number,
  count: number,
): Promise<Observed> {
  const observed = new Observed();
  await spread(count, lanes, (number) => playCycle(steps, play, observed, number));
  return observed;
}
