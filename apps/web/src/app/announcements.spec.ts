import { Announcements } from './announcements.js';

describe('what is said aloud', () => {
  let announcements: Announcements;
  /** What was said, with the milliseconds that it waited for its turn. */
  let said: [number, string][];
  let next: { turn: () => void; ms: number } | undefined;
  beforeEach(() => {
    next = undefined;
    said = [];
    announcements = new Announcements((turn, ms) => {
      if (next) throw new Error('there is one turn at a time');
      next = { turn, ms };
    });
  });
  /** Lets the time go by until the next turn. */
  const turn = () => {
    const now = next;
    if (!now) throw new Error('there is nothing to wait for');
    next = undefined;
    now.turn();
    said.push([now.ms, announcements.get().join(' ')]);
  };

  it('is all that changed in a moment, of each subject the latest', () => {
    announcements.say('tasks', 'Twee taken.');
    announcements.say('board', 'Een van drie.');
    announcements.say('tasks', 'Drie taken.');
    expect(announcements.get()).toEqual([]);
    turn();
    expect(said).toEqual([[1_000, 'Drie taken. Een van drie.']]);
  });

  it('waits until who listens has had some seconds, and is gone after that', () => {
    announcements.say('tasks', 'Twee taken.');
    turn();
    announcements.say('tasks', 'Drie taken.');
    expect(announcements.get()).toEqual(['Twee taken.']);
    turn();
    turn();
    expect(said).toEqual([
      [1_000, 'Twee taken.'],
      [5_000, 'Drie taken.'],
      [5_000, ''],
    ]);
    expect(next).toBeUndefined();
  });

  it('is nothing of a subject of which there is nothing to say any more', () => {
    announcements.say('notifications', 'Een melding.');
    announcements.say('notifications', '');
    turn();
    expect(said).toEqual([[1_000, '']]);
  });
});
