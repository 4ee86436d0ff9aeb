import { setTimeout as wait } from 'node:timers/promises';
import { sideBySide } from './side-by-side.js';

describe('side by side', () => {
  it('gives what each gives, in their order', async () => {
    expect(await sideBySide([wait(2, 'late'), Promise.resolve(1), null])).toEqual(['late', 1, null]);
  });

  it('fails with what is first in order, when nothing is under way any more', async () => {
    let done = false;
    const slow = wait(5).then(() => {
      done = true;
    });
    const failing = [Promise.reject(new Error('first')), slow, Promise.reject(new Error('second'))];
    await expect(sideBySide(failing)).rejects.toThrow('first');
    expect(done).toBe(true);
  });
});
