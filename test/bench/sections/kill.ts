import { setTimeout as wait } from 'node:timers/promises';
import { latencyOf, rounded, spread } from '../measure/statistics.js';
import { completionsOf, Observed, playCycle, type Play } from '../play.js';
import { onSite, untilRelayed, type Section } from '../section.js';

const lanes = 16;
const cycles = 64;
/** Waiting this many times longer than it did before is not normal. */
const tolerated = 3;

/** The worker is killed while people work; they notice only between phases, and nothing is lost or done twice. */
export const kill: Section = {
  name: 'kill',
  about: 'kill -9 of the worker under load: time to normal, lost and doubled tasks',
  run: (context) =>
    onSite(context, {}, async ({ site, steps }) => {
      const { teams, warmUp } = context.options;
      const play: Play = { teams, actors: 1, returnEvery: 10 };
      context.report(`kill: warming up, ${warmUp} cycles`);
      await spread(warmUp, lanes, (number) => playCycle(steps, play, new Observed(), number));

      const observed = new Observed();
      const waits: { from: number; until: number }[] = [];
      const cycleIds: string[] = [];
      const noted = new Proxy(observed.between, {
        get: (target, property, receiver) =>
          property === 'push'
            ? (took: number) => {
                waits.push({ from: performance.now() - took, until: performance.now() });
                return target.push(took);
              }
            : Reflect.get(target, property, receiver),
      });
      const watched = Object.assign(Object.create(observed) as Observed, { between: noted });
      let killedAt = Infinity;
      const killing = (async () => {
        while (observed.between.length < cycles * 2) await wait(20);
        killedAt = performance.now();
        process.kill(site.processes().worker!, 'SIGKILL');
        context.report('kill: the worker is killed');
      })();
      await spread(cycles, lanes, async (number) => {
        cycleIds[number] = await playCycle(steps, play, watched, number);
      });
      await killing;
      await untilRelayed(site);

      const before = latencyOf(
        waits.filter(({ until }) => until < killedAt).map(({ from, until }) => until - from),
      );
      const unusual = tolerated * (before.p99 ?? 0);
      const late = waits.filter(({ from, until }) => until > killedAt && until - from > unusual);
      const normalMs = Math.max(0, ...late.map(({ until }) => until - killedAt));
      let finished = 0;
      for (const cycleId of cycleIds) finished += await steps.finishedTasks(cycleId);
      const expected = cycleIds.reduce((total, _, number) => total + completionsOf(play, number), 0);
      const [{ open }] = await site.dataSource.query(
        `SELECT count(*)::int AS open FROM task WHERE cycle_id = ANY($1) AND status IN ('open', 'claimed')`,
        [cycleIds],
      );
      return {
        rows: [
          {
            what: `${cycles} cycles, 16 actors`,
            figures:
              `normal ${rounded(normalMs / 1000, 1)} s after kill -9; ${Math.max(0, expected - finished)} tasks lost, ` +
              `${Math.max(0, finished - expected)} doubled, ${open} left open; ${observed.failed} calls failed`,
          },
        ],
        details: {
          cycles,
          normalAfterMs: rounded(normalMs, 0),
          betweenPhasesBeforeMs: before,
          lostTasks: Math.max(0, expected - finished),
          doubledTasks: Math.max(0, finished - expected),
          leftOpen: open,
          failedCalls: observed.failed,
        },
      };
    }),
};
