import type { ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  endProcess,
  identify,
  readPidFile,
  removePidFile,
  sendSignal,
  writePidFile,
  type ProcessIdentity,
} from './process-identity.js';
import type { Report } from './report.js';

/** What to run, and how to know and end it. */
export interface SupervisedOptions {
  /** Name for people, for the log and for the pid file. */
  readonly name: string;
  /** The folder of the installation: the log goes to `logs/<name>.log`, the process to `run/<name>.json`. */
  readonly dataDirectory: string;
  /**
   * Starts the process. It must write to `log` (a file, so that it survives the launcher) and be detached: Ctrl-C in
   * a terminal goes to a whole group, and would end everything at once instead of in order.
   */
  readonly launch: (log: number) => ChildProcess | Promise<ChildProcess>;
  /** Resolves once the process serves; rejects or resolves soon after `signal` aborts. */
  readonly ready: (signal: AbortSignal, child: ChildProcess) => Promise<void>;
  /** The signal that asks it to end in good order. */
  readonly stopSignal: NodeJS.Signals;
  /** How long it may take to end before it is killed. */
  readonly patienceMs: number;
  /** How long it may take to serve for the first time. */
  readonly startWithinMs: number;
  /** How often the first start is tried; later ones go on for ever. */
  readonly firstAttempts?: number;
  readonly report: Report;
  /** Gives up the first start when aborted. */
  readonly signal?: AbortSignal;
}

/** A process that is started again whenever it ends by itself. */
export interface Supervised {
  readonly name: string;
  /** The process number of now; undefined between two lives. */
  readonly pid: number | undefined;
  /** Ends it for good. */
  stop(): Promise<void>;
}

const LOG_LIMIT = 10 * 1024 * 1024;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 10_000;
/** Who served this long is not failing by itself over and over, and is back at once; who did not, waits longer each time. */
const STABLE_AFTER_MS = 5_000;

const logFile = (dataDirectory: string, name: string) => path.join(dataDirectory, 'logs', `${name}.log`);
const pidFile = (dataDirectory: string, name: string) => path.join(dataDirectory, 'run', `${name}.json`);

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const log = openSync(file, 'a', 0o600);
  if (statSync(file).size < LOG_LIMIT) return log;
  closeSync(log);
  renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** What this life wrote, and none before it: an earlier complaint would be taken for this one. */
function endOfLog(file: string, from: number): string {
  const lines = readFileSync(file).subarray(from).toString().trimEnd().split('\n').slice(-15);
  return lines.map((line) => `  ${line}`).join('\n');
}

/** Ends the process of this name that an earlier launcher left behind, if it still runs. */
export async function endLeftover(
  options: Pick<SupervisedOptions, 'name' | 'dataDirectory' | 'stopSignal' | 'patienceMs' | 'report'>,
): Promise<void> {
  const file = pidFile(options.dataDirectory, options.name);
  const leftover = readPidFile<ProcessIdentity>(file);
  if (leftover) {
    options.report(`${options.name}: still running from an earlier start, ending it first`);
    await endProcess(leftover, options.stopSignal, options.patienceMs);
  }
  removePidFile(file);
}

/**
 * Starts a process, waits until it serves, and from then on starts it again whenever it ends.
 * @throws Error with the end of its log when it does not come to serve.
 */
export async function supervise(options: SupervisedOptions): Promise<Supervised> {
  const supervisor = new Supervisor(options);
  await endLeftover(options);
  await supervisor.start();
  return supervisor;
}

class Supervisor implements Supervised {
  private child: ChildProcess | undefined;
  private stopping = false;
  private delay = FIRST_DELAY_MS;
  private readonly stopSignal = new AbortController();
  private restarting: Promise<void> = Promise.resolve();
  private readonly lastResort = () => {
    if (this.pid !== undefined) sendSignal(this.pid, this.options.stopSignal);
  };

  constructor(private readonly options: SupervisedOptions) {}

  get name(): string {
    return this.options.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  async start(): Promise<void> {
    const attempts = this.options.firstAttempts ?? 1;
    // who leaves without stop(), by process.exit or an error nobody caught, still takes its processes along
    process.on('exit', this.lastResort);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.life();
        return;
      } catch (error) {
        if (attempt < attempts && !this.options.signal?.aborted) {
          await sleep(FIRST_DELAY_MS * 2 ** attempt);
          continue;
        }
        await this.stop();
        throw error;
      }
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.stopSignal.abort();
    await this.restarting;
    await this.end();
    this.child = undefined; // its process is gone, though node may not have told us yet
    process.off('exit', this.lastResort);
  }

  /** One life of the process: start it, wait until it serves, watch it. */
  private async life(): Promise<void> {
    const { name, dataDirectory, launch, ready, startWithinMs } = this.options;
    const file = logFile(dataDirectory, name);
    const log = openLog(file);
    const from = fstatSync(log).size;
    let child: ChildProcess;
    try {
      child = await launch(log);
    } finally {
      closeSync(log);
    }
    const over = new AbortController();
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) =>
        resolve(signal ? `ended by ${signal}` : `ended with code ${code}`),
      );
    });
    this.child = child;
    void ended.then(() => {
      over.abort();
      if (this.child === child) this.child = undefined;
    });
    const identity = child.pid === undefined ? undefined : identify(child.pid);
    if (identity) {
      mkdirSync(path.join(dataDirectory, 'run'), { recursive: true, mode: 0o700 });
      writePidFile(pidFile(dataDirectory, name), identity);
    }

    const limits = [over.signal, this.stopSignal.signal, AbortSignal.timeout(startWithinMs)];
    if (this.options.signal) limits.push(this.options.signal);
    const limit = AbortSignal.any(limits);
    const problem = await Promise.race([
      ready(limit, child).then(
        () => (limit.aborted ? 'did not serve in time' : undefined),
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
      ended,
    ]);
    if (problem !== undefined) {
      await this.end();
      throw new Error(`${name} did not start: ${problem}. The end of ${file}:\n${endOfLog(file, from)}`);
    }
    const since = Date.now();
    void ended.then((how) => {
      if (!this.stopping) this.restarting = this.restart(how, since);
    });
  }

  private async restart(how: string, since: number): Promise<void> {
    const { name, report } = this.options;
    report(`${name}: ${how}, starting it again`);
    let delay = Date.now() - since > STABLE_AFTER_MS ? FIRST_DELAY_MS : this.delay;
    while (!this.stopping) {
      try {
        await sleep(delay, undefined, { signal: this.stopSignal.signal });
        this.delay = delay = Math.min(delay * 2, LONGEST_DELAY_MS);
        await this.life();
        report(`${name}: serves again`);
        return;
      } catch (error) {
        if (!this.stopping) report(error instanceof Error ? error.message : String(error));
      }
    }
  }

  private async end(): Promise<void> {
    const identity = this.pid === undefined ? undefined : identify(this.pid);
    if (identity) await endProcess(identity, this.options.stopSignal, this.options.patienceMs);
    removePidFile(pidFile(this.options.dataDirectory, this.options.name));
  }
}

/** Tries again and again until `probe` succeeds or the signal aborts; a probe reports failure by rejecting. */
export async function waitUntil(
  probe: () => Promise<void>,
  signal: AbortSignal,
  everyMs = 100,
): Promise<void> {
  let last: unknown = new Error('it was stopped');
  while (!signal.aborted) {
    try {
      return await probe();
    } catch (error) {
      last = error;
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
  throw last;
}
