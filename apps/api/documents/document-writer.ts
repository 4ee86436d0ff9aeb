import { Piscina } from 'piscina';
import { Problem } from '../problem/problem.js';
import type { WritingTask, WrittenDocument } from './write-document.js';

/** Who waits behind so many others comes back later. */
const mostWaiting = 50;

/**
 * Writes documents in threads of its own, for one of a hundred pages takes seconds of computing, in which the api goes on
 * answering. Threads start when something is to be written, and end when nothing was for a minute.
 */
export class DocumentWriter {
  private pool: Piscina<WritingTask, WrittenDocument> | undefined;

  /** @param program what a thread runs, and with which options of Node: sources, when a test runs those */
  constructor(
    private readonly program: { filename: string; execArgv?: string[] } = {
      filename: new URL('./write-document.js', import.meta.url).href,
    },
  ) {}

  /** @throws Problem `too-busy` when too many wait already */
  async write(task: WritingTask): Promise<WrittenDocument> {
    this.pool ??= new Piscina({
      ...this.program,
      ...{ minThreads: 0, maxThreads: 2, idleTimeout: 60_000, maxQueue: mostWaiting },
    });
    if (this.pool.queueSize >= mostWaiting) {
      throw new Problem('too-busy', 'Many documents are being written; ask again in a moment.', {
        headers: { 'Retry-After': '5' },
      });
    }
    return this.pool.run(task);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.pool?.destroy();
    this.pool = undefined;
  }
}
