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
      { gatherMs: 200 },
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

  it('does not let a round that takes long hold up the next', async () => {
    let finish = (): void => undefined;
    const slow = new Promise<number>((resolve) => (finish = () => resolve(0)));
    let rounds = 0;
    const loop = new RelayLoop(
      () => (++rounds === 1 ? slow : Promise.resolve(0)),
      () => undefined,
      { mostRounds: 2 },
    );
    loop.start();
    while (rounds < 2) {
      loop.wake();
      await wait(5);
    }
    let stopped = false;
    const stopping = loop.stop().then(() => (stopped = true));
    await wait(20);
    expect(stopped).toBe(false); // the first is still under way
    finish();
    await stopping;
  });

  it('begins no round before the one under way is over, where one at a time is wanted', async () => {
    let atOnce = 0;
    let most = 0;
    let rounds = 0;
    const loop = new RelayLoop(
      async () => {
        most = Math.max(most, ++atOnce);
        await wait(10);
        rounds += 1;
        atOnce -= 1;
        return 1;
      },
      () => undefined,
    );
    loop.start();
    const waking = setInterval(() => loop.wake(), 1);
    while (rounds < 5) await wait(5);
    clearInterval(waking);
    await loop.stop();
    expect(most).toBe(1);
  });
});
