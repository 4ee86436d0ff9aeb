import { loadAllDefinitions } from '#definitions/definition-loader.js';
import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { CycleDefinition, PhaseDefinition, Term } from '../definition/definition.js';
import { DomainError } from '../shared/domain-error.js';
import { adjusted } from './cycle.js';
import { consequencesOf, type Standing, type SteeringCommand } from './steering.js';

const calendar: WorkingCalendar = { holidays: [], closures: [], recess: [], weekend: [0, 6] };
const text = { nl: 'tekst', en: 'the rule' };
const phase = (key: string, more: object) => ({ key, name: text, ...more }) as unknown as PhaseDefinition;
const law = (key: string, sureness: Term['sureness'], rule: Term['rule']): Term => ({
  key,
  article: `article of ${key}`,
  sureness,
  name: text,
  rule,
});
const definition = {
  terms: [
    law('before-november', 'A', { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 }),
    law('ordinance', 'C', { kind: 'lastDay', month: 6, day: 30, yearOffset: -1 }),
    law('two-weeks', 'A', { kind: 'notEarlierThan', days: 14, after: 'college' }),
  ],
  phases: [
    phase('preparation', { kind: 'preparation' }),
    phase('briefing', { kind: 'meeting', organisers: ['concernManager', 'concernController'] }),
    phase('contributions', { kind: 'contributions', terms: ['ordinance'] }),
    phase('advice', { kind: 'decision', optional: true }),
    phase('college', { kind: 'decision' }),
    phase('raad', { kind: 'decision', terms: ['two-weeks', 'before-november'] }),
    phase('completion', { kind: 'dispatch', dispatches: [{ key: 'sent', terms: ['before-november'] }] }),
    phase('follow-up', { kind: 'followUp' }),
  ],
} as unknown as CycleDefinition;

const standing = (changes: Partial<Standing> = {}): Standing => ({
  definition,
  year: 2027,
  position: { phase: 'contributions', round: 1, units: null },
  done: ['preparation', 'briefing'],
  skipped: [],
  adjustments: {},
  pausedOn: null,
  dates: {
    briefing: '2026-04-01',
    contributions: '2026-06-01',
    advice: '2026-07-01',
    college: '2026-09-15',
    raad: '2026-11-05',
    completion: '2026-11-13',
  },
  unitIds: ['parks', 'roads'],
  begunUnitIds: [],
  rules: [],
  meetingPlanned: false,
  today: '2026-05-11',
  calendar,
  ...changes,
});
const of = (command: SteeringCommand, changes?: Partial<Standing>) =>
  consequencesOf(standing(changes), command);
const moves = (command: SteeringCommand, changes?: Partial<Standing>) =>
  of(command, changes).dates.map(({ phase: key, to, because }) => `${key} ${to} ${because}`);
