import { plannedStarts } from './starts.js';
import type { PlannedDocument } from './year-plan.js';

const planned = (document: PlannedDocument['document'], startsOn: string, last: string) =>
  ({ document, year: 2027, startsOn, steps: [{ day: last }] }) as PlannedDocument;

describe('what the adopted plans ask to be started', () => {
  const documents = [
    planned('begroting', '2026-02-10', '2026-11-13'),
    planned('jaarrekening', '2026-03-01', '2026-07-10'),
    planned('voorjaarsnota', '2026-04-01', '2026-06-25'),
  ];
  const dueOn = (today: string, started: typeof documents = []) => {
    const { due, next } = plannedStarts(documents, started, today);
    return [due.map(({ document }) => document), next];
  };

  it('is nothing before its day, and the next day is the earliest to come', () => {
    expect(dueOn('2026-02-09')).toEqual([[], '2026-02-10']);
    expect(dueOn('2026-02-10')).toEqual([['begroting'], '2026-03-01']);
  });

  it('is also what should have started before, as long as any of it can be in time', () => {
    expect(dueOn('2026-05-01')).toEqual([['begroting', 'jaarrekening', 'voorjaarsnota'], null]);
    expect(dueOn('2026-06-26')).toEqual([['begroting', 'jaarrekening'], null]);
    expect(dueOn('2026-11-14')).toEqual([[], null]);
  });

  it('is each of them once', () => {
    expect(dueOn('2026-03-01', documents.slice(0, 1))).toEqual([['jaarrekening'], '2026-04-01']);
  });
});
