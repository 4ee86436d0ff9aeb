import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, identify } from '../../apps/local/components/process-identity.js';
import type { Installation, ProcessName } from '../../apps/local/installation.js';

/** A process that was ended without a word. */
export interface Kill {
  readonly name: ProcessName;
  readonly pid: number;
  /** Seconds since the killing began. */
  readonly at: number;
}

/** A round of kills, in an order of chance: each kind of process is hit so often, so that none is spared by luck. */
const round: readonly ProcessName[] = [
  ...(['api', 'api', 'api', 'worker', 'worker', 'worker'] as const),
  ...(['temporal', 'temporal', 'postgres'] as const),
];
/** So often everything goes down in the same moment, as when the power fails. */
const POWER_CUT = 0.08;
const pauseMs = { least: 500, most: 4_500 };

/** Ends processes with SIGKILL at random moments; whoever keeps them running starts them again. */
export class Killer {
  readonly kills: Kill[] = [];
  private readonly started = Date.now();
  private stopped = false;

  /** @param planned how many processes are to be killed */
  constructor(
    private readonly installation: Pick<Installation, 'processes'>,
    private readonly planned: number,
    private readonly random: () => number,
  ) {}

  get isDone(): boolean {
    return this.stopped || this.kills.length >= this.planned;
  }

  async run(): Promise<void> {
    let targets: ProcessName[] = [];
    while (!this.isDone) {
      await pause(pauseMs.least + this.random() * (pauseMs.most - pauseMs.least));
      if (this.random() < POWER_CUT) {
        for (const name of new Set(round)) await this.kill(name);
        continue;
      }
      if (targets.length === 0) targets = [...round];
      const [name] = targets.splice(Math.floor(this.random() * targets.length), 1);
      if (name && !(await this.kill(name))) targets.push(name);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  /** False when it is down already. */
  private async kill(name: ProcessName): Promise<boolean> {
    const pid = this.installation.processes[name];
    const identity = pid === undefined ? undefined : identify(pid);
    if (this.isDone || !identity) return false;
    process.kill(identity.pid, 'SIGKILL');
    while (isRunning(identity)) await pause(5);
    this.kills.push({ name, pid: identity.pid, at: Math.round((Date.now() - this.started) / 100) / 10 });
    return true;
  }
}
