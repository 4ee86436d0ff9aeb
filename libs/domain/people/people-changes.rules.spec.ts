import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import { addDays } from '../shared/dates.js';
import {
  backOn,
  endedOn,
  mustBeAbsence,
  mustBeGivable,
  mustLeaveAnAdministrator,
  type Absence,
  type Held,
  type RoleAssignment,
} from './people-changes.rules.js';

const today = '2027-03-10';
const manager: RoleAssignment = {
  id: 'new',
  personId: 'ann',
  role: 'teamManager',
  unitId: 'parks',
  from: today,
  until: null,
};
const give = (more: Partial<RoleAssignment>, context: Partial<Parameters<typeof mustBeGivable>[1]> = {}) =>
  refusalOf(() =>
    mustBeGivable({ ...manager, ...more }, { givenBy: 'bob', held: [], unitKind: 'team', ...context }),
  );

describe('giving a role', () => {
  it('is done for a unit of the kind that the role is held for', () => {
    expect(give({})).toBeNull();
    expect(give({ role: 'finance', unitId: null }, { unitKind: null })).toBeNull();
  });

  it('own-role: nobody gives one to themselves', () => {
    expect(give({}, { givenBy: 'ann' })).toBe('own-role');
  });

  it.each([
    ['a unit of another kind', { unitKind: 'programme' }],
    ['no unit', { unitKind: null }],
    ['a unit that is not there', { unitKind: undefined }],
  ] as const)('invalid-input: for %s', (_, context) => {
    expect(give({}, context)).toBe('invalid-input');
  });

  it('invalid-input: a role of the organisation for a unit, or an end before its beginning', () => {
    expect(give({ role: 'finance' })).toBe('invalid-input');
    expect(give({ until: addDays(today, -1) })).toBe('invalid-input');
  });

  it('role-held-already: the same role for the same unit on one of its days', () => {
    const held = { ...manager, id: 'old', from: '2020-01-01', until: today };
    expect(give({}, { held: [held] })).toBe('role-held-already');
    expect(give({ from: addDays(today, 1) }, { held: [held] })).toBeNull();
    expect(give({}, { held: [{ ...held, unitId: 'roads' }] })).toBeNull();
  });
});

describe('ending a role', () => {
  it('ends it yesterday at the earliest, so that it is gone today', () => {
    const held = { ...manager, from: '2020-01-01' };
    expect(endedOn(held, '2027-03-09', today)).toEqual({ ...held, until: '2027-03-09' });
    expect(refusalOf(() => endedOn(held, '2027-03-08', today))).toBe('invalid-input');
    expect(endedOn({ ...held, until: '2027-04-01' }, null, today)).toEqual({ ...held, until: null });
  });

  it('leaves nothing of one that was given by mistake and would begin after its end', () => {
    expect(endedOn(manager, '2027-03-09', today)).toBeNull();
  });

  it('last-administrator: never leaves a day without one', () => {
    const span = fc
      .tuple(fc.integer({ min: -60, max: 60 }), fc.option(fc.integer({ min: 0, max: 60 })))
      .map(([start, days]): Held => {
        const from = addDays(today, start);
        return { from, until: days === null ? null : addDays(from, days) };
      });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (left) => {
        const days = Array.from({ length: 200 }, (_, index) => addDays(today, index));
        const covered = days.every((day) =>
          left.some(({ from, until }) => from <= day && (until === null || until >= day)),
        );
        expect(refusalOf(() => mustLeaveAnAdministrator(left, today))).toBe(
          covered ? null : 'last-administrator',
        );
      }),
    );
  });
});

describe('an absence', () => {
  const away: Absence = {
    id: 'new',
    personId: 'ann',
    from: '2027-03-15',
    until: '2027-03-26',
    deputyId: 'bob',
  };
  const enter = (more: Partial<Absence>, known: Absence[] = []) =>
    refusalOf(() => mustBeAbsence({ ...away, ...more }, known, today));

  it('is entered for days to come, with a deputy or without', () => {
    expect(enter({})).toBeNull();
    expect(enter({ deputyId: null, from: '2027-03-01', until: today })).toBeNull();
  });

  it.each([
    ['that is over', { from: '2027-03-01', until: '2027-03-09' }],
    ['that ends before it begins', { until: '2027-03-14' }],
    ['of more than a year', { until: '2028-06-01' }],
    ['with oneself as deputy', { deputyId: 'ann' }],
  ])('invalid-input: one %s', (_, more) => {
    expect(enter(more)).toBe('invalid-input');
  });

  it('absence-overlaps: one at a time', () => {
    expect(enter({}, [{ ...away, id: 'old', from: '2027-03-26', until: '2027-04-02' }])).toBe(
      'absence-overlaps',
    );
    expect(enter({}, [{ ...away, id: 'old', from: '2027-03-27', until: '2027-04-02' }])).toBeNull();
  });

  it('deputy-absent: with a deputy who is there', () => {
    const ofBob = { ...away, id: 'his', personId: 'bob', deputyId: null };
    expect(enter({}, [ofBob])).toBe('deputy-absent');
    expect(enter({ deputyId: 'carl' }, [ofBob])).toBeNull();
  });

  it('ends when somebody is back: the days that have passed stay', () => {
    expect(backOn({ ...away, from: '2027-03-01' }, today)).toMatchObject({ until: '2027-03-09' });
    expect(backOn({ ...away, from: today }, today)).toBeNull();
    expect(refusalOf(() => backOn({ ...away, from: '2027-03-01', until: '2027-03-05' }, today))).toBe(
      'invalid-input',
    );
  });
});
