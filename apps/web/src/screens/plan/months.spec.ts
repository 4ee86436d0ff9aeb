import type { Schemas } from '../../api/client.js';
import { byMonth } from './months.js';

const step = (day: string) => ({ step: day, day }) as Schemas['PlannedStep'];
const planned = (document: string, days: string[]) =>
  ({ document, year: 2027, steps: days.map(step) }) as Schemas['YearPlan']['documents'][number];

describe('a plan by month', () => {
  it('runs from the first date to the last over the turn of the year, with months in which nothing is', () => {
    const months = byMonth([planned('begroting', ['2027-02-03', '2026-11-30'])]);
    expect(months.map(({ first }) => first)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
    expect(months.map(({ documents }) => documents[0]?.steps.length)).toEqual([1, 0, 0, 1]);
  });

  it('has every document in every month, its dates in order', () => {
    const [month] = byMonth([
      planned('begroting', ['2027-03-09', '2027-03-02']),
      planned('jaarrekening', ['2027-03-31']),
    ]);
    expect(month?.documents.map(({ steps }) => steps.map(({ day }) => day))).toEqual([
      ['2027-03-02', '2027-03-09'],
      ['2027-03-31'],
    ]);
  });

  it('is empty when nothing is planned', () => {
    expect(byMonth([planned('begroting', [])])).toEqual([]);
  });
});
