import type { ChangeNotification } from '#persistence/change-announcer.js';
import { readWhen } from './read-when.js';

type Listener = { changed(change: ChangeNotification): void; missed(): void };

describe('reading when there is something', () => {
  const change = (cycleId: string): ChangeNotification => ({ organisationId: 'here', cycleId, types: [] });
  let listeners: Set<Listener>;
  const bus = {
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (cycleId: string) => listeners.forEach((listener) => listener.changed(change(cycleId)));
  /** Gives these one after the other. */
  const reading = (...answers: number[]) => {
    const reads: number[] = [];
    return { reads, read: async () => reads[reads.push(answers.shift() ?? 0) - 1] ?? 0 };
  };
  const about = (forMs: number) => ({
    isWorthIt: (found: number) => found > 0,
    concerns: ({ cycleId }: ChangeNotification) => cycleId === 'mine',
    forMs,
  });

  beforeEach(() => {
    listeners = new Set();
  });
  afterEach(() => expect(listeners.size).toBe(0));

  it('answers at once with what is there', async () => {
    const { reads, read } = reading(7);
    expect(await readWhen(bus, read, about(60_000))).toBe(7);
    expect(reads).toEqual([7]);
  });

  it('reads once, and takes what it finds, when nobody waits', async () => {
    expect(await readWhen(bus, reading(0, 7).read, about(0))).toBe(0);
  });

  it('reads again when it hears of a change, and only of one that it is about', async () => {
    const { reads, read } = reading(0, 0, 7);
    const answer = readWhen(bus, read, about(60_000));
    await settled();
    tell('another');
    await settled();
    expect(reads).toEqual([0]);
    tell('mine');
    await settled();
    expect(reads).toEqual([0, 0]);
    listeners.forEach((listener) => listener.missed());
    expect(await answer).toBe(7);
  });

  it('does not overlook a change while it reads', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      if (reads === 1) tell('mine');
      return reads === 2 ? 7 : 0;
    };
    expect(await readWhen(bus, read, about(60_000))).toBe(7);
  });

  it('gives up when the time is up', async () => {
    const { reads, read } = reading(0, 7);
    expect(await readWhen(bus, read, about(5))).toBe(7);
    expect(reads).toEqual([0, 7]);
  });

  const settled = () => new Promise((resolve) => setImmediate(resolve));
});
