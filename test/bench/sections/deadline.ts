import { setTimeout as wait } from 'node:timers/promises';
import { cpuPer, cpuUse } from '../measure/cpu.js';
import { latencyOf, rounded, spread } from '../measure/statistics.js';
import { complete, Observed, openCycle } from '../play.js';
import { onSite, untilRelayed, type Section } from '../section.js';

const lanes = 16;

/**
 * The last minutes before a date that does not move: every team of every cycle looks and submits, each at a moment of
 * its own, whether or not the others have been answered. Waiting counts from the moment somebody wanted to submit, so that
 * a system that falls behind can't hide it.
 */
export const deadline: Section = {
  name: 'deadline',
  about: 'deadline hour: many cycles, every team submits within minutes, people waiting for answers',
  run: (context) =>
    onSite(context, { connections: 500 }, async ({ site, steps }) => {
      const { deadlineCycles: cycles, deadlineSeconds: seconds, teams } = context.options;
      context.report(`deadline: opening ${cycles} cycles of ${teams} teams`);
      const cycleIds: string[] = [];
      await spread(cycles, lanes, async () => cycleIds.push(await openCycle(steps, teams)));
      await untilRelayed(site);
      await site.dataSource.query('ANALYZE');

      const submissions = cycleIds
        .flatMap((cycleId) => Array.from({ length: teams }, (_, team) => ({ cycleId, team })))
        .map((submission) => ({ ...submission, at: Math.random() * seconds * 1000 }))
        .sort((one, other) => one.at - other.at);
      context.report(`deadline: ${submissions.length} submissions within ${seconds} s`);
      const observed = new Observed();
      const answered: number[] = [];
      let failed = 0;
      const used = cpuUse(site.processes());
      const start = performance.now();
      const submit = async ({ cycleId, team, at }: (typeof submissions)[number]) => {
        try {
          const [task] = await steps.inbox(`team-${team}`, cycleId);
          if (!task) throw new Error('the task to submit is not in the inbox');
          await complete(steps, observed, task);
          answered.push(performance.now() - start - at);
        } catch (error) {
          failed += 1;
          context.report(`deadline: ${String(error)}`);
        }
      };
      const under: Promise<void>[] = [];
      for (const submission of submissions) {
        const early = submission.at - (performance.now() - start);
        if (early > 0) await wait(early);
        under.push(submit(submission));
      }
      await Promise.all(under);
      const drainedMs = await untilRelayed(site);
      const cpu = cpuPer(used, cpuUse(site.processes()), submissions.length, performance.now() - start);
      const [{ submitted, reviews }] = await site.dataSource.query(
        `SELECT (SELECT count(*)::int FROM contribution WHERE status = 'submitted') AS submitted,
           (SELECT count(*)::int FROM task WHERE kind = 'reviewContribution' AND status = 'open') AS reviews`,
      );
      const answers = latencyOf(answered);
      const lost = submissions.length - submitted;
      return {
        rows: [
          {
            what: `${submissions.length} submissions in ${seconds} s`,
            figures:
              `answered after ${answers.p50} / ${answers.p99} ms, at most ${answers.max} ms; ${failed} failed, ` +
              `${lost} lost, ${reviews - submitted} reviews too many; queue empty ${rounded(drainedMs / 1000, 1)} s after the last; ` +
              `${cpu.product} ms CPU each`,
          },
        ],
        details: {
          cycles,
          teams,
          seconds,
          submissions: submissions.length,
          answeredMs: answers,
          completeMs: latencyOf(observed.complete),
          failed,
          repeated: observed.failed,
          lost,
          reviewsTooMany: reviews - submitted,
          queueEmptyAfterMs: rounded(drainedMs, 0),
          cpuMsPerSubmission: cpu,
        },
      };
    }),
};
