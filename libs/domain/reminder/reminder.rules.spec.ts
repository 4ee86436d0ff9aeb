import fc from 'fast-check';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { CycleDefinition } from '../definition/definition.js';
import { addDays } from '../shared/dates.js';
import { taskKindNames } from '../task/task-kinds.js';
import type { ReminderPolicy } from './reminder-policy.js';
import { silencesOf } from './silence.js';
import { foretold, lookAt, morningOf, policyOf, remindersOf, type Reminder } from './reminder.rules.js';

const calendar: WorkingCalendar = {
  holidays: [{ day: '2026-05-14', name: 'Hemelvaartsdag' }],
  closures: [{ from: '2026-05-15', until: '2026-05-15', name: 'brugdag' }],
  recess: [],
  weekend: [0, 6],
};
const standard: ReminderPolicy = {
  key: 'standard',
  remind: [10, 3, 1, 0],
  escalate: [
    { late: 1, to: 'concernManager' },
    { late: 5, to: 'municipalSecretary' },
  ],
  absence: { before: 3, warn: 'concernManager' },
  silence: { means: 'hold' },
};
/** A Wednesday after Ascension Day and the bridge day. */
const dueOn = '2026-05-20';
const long = { dueOn, askedOn: '2026-01-05' };
const days = (reminders: readonly Reminder[]) => reminders.map(({ rule, on }) => `${on} ${rule}`);

describe('what is said of the date of a step', () => {
  it('counts working days, before the date, on it and after it', () => {
    expect(days(remindersOf(standard, long, calendar))).toEqual([
      '2026-05-04 before-10',
      '2026-05-13 before-3',
      '2026-05-13 absent',
      '2026-05-19 before-1',
      '2026-05-20 before-0',
      '2026-05-21 late-1-concernManager',
      '2026-05-27 late-5-municipalSecretary',
    ]);
  });

  it('says on the last working day before it that a date in a weekend has come', () => {
    const sunday = { dueOn: '2026-05-17', askedOn: '2026-05-01' };
    expect(days(remindersOf({ ...standard, remind: [0] }, sunday, calendar))).toContain(
      '2026-05-13 before-0',
    );
  });

  it('reminds of nothing that had come when the step was asked', () => {
    const rules = remindersOf(standard, { dueOn, askedOn: '2026-05-13' }, calendar);
    expect(rules.filter(({ does }) => does.what === 'remind').map(({ rule }) => rule)).toEqual([
      'before-1',
      'before-0',
    ]);
  });

  it('nobody is late with what they could not know: lateness counts from the day it was asked', () => {
    const asked = { dueOn, askedOn: '2026-06-01' };
    expect(days(remindersOf(standard, asked, calendar))).toEqual([
      '2026-06-02 late-1-concernManager',
      '2026-06-08 late-5-municipalSecretary',
    ]);
  });

  it('silence passes a step on, or counts as an objection, only where the policy says so', () => {
    const last = (silence: ReminderPolicy['silence']) =>
      remindersOf({ ...standard, silence }, long, calendar).at(-1)?.does;
    expect(last({ means: 'hold' })).toEqual({ what: 'escalate', to: 'municipalSecretary' });
    expect(last({ means: 'refuse', late: 9 })).toEqual({ what: 'refuse' });
    expect(last({ means: 'escalate', late: 9, to: 'concernManager' })).toEqual({
      what: 'passOn',
      to: 'concernManager',
    });
  });

  it('silence never approves, and never judges or signs for somebody', () => {
    for (const kind of taskKindNames) expect(silencesOf(kind)[0]).toBe('hold');
    expect(silencesOf('signDecision')).toEqual(['hold']);
    expect(silencesOf('submitContribution')).toEqual(['hold']);
    expect(silencesOf('agreeToPreparation')).toEqual(['hold', 'refuse']);
    expect(silencesOf('answerQuestion')).toEqual(['hold', 'escalate']);
  });

  it('is that of the policy that the phase names for the step, else of the first', () => {
    const definition = {
      reminders: [standard, { ...standard, key: 'point' }],
      phases: [{ key: 'council', reminders: { answerQuestion: 'point' } }],
    } as unknown as CycleDefinition;
    const of = (kind: 'answerQuestion' | 'confirmMeeting') =>
      policyOf(definition, { kind, phase: 'council' })?.key;
    expect(of('answerQuestion')).toBe('point');
    expect(of('confirmMeeting')).toBe('standard');
    const old = { ...definition, reminders: undefined } as unknown as CycleDefinition;
    expect(policyOf(old, { kind: 'answerQuestion', phase: 'council' })).toBeNull();
  });
});

