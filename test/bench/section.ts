import { setTimeout as wait } from 'node:timers/promises';
import { dayIn } from '#domain/shared/zoned.js';
import type { Report } from '../../apps/local/components/report.js';
import type { BenchOptions } from './options.js';
import { SevenSteps, type Stage } from './seven-steps.js';
import { startSite, tokensOf, type Site, type SiteOptions } from './site.js';

/** One line of the table: what was measured, and what came of it. */
export interface Row {
  what: string;
  figures: string;
  /** Beside what the machine itself can do, where that says something: our figure divided by it. */
  ofLimit?: number;
}

/** What a section found: lines for people, everything for the JSON file. */
export interface Findings {
  rows: Row[];
  details: object;
}

/** What the machine can do without us, by how many things happen at once. */
export interface Limits {
  /** Transactions per second of `pgbench -N`; null without that program. */
  pgbench: Record<number, number> | null;
  /** Requests per second of a NestJS route that does nothing. */
  bareRoute: Record<number, number>;
}

/** What a section is run with. */
export interface BenchContext {
  options: BenchOptions;
  /** Absent when the limits were not asked for. */
  limits: Limits | undefined;
  report: Report;
  signal: AbortSignal;
  /** The folder with PostgreSQL's programs, if another than the embedded one is taken. */
  postgres: string | undefined;
}

export interface Section {
  name: string;
  about: string;
  /** Not among those that run when no section is named. */
  onlyByName?: boolean;
  /** Throws an Error that says what this section lacks; asked before anything is measured. */
  mustBePossible?(context: BenchContext): void;
  run(context: BenchContext): Promise<Findings>;
}

export interface SiteWork {
  site: Site;
  steps: SevenSteps;
  stage: Stage;
}

/** Does the work on an installation of its own, which is gone afterwards. */
export async function onSite<T>(
  { options, postgres, report, signal }: BenchContext,
  more: { teams?: number; connections?: number } & Pick<SiteOptions, 'env' | 'nodeOptions' | 'database'>,
  work: (at: SiteWork) => Promise<T>,
): Promise<T> {
  const { teams = options.teams, connections = Math.max(...options.actors) + 4, ...servers } = more;
  const site = await startSite({ ...servers, postgres, teams, profile: options.profile, report, signal });
  try {
    return await Promise.race([workOn(site, connections, work), interrupted(signal)]);
  } finally {
    await site.stop();
  }
}

/** Rejects when the signal aborts: who interrupts the bench waits for no section, and leaves nothing running. */
const interrupted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/** The same on an installation that is there. */
export async function workOn<T>(
  site: Site,
  connections: number,
  work: (at: SiteWork) => Promise<T>,
): Promise<T> {
  const stage = await stageOf(site);
  const steps = new SevenSteps(stage, connections);
  try {
    return await work({ site, steps, stage });
  } finally {
    await steps.close();
  }
}

export const stageOf = async (site: Pick<Site, 'apiUrl' | 'office' | 'issuer'>): Promise<Stage> => ({
  apiUrl: site.apiUrl,
  tokens: await tokensOf(site),
  teams: site.office.teams,
  organisationToday: dayIn('Europe/Amsterdam', new Date().toISOString()),
});

/** Waits until the outbox is empty; gives how long that took, in milliseconds. */
export async function untilRelayed({ dataSource }: Pick<Site, 'dataSource'>): Promise<number> {
  const start = performance.now();
  for (;;) {
    const [{ empty }] = await dataSource.query('SELECT NOT EXISTS (SELECT FROM outbox) AS empty');
    if (empty) return performance.now() - start;
    await wait(50);
  }
}
