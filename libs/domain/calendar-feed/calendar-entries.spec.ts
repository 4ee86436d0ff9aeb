import fc from 'fast-check';
import {
  meetingUid,
  reconcile,
  taskUid,
  type CalendarEntry,
  type IdentifiedEntry,
  type ShownEntry,
} from './calendar-entries.js';

const task = (id: string, day: string, unitName = 'Openbare ruimte'): IdentifiedEntry => ({
  uid: taskUid(id),
  entry: { type: 'task', id, kind: 'prepareCycle', day, document: 'begroting', year: 2028, unitName },
});
const at = (day: number) => new Date(Date.UTC(2027, 2, day, 9)).toISOString();
const summary = (shown: readonly ShownEntry[]) =>
  shown.map(({ uid, sequence, cancelled }) => [uid, sequence, cancelled]);

describe('what a calendar is shown', () => {
  it('an entry is new once, and stays what it is under another name', () => {
    const first = reconcile([], [task('a', '2027-04-01')], at(1));
    expect(summary(first.changed)).toEqual([[taskUid('a'), 0, false]]);
    const second = reconcile(first.shown, [task('a', '2027-04-01', 'Ruimte')], at(2));
    expect(second.changed).toEqual([]);
    expect(second.shown).toMatchObject([{ sequence: 0, changedAt: at(1), entry: { unitName: 'Ruimte' } }]);
  });

  it('a change of day raises the sequence, under the same UID', () => {
    const first = reconcile([], [task('a', '2027-04-01')], at(1));
    const moved = reconcile(first.shown, [task('a', '2027-04-08')], at(2));
    expect(summary(moved.shown)).toEqual([[taskUid('a'), 1, false]]);
    expect(moved.shown[0]?.changedAt).toBe(at(2));
  });

  it('what is there no more is shown as cancelled for a while, and may come back', () => {
    const first = reconcile([], [task('a', '2027-04-01')], at(1));
    const gone = reconcile(first.shown, [], at(2));
    expect(summary(gone.shown)).toEqual([[taskUid('a'), 1, true]]);
    expect(reconcile(gone.shown, [], at(20)).changed).toEqual([]);
    expect(reconcile(gone.shown, [], at(62)).shown).toHaveLength(1);
    expect(reconcile(gone.shown, [], at(63)).shown).toHaveLength(0);
    expect(summary(reconcile(gone.shown, [task('a', '2027-04-01')], at(3)).shown)).toEqual([
      [taskUid('a'), 2, false],
    ]);
  });

  it('whatever happens: a UID once, a sequence that never falls, and a raised one for every change of when and where', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2027-04-0${number}`);
    const calendar = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), day), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(fc.array(calendar, { maxLength: 12 }), (looks) => {
        let stored = new Map<string, ShownEntry>();
        looks.forEach((entries, index) => {
          const current = entries.map(([id, due]) => task(id, due));
          const { shown, changed } = reconcile([...stored.values()], current, at(index + 1));
          expect(new Set(shown.map(({ uid }) => uid)).size).toBe(shown.length);
          for (const one of shown) {
            const before = stored.get(one.uid);
            const same =
              before && before.cancelled === one.cancelled && dayOf(before.entry) === dayOf(one.entry);
            expect(one.sequence).toBe(before ? before.sequence + (same ? 0 : 1) : 0);
          }
          stored = new Map([...stored, ...changed.map((one) => [one.uid, one] as const)]);
        });
      }),
      { numRuns: 500 },
    );
  });
});

const dayOf = (entry: CalendarEntry): string | null => (entry.type === 'task' ? entry.day : null);

describe('the identity of a meeting', () => {
  it('is that of its phase and round, however often it is planned; of the organisation’s own, their id', () => {
    const planned = { id: 'first', cycleId: 'cycle', phase: 'briefing', round: 2 };
    expect(meetingUid({ ...planned, id: 'second' })).toBe(meetingUid(planned));
    const own = { id: 'mt', cycleId: null, phase: null, round: null };
    expect(meetingUid(own)).toContain('mt');
    expect(meetingUid({ ...own, id: 'other' })).not.toBe(meetingUid(own));
  });
});
