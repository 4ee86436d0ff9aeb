import { digest } from '#persistence/digest.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { PostgresCycleReader } from '#persistence/readers/cycle-reader.js';
import { PostgresHistoryReader } from '#persistence/history/history-reader.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { planOf } from '../measure/plan.js';
import { latencyOf, rounded, spread, timed } from '../measure/statistics.js';
import { withSections } from '../office.js';
import { complete, Observed } from '../play.js';
import { onSite, type Section, type SiteWork } from '../section.js';
import { setTimeout as wait } from 'node:timers/promises';

const teams = 60;
const sections = 30;
export const boardSize = { teams, sections };
const events = 10_000;
const asks = 200;

/** Pages that show much at once: who has filled what, and what happened. */
export const pages: Section = {
  name: 'pages',
  about: `completeness board of ${teams} teams × ${sections} sections; history page and verification of ${events} events`,
  run: (context) =>
    onSite(context, { teams }, async (at) => {
      const { dataSource, office } = at.site;
      const cycleId = await boardOf(at);
      await fillHistory(at, cycleId);
      await dataSource.query('ANALYZE');
      const api = `/api/v1/cycles/${cycleId}`;
      const measured = {
        board: await measure(at, `${api}/completeness`, asks),
        historyPage: await measure(at, `${api}/history?limit=50`, asks),
        historyFiltered: await measure(at, `${api}/history?limit=50&type=task.completed`, asks),
        verification: await measure(at, `${api}/history/verification`, 10),
      };
      const plans = {
        board: await planOf(dataSource, (source) =>
          new PostgresCycleReader(source).completeness(
            office.organisationId,
            cycleId,
            at.stage.organisationToday,
          ),
        ),
        historyPage: await planOf(dataSource, (source) =>
          new PostgresHistoryReader(source).page(cycleId, { limit: 50 }),
        ),
      };
      for (const [name, { text }] of Object.entries(plans)) {
        context.report(`pages: the plan of ${name}\n${text.join('\n')}`);
      }
      const limit = context.limits?.bareRoute[1];
      return {
        rows: Object.entries(measured).map(([what, { oneAtATime, sixteen }]) => ({
          what,
          figures:
            `${oneAtATime.p50} / ${oneAtATime.p99} ms; 16 at a time ${sixteen.p50} / ${sixteen.p99} ms, ` +
            `${sixteen.perSecond}/s`,
          ...(limit && oneAtATime.p50 && { ofLimit: rounded(1000 / oneAtATime.p50 / limit, 3) }),
        })),
        details: { ...measured, plans },
      };
    }),
};

async function measure({ steps }: Pick<SiteWork, 'steps'>, path: string, count: number) {
  const measured = [];
  for (const atOnce of [1, 16]) {
    const ask = () => steps.call('controller', 'GET', path);
    await spread(Math.ceil(count / 5), atOnce, ask);
    const samples: number[] = [];
    const start = performance.now();
    await spread(count, atOnce, () => timed(samples, ask));
    measured.push({
      ...latencyOf(samples),
      perSecond: rounded((count / (performance.now() - start)) * 1000, 1),
    });
  }
  const [oneAtATime, sixteen] = measured as [(typeof measured)[0], (typeof measured)[0]];
  return { oneAtATime, sixteen };
}

/** A cycle in which every team has filled most of the sections. */
export async function boardOf({ site, steps, stage }: SiteWork): Promise<string> {
  await storeDefinitions(site.dataSource, [withSections(sections)]);
  const cycleId = await steps.startCycle(teams, 'jaarrekening');
  for (;;) {
    const [briefing] = await steps.inbox('concernmanager', cycleId);
    if (briefing) {
      await complete(steps, new Observed(), briefing);
      break;
    }
    await wait(20);
  }
  while ((await steps.inbox(`team-${stage.teams.length - 1}`, cycleId)).length === 0) await wait(20);
  await site.dataSource.query(
    `INSERT INTO contribution_section (organisation_id, contribution_id, section, text, revision)
     SELECT organisation_id, id, 'section-' || number, repeat('Wat willen we bereiken? ', 40), 1
     FROM contribution CROSS JOIN generate_series(1, $2::int) AS number
     WHERE cycle_id = $1 AND number % 7 <> 0`,
    [cycleId, sections],
  );
  return cycleId;
}

/** Appends to the cycle's history as the product does: chained, under the lock of its head. */
async function fillHistory({ site, stage }: SiteWork, cycleId: string): Promise<void> {
  const unitOfWork = new PostgresUnitOfWork(site.dataSource, { identifiers: uuidV7, digest });
  const batch = 500;
  for (let written = 0; written < events; written += batch) {
    const call = {
      organisationId: site.office.organisationId,
      actor: null,
      requestId: null,
      now: new Date().toISOString(),
      today: stage.organisationToday,
      idempotency: null,
    };
    await unitOfWork.run(call, async (transaction) => {
      for (let each = 0; each < batch; each++) {
        transaction.record({
          cycleId,
          type: each % 5 === 0 ? 'task.completed' : 'task.opened',
          subject: { type: 'task', id: uuidV7.next() },
          after: { status: 'open', number: written + each },
        });
      }
      return null;
    });
  }
}