const refusal = (command: SteeringCommand, changes?: Partial<Standing>) => {
  try {
    of(command, changes);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing refused it');
};
const move = (phase: string, dueOn: string, exceed = false): SteeringCommand => ({
  kind: 'moveDeadline',
  phase,
  dueOn,
  exceed,
});

describe('moving a deadline', () => {
  it('takes what follows with it by as many working days, and stops it at its last lawful day', () => {
    expect(moves(move('contributions', '2026-06-08'))).toEqual([
      'contributions 2026-06-08 asked',
      'advice 2026-07-08 follows',
      'college 2026-09-22 follows',
      'raad 2026-11-12 follows',
    ]);
    const late = of(move('college', '2026-09-29')).dates;
    expect(late.at(-1)).toMatchObject({
      phase: 'raad',
      to: '2026-11-13',
      because: 'statutory',
      article: 'article of before-november',
    });
  });

  it('an earlier day leaves what follows where it is', () => {
    expect(moves(move('college', '2026-09-01'))).toEqual(['college 2026-09-01 asked']);
  });

  it('statutory-term: never past a statutory date, and says article and last day', () => {
    const error = refusal(move('raad', '2026-11-16'));
    expect(error).toMatchObject({
      code: 'statutory-term',
      data: { article: 'article of before-november', lastDay: '2026-11-14', mayBeExceeded: false },
    });
    expect(error.message).toContain('article of before-november');
    expect(error.message).toContain('2026-11-14');
    expect(refusal(move('raad', '2026-11-16', true)).code).toBe('statutory-term');
    expect(refusal(move('raad', '2026-11-14')).data).toMatchObject({ phase: 'completion' });
  });

  it('statutory-term: what is a local rule can be exceeded by who has the authority, and by nobody else', () => {
    expect(refusal(move('contributions', '2026-07-01')).data).toMatchObject({ mayBeExceeded: true });
    expect(moves(move('contributions', '2026-07-01', true))[0]).toBe('contributions 2026-07-01 asked');
  });

  it('statutory-term: not so late that law leaves no day for what follows', () => {
    expect(refusal(move('college', '2026-11-10'))).toMatchObject({ code: 'statutory-term' });
  });

  it('statutory-term: not so early that the wait which law asks is cut short', () => {
    expect(refusal(move('raad', '2026-09-21'))).toMatchObject({
      code: 'statutory-term',
      data: { firstDay: '2026-09-29' },
    });
  });

  it('invalid-input, phase-not-open: not in the past, not before what comes first, not of what is over', () => {
    expect(refusalOf(() => of(move('contributions', '2026-05-08')))).toBe('invalid-input');
    expect(refusalOf(() => of(move('college', '2026-06-15')))).toBe('invalid-input');
    expect(refusalOf(() => of(move('contributions', '2026-06-01')))).toBe('invalid-input');
    expect(refusalOf(() => of(move('lunch', '2026-06-15')))).toBe('invalid-input');
    expect(refusalOf(() => of(move('briefing', '2026-06-15')))).toBe('phase-not-open');
  });

  it('any day, from any phase: what comes of it is in order and within law, or refused', () => {
    const day = fc.nat(220).map((days) => addWorkingDays(calendar, '2026-05-11', days));
    fc.assert(
      fc.property(
        fc.constantFrom('contributions', 'advice', 'college', 'raad', 'completion'),
        day,
        (key, dueOn) => {
          let found;
          try {
            found = of(move(key, dueOn));
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            return;
          }
          const dates = { ...standing().dates };
          for (const { phase: moved, to } of found.dates) dates[moved] = to;
          const order = ['contributions', 'advice', 'college', 'raad', 'completion'].map(
            (one) => dates[one]!,
          );
          expect(order).toEqual([...order].sort());
          expect(dates.raad! <= '2026-11-14' && dates.completion! <= '2026-11-14').toBe(true);
          expect(dates.contributions! <= '2026-06-30').toBe(true);
          expect(Date.parse(dates.raad!) - Date.parse(dates.college!)).toBeGreaterThanOrEqual(
            14 * 86_400_000,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('pausing and resuming', () => {
  it('cycle-paused: once, and only what is paused can be resumed', () => {
    expect(of({ kind: 'pause' }).paused).toBe(true);
    expect(refusalOf(() => of({ kind: 'pause' }, { pausedOn: '2026-05-01' }))).toBe('cycle-paused');
    expect(refusalOf(() => of({ kind: 'resume' }))).toBe('cycle-paused');
  });

  it('gives back the working days that the cycle stood still, as far as law allows', () => {
    const resumed = of({ kind: 'resume' }, { pausedOn: '2026-05-04' });
    expect(resumed.paused).toBe(false);
    expect(resumed.dates.map(({ phase: key, to, because }) => `${key} ${to} ${because}`)).toEqual([
      'contributions 2026-06-08 follows',
      'advice 2026-07-08 follows',
      'college 2026-09-22 follows',
      'raad 2026-11-12 follows',
    ]);
  });

  it('a pause of no working day moves nothing', () => {
    expect(of({ kind: 'resume' }, { pausedOn: '2026-05-11' }).dates).toEqual([]);
  });
});

describe('sending back', () => {
  const back = (phase: string, ...unitIds: string[]): SteeringCommand => ({
    kind: 'sendBack',
    phase,
    unitIds,
  });
  const later = {
    position: { phase: 'college', round: 2, units: null },
    done: ['preparation', 'briefing', 'contributions', 'advice'],
  };

  it('begins a new round at an earlier phase, for the units named', () => {
    expect(of(back('contributions', 'parks'), later).goesTo).toEqual({
      phase: 'contributions',
      round: 3,
      units: ['parks'],
    });
    expect(of(back('contributions'), later).goesTo).toMatchObject({ units: null });
  });

  it('is about all units while contributions are open: none is left behind, asked of nobody', () => {
    expect(of(back('briefing', 'parks')).goesTo).toMatchObject({ phase: 'briefing', units: null });
  });

  it('return-target-not-allowed: not to a later phase, to one that never was, or once the document is sent', () => {
    expect(refusalOf(() => of(back('raad'), later))).toBe('return-target-not-allowed');
    expect(refusalOf(() => of(back('contributions')))).toBe('return-target-not-allowed');
    const sent = { position: { phase: 'follow-up', round: 1, units: null }, done: ['college', 'completion'] };
    expect(refusalOf(() => of(back('college'), sent))).toBe('return-target-not-allowed');
  });

  it('unit-not-in-cycle: only units that contribute', () => {
    expect(refusalOf(() => of(back('contributions', 'harbour'), later))).toBe('unit-not-in-cycle');
  });
});

describe('leaving out a phase', () => {
  const skip = (phase: string): SteeringCommand => ({ kind: 'skipPhase', phase });

  it('passes over it when it comes, or leaves it now', () => {
    expect(of(skip('advice'))).toMatchObject({ skipped: ['advice'], goesTo: null });
    const at = { position: { phase: 'advice', round: 2, units: ['parks'] } };
    expect(of(skip('advice'), at).goesTo).toEqual({ phase: 'college', round: 2, units: ['parks'] });
  });

  it('invalid-input, phase-not-open: only what may be left out, once, and not when it is over', () => {
    expect(refusalOf(() => of(skip('college')))).toBe('invalid-input');
    expect(refusalOf(() => of(skip('advice'), { skipped: ['advice'] }))).toBe('invalid-input');
    const over = { position: { phase: 'college', round: 1, units: null } };
    expect(refusalOf(() => of(skip('advice'), over))).toBe('phase-not-open');
    const preparing = { position: { phase: 'preparation', round: 1, units: null } };
    expect(refusalOf(() => of(skip('advice'), preparing))).toBe('phase-not-open');
  });
});

describe('changing an organiser', () => {
  const change = (from: string, to: string, phase = 'briefing') =>
    ({ kind: 'changeOrganiser', phase, from, to }) as SteeringCommand;
  const before = { position: { phase: 'preparation', round: 1, units: null }, done: [] };

  it('puts another role in the place of one, in this cycle alone', () => {
    const { adjustments } = of(change('concernController', 'municipalSecretary'), before);
    expect(adjustments).toEqual({ organisers: { briefing: ['concernManager', 'municipalSecretary'] } });
    expect(adjusted(definition, adjustments).phases[1]).toMatchObject({
      organisers: ['concernManager', 'municipalSecretary'],
    });
    expect(definition.phases[1]).toMatchObject({ organisers: ['concernManager', 'concernController'] });
  });

  it('organisers-must-differ, invalid-input, phase-not-open', () => {
    const refused = (command: SteeringCommand, changes: Partial<Standing> = before) =>
      refusalOf(() => of(command, changes));
    expect(refused(change('concernController', 'concernManager'))).toBe('organisers-must-differ');
    expect(refused(change('finance', 'municipalSecretary'))).toBe('invalid-input');
    expect(refused(change('concernController', 'teamManager'))).toBe('invalid-input');
    expect(refused(change('concernController', 'municipalSecretary', 'college'))).toBe('invalid-input');
    expect(refused(change('concernController', 'municipalSecretary'), {})).toBe('phase-not-open');
    const planned = { position: { phase: 'briefing', round: 1, units: null }, meetingPlanned: true };
    expect(refused(change('concernManager', 'municipalSecretary'), planned)).toBe('phase-not-open');
    expect(refused(change('concernController', 'municipalSecretary'), planned)).toBeNull();
  });
});

describe('another outline', () => {
  const none = { add: [], leaveOut: [], require: [], makeOptional: [] };
  const command: SteeringCommand = { kind: 'changeOutline', ...none, makeOptional: ['explanation'] };
  const { definition: begroting } = loadAllDefinitions().find(
    (loaded) => loaded.definition.document === 'begroting',
  )!;
  const asking = { definition: begroting };

  it('is that of units that have not begun; those that have are told, and keep theirs', () => {
    const { outline: told, adjustments } = of(command, { ...asking, begunUnitIds: ['roads'] });
    expect(told).toEqual({ unitIds: ['parks'], begunUnitIds: ['roads'] });
    expect(adjustments.outlineOf).toEqual({ roads: 0 });
    expect(
      adjustments.outlines?.map((one) => one.find(({ key }) => key === 'explanation')?.required),
    ).toEqual([true, false]);
  });

  it('outline-begun: is for nobody any more once everybody has begun', () => {
    expect(refusal(command, { ...asking, begunUnitIds: ['parks', 'roads'] }).code).toBe('outline-begun');
  });

  it('phase-not-open: comes too late when the contributions are in', () => {
    const position = { phase: 'coordination', round: 1, units: null };
    expect(refusal(command, { ...asking, position }).code).toBe('phase-not-open');
  });

  it('can be asked before the contributions are', () => {
    const position = { phase: 'briefing', round: 1, units: null };
    expect(of(command, { ...asking, position }).outline).toEqual({
      unitIds: ['parks', 'roads'],
      begunUnitIds: [],
    });
  });
});
