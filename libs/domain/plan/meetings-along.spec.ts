import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { movedMeetingDays, phaseMeetingDay, seriesAlong } from './meetings-along.js';
import type { PlannedMeeting, PlannedStep, YearPlan } from './year-plan.js';

const calendar: WorkingCalendar = {
  holidays: [],
  closures: [],
  recess: [{ from: '2027-10-18', until: '2027-10-22', name: 'herfstreces' }],
  weekend: [0, 6],
};
const council = (from: string, until = from): PlannedMeeting => ({ body: 'council', from, until });
const planOf = (...steps: [step: string, from: string, until?: string][]): YearPlan => ({
  country: 'NL',
  year: 2027,
  documents: [
    {
      document: 'begroting',
      year: 2028,
      definitionVersion: 1,
      startsOn: '2027-03-01',
      conflicts: [],
      steps: steps.map(([step, from, day = from]): PlannedStep => ({
        step,
        name: { nl: step, en: step },
        phase: true,
        from,
        day,
        because: { kind: 'meeting', body: 'council', source: null },
        moved: [],
        limits: [],
      })),
    },
  ],
});
const moved = (before: YearPlan, after: YearPlan, ...meetings: PlannedMeeting[]) =>
  [...movedMeetingDays(before, after, meetings).council].map(([from, to]) => `${from} ${to}`);

describe('meetings that go along with a plan', () => {
  it('a council that meets on another day takes its meeting along', () => {
    const [before, after] = [planOf(['raad', '2027-11-04']), planOf(['raad', '2027-11-11'])];
    expect(moved(before, after, council('2027-11-11'))).toEqual(['2027-11-04 2027-11-11']);
  });

  it('a document that is put before another meeting moves none: the council still meets on the old day', () => {
    const [before, after] = [planOf(['raad', '2027-11-04']), planOf(['raad', '2027-10-28'])];
    expect(moved(before, after, council('2027-10-28'), council('2027-11-04'))).toEqual([]);
  });

  it('evenings of a meeting of several days stay in their order; what became shorter ends on its last', () => {
    const before = planOf(['raad', '2027-11-09', '2027-11-11']);
    const after = planOf(['raad', '2027-11-16', '2027-11-17']);
    expect(moved(before, after, council('2027-11-16', '2027-11-17'))).toEqual([
      '2027-11-09 2027-11-16',
      '2027-11-10 2027-11-17',
      '2027-11-11 2027-11-17',
    ]);
  });

  it('a step that only one of the plans has moves nothing', () => {
    expect(moved(planOf(), planOf(['raad', '2027-11-11']), council('2027-11-11'))).toEqual([]);
  });

  it('the other dates of a series go to the nearest day of the calendar that is free, within two weeks', () => {
    const meetings = [council('2027-09-07'), council('2027-10-05'), council('2027-11-30')];
    const along = seriesAlong(
      ['2027-09-02', '2027-10-07', '2027-11-04'],
      ['2027-10-05'],
      'council',
      meetings,
    );
    // October's day is taken, and nothing of November is near.
    expect([...along]).toEqual([['2027-09-02', '2027-09-07']]);
  });

  describe('of a phase', () => {
    const at = (day: string) => ({ from: day, day });
    const along = (day: string, before: string, after: string, today = '2027-09-01') =>
      phaseMeetingDay(day, at(before), at(after), calendar, today);

    it('keep their distance to its day in working days', () => {
      expect(along('2027-09-10', '2027-09-14', '2027-09-21')).toBe('2027-09-17');
      expect(along('2027-09-14', '2027-09-14', '2027-09-21')).toBe('2027-09-21');
      expect(along('2027-09-16', '2027-09-14', '2027-09-07')).toBe('2027-09-09');
    });

    it('are not held in recess, but before it', () => {
      expect(along('2027-09-10', '2027-09-14', '2027-10-25')).toBe('2027-10-15');
    });

    it('stay where they are when the phase does, or when their day would have passed', () => {
      expect(along('2027-09-10', '2027-09-14', '2027-09-14')).toBeNull();
      expect(along('2027-09-10', '2027-09-14', '2027-09-03', '2027-09-01')).toBeNull();
    });
  });
});
