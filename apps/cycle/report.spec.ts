import { percentilesOf } from './report.js';

describe('percentiles', () => {
  it('are by nearest rank, whatever the order', () => {
    const measured = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentilesOf(measured)).toEqual({ n: 100, p50: 50, p95: 95, p99: 99, max: 100 });
    expect(percentilesOf([7.04])).toEqual({ n: 1, p50: 7, p95: 7, p99: 7, max: 7 });
  });

  it('of nothing are zero', () => {
    expect(percentilesOf([])).toEqual({ n: 0, p50: 0, p95: 0, p99: 0, max: 0 });
  });
});
