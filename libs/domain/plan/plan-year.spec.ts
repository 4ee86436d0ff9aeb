import fc from 'fast-check';
import { localHolidays, nationalHolidays } from '#application/calendar/national-holidays.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { dayWithoutPlan, type NamedDay, type WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, daysBetween, type IsoDate } from '../shared/dates.js';
import type { StatutoryRule } from '../statutory/statutory-rule.js';
import { comparePlans } from './compare-plans.js';
import { checkLocalRules } from './local-rules.js';
import { checkNewMeetings } from './meetings.js';
import {
  checkCalendarChange,
  emptyCalendar,
  workingCalendarOf,
  type OrganisationCalendar,
} from './organisation-calendar.js';
import { breachesOf, followsFlemishElections, planYear } from './plan-year.js';
import type { LocalRule, PlanInput, PlannedMeeting, YearPlan } from './year-plan.js';

/* Planned with the definitions and the law of the product, so that what is proven here is what towns get. */

const rules = loadStatutoryRules();
const definitions = loadAllDefinitions().map(({ definition }) => definition);
const text = { nl: 'tekst', en: 'text' };

const known = new Map<string, NamedDay[]>();
/** Of the year and those beside it; each year is worked out once, which is what takes the time. */
const holidaysOf = (country: 'NL' | 'BE', year: number): NamedDay[] =>
  [year - 1, year, year + 1].flatMap((one) => {
    const key = `${country}${one}`;
    const days =
      known.get(key) ?? nationalHolidays(country, one, country === 'NL' ? ['goodFriday'] : localHolidays.BE);
    known.set(key, days);
    return days;
  });
const calendarOf = (country: 'NL' | 'BE', year: number): WorkingCalendar => ({
  holidays: holidaysOf(country, year),
  closures: [],
  recess: [],
  weekend: [0, 6],
});
const council = (...days: IsoDate[]): PlannedMeeting[] =>
  days.map((day) => ({ body: 'council', from: day, until: day }));

const input = (more: Partial<PlanInput> = {}): PlanInput => ({
  country: 'NL',
  year: 2026,
  definitions,
  rules,
  calendar: calendarOf('NL', 2026),
  meetings: council('2026-02-05', '2026-06-04', '2026-07-02', '2026-09-24', '2026-11-05', '2026-12-17'),
  ...more,
});
const documentOf = (plan: YearPlan, document: string) =>
  plan.documents.find((planned) => planned.document === document)!;
const dayOf = (plan: YearPlan, document: string, step: string) =>
  documentOf(plan, document).steps.find((one) => one.step === step)?.day;
const stepOf = (plan: YearPlan, document: string, step: string) =>
  documentOf(plan, document).steps.find((one) => one.step === step)!;

