import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { CycleEvent } from '#contracts/cycle-events.js';
import { listenToChanges } from '#persistence/notifications.js';
import { OutboxRelay } from '#persistence/outbox-relay.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { Example } from './example.js';

describe('the outbox', () => {
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let example: Example;
  const cycleIds: string[] = [];

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect(16);
    example = await Example.make(dataSource, 'relay');
    cycleIds.push(example.cycleId, await example.cycle(2028), await example.cycle(2029));
  });
  beforeEach(() => dataSource.query('DELETE FROM outbox'));
  afterAll(() => postgres?.stop());

  const tell = (cycleId: string, count = 1) =>
    example.run(async (transaction) => {
      for (let index = 0; index < count; index += 1) {
        transaction.notify(cycleId, {
          type: 'taskCompleted',
          key: `a/1/prepareCycle/${index}/1`,
          answer: { outcome: 'prepared' },
        });
      }
    });
  const waiting = async () =>
    Number(((await dataSource.query('SELECT count(*) FROM outbox')) as { count: number }[])[0]?.count);

  it('reaches the workflow in order and once, with two relays and people who go on working', async () => {
    const heard = new Map<string, number[]>();
    const busy = new Set<string>();
    const overlaps: string[] = [];
    const send = async (_: string, cycleId: string, events: CycleEvent[]) => {
      if (busy.has(cycleId)) overlaps.push(cycleId);
      busy.add(cycleId);
      await wait(5);
      heard.set(cycleId, [...(heard.get(cycleId) ?? []), ...events.map(({ sequence }) => sequence)]);
      busy.delete(cycleId);
    };
    const relays = [new OutboxRelay(dataSource, send), new OutboxRelay(dataSource, send)];
    let writing = true;
    const relaying = relays.map(async (relay) => {
      while (writing || (await waiting()) > 0) await relay.relayOnce(7);
    });
    await Promise.all(cycleIds.flatMap((cycleId) => Array.from({ length: 20 }, () => tell(cycleId, 3))));
    writing = false;
    await Promise.all(relaying);

    expect(overlaps).toEqual([]);
    for (const cycleId of cycleIds) {
      const sequences = heard.get(cycleId) ?? [];
      expect(sequences).toHaveLength(60);
      expect(sequences).toEqual(sequences.map((_, index) => sequences[0]! + index));
    }
  });

  it('keeps what could not be sent, tries it later, and lets other cycles go on', async () => {
    const [broken, fine] = cycleIds as [string, string];
    await tell(broken, 2);
    await tell(fine, 1);
    let time = 0;
    let down = true;
    const failures: unknown[] = [];
    const sent: string[] = [];
    const relay = new OutboxRelay(
      dataSource,
      async (_, cycleId) => {
        if (down && cycleId === broken) throw new Error('not there');
        sent.push(cycleId);
      },
      { clock: () => time, onFailure: (cycleId) => failures.push(cycleId) },
    );
    expect(await relay.relayOnce()).toBe(1);
    expect(sent).toEqual([fine]);
    expect(await relay.relayOnce()).toBe(0); // it rests
    expect(failures).toEqual([broken]);
    time = 500;
    expect(await relay.relayOnce()).toBe(0);
    time = 1_000; // the second rest is a second long
    expect(await relay.relayOnce()).toBe(0);
    expect(failures).toEqual([broken, broken]);
    down = false;
    time = 1_500;
    expect(await relay.relayOnce()).toBe(2);
    expect(await waiting()).toBe(0);
  });

  it('tells at once what the cycle may go on by; what a contribution goes through before all are settled can wait', async () => {
    const [cycleId, other] = cycleIds as [string, string];
    const statuses = async (parks: string, roads: string) => {
      for (const [unit, status] of Object.entries({ parks, roads })) {
        await dataSource.query(
          `INSERT INTO contribution (id, organisation_id, cycle_id, unit_id, unit_kind, status, round, version_number,
             politically_sensitive, crosses_teams)
           VALUES (gen_random_uuid(), $1, $2, $3, 'team', $4, 1, 1, false, false)
           ON CONFLICT (cycle_id, unit_id) DO UPDATE SET status = excluded.status`,
          [example.organisationId, cycleId, example.unitId(unit), status],
        );
      }
    };
    const moved = (unit: string, status: 'submitted' | 'accepted') =>
      example.run(async (transaction) =>
        transaction.notify(cycleId, { type: 'contributionMoved', unitId: example.unitId(unit), status }),
      );
    const sent: [string, number][] = [];
    const relay = new OutboxRelay(dataSource, async (_, to, events) => {
      sent.push([to, events.length]);
    });

    await statuses('accepted', 'submitted');
    await moved('parks', 'accepted');
    await moved('roads', 'submitted');
    await tell(other);
    expect(await relay.relayOnce(undefined, 'urgent')).toBe(1);
    expect(sent).toEqual([[other, 1]]);

    await statuses('accepted', 'accepted');
    await moved('roads', 'accepted');
    expect(await relay.relayOnce(undefined, 'urgent')).toBe(3); // in order, those that waited first
    expect(sent.at(-1)).toEqual([cycleId, 3]);

    await statuses('accepted', 'submitted');
    await moved('roads', 'submitted');
    expect(await relay.relayOnce()).toBe(1);
  });

  it('tells at once that what was accepted is opened again: the cycle may not go on by what it heard before', async () => {
    const [cycleId] = cycleIds as [string];
    const sent: number[] = [];
    const relay = new OutboxRelay(dataSource, async (_, __, events) => {
      sent.push(events.length);
    });
    await dataSource.query(
      `INSERT INTO contribution (id, organisation_id, cycle_id, unit_id, unit_kind, status, round, version_number,
         politically_sensitive, crosses_teams)
       VALUES (gen_random_uuid(), $1, $2, $3, 'team', 'returned', 1, 1, false, false)
       ON CONFLICT (cycle_id, unit_id) DO UPDATE SET status = excluded.status`,
      [example.organisationId, cycleId, example.unitId('parks')],
    );
    const moved = (status: 'submitted' | 'returned') =>
      example.run(async (transaction) =>
        transaction.notify(cycleId, { type: 'contributionMoved', unitId: example.unitId('parks'), status }),
      );
    await moved('submitted');
    expect(await relay.relayOnce(undefined, 'urgent')).toBe(0);
    await moved('returned');
    expect(await relay.relayOnce(undefined, 'urgent')).toBe(2);
    expect(sent).toEqual([2]);
  });

  it('has a cycle in one round at a time, and brings others meanwhile', async () => {
    const [slow, other] = cycleIds as [string, string];
    const sent: string[] = [];
    let release = () => {};
    const relay = new OutboxRelay(dataSource, (_, cycleId) => {
      sent.push(cycleId);
      return cycleId === slow ? new Promise((resolve) => (release = resolve)) : Promise.resolve();
    });
    await tell(slow);
    const first = relay.relayOnce();
    while (sent.length === 0) await wait(5);
    await tell(slow);
    await tell(other);
    expect(await relay.relayOnce()).toBe(1);
    expect(sent).toEqual([slow, other]);
    release();
    expect(await first).toBe(1);
    const last = relay.relayOnce();
    while (sent.length < 3) await wait(5);
    release();
    expect(await last).toBe(1);
    expect(sent).toEqual([slow, other, slow]);
  });

  it('does not hold up who writes while a batch is being sent', async () => {
    const [cycleId] = cycleIds as [string];
    await tell(cycleId);
    let release = () => {};
    const relay = new OutboxRelay(dataSource, () => new Promise((resolve) => (release = resolve)));
    const relaying = relay.relayOnce();
    await wait(100);
    await tell(cycleId); // would wait for ever if the head were locked
    release();
    expect(await relaying).toBe(1);
    expect(await waiting()).toBe(1);
  });

  it('is announced, with what changed, after the commit', async () => {
    const [cycleId] = cycleIds as [string];
    const changes: unknown[] = [];
    let wakes = 0;
    let reconnected = 0;
    const listening = [
      listenToChanges(postgres.url, 'changes', (payload) => changes.push(JSON.parse(payload)), {
        onReconnected: () => (reconnected += 1),
        retryMs: 50,
      }),
      listenToChanges(postgres.url, 'outbox', () => (wakes += 1)),
    ];
    const until = async (holds: () => boolean | Promise<boolean>) => {
      for (let attempt = 0; attempt < 200 && !(await holds()); attempt += 1) await wait(25);
      expect(await holds()).toBe(true);
    };
    const listeners = async () => {
      const rows: { pid: number }[] = await dataSource.query(
        `SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND application_name = 'cyclusregie-changes'`,
      );
      return rows;
    };
    try {
      await until(async () => (await listeners()).length === 1);
      await wait(50);
      await example.run(async (transaction) => {
        transaction.record(example.entry());
        transaction.record(example.entry({ type: 'phase.ended' }));
        transaction.notify(cycleId, { type: 'cycleRequested' });
      });
      await until(() => changes.length > 0 && wakes > 0);
      expect(changes).toEqual([
        {
          organisationId: example.organisationId,
          cycleId,
          types: ['phase.started', 'phase.ended'],
        },
      ]);
      // a connection that is lost comes back, and says that it was away
      await dataSource.query('SELECT pg_terminate_backend($1)', [(await listeners())[0]!.pid]);
      await until(() => reconnected === 1);
      await example.run(async (transaction) => transaction.record(example.entry({ type: 'task.claimed' })));
      await until(() => changes.length === 2);
    } finally {
      await Promise.all(listening.map((each) => each.stop()));
    }
  });
});
