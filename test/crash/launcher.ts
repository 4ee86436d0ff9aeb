import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../apps/local/components/checkout.js';
import { identify, readPidFile, type ProcessIdentity } from '../../apps/local/components/process-identity.js';

/** `npm start` without npm: the launcher as a process of its own. */
export class Launcher {
  readonly lines: string[] = [];
  readonly identity: ProcessIdentity;
  /** How it ended: its exit code, or the signal. */
  readonly ended: Promise<number | string | null>;
  private readonly child: ChildProcess;

  constructor(
    readonly dataDirectory: string,
    env: Readonly<Record<string, string>>,
  ) {
    this.child = spawn(process.execPath, [path.join(checkout, 'dist/apps/local/main.js')], {
      env: { ...process.env, ...env, CYCLUSREGIE_DATA: dataDirectory },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => this.lines.push(...chunk.toString().trimEnd().split('\n')));
    }
    this.ended = new Promise((resolve) => this.child.once('exit', (code, signal) => resolve(signal ?? code)));
    this.identity = identify(this.child.pid ?? 0) ?? { pid: 0, started: '' };
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** The launcher and all that it keeps running now. */
  processes(): ProcessIdentity[] {
    const notes = path.join(this.dataDirectory, 'run');
    return [
      this.identity,
      ...readdirSync(notes).flatMap((file) => readPidFile<ProcessIdentity>(path.join(notes, file)) ?? []),
    ];
  }
}

/** Command lines of processes that name this folder, such as servers that keep their data there. */
export function commandsNaming(folder: string): string[] {
  const all = execFileSync('ps', ['-ww', '-eo', 'args='], { encoding: 'utf8' });
  return all.split('\n').filter((line) => line.includes(folder));
}