describe('the plan of a year', () => {
  const plan = planYear(input());

  it('holds every document that goes to the council in that year, of the year it is about', () => {
    expect(plan.documents.map(({ document, year }) => `${document} ${year}`)).toEqual([
      'begroting 2027',
      'jaarrekening 2025',
      'trimesterrapportage-1 2026',
      'trimesterrapportage-2 2026',
      'trimesterrapportage-3 2026',
      'voorjaarsnota 2026',
    ]);
    expect(plan.documents.flatMap(({ conflicts }) => conflicts.filter(({ blocks }) => blocks))).toEqual([]);
  });

  it('takes the last council meeting that leaves the planned time for sending', () => {
    expect(dayOf(plan, 'begroting', 'raad-decision')).toBe('2026-11-05');
    expect(dayOf(plan, 'jaarrekening', 'raad-decision')).toBe('2026-07-02');
  });

  it('sends on a working day, at the earlier of two weeks and 14 November', () => {
    const sent = stepOf(plan, 'begroting', 'completion');
    // 14 November 2026 is a Saturday.
    expect(sent.day <= '2026-11-13').toBe(true);
    expect(sent.limits).toContainEqual({
      term: 'budget-sent-before-15-november',
      article: 'Gemeentewet 191',
      version: 1,
      direction: 'notAfter',
      day: '2026-11-14',
    });
    expect(sent.limits.filter(({ day }) => day === '2026-11-14')).toHaveLength(1);
    expect(sent.because).toMatchObject({ kind: 'spacing', direction: 'after', step: 'raad-decision' });
  });

  it('every date says what it was computed from', () => {
    expect(stepOf(plan, 'begroting', 'college').because).toEqual({
      kind: 'spacing',
      workingDays: 36,
      direction: 'before',
      step: 'raad-decision',
      source: null,
    });
    expect(stepOf(plan, 'begroting', 'raad-decision').because).toEqual({
      kind: 'meeting',
      body: 'council',
      source: null,
    });
  });

  it('leaves a recess before it begins, and says so', () => {
    const { calendar } = input();
    const recess = [{ from: '2026-07-11', until: '2026-09-20', name: 'zomerreces' }];
    const moved = stepOf(planYear(input({ calendar: { ...calendar, recess } })), 'begroting', 'college');
    expect(moved.day).toBe('2026-07-10');
    expect(moved.moved).toContainEqual({
      from: '2026-09-16',
      to: '2026-07-10',
      why: { why: 'recess', name: 'zomerreces' },
    });
  });

  it('the college is never within two weeks of the council, whatever is set locally', () => {
    const before = (step: string, workingDays: number): LocalRule => ({
      document: 'begroting',
      step,
      source: 'besluit college',
      at: { kind: 'before', workingDays, step: 'raad-decision' },
    });
    const localRules = [before('raad-preparatory', 2), before('college', 1)];
    const college = stepOf(planYear(input({ localRules })), 'begroting', 'college');
    expect(college.day).toBe('2026-10-22');
    expect(college.moved).toEqual([
      {
        from: '2026-11-04',
        to: '2026-11-03',
        why: { why: 'order', step: 'raad-preparatory' },
      },
      {
        from: '2026-11-03',
        to: '2026-10-22',
        why: { why: 'term', term: 'budget-deliberation-wait', article: 'Gemeentewet 190' },
      },
    ]);
  });
});

describe('a date of the organisation itself', () => {
  const own = (at: LocalRule['at'], more: Partial<PlanInput> = {}) =>
    stepOf(
      planYear(
        input({
          ...more,
          localRules: [{ document: 'begroting', step: 'own', name: text, source: 'college', at }],
        }),
      ),
      'begroting',
      'own',
    );

  it('leaves a recess before it begins when it precedes a step, and stays after the step that it follows', () => {
    const recess = [{ from: '2026-09-10', until: '2026-10-20', name: 'herfstreces' }];
    const calendar = { ...calendarOf('NL', 2026), recess };
    const before = own({ kind: 'before', workingDays: 15, step: 'raad-decision' }, { calendar });
    expect(before).toMatchObject({ day: '2026-09-09', phase: false, moved: [{ why: { why: 'recess' } }] });
    const college = own({ kind: 'after', workingDays: 3, step: 'college' }, { calendar });
    expect(college).toMatchObject({ day: '2026-09-14', moved: [] });
  });
});

