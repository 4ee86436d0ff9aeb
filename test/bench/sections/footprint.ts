import { Connection } from '@temporalio/client';
import { cycleWorkflowId } from '#contracts/cycle-workflow.js';
import { countingStatements, countersPer, databaseBytes, databaseCounters } from '../measure/database.js';
import { rounded, spread } from '../measure/statistics.js';
import { completionsOf, Observed, openCycle, playCycle, type Play } from '../play.js';
import { onSite, untilRelayed, type Section, type SiteWork } from '../section.js';

const megabyte = 2 ** 20;
/** As many as the peers' driver leaves open. */
const leftOpen = 50;
const lanes = 16;

/** What a cycle leaves behind, and what a completion costs the database. */
export const footprint: Section = {
  name: 'footprint',
  about: 'workflow events and bytes of a whole cycle; database, WAL, commits and statements',
  run: (context) =>
    onSite(context, {}, async (at) => {
      const { site, steps } = at;
      const { teams, warmUp } = context.options;
      const play: Play = { teams, actors: 1, returnEvery: 10 };
      const many = (count: number) =>
        spread(count, lanes, (number) => playCycle(steps, play, new Observed(), number));
      context.report(`footprint: warming up, ${warmUp} cycles`);
      await many(warmUp);

      const count = 2 * lanes;
      const completions = Array.from({ length: count }, (_, number) => completionsOf(play, number)).reduce(
        (total, each) => total + each,
      );
      context.report(`footprint: ${count} cycles`);
      const before = await databaseCounters(site);
      await many(count);
      await untilRelayed(site);
      const perCompletion = countersPer(before, await databaseCounters(site), completions);
      const statements = await countingStatements(site, () => many(count));
      const calls = (ours: boolean) =>
        rounded(
          statements
            .filter(({ database }) => (database === site.databases[0]) === ours)
            .reduce((total, statement) => total + statement.calls, 0) / completions,
          1,
        );
      const workflow = await workflowOf(at, play);

      context.report(`footprint: ${leftOpen} cycles left open with all teams at work`);
      const empty = await databaseBytes(site);
      await spread(leftOpen, lanes, () => openCycle(steps, teams));
      await untilRelayed(site);
      const full = await databaseBytes(site);
      const per1000 = Object.fromEntries(
        site.databases.map((name) => [
          name,
          rounded(((full[name]! - empty[name]!) / leftOpen / megabyte) * 1000, 1),
        ]),
      );
      const allPer1000 = rounded(
        Object.values(per1000).reduce((total, each) => total + each, 0),
        1,
      );
      return {
        rows: [
          {
            what: 'a whole cycle',
            figures: `${workflow.events} events, ${workflow.bytes} bytes of workflow history`,
          },
          {
            what: 'a completion',
            figures:
              `${calls(true)} statements of ours, ${calls(false)} of Temporal's, ` +
              `${perCompletion.commits} commits, ${perCompletion.walBytes} bytes of WAL`,
          },
          { what: '1,000 open cycles', figures: `${allPer1000} MB (${JSON.stringify(per1000)})` },
        ],
        details: {
          workflow,
          perCompletion: { ...perCompletion, statements: { ours: calls(true), temporal: calls(false) } },
          databaseMbPer1000OpenCycles: { all: allPer1000, ...per1000 },
          statements: statements.slice(0, 60),
        },
      };
    }),
};

/** Length of the workflow's history of one cycle that was played by one actor. */
async function workflowOf(
  { site, steps }: Pick<SiteWork, 'site' | 'steps'>,
  play: Play,
): Promise<{ events: number; bytes: number }> {
  const cycleId = await playCycle(steps, play, new Observed());
  const connection = await Connection.connect({ address: site.temporalAddress });
  try {
    const { workflowExecutionInfo: info } = await connection.workflowService.describeWorkflowExecution({
      namespace: 'default',
      execution: { workflowId: cycleWorkflowId(cycleId) },
    });
    return { events: Number(info?.historyLength), bytes: Number(info?.historySizeBytes) };
  } finally {
    await connection.close();
  }
}
