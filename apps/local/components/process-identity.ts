import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process, and the moment it started: numbers come round again, the pair does not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

const ps = (pid: number, field: string): string | undefined => {
  try {
    const output = execFileSync('ps', ['-ww', '-o', `${field}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.trim() || undefined;
  } catch {
    return undefined; // ps fails when there is no such process
  }
};

/** Who has this process number now; undefined when nobody has, or only a remainder that has already ended. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (process.platform !== 'linux') {
    const started = ps(pid, 'lstart');
    return started === undefined ? undefined : { pid, started };
  }
  try {
    // after the program's name in brackets: state is field 3 of the line, the start in clock ticks is field 22
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { pid, started: `${boot}/${fields[19]}` };
  } catch {
    return undefined;
  }
}

/** The command line of a process; undefined when there is no such process. */
export function commandOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether that very process still runs. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return identify(pid)?.started === started;
}

/** Notes a process in a file, whole or not at all. */
export function writePidFile<T extends ProcessIdentity>(file: string, content: T): void {
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The process noted in a file, if it still runs. A file that says nothing usable counts as none. */
export function readPidFile<T extends ProcessIdentity>(file: string): T | undefined {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as T;
    return isRunning(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets a process. */
export function removePidFile(file: string): void {
  rmSync(file, { force: true });
}

/** Sends a signal; a process that has just ended is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Asks a process to end, waits, and ends it by force when it has not done so in time. */
export async function endProcess(
  target: ProcessIdentity,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<void> {
  if (!isRunning(target)) return;
  sendSignal(target.pid, signal);
  const deadline = Date.now() + patienceMs;
  while (isRunning(target)) {
    if (Date.now() > deadline) {
      sendSignal(target.pid, 'SIGKILL');
      break;
    }
    await sleep(50);
  }
  while (isRunning(target)) await sleep(20);
}