describe('what does not fit', () => {
  it('no council in time: plans with an extra meeting on the last day, and asks for it', () => {
    const plan = planYear(input({ meetings: council('2026-06-04', '2026-12-17') }));
    const { steps, conflicts } = documentOf(plan, 'begroting');
    // The meeting of June is lawful, though early; without it there is none.
    expect(conflicts).toEqual([]);
    expect(steps.find(({ step }) => step === 'raad-decision')?.day).toBe('2026-06-04');

    const none = documentOf(planYear(input({ meetings: council('2026-12-17') })), 'begroting');
    expect(none.conflicts).toEqual([
      {
        kind: 'noCouncilMeeting',
        step: 'raad-decision',
        blocks: true,
        year: 2026,
        lastDay: '2026-11-13',
        article: 'Gemeentewet 191',
        wantedDay: '2026-11-13',
      },
    ]);
    expect(none.steps.find(({ step }) => step === 'completion')?.day).toBe('2026-11-13');
  });

  it('a council chosen past the statutory date is refused with article and last day', () => {
    expect(() => planYear(input({ councilDays: { begroting: '2026-12-17' } }))).toThrow(
      expect.objectContaining({
        code: 'statutory-term',
        data: expect.objectContaining({ article: 'Gemeentewet 191', lastDay: '2026-11-14' }),
      }),
    );
  });

  it('a chosen day without a council is refused', () => {
    expect(() => planYear(input({ councilDays: { begroting: '2026-11-06' } }))).toThrow(
      'No council meets on 2026-11-06',
    );
  });

  it('a chosen earlier meeting is taken', () => {
    const plan = planYear(input({ councilDays: { begroting: '2026-09-24' } }));
    expect(dayOf(plan, 'begroting', 'raad-decision')).toBe('2026-09-24');
    expect(stepOf(plan, 'begroting', 'completion').limits).toContainEqual(
      expect.objectContaining({ term: 'budget-sent-within-two-weeks', day: '2026-10-08' }),
    );
  });

  it('a council on a day off is shown, and can not be adopted', () => {
    const closures = [{ from: '2026-11-05', until: '2026-11-05', name: 'verhuizing' }];
    const plan = planYear(input({ calendar: { ...calendarOf('NL', 2026), closures } }));
    expect(documentOf(plan, 'begroting').conflicts).toMatchObject([
      { kind: 'dayOff', blocks: true, day: '2026-11-05', why: 'closure', name: 'verhuizing' },
    ]);
  });

  it('what should have been done already is shown', () => {
    const plan = planYear(input({ today: '2026-08-01' }));
    expect(documentOf(plan, 'begroting').conflicts.map(({ kind, step }) => `${kind} ${step}`)).toContain(
      'past preparation',
    );
  });

  it('a body that does not meet is shown, and the step keeps the last day it may have', () => {
    const localRules: LocalRule[] = [
      {
        document: 'jaarrekening',
        step: 'raad-preparatory',
        source: 'reglement van orde',
        at: { kind: 'meetingBefore', body: 'councilCommittee', workingDays: 5, step: 'raad-decision' },
      },
    ];
    const planned = documentOf(planYear(input({ localRules })), 'jaarrekening');
    expect(planned.conflicts).toMatchObject([
      { kind: 'noMeeting', step: 'raad-preparatory', until: '2026-06-25' },
    ]);
    expect(planned.steps.find(({ step }) => step === 'raad-preparatory')?.day).toBe('2026-06-25');
  });
});

