import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { startSource } from '../../support/source-process.js';
import { NoticeRoom } from './notice-room.js';

/**
 * Processes that distribute and send are killed at any moment, and others take over. The clock is the real one, so leases
 * of the dead are ended by hand instead of waiting for them.
 */
describe('when the process that sends mail is killed', () => {
  let room: NoticeRoom;
  let running: ChildProcess | undefined;

  beforeAll(async () => {
    room = await NoticeRoom.open();
    room.now = Date.now();
    await room.refurnish('kill');
  });
  afterAll(async () => {
    running?.kill('SIGKILL');
    await room?.close();
  });

  const sender = () =>
    startSource('test/integration/notifications/sender-process.ts', {
      DATABASE_URL: room.postgres.url,
      SMTP_URL: room.server.url,
    });
  const waiting = async (): Promise<number> => {
    const [{ count }] = await room.dataSource.query(
      `SELECT (SELECT count(*) FROM notice WHERE distributed_at IS NULL)
         + (SELECT count(*) FROM mail WHERE status = 'waiting') AS count`,
    );
    return count;
  };

  it('no mail is lost, and what goes out twice is recognisable as the one that was in hand', async () => {
    const notices = 90;
    for (let count = 0; count < notices; count += 1) await room.tell({});
    let kills = 0;
    while ((await waiting()) > 0) {
      const process = (running = sender());
      const before = room.server.received.length;
      // Killed once it is at work, a little further each time; the last ones may finish.
      const enough = kills < 4 ? 5 + kills * 4 : Number.POSITIVE_INFINITY;
      while ((await waiting()) > 0 && room.server.received.length - before < enough) await wait(10);
      process.kill('SIGKILL');
      await once(process, 'exit');
      kills += 1;
      await room.dataSource.query(
        `UPDATE mail SET leased_until = now() - interval '1 second' WHERE leased_until IS NOT NULL`,
      );
    }
    expect(kills).toBeGreaterThan(4);
    const sent = await room.mails();
    expect(sent).toHaveLength(notices);
    expect(sent.every(({ status }) => status === 'sent')).toBe(true);

    const times = new Map<string, number>();
    for (const { messageId = '' } of room.server.received)
      times.set(messageId, (times.get(messageId) ?? 0) + 1);
    expect(times.size).toBe(notices);
    // At most what each of the killed had in hand: three at once.
    const twice = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
    expect(twice).toBeLessThanOrEqual(kills * 3);
  });
});
