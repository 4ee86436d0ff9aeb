import { setTimeout as wait } from 'node:timers/promises';
import { RelayLoop } from './relay-loop.js';

describe('the relay loop', () => {
  it('takes everything now and then, also while it is woken for what is urgent all the time', async () => {
    const rounds: string[] = [];
    const loop = new RelayLoop(
      async (what) => {
        rounds.push(what);
        await wait(5);
        return 1;
      },
      () => undefined,
    );
    loop.start();
    const waking = setInterval(() => loop.wake(), 10);
    while (rounds.filter((what) => what === 'all').length < 2) await wait(20);
    clearInterval(waking);
    await loop.stop();
    expect(rounds[0]).toBe('all'); // what a worker finds when it starts
    expect(rounds).toContain('urgent');
  });

  it('looks by itself when nobody wakes it, and goes on after a failure', async () => {
    const failures: unknown[] = [];
    const rounds: string[] = [];
    const loop = new RelayLoop(
      async (what) => {
        rounds.push(what);
        if (rounds.length === 1) throw new Error('the database is away');
        return 0;
      },
      (error) => failures.push(error),
    );
    loop.start();
    while (rounds.length < 2) await wait(20);
    await loop.stop();
    expect(failures).toHaveLength(1);
    expect(rounds).toEqual(['all', 'all']);
  });
});
