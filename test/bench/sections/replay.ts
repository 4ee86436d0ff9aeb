import { Client, Connection } from '@temporalio/client';
import { setTimeout as wait } from 'node:timers/promises';
import { cycleWorkflowId, messages } from '#contracts/cycle-workflow.js';
import { residentMb } from '../measure/cpu.js';
import { latencyOf, rounded, spread, timed } from '../measure/statistics.js';
import { openCycle } from '../play.js';
import { onSite, untilRelayed, type Section } from '../section.js';

const lanes = 16;

/**
 * A worker that starts while thousands of cycles are open: each is replayed from its history when it is next needed. The
 * worker's cache holds half of them, so that half stay in memory and half make room for others.
 */
export const replay: Section = {
  name: 'replay',
  about: 'start of a worker with many open cycles: replay, and memory per open cycle',
  run: (context) => {
    const { openCycles: count, teams } = context.options;
    const cached = Math.ceil(count / 2);
    return onSite(context, { env: { WORKER_CACHED_CYCLES: String(cached) } }, async ({ site, steps }) => {
      const cycleIds: string[] = [];
      await spread(count, lanes, async () => {
        cycleIds.push(await openCycle(steps, teams));
        if (cycleIds.length % 500 === 0)
          context.report(`replay: ${cycleIds.length} of ${count} cycles are open`);
      });
      await untilRelayed(site);

      const before = site.processes().worker;
      const start = performance.now();
      process.kill(before!, 'SIGKILL');
      const connection = await Connection.connect({ address: site.temporalAddress });
      const client = new Client({ connection });
      try {
        const ask = (cycleId: string) =>
          client.workflow.getHandle(cycleWorkflowId(cycleId)).query(messages.standing);
        while (
          !(await ask(cycleIds[0]!).then(
            () => site.processes().worker !== before,
            () => false,
          ))
        )
          await wait(20);
        const servesMs = performance.now() - start;
        await wait(1_000);
        const empty = residentMb(site.processes().worker) ?? 0;
        const samples: number[] = [];
        const replayed = async (ids: string[]) => {
          await spread(ids.length, lanes, (index) => timed(samples, () => ask(ids[index]!)));
          return residentMb(site.processes().worker) ?? 0;
        };
        const full = await replayed(cycleIds.slice(0, cached));
        const passed = await replayed(cycleIds.slice(cached));
        const allMs = performance.now() - start;
        const perCycle = {
          cachedMb: rounded((full - empty) / cached, 3),
          evictedMb: rounded((passed - full) / Math.max(1, count - cached), 3),
        };
        const each = latencyOf(samples);
        return {
          rows: [
            {
              what: `${count} open cycles`,
              figures:
                `worker serves ${rounded(servesMs / 1000, 1)} s after kill -9; all replayed after ` +
                `${rounded(allMs / 1000, 1)} s, each ${each.p50} / ${each.p99} ms; memory per cycle ` +
                `${perCycle.cachedMb} MB cached, ${perCycle.evictedMb} MB evicted`,
            },
          ],
          details: {
            openCycles: count,
            teams,
            servesAfterMs: rounded(servesMs, 0),
            allReplayedAfterMs: rounded(allMs, 0),
            replayMs: each,
            workerMb: { empty, full, passed },
            memoryPerCycle: perCycle,
          },
        };
      } finally {
        await connection.close();
      }
    });
  },
};
