import { linesOf } from './burn-up-lines.js';

const dayOf = (day: string) => Number(day.slice(8)) - 1;
const point = (on: string, settled: number, asked = 4) => ({ on, settled, asked });

describe('the lines of a burn-up', () => {
  it('step up where something was settled, beside a straight line to all on the last day', () => {
    const points = [point('2027-05-01', 0), point('2027-05-03', 2), point('2027-05-04', 1)];
    expect(linesOf(points, '2027-05-09', dayOf)).toEqual({
      width: 8,
      height: 4,
      settled: 'M 0 4 H 0 V 4 H 2 V 2 H 3 V 3',
      planned: 'M 0 4 L 8 0',
    });
  });

  it('go on at all after the last day', () => {
    expect(linesOf([point('2027-05-01', 0), point('2027-05-06', 4)], '2027-05-03', dayOf).planned).toBe(
      'M 0 4 L 2 0 H 5',
    );
  });

  it('have some extent on the first day, and no plan without a last day', () => {
    expect(linesOf([point('2027-05-01', 0, 0)], null, dayOf)).toEqual({
      ...{ width: 1, height: 1, settled: 'M 0 1 H 0 V 1', planned: null },
    });
  });
});
