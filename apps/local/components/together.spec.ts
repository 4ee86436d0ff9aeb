import { once } from 'node:events';
import { together } from './together.js';

describe('together', () => {
  it('tells what failed first, not that another was given up because of it', async () => {
    const giveUp = new AbortController();
    const database = once(giveUp.signal, 'abort').then(() => Promise.reject(new Error('given up')));
    const provider = Promise.reject(new Error('port 3001 is in use'));
    await expect(together([database, provider], giveUp)).rejects.toThrow('port 3001 is in use');
  });

  it('gives up nothing when all goes well', async () => {
    const giveUp = new AbortController();
    await together([Promise.resolve(), Promise.resolve(1)], giveUp);
    expect(giveUp.signal.aborted).toBe(false);
  });
});