describe('a look at a step', () => {
  const rules = remindersOf(standard, long, calendar);
  const look = (today: string, said: string[] = [], absent = false) => {
    const { now, overtaken, next } = lookAt(rules, long, new Set(said), absent, today, calendar);
    return { now: now.map(({ rule }) => rule), overtaken: overtaken.map(({ rule }) => rule), next };
  };

  it('says when to look again', () => {
    expect(look('2026-02-02')).toEqual({ now: [], overtaken: [], next: '2026-05-04' });
    expect(look('2026-05-04')).toEqual({ now: ['before-10'], overtaken: [], next: '2026-05-13' });
    expect(
      look(
        '2026-06-30',
        rules.map(({ rule }) => rule),
      ).next,
    ).toBeNull();
  });

  it('after an outage, says the last reminder and every escalation', () => {
    expect(look('2026-06-30')).toMatchObject({
      now: ['before-0', 'late-1-concernManager', 'late-5-municipalSecretary'],
      overtaken: ['before-10', 'before-3', 'absent', 'before-1'],
    });
  });

  it('warns beforehand that nobody who is asked will be there, once', () => {
    expect(look('2026-05-13', ['before-10'], true).now).toEqual(['before-3', 'absent']);
    expect(look('2026-05-18', ['before-10', 'before-3', 'absent'], true)).toMatchObject({
      now: [],
      next: '2026-05-19',
    });
  });

  it('looks every working day until the date whether somebody has become absent', () => {
    expect(look('2026-05-13', ['before-10', 'before-3']).next).toBe('2026-05-18');
    expect(look('2026-05-18', ['before-10', 'before-3'], true).now).toEqual(['absent']);
  });

  it('tells what was said and what still will be; of what was overtaken nothing', () => {
    const told = (today: string, goesOn = true) =>
      foretold(rules, new Set(['before-10', 'late-1-concernManager']), today, goesOn).map(
        ({ rule, said }) => `${rule}${said ? ' said' : ''}`,
      );
    expect(told('2026-05-21')).toEqual([
      'before-10 said',
      'late-1-concernManager said',
      'late-5-municipalSecretary',
    ]);
    expect(told('2026-05-20')).toContain('before-0');
    expect(told('2026-05-20', false)).toEqual(['before-10 said', 'late-1-concernManager said']);
  });

  it('tells people in the morning of their own day, also where clocks change', () => {
    expect(morningOf('Europe/Amsterdam', '2026-05-20')).toBe('2026-05-20T05:00:00.000Z');
    expect(morningOf('Europe/Brussels', '2026-11-20')).toBe('2026-11-20T06:00:00.000Z');
  });
});

describe('any policy, any date, looked at on any days', () => {
  const day = fc.nat(600).map((offset) => addDays('2026-01-01', offset));
  const policy = fc.record({
    key: fc.constant('any'),
    remind: fc.uniqueArray(fc.nat(30), { maxLength: 5 }),
    escalate: fc.uniqueArray(
      fc.record({ late: fc.integer({ min: 1, max: 20 }), to: fc.constant('concernManager' as const) }),
      { selector: ({ late }) => late, maxLength: 3 },
    ),
    silence: fc.constantFrom<ReminderPolicy['silence']>({ means: 'hold' }, { means: 'refuse', late: 7 }),
  });

  it('says each thing once, not before its day, and nothing is missed', () => {
    fc.assert(
      fc.property(
        policy,
        day,
        day,
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
        (any, due, askedOn, gaps) => {
          const step = { dueOn: due, askedOn };
          const reminders = remindersOf(any, step, calendar);
          const said = new Set<string>();
          let today = askedOn;
          for (const gap of [...gaps, 900]) {
            const found = lookAt(reminders, step, said, false, today, calendar);
            for (const one of [...found.now, ...found.overtaken]) {
              expect(said.has(one.rule)).toBe(false);
              expect(one.on <= today).toBe(true);
              said.add(one.rule);
            }
            const left = reminders.filter(({ rule }) => !said.has(rule)).map(({ on }) => on);
            expect(left.every((on) => on > today)).toBe(true);
            expect(found.next).toBe(left[0] ?? null);
            today = addDays(today, gap);
          }
          const rest = lookAt(reminders, step, said, false, today, calendar);
          expect(said.size + rest.now.length + rest.overtaken.length).toBe(reminders.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('whoever looks on every day that was named says every reminder on its own working day', () => {
    fc.assert(
      fc.property(policy, day, (any, due) => {
        const step = { dueOn: due, askedOn: addWorkingDays(calendar, due, -60) };
        const reminders = remindersOf(any, step, calendar);
        const said = new Map<string, string>();
        for (let today: string | null = step.askedOn; today;) {
          const found = lookAt(reminders, step, new Set(said.keys()), false, today, calendar);
          for (const { rule } of [...found.now, ...found.overtaken]) said.set(rule, today);
          today = found.next;
        }
        for (const { rule, on } of reminders) {
          expect(isWorkingDay(calendar, on)).toBe(true);
          expect(said.get(rule)).toBe(on);
        }
        expect(said.size).toBe(reminders.length);
      }),
      { numRuns: 300 },
    );
  });
});
