import fc from 'fast-check';
import { addDays } from '../shared/dates.js';
import { contributionStatuses } from './contribution.js';
import { burnUpOf, daysLateOf, type ContributionMove } from './progress.js';

const move = (contributionId: string, on: string, status: ContributionMove['status']): ContributionMove => ({
  ...{ contributionId, on, status },
});

describe('the burn-up of contributions', () => {
  const asked = ['a', 'b', 'c', 'd'].map((id) => move(id, '2027-05-01', 'writing'));

  it('counts what is settled on each day on which something moved, beside what was planned', () => {
    const moves = [...asked, move('a', '2027-05-03', 'accepted'), move('b', '2027-05-03', 'waived')];
    expect(burnUpOf(moves, '2027-05-09', '2027-05-05')).toEqual([
      { on: '2027-05-01', settled: 0, asked: 4, planned: 0 },
      { on: '2027-05-03', settled: 2, asked: 4, planned: 1 },
      { on: '2027-05-05', settled: 2, asked: 4, planned: 2 },
    ]);
  });

  it('goes down when something is reopened, and asks less when a unit is dropped', () => {
    const moves = [
      ...asked,
      move('a', '2027-05-02', 'accepted'),
      move('a', '2027-05-04', 'returned'),
      move('d', '2027-05-04', 'dropped'),
    ];
    expect(burnUpOf(moves, null, '2027-05-04').map(({ settled, asked: all }) => [settled, all])).toEqual([
      [0, 4],
      [1, 4],
      [0, 3],
    ]);
  });

  it('plans in one straight line, also when more is asked on the way', () => {
    const moves = [...asked, ...['e', 'f', 'g', 'h'].map((id) => move(id, '2027-05-04', 'writing'))];
    expect(burnUpOf(moves, '2027-05-09', '2027-05-05').map(({ on, planned }) => [on, planned])).toEqual([
      ['2027-05-01', 0],
      ['2027-05-04', 3],
      ['2027-05-05', 4],
    ]);
  });

  it('has the last day as a point once it has passed: from then on all were to be settled', () => {
    expect(burnUpOf(asked, '2027-05-03', '2027-05-05').map(({ on, planned }) => [on, planned])).toEqual([
      ['2027-05-01', 0],
      ['2027-05-03', 4],
      ['2027-05-05', 4],
    ]);
  });

  it('says nothing as long as nothing is asked, and plans nothing without a last day after the first', () => {
    expect(burnUpOf([], '2027-05-03', '2027-05-05')).toEqual([]);
    expect(burnUpOf(asked, '2027-05-01', '2027-05-01')[0]?.planned).toBeNull();
  });

  it('never settles more than is asked, and never plans more', () => {
    const moves = fc.array(
      fc.record({
        contributionId: fc.constantFrom('a', 'b', 'c'),
        after: fc.nat(20),
        status: fc.constantFrom(...contributionStatuses),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(moves, fc.nat(30), (all, due) => {
        const ordered = all
          .map(({ after, ...rest }) => ({ ...rest, on: addDays('2027-05-01', after) }))
          .sort((one, other) => (one.on < other.on ? -1 : 1));
        const points = burnUpOf(ordered, addDays('2027-05-01', due), '2027-05-25');
        expect(points.at(-1)?.on).toBe('2027-05-25');
        for (const { settled, asked: of, planned } of points) {
          expect(settled).toBeLessThanOrEqual(of);
          expect(planned ?? 0).toBeLessThanOrEqual(points.at(-1)?.asked ?? 0);
        }
      }),
    );
  });
});

describe('the lateness of a unit', () => {
  const late = (status: Parameters<typeof daysLateOf>[0]['status'], submittedOn: string | null = null) =>
    daysLateOf({ status, dueOn: '2027-05-03', submittedOn }, '2027-05-08');

  it('grows as long as there is something to write, and stays what it was once submitted', () => {
    expect(late('writing')).toBe(5);
    expect(late('returned', '2027-05-01')).toBe(5);
    expect(late('submitted', '2027-05-04')).toBe(1);
    expect(late('accepted', '2027-05-03')).toBe(0);
  });

  it('is nothing for what is not asked, or has no date', () => {
    expect([late('waived', '2027-05-07'), late('dropped'), late('notOpened')]).toEqual([0, 0, 0]);
    expect(daysLateOf({ status: 'writing', dueOn: null, submittedOn: null }, '2027-05-08')).toBe(0);
  });
});
