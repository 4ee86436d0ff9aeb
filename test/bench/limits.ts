import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Pool } from 'undici';
import { onPath } from '../../apps/local/components/cache.js';
import { startPostgres } from '../../apps/local/components/postgres.js';
import type { BenchContext, Limits } from './section.js';
import { rounded } from './measure/statistics.js';

/** Rows of pgbench's accounts, in hundred thousands: more than actors, so that they do not wait for each other. */
const scale = 10;

/**
 * What this machine can do without us: PostgreSQL's own small transactions, and HTTP requests of which nothing comes.
 */
export async function measureLimits(context: Omit<BenchContext, 'limits'>): Promise<Limits> {
  const { report } = context;
  report("limits: pgbench -N and a bare NestJS route, the machine's own");
  return { pgbench: await pgbenchLimits(context), bareRoute: await bareRouteLimits(context.options) };
}

async function pgbenchLimits({
  options,
  postgres,
  report,
  signal,
}: Omit<BenchContext, 'limits'>): Promise<Limits['pgbench']> {
  const beside = postgres && path.join(postgres, 'pgbench');
  const program = beside && existsSync(beside) ? beside : onPath('pgbench');
  if (!program) {
    report(
      "limits: there is no pgbench here, so its figures are left out (it comes with PostgreSQL's packages)",
    );
    return null;
  }
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'cyclusregie-bench-limits-'));
  const server = await startPostgres({
    dataDirectory,
    ...(postgres && { programs: postgres }),
    report,
    signal,
  });
  try {
    const run = (...args: string[]) =>
      execFileSync(program, [...args, server.url], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    run('-i', '-q', '-s', String(scale));
    const limits: Record<number, number> = {};
    for (const clients of options.actors) {
      const output = run('-N', '-n', '-c', String(clients), '-j', '2', '-T', String(options.seconds));
      limits[clients] = rounded(Number(/tps = ([\d.]+)/.exec(output)?.[1]), 0);
      report(`limits: pgbench -N, ${clients} clients: ${limits[clients]}/s`);
    }
    return limits;
  } finally {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

async function bareRouteLimits({ actors, seconds }: BenchContext['options']): Promise<Limits['bareRoute']> {
  const server = fork(path.join(import.meta.dirname, 'servers', 'bare-route.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const [url] = (await once(server, 'message')) as [string];
    const limits: Record<number, number> = {};
    for (const lanes of actors) {
      const pool = new Pool(url, { connections: lanes, pipelining: 1 });
      let answered = 0;
      const until = performance.now() + seconds * 1000;
      const lane = async () => {
        while (performance.now() < until) {
          const { body } = await pool.request({ method: 'GET', path: '/' });
          await body.text();
          answered += 1;
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      limits[lanes] = rounded(answered / seconds, 0);
      await pool.close();
    }
    return limits;
  } finally {
    server.kill();
  }
}
