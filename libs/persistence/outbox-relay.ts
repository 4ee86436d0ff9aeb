import type { DataSource, QueryRunner } from 'typeorm';
import { opensAgain, type CycleEvent } from '#contracts/cycle-events.js';
import { isSettled } from '#domain/contribution/contribution.rules.js';
import { contributionStatuses } from '#domain/contribution/contribution.js';
import { sideBySide } from '#application/shared/side-by-side.js';
import { databaseError } from './database-error.js';
import { select } from './select.js';

/** Gives a batch of a cycle's events, in order, to its workflow; throws when it could not. */
export type SendEvents = (organisationId: string, cycleId: string, events: CycleEvent[]) => Promise<void>;

export interface OutboxRelayOptions {
  /** How many cycles a round relays at once; each takes a connection while it is. */
  concurrency?: number;
  /** Told when a cycle could not be relayed; it comes back later by itself. */
  onFailure?: (cycleId: string, error: unknown) => void;
  /** Milliseconds, for the waiting time of a cycle that failed. */
  clock?: () => number;
}

interface Waiting {
  organisation_id: string;
  cycle_id: string;
}

/** Statuses of a contribution for which the cycle waits no longer. */
const settled = contributionStatuses.filter(isSettled);
const eventsPerBatch = 500;
const cyclesPerRound = 200;
const firstDelayMs = 500;
const longestDelayMs = 30_000;

/**
 * Brings what people did from the outbox to the cycles' workflows: each cycle in order, many cycles at once, at least
 * once. Any number of workers may run one; a cycle is with one of them at a time.
 */
export class OutboxRelay {
  /** With which a round of this relay is busy. */
  private readonly underWay = new Set<string>();
  private readonly failing = new Map<string, { failures: number; notBefore: number }>();
  private readonly concurrency: number;
  private readonly onFailure: (cycleId: string, error: unknown) => void;
  private readonly clock: () => number;

  constructor(
    private readonly dataSource: DataSource,
    private readonly send: SendEvents,
    options: OutboxRelayOptions = {},
  ) {
    this.concurrency = options.concurrency ?? 3;
    this.onFailure = options.onFailure ?? (() => undefined);
    this.clock = options.clock ?? Date.now;
  }

  /**
   * Relays once for every cycle that has something waiting, the longest waiting first. A cycle that fails holds up no
   * other and is tried again in a later round, after half a second, then longer, at most half a minute. Rounds may run side by
   * side; a cycle is in one of them at a time.
   * @param limit the most events of one cycle in this round
   * @param what `urgent` leaves cycles for later that can't go on by what is waiting: contributions that move, as long as
   * one is not settled, and none was opened again. Their workflow then hears of many steps at once, which costs it hardly
   * more than one.
   * @returns how many events were relayed
   * @throws DatabaseError when it can't be known what is waiting
   */
  async relayOnce(limit = eventsPerBatch, what: 'all' | 'urgent' = 'all'): Promise<number> {
    const now = this.clock();
    const resting = [...this.failing].filter(([, { notBefore }]) => notBefore > now).map(([id]) => id);
    const passed = [...resting, ...this.underWay];
    const queue = await select<Waiting>(
      this.dataSource,
      `SELECT organisation_id, cycle_id FROM outbox WHERE NOT cycle_id = ANY($1::uuid[])
       GROUP BY organisation_id, cycle_id
       HAVING $3 OR bool_or(event->>'type' <> 'contributionMoved' OR event->>'status' = $5) OR NOT EXISTS (
         SELECT FROM contribution WHERE contribution.cycle_id = outbox.cycle_id
           AND NOT status = ANY($4::text[]))
       ORDER BY min(id) LIMIT $2`,
      [passed, cyclesPerRound, what === 'all', settled, opensAgain],
    );
    const mine = queue.filter(({ cycle_id: cycleId }) => !this.underWay.has(cycleId));
    for (const { cycle_id: cycleId } of mine) this.underWay.add(cycleId);
    let relayed = 0;
    const lane = async () => {
      for (let next = mine.shift(); next; next = mine.shift()) {
        const events = await this.tryCycle(next, limit);
        relayed += events; // not before it is known: another lane counts meanwhile
      }
    };
    await Promise.all(Array.from({ length: this.concurrency }, lane));
    return relayed;
  }

  private async tryCycle(waiting: Waiting, limit: number): Promise<number> {
    const { cycle_id: cycleId } = waiting;
    try {
      const relayed = await this.relayCycle(waiting, limit);
      this.failing.delete(cycleId);
      return relayed;
    } catch (error) {
      const failures = (this.failing.get(cycleId)?.failures ?? 0) + 1;
      const delay = Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
      this.failing.set(cycleId, { failures, notBefore: this.clock() + delay });
      this.onFailure(cycleId, error);
      return 0;
    } finally {
      this.underWay.delete(cycleId);
    }
  }

  /**
   * The lock is one of its own, not the cycle's head: people go on working while the workflow is being told. It goes with
   * the transaction, so a worker that dies leaves none behind, and the rows are still there for the next.
   */
  private async relayCycle(waiting: Waiting, limit: number): Promise<number> {
    const { organisation_id: organisationId, cycle_id: cycleId } = waiting;
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const [held, rows] = await sideBySide([
        holdCycle(runner, cycleId),
        run<{ id: number; event: CycleEvent }>(
          runner,
          'SELECT id, event FROM outbox WHERE cycle_id = $1 ORDER BY sequence LIMIT $2',
          [cycleId, limit],
        ),
      ]);
      const relayed = held ? rows : [];
      if (relayed.length > 0) {
        await this.send(
          organisationId,
          cycleId,
          relayed.map(({ event }) => event),
        );
      }
      await sideBySide([
        run(runner, 'DELETE FROM outbox WHERE id = ANY($1::bigint[])', [relayed.map(({ id }) => id)]),
        runner.commitTransaction(),
      ]);
      return relayed.length;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** False when another worker has the cycle. */
async function holdCycle(runner: QueryRunner, cycleId: string): Promise<boolean> {
  const [row] = await run<{ held: boolean }>(
    runner,
    `SELECT pg_try_advisory_xact_lock(hashtextextended('outbox/' || $1, 0)) AS held`,
    [cycleId],
  );
  return row?.held ?? false;
}

async function run<Row>(runner: QueryRunner, sql: string, parameters: unknown[]): Promise<Row[]> {
  try {
    return (await runner.query(sql, parameters, true)).records as Row[];
  } catch (error) {
    throw databaseError(error);
  }
}
