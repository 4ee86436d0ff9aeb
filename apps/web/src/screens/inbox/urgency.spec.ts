import { urgencyOf } from './urgency.js';

describe('how pressing a task is', () => {
  const today = '2027-03-27';
  it.each([
    ['2026-12-31', 'late'],
    ['2027-03-26', 'late'],
    ['2027-03-27', 'soon'],
    // Over the night in which the clock goes forward.
    ['2027-03-28', 'soon'],
    ['2027-04-03', 'soon'],
    ['2027-04-04', 'later'],
    ['2028-03-27', 'later'],
    [null, 'undated'],
  ] as const)('on 27 March 2027, due on %s: %s', (dueOn, urgency) => {
    expect(urgencyOf(dueOn, today)).toBe(urgency);
  });
});
