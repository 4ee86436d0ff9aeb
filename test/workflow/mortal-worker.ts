import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSource } from '../support/source-process.js';
import { bundle, taskQueue } from '../support/workflow-environment.js';
import type { Answered, Asked } from './worker-process.js';

/** When the worker dies of something it is asked to do: before that is done, after it and before it hears so, or not. */
export type Fate = 'diesBefore' | 'diesAfter' | 'lives';

export interface MortalWorkerOptions {
  /** Of the Temporal server. */
  address: string;
  /** Names of the activities. */
  activities: readonly string[];
  /** Does what an activity asks. */
  does: (activity: string, argument: never) => Promise<unknown>;
  fate: () => Fate;
}

/** A worker in a process of its own, which is killed (SIGKILL) in the middle of its work, and then another takes over. */
export class MortalWorker {
  deaths = 0;
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'cyclusregie-worker-'));
  private process: ChildProcess | null = null;
  private following: Promise<void> = Promise.resolve();

  constructor(private readonly options: MortalWorkerOptions) {}

  async start(): Promise<void> {
    const { code } = await bundle();
    writeFileSync(this.bundleFile, code);
    await this.live();
  }

  /** Kills the worker, wherever it is in its work; gives when its successor is there. */
  kill(): Promise<void> {
    this.following = this.following.then(async () => {
      this.deaths += 1;
      await this.die();
      await this.live();
    });
    return this.following;
  }

  async stop(): Promise<void> {
    await this.following;
    await this.die();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get bundleFile(): string {
    return path.join(this.folder, 'workflows.js');
  }

  private async live(): Promise<void> {
    const process = startSource('test/workflow/worker-process.ts', {
      TEMPORAL_ADDRESS: this.options.address,
      TASK_QUEUE: taskQueue,
      WORKFLOW_BUNDLE: this.bundleFile,
      ACTIVITIES: this.options.activities.join(','),
    });
    this.process = process;
    const [first] = (await Promise.race([
      once(process, 'message'),
      once(process, 'exit').then(() => ['gone']),
    ])) as [unknown];
    if (first !== 'ready') throw new Error('the worker did not start');
    process.on('message', (asked: Asked) => void this.answer(process, asked));
  }

  private async die(): Promise<void> {
    const { process } = this;
    this.process = null;
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    process.kill('SIGKILL');
    await once(process, 'exit');
  }

  private async answer(process: ChildProcess, { id, activity, argument }: Asked): Promise<void> {
    // What a dead worker had sent is what it had not: it is asked once more.
    if (process !== this.process) return;
    const fate = this.options.fate();
    if (fate === 'diesBefore') return void this.kill();
    const value = await this.options.does(activity, argument as never);
    if (fate === 'diesAfter') return void this.kill();
    const answer: Answered = { id, value };
    if (process.connected) process.send(answer);
  }
}
