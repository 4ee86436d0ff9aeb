import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { weekdayOf } from '#domain/calendar/working-calendar.js';
import { addDays, type IsoDate } from '#domain/shared/dates.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { cpuPer, cpuUse } from '../measure/cpu.js';
import { latencyOf, rounded, spread, type Latency } from '../measure/statistics.js';
import { withDueDate } from '../office.js';
import { openCycle } from '../play.js';
import { onSite, untilRelayed, type Section } from '../section.js';

const lanes = 16;
const warmUp = 32;
/** Opening may take this many times as long as the warm-up lets expect, which is cold and thus slow, and so much more. */
const slack = 1.25;
const slackMs = 30_000;
/** When nothing more has been recorded for so long, nothing more comes. */
const patienceMs = 30_000;

/**
 * A morning on which thousands of tasks are spoken of: each is due on the next day, and reminders go out at seven. Lateness
 * counts from seven until the reminder is committed, by PostgreSQL's own record of commits, and until it stands in the list of
 * who is reminded. A cycle has one timer for all its tasks, so there are as many timers as cycles.
 */
export const timers: Section = {
  name: 'timers',
  about: 'tasks due in the same minute: how late each is spoken of, who is missed, who hears it twice',
  run: (context) =>
    onSite(context, { nodeOptions: anyZone, database: { track_commit_timestamp: 'on' } }, async (at) => {
      const { site, steps } = at;
      const { timers: tasks, teams } = context.options;
      const cycles = Math.ceil(tasks / teams);
      const open = (count: number, document?: string) =>
        spread(count, lanes, () => openCycle(steps, teams, document));
      context.report(`timers: warming up, ${warmUp} cycles`);
      const began = performance.now();
      await open(warmUp);
      const eachMs = (performance.now() - began) / warmUp;

      const day = quietWednesday(new Date().getUTCFullYear());
      const dated = withDueDate(addDays(day, 1));
      await storeDefinitions(site.dataSource, [dated]);
      const moment = Math.ceil((Date.now() + slackMs + slack * eachMs * cycles) / 1000) * 1000;
      await site.dataSource.query('UPDATE organisation SET time_zone = $1', [zoneOfMorning(day, moment)]);
      const minutes = rounded((moment - Date.now()) / 60_000, 1);
      context.report(
        `timers: opening ${cycles} cycles of ${teams} teams; seven o'clock comes in ${minutes} minutes`,
      );
      await open(cycles, dated.definition.document);
      await untilRelayed(site);
      await asAskedDaysBefore(site.dataSource);
      await site.dataSource.query('ANALYZE');
      if (Date.now() >= moment) {
        throw new Error(
          'Opening the cycles took longer than the warm-up let expect; try again with a smaller --timers.',
        );
      }
      context.report('timers: all is open, waiting for seven');
      await wait(moment - Date.now());
      const used = cpuUse(site.processes());
      const start = performance.now();
      await untilSaid(site.dataSource, cycles * teams);
      const found = await reminded(site.dataSource, moment);
      const cpu = cpuPer(used, cpuUse(site.processes()), found.tasks, performance.now() - start);
      const seconds = ({ p50, p99, max }: Latency) =>
        `${[p50, p99].map((ms) => rounded((ms ?? 0) / 1000)).join(' / ')} s, at most ${rounded((max ?? 0) / 1000)} s`;
      return {
        rows: [
          {
            what: `${found.tasks} tasks due in the same minute`,
            figures:
              `${found.looks} timers, one per cycle; a reminder is recorded ${seconds(found.recorded)} after the moment, ` +
              `and in the list of who is asked after ${seconds(found.listed)}; ${found.missed} missed, ${found.twice} told ` +
              `twice; ${cpu.product} ms CPU each`,
          },
        ],
        details: { cycles, teams, ...found, cpuMsPerTask: cpu },
      };
    }),
};

/** Loads {@link file://./../servers/any-zone.ts}. */
const anyZone = ['--import', new URL('../servers/any-zone.js', import.meta.url).href];

/** A Wednesday in the second week of March: it, and the days around it, are worked everywhere. */
function quietWednesday(year: number): IsoDate {
  const eighth = `${year}-03-08`;
  return addDays(eighth, (3 - weekdayOf(eighth) + 7) % 7);
}

/** The zone in which that moment (epoch milliseconds) is seven in the morning of that day. */
export const zoneOfMorning = (day: IsoDate, moment: number): string =>
  `Bench/${(Date.parse(`${day}T07:00:00Z`) - moment) / 1000}`;

/** Nobody is reminded on the day they are asked: these tasks were asked a week ago. */
export const asAskedDaysBefore = (dataSource: DataSource): Promise<unknown> =>
  dataSource.query(
    `UPDATE task SET created_at = created_at - interval '7 days' WHERE due_on IS NOT NULL AND status IN ('open', 'claimed')`,
  );

async function untilSaid(dataSource: DataSource, expected: number): Promise<void> {
  for (let before = -1, since = performance.now(); ;) {
    const [{ done }] = await dataSource.query(
      `SELECT (SELECT count(*)::int FROM task_reminder WHERE said_at IS NOT NULL)
         + (SELECT count(*)::int FROM notice WHERE kind = 'taskReminder' AND distributed_at IS NOT NULL) AS done`,
    );
    if (done >= 2 * expected) return;
    if (done !== before) since = performance.now();
    if (performance.now() - since > patienceMs) return;
    before = done;
    await wait(100);
  }
}

/** What was said of the open tasks that have a date, and how long after the moment (epoch milliseconds). */
export async function reminded(
  dataSource: DataSource,
  moment: number,
): Promise<{
  tasks: number;
  looks: number;
  missed: number;
  twice: number;
  recorded: Latency;
  listed: Latency;
}> {
  const after = async (rows: string): Promise<Latency> => {
    const found: { ms: number }[] = await dataSource.query(
      `SELECT extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 - $1::float8 AS ms FROM ${rows}`,
      [moment],
    );
    return latencyOf(found.map(({ ms }) => ms));
  };
  const [counted] = await dataSource.query(
    `WITH asked AS (SELECT id FROM task WHERE due_on IS NOT NULL AND status IN ('open', 'claimed')),
       told AS (SELECT task_id, count(*) AS times FROM notice WHERE kind = 'taskReminder' GROUP BY task_id)
     SELECT (SELECT count(*)::int FROM asked) AS tasks,
       (SELECT count(DISTINCT xmin::text)::int FROM task_reminder WHERE said_at IS NOT NULL) AS looks,
       (SELECT count(*)::int FROM asked WHERE id NOT IN (SELECT task_id FROM told)) AS missed,
       (SELECT count(*)::int FROM told WHERE times > 1) AS twice`,
  );
  return {
    ...counted,
    recorded: await after('task_reminder WHERE said_at IS NOT NULL'),
    listed: await after(
      `notification WHERE notice_id IN (SELECT id FROM notice WHERE kind = 'taskReminder')`,
    ),
  };
}
