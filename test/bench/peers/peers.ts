import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onPath } from '../../../apps/local/components/cache.js';
import { onSite, type BenchContext, type Row, type Section } from '../section.js';

/** The part of the driver's answer that the table shows. */
interface Driven {
  run: Measured;
  runOneActor: Measured;
  inboxWithBacklog: Record<string, { p50: number; p99: number }>;
  openCycles: { dbMbPer1000WithTeamsAtWork: number };
}
interface Measured {
  completionsPerS: number;
  completeMs: { p50: number; p99: number };
  handoverMs: { p50: number; p99: number };
  handoverByNextStepMs: Record<string, { p50: number; p99: number }>;
  conflictsRetried: number;
  cpuMsPerCompletion: { server: number; postgres: number };
}

const names = ['flowable', 'operaton'] as const;

/** The same driver on two engines and on us, in turn, on one machine. */
export const peers: Section = {
  name: 'peers',
  about: 'the peers and us in turn under the peers’ driver (needs Java and Maven, and --peers FOLDER)',
  onlyByName: true,
  mustBePossible: (context) => void whereTheyAre(context),
  async run(context) {
    const folder = whereTheyAre(context);
    const driven: Record<string, Driven> = {};
    for (const name of names) {
      context.signal.throwIfAborted();
      context.report(`peers: ${name}`);
      driven[name] = await runPeer(folder, name, context);
    }
    context.report('peers: ours');
    driven['ours'] = await runOurs(folder, context);
    return { rows: Object.entries(driven).flatMap(([name, found]) => rowsOf(name, found)), details: driven };
  },
};

/** @throws Error that says what is missing */
function whereTheyAre({ options, postgres }: BenchContext): string {
  const folder = options.peers;
  if (!folder || !existsSync(path.join(folder, 'drive.mjs'))) {
    throw new Error('The section peers needs the folder with the peers and their driver: --peers FOLDER.');
  }
  const missing = [
    ...['java', 'mvn', 'curl'].filter((program) => !onPath(program)),
    ...(postgres && existsSync(path.join(postgres, 'psql')) ? [] : ['a PostgreSQL server with psql']),
  ];
  if (missing.length > 0) {
    throw new Error(
      `The peers need Java 17, Maven, curl and PostgreSQL; missing here: ${missing.join(', ')}.`,
    );
  }
  return path.resolve(folder);
}

/** A peer brings its own servers and stops them. */
function runPeer(folder: string, name: string, { postgres, signal }: BenchContext): Promise<Driven> {
  return drive('bash', ['run.sh'], folder, { PEER: name, PGBIN: postgres ?? '' }, signal);
}

/** Ours are an installation as every other section has. */
export function runOurs(folder: string, context: BenchContext): Promise<Driven> {
  const teams = Number(process.env['N'] ?? 20);
  return onSite(context, { teams }, async ({ site, stage }) => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'cyclusregie-bench-peers-'));
    const stageFile = path.join(temporary, 'stage.json');
    writeFileSync(stageFile, JSON.stringify(stage), { mode: 0o600 });
    const { api, worker, temporal, postgres } = site.processes();
    try {
      return await drive(
        process.execPath,
        ['drive.mjs'],
        folder,
        {
          PEER: path.join(import.meta.dirname, 'adapter.js'),
          BENCH_STAGE: stageFile,
          BASE_URL: site.apiUrl,
          SERVER_PIDS: [api, worker, temporal].join(','),
          PG_PID: String(postgres),
          DB_NAMES: site.databases.join(','),
          PSQL: [process.execPath, path.join(import.meta.dirname, 'psql.js'), site.databaseUrl].join(','),
        },
        context.signal,
      );
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  });
}

/** Runs the driver, which tells its progress on stderr and its figures, as one JSON object, on stdout. */
function drive(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Driven> {
  return new Promise((resolve, reject) => {
    const driver = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stop = () => driver.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    let output = '';
    driver.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    driver.once('error', reject);
    driver.once('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve(JSON.parse(output) as Driven);
      else reject(new Error(`the driver ended with code ${code}; see the lines above`));
    });
  });
}

function rowsOf(name: string, { run, runOneActor, inboxWithBacklog, openCycles }: Driven): Row[] {
  const pair = (measured?: { p50: number; p99: number }) => `${measured?.p50} / ${measured?.p99}`;
  const cpu = run.cpuMsPerCompletion;
  return [
    {
      what: name,
      figures:
        `${run.completionsPerS}/s; complete ${pair(run.completeMs)} ms; next task ${pair(run.handoverMs)} ms ` +
        `(to review ${pair(run.handoverByNextStepMs['to_review'])}, to college ` +
        `${pair(run.handoverByNextStepMs['to_college'])}); one actor ${runOneActor.handoverMs.p50} ms`,
    },
    {
      what: '',
      figures:
        `inbox, newest first ${pair(inboxWithBacklog?.['newestFirstMs_oneAtATime'])} ms; ${run.conflictsRetried} repeated; ` +
        `${(cpu.server + cpu.postgres).toFixed(1)} ms CPU; ${openCycles?.dbMbPer1000WithTeamsAtWork} MB per 1,000 open cycles`,
    },
  ];
}