describe('input that can not be', () => {
  const errorsOf = (more: Partial<PlanInput>) => {
    try {
      planYear(input(more));
    } catch (error) {
      return (error as { data: { errors: { path: string }[] } }).data.errors.map(({ path }) => path);
    }
    return [];
  };

  it('meetings that end before they begin, overlap, or are on no day, are refused where they stand', () => {
    const meeting = (from: IsoDate, until: IsoDate): PlannedMeeting => ({ body: 'council', from, until });
    expect(errorsOf({ meetings: [meeting('2026-06-05', '2026-06-04')] })).toEqual(['/meetings/0/until']);
    expect(errorsOf({ meetings: [meeting('2026-02-29', '2026-03-01')] })).toEqual(['/meetings/0/from']);
    expect(
      errorsOf({ meetings: [meeting('2026-06-03', '2026-06-05'), meeting('2026-06-05', '2026-06-05')] }),
    ).toEqual(['/meetings/1/from']);
  });

  it('a calendar that is wrong is refused where it is wrong', () => {
    expect(errorsOf({ calendar: { ...calendarOf('NL', 2026), weekend: [0, 1, 2, 3, 4, 5, 6] } })).toEqual([
      '/calendar/weekend',
    ]);
  });

  it.each<[string, LocalRule['step'], LocalRule['at']]>([
    ['from a step that is none', 'college', { kind: 'before', workingDays: 5, step: 'party' }],
    [
      'after a step, of what comes before the council',
      'college',
      { kind: 'after', workingDays: 5, step: 'eindtoets' },
    ],
    [
      'before a step, of what comes after the council',
      'completion',
      { kind: 'before', workingDays: 1, step: 'raad-decision' },
    ],
  ])('a local rule that counts %s is refused', (_what, step, at) => {
    const localRules: LocalRule[] = [{ document: 'begroting', step, source: 'besluit', at }];
    expect(() => planYear(input({ localRules }))).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('a document twice in one year is refused', () => {
    expect(() => planYear(input({ definitions: [...definitions, ...definitions] }))).toThrow(
      '"begroting" has two definitions',
    );
  });

  it('a new meeting on a holiday, in a weekend or in the past is refused', () => {
    const days = council('2026-01-08', '2026-04-06', '2026-11-07', '2026-11-05');
    expect(
      checkNewMeetings(days, calendarOf('NL', 2026), '2026-02-01').map(
        ({ path, reason }) => `${path.join('/')}: ${reason}`,
      ),
    ).toEqual([
      '0/from: 2026-01-08 has passed',
      '1/from: 2026-04-06 is no working day: Tweede paasdag',
      '1/until: 2026-04-06 is no working day: Tweede paasdag',
      '2/from: 2026-11-07 is no working day: weekend',
      '2/until: 2026-11-07 is no working day: weekend',
    ]);
  });
});

describe('a changed council date', () => {
  const before = planYear(input());
  const moved = council('2026-02-05', '2026-06-04', '2026-07-02', '2026-09-24', '2026-10-29', '2026-12-17');
  const changes = comparePlans(before, planYear(input({ meetings: moved })));

  it('re-plans what hangs on it and nothing else, and says what changed', () => {
    expect([...new Set(changes.map(({ document }) => document))]).toEqual(
      expect.arrayContaining(['begroting']),
    );
    expect(changes.map(({ document }) => document)).not.toContain('jaarrekening');
    expect(changes).toContainEqual({
      document: 'begroting',
      year: 2027,
      step: 'raad-decision',
      before: '2026-11-05',
      after: '2026-10-29',
      because: { kind: 'meeting', body: 'council', source: null },
    });
    expect(changes.find(({ step }) => step === 'completion')?.after).toBe('2026-11-06');
  });

  it('nothing changed is nothing to say', () => {
    expect(comparePlans(before, before)).toEqual([]);
  });

  it('a step that comes or goes is said', () => {
    const localRules: LocalRule[] = [
      {
        document: 'begroting',
        step: 'papers',
        name: text,
        source: 'presidium',
        at: { kind: 'before', workingDays: 10, step: 'raad-decision' },
      },
    ];
    const withPapers = planYear(input({ localRules }));
    expect(comparePlans(before, withPapers)).toMatchObject([
      { step: 'papers', before: null, after: '2026-10-22' },
    ]);
    expect(comparePlans(withPapers, before)).toMatchObject([
      { step: 'papers', before: '2026-10-22', after: null },
    ]);
  });
});

describe('a published calendar is configuration', () => {
  /** One configuration for both years: what differs are the meetings that were set. */
  const source = 'planning en control-kalender';
  const localRules: LocalRule[] = [
    {
      document: 'jaarrekening',
      step: 'college',
      source,
      at: { kind: 'meetingBefore', body: 'executiveBoard', workingDays: 42, step: 'raad-decision' },
    },
    {
      document: 'jaarrekening',
      step: 'raad-preparatory',
      source,
      at: { kind: 'meetingBefore', body: 'councilCommittee', workingDays: 5, step: 'raad-decision' },
    },
    {
      document: 'jaarrekening',
      step: 'embargo-to-council',
      name: { nl: 'Onder embargo aan de raad', en: 'Under embargo to the council' },
      source,
      at: { kind: 'after', workingDays: 3, step: 'college' },
    },
    {
      document: 'jaarrekening',
      step: 'auditor-report',
      name: { nl: 'Verslag accountant', en: "Accountant's report" },
      source,
      at: { kind: 'after', workingDays: 7, step: 'college' },
    },
    {
      document: 'jaarrekening',
      step: 'papers',
      name: { nl: 'Stukken voor de commissies', en: 'Papers for the committees' },
      source,
      at: { kind: 'before', workingDays: 5, step: 'raad-preparatory' },
    },
    {
      document: 'jaarrekening',
      step: 'audit-committee',
      name: { nl: 'Auditcommissie', en: 'Audit committee' },
      source,
      at: { kind: 'meetingBefore', body: 'auditCommittee', workingDays: 1, step: 'raad-preparatory' },
    },
  ];
  interface Published {
    year: number;
    mayHoliday: [IsoDate, IsoDate];
    audit: IsoDate;
    committees: [IsoDate, IsoDate];
    raad: IsoDate;
  }
  const first: Published = {
    year: 2017,
    mayHoliday: ['2017-04-22', '2017-04-30'],
    audit: '2017-04-20',
    committees: ['2017-05-09', '2017-05-11'],
    raad: '2017-05-24',
  };
  const second: Published = {
    year: 2018,
    mayHoliday: ['2018-04-28', '2018-05-06'],
    audit: '2018-05-14',
    committees: ['2018-05-15', '2018-05-17'],
    raad: '2018-05-30',
  };
  /** What the organisation keeps up itself, as it would set it. */
  const configurationOf = ({ mayHoliday, audit, committees, raad }: Published): OrganisationCalendar => ({
    ...emptyCalendar('Europe/Amsterdam'),
    keptHolidays: ['goodFriday'],
    recess: [{ from: mayHoliday[0], until: mayHoliday[1], name: 'meivakantie' }],
    weekly: [{ body: 'executiveBoard', weekday: 2 }],
    meetings: [
      { body: 'auditCommittee', from: audit, until: audit },
      { body: 'councilCommittee', from: committees[0], until: committees[1] },
      ...council(raad),
    ],
    localRules,
  });
  const planOf = (published: Published) => {
    const { year } = published;
    const own = configurationOf(published);
    const calendar = workingCalendarOf(own, holidaysOf('NL', year));
    return documentOf(planYear(input({ ...own, year, calendar })), 'jaarrekening');
  };
  const datesOf = ({ steps }: ReturnType<typeof planOf>) =>
    Object.fromEntries(steps.map(({ step, from, day }) => [step, from === day ? day : `${from}/${day}`]));

  it('2017: college, embargo, accountant, audit committee, committees, council', () => {
    const planned = planOf(first);
    expect(datesOf(planned)).toMatchObject({
      college: '2017-03-21',
      'embargo-to-council': '2017-03-24',
      'auditor-report': '2017-03-30',
      'audit-committee': '2017-04-20',
      'raad-preparatory': '2017-05-09/2017-05-11',
      'raad-decision': '2017-05-24',
    });
    expect(planned).toMatchObject({ year: 2016, conflicts: [] });
  });

  it('2018, around Ascension: college, embargo, papers, audit committee, committees, council', () => {
    const planned = planOf(second);
    expect(datesOf(planned)).toMatchObject({
      college: '2018-03-20',
      'embargo-to-council': '2018-03-23',
      papers: '2018-05-07',
      'audit-committee': '2018-05-14',
      'raad-preparatory': '2018-05-15/2018-05-17',
      'raad-decision': '2018-05-30',
    });
    expect(planned.conflicts).toEqual([]);
  });

  it.each([first, second])(
    '$year: nothing on Good Friday, Easter Monday, King’s Day, Ascension or in the May holiday',
    (published) => {
      const { recess } = configurationOf(published);
      const off: WorkingCalendar = { ...calendarOf('NL', published.year), recess };
      const { steps } = planOf(published);
      expect(steps.length).toBeGreaterThan(10);
      expect(steps.filter(({ from, day }) => dayWithoutPlan(off, from) ?? dayWithoutPlan(off, day))).toEqual(
        [],
      );
    },
  );

  it.each([first, second])(
    '$year: what is configured is a calendar that an organisation may set',
    (published) => {
      const before = emptyCalendar('Europe/Amsterdam');
      const national = holidaysOf('NL', published.year);
      const today = `${published.year - 1}-12-01`;
      expect(checkCalendarChange(configurationOf(published), before, national, today)).toEqual([]);
      const dutch = definitions.filter(({ country }) => country === 'NL');
      expect(checkLocalRules(localRules, dutch)).toEqual([]);
    },
  );
});

describe('the Flemish year', () => {
  it('plans the multi-annual plan in the years after elections only', () => {
    expect([2024, 2025, 2026, 2031].map(followsFlemishElections)).toEqual([false, true, false, true]);
    const of = (year: number) =>
      planYear(
        input({ country: 'BE', year, calendar: calendarOf('BE', year), meetings: council(`${year}-12-15`) }),
      ).documents.map(({ document }) => document);
    expect(of(2025)).toContain('meerjarenplan');
    expect(of(2027)).not.toContain('meerjarenplan');
  });

  it('has the draft with the members 14 days before, and tells the supervisor on the day of publication', () => {
    const plan = planYear(
      input({ country: 'BE', year: 2025, calendar: calendarOf('BE', 2025), meetings: council('2025-12-15') }),
    );
    const { steps } = documentOf(plan, 'meerjarenplan');
    const day = (key: string) => steps.find(({ step }) => step === key)!.day;
    expect(daysBetween(day('draft-to-members'), day('councils'))).toBeGreaterThanOrEqual(14);
    expect(day('supervision')).toBe(day('publication'));
    expect(daysBetween(day('councils'), day('publication'))).toBeLessThanOrEqual(10);
  });
});

describe('in whatever year, with whatever meetings, holidays and recess', () => {
  const dayIn = (year: number) => fc.nat(365).map((n) => addDays(`${year}-01-01`, n));
  const periodsIn = (year: number, longest: number, name: string) =>
    fc.array(
      fc.tuple(dayIn(year), fc.nat(longest)).map(([from, n]) => ({ from, until: addDays(from, n), name })),
      { maxLength: 4 },
    );
  /** A rule that puts a phase nearer to or further from the council than its definition does. */
  const localRuleFor = (document: LocalRule['document'], step: string, target: string) =>
    fc.nat(80).map((workingDays): LocalRule => ({
      document,
      step,
      source: 'generated',
      at: { kind: 'before', workingDays, step: target },
    }));
  /** Years 2001–2099: leap years, every weekday for every date, years with and without elections. */
  const inputs = fc
    .record({
      country: fc.constantFrom('NL' as const, 'BE' as const),
      year: fc.integer({ min: 2001, max: 2098 }),
    })
    .chain(({ country, year }) =>
      fc
        .record({
          kept: fc.array(dayIn(year), { maxLength: 10 }),
          closures: periodsIn(year, 5, 'closed'),
          recess: periodsIn(year, 45, 'recess'),
          meetings: fc.uniqueArray(dayIn(year), { maxLength: 14 }),
          localRules:
            country === 'NL'
              ? fc
                  .subarray([0, 1])
                  .chain((chosen) =>
                    fc.tuple(
                      ...chosen.map((n) =>
                        n === 0
                          ? localRuleFor('begroting', 'college', 'raad-decision')
                          : localRuleFor('jaarrekening', 'raad-preparatory', 'raad-decision'),
                      ),
                    ),
                  )
              : fc.tuple(localRuleFor('jaarrekening', 'draft-to-members', 'councils')),
        })
        .map((drawn) => ({ country, year, ...drawn })),
    );
  type Drawn = typeof inputs extends fc.Arbitrary<infer T> ? T : never;
  /** What was drawn with what is always the same, which a counterexample need not show. */
  const inputOf = ({ country, year, kept, closures, recess, meetings, localRules }: Drawn): PlanInput => ({
    country,
    year,
    definitions,
    rules,
    calendar: {
      holidays: [...holidaysOf(country, year), ...kept.map((day) => ({ day, name: 'kept' }))],
      closures,
      recess,
      weekend: [0, 6],
    },
    meetings: council(...meetings),
    weekly: [{ body: 'executiveBoard', weekday: 2 }],
    localRules,
  });
  const definitionOf = (country: string, document: string) =>
    definitions.find((one) => one.country === country && one.document === document)!;

  it('no plan breaks a rule of law', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        for (const planned of planYear(inputOf(given)).documents) {
          const definition = definitionOf(given.country, planned.document);
          expect(breachesOf(planned, definition, rules)).toEqual([]);
          expect(planned.conflicts.filter(({ kind }) => kind === 'term')).toEqual([]);
          // The law once more, in other words than those of the product.
          const day = (key: string) => planned.steps.find(({ step }) => step === key)!.day;
          const y = given.year;
          if (planned.document === 'begroting') {
            expect(day('completion') < `${y}-11-15`).toBe(true);
            expect(daysBetween(day('raad-decision'), day('completion'))).toBeLessThanOrEqual(14);
            expect(daysBetween(day('college'), day('raad-decision'))).toBeGreaterThanOrEqual(14);
          }
          if (planned.document === 'jaarrekening' && given.country === 'NL') {
            expect(day('completion') < `${y}-07-15`).toBe(true);
            expect(daysBetween(day('raad-decision'), day('completion'))).toBeLessThanOrEqual(14);
            expect(daysBetween(day('college'), day('raad-decision'))).toBeGreaterThanOrEqual(14);
          }
          if (planned.document === 'jaarrekening' && given.country === 'BE') {
            expect(day('councils') < `${y}-06-30`).toBe(true);
            expect(daysBetween(day('draft-to-members'), day('councils'))).toBeGreaterThanOrEqual(14);
            expect(daysBetween(day('councils'), day('publication'))).toBeLessThanOrEqual(10);
            expect(day('supervision')).toBe(day('publication'));
          }
          if (planned.document === 'opvolgingsrapportering') expect(day('council') < `${y}-10-01`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('no council that is chosen breaks one either: it is refused, or the plan around it keeps the law', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (given, choice) => {
        const days = given.meetings.filter((day) => day.startsWith(`${given.year}`));
        const chosen = days[choice % Math.max(days.length, 1)];
        if (!chosen) return;
        const councilDays = { begroting: chosen, jaarrekening: chosen };
        try {
          for (const planned of planYear({ ...inputOf(given), councilDays }).documents) {
            const definition = definitionOf(given.country, planned.document);
            expect(breachesOf(planned, definition, rules)).toEqual([]);
          }
        } catch (error) {
          if ((error as { code?: string }).code !== 'statutory-term') throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('steps keep the order of their phases, and what is planned back ends on a day that can be planned', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const drawn = inputOf(given);
        for (const { document, steps } of planYear(drawn).documents) {
          const order = definitionOf(given.country, document).phases.map(({ key }) => key);
          const days = order.flatMap((key) => steps.find(({ step }) => step === key)?.day ?? []);
          expect(days).toEqual([...days].sort());
          for (const { because, day } of steps) {
            if (because.kind === 'spacing' && because.direction === 'before') {
              expect(dayWithoutPlan(drawn.calendar, day)).toBeNull();
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a plan that is made again is the same plan', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        expect(planYear(inputOf(given))).toEqual(planYear(inputOf(given)));
      }),
      { numRuns: 20 },
    );
  });

  it('a rule that changes in the year binds by the day of adoption', () => {
    const earlier: StatutoryRule[] = rules.flatMap((one) =>
      one.key === 'budget-sent-before-15-november'
        ? [
            { ...one, validUntil: '2026-10-31' },
            {
              ...one,
              version: 2,
              validFrom: '2026-11-01',
              rule: { kind: 'before' as const, of: 'sent' as const, month: 11, day: 5, yearOffset: -1 },
            },
          ]
        : [one],
    );
    const planWith = (...days: IsoDate[]) =>
      documentOf(planYear(input({ rules: earlier, meetings: council(...days) })), 'begroting');
    // The meeting of 5 November would have to send by the new last day, which has passed by then.
    expect(planWith('2026-10-29', '2026-11-05').steps).toContainEqual(
      expect.objectContaining({ step: 'raad-decision', day: '2026-10-29' }),
    );
  });
});

it('a plan that was kept while its days were changed is found out', () => {
  const planned = documentOf(planYear(input()), 'begroting');
  const late = planned.steps.map((one) => (one.step === 'completion' ? { ...one, day: '2026-11-16' } : one));
  expect(
    breachesOf(
      { ...planned, steps: late },
      definitions.find(({ document }) => document === 'begroting')!,
      rules,
    ),
  ).toMatchObject([{ event: 'sent', on: '2026-11-16', limit: { day: '2026-11-14' } }]);
});
