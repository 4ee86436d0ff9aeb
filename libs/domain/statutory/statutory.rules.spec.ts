import fc from 'fast-check';
import { addDays, daysBetween } from '../shared/dates.js';
import { DomainError } from '../shared/domain-error.js';
import type { StatutoryContent, StatutoryRule } from './statutory-rule.js';
import {
  firstDayFor,
  lastDayFor,
  mustBeLawful,
  mustBeLawfulThreshold,
  rulesInForce,
  type LegalCase,
} from './statutory.rules.js';

const rule = (key: string, content: StatutoryContent, more: Partial<StatutoryRule> = {}): StatutoryRule => ({
  key,
  version: 1,
  country: 'NL',
  binds: ['begroting'],
  article: `article of ${key}`,
  sureness: 'A',
  name: { nl: key, en: key },
  rule: content,
  ...more,
});

const wait = rule('wait', { kind: 'notEarlierThan', of: 'deliberated', days: 14, after: 'offered' });
const amendmentWait = rule('amendment-wait', { ...wait.rule, liftedBy: 'urgency' } as StatutoryContent);
const twoWeeks = rule('two-weeks', { kind: 'within', of: 'sent', days: 14, after: 'adopted' });
const november = rule('november', { kind: 'before', of: 'sent', month: 11, day: 15, yearOffset: -1 });
const preventive = rule('preventive', { kind: 'sanction', whenLate: 'sent' });
const budget = [wait, twoWeeks, november, preventive];
const of = (happened: LegalCase['happened'], more: Partial<LegalCase> = {}): LegalCase => ({
  year: 2027,
  happened,
  ...more,
});

function refusalOf(act: () => void): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('sending to the supervisor', () => {
  it('is due on 14 November, since the law says before 15 November', () => {
    expect(lastDayFor(budget, 'sent', of({}))).toMatchObject({
      day: '2026-11-14',
      rule: { key: 'november' },
    });
  });

  it('is due two weeks after adoption when that comes first', () => {
    expect(lastDayFor(budget, 'sent', of({ adopted: '2026-10-30' }))).toMatchObject({
      day: '2026-11-13',
      rule: { key: 'two-weeks' },
    });
    expect(lastDayFor(budget, 'sent', of({ adopted: '2026-11-05' }))).toMatchObject({ day: '2026-11-14' });
  });

  it('a day too late names the article, the last day, and what may follow', () => {
    const known = of({ adopted: '2026-11-05' });
    expect(() => mustBeLawful(budget, 'sent', '2026-11-14', known)).not.toThrow();
    const refused = refusalOf(() => mustBeLawful(budget, 'sent', '2026-11-15', known));
    expect(refused).toMatchObject({
      code: 'statutory-term',
      data: { rule: 'november', version: 1, article: 'article of november', lastDay: '2026-11-14' },
    });
    expect(refused.message).toBe(
      'article of november: november. The last lawful day is 2026-11-14. article of preventive: preventive.',
    );
  });

  it('is never due after either term, in whatever year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2100 }), fc.nat(365), (year, day) => {
        const adopted = addDays(`${year - 1}-01-01`, day);
        const due = lastDayFor(budget, 'sent', { year, happened: { adopted } })!.day;
        expect(due < `${year - 1}-11-15`).toBe(true);
        expect(daysBetween(adopted, due)).toBeLessThanOrEqual(14);
        expect(due === `${year - 1}-11-14` || daysBetween(adopted, due) === 14).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the council', () => {
  it('does not deliberate within two weeks of the public notice', () => {
    const known = of({ offered: '2026-10-01' });
    expect(firstDayFor(budget, 'deliberated', known)).toMatchObject({ day: '2026-10-15' });
    expect(() => mustBeLawful(budget, 'deliberated', '2026-10-15', known)).not.toThrow();
    expect(refusalOf(() => mustBeLawful(budget, 'deliberated', '2026-10-14', known)).data).toMatchObject({
      article: 'article of wait',
      firstDay: '2026-10-15',
    });
  });

  it('does not deliberate on what was never made public', () => {
    expect(refusalOf(() => mustBeLawful(budget, 'deliberated', '2026-10-14', of({}))).data).toMatchObject({
      first: ['offered'],
    });
  });

  it('may leave the wait for pressing urgency, for an amendment and with a reason only', () => {
    const known = { offered: '2026-10-01' };
    const urgent = of(known, { urgency: { reason: 'a dike gave way' } });
    expect(() => mustBeLawful([amendmentWait], 'deliberated', '2026-10-02', urgent)).not.toThrow();
    expect(firstDayFor([amendmentWait], 'deliberated', urgent)).toBeNull();
    expect(refusalOf(() => mustBeLawful([wait], 'deliberated', '2026-10-20', urgent))).toMatchObject({
      code: 'statutory-term',
      message: expect.stringContaining('Urgency does not lift this wait.'),
    });
    const unexplained = of(known, { urgency: { reason: '  ' } });
    expect(
      refusalOf(() => mustBeLawful([amendmentWait], 'deliberated', '2026-10-02', unexplained)).code,
    ).toBe('comment-required');
  });
});

describe('the annual accounts', () => {
  const indemnity = rule('indemnity', {
    kind: 'onlyAfter',
    of: 'adopted',
    after: ['indemnityDecided'],
    when: 'unlawfulness',
  });
  const auditor = rule('auditor', { kind: 'onlyAfter', of: 'adopted', after: ['auditorReported'] });
  const proposal = rule('proposal', {
    kind: 'within',
    of: 'indemnityProposed',
    months: 2,
    after: 'unlawfulnessFound',
  });
  const adopt = (more: Partial<LegalCase>, happened: LegalCase['happened'] = {}) =>
    mustBeLawful(
      [indemnity, auditor],
      'adopted',
      '2026-06-20',
      of({ auditorReported: '2026-05-01', ...happened }, more),
    );

  it('are not adopted before the council decided on indemnity, when something was unlawful', () => {
    expect(() => adopt({})).not.toThrow();
    const circumstances = ['unlawfulness'] as const;
    expect(refusalOf(() => adopt({ circumstances })).data).toMatchObject({ first: ['indemnityDecided'] });
    expect(refusalOf(() => adopt({ circumstances }, { indemnityDecided: '2026-06-21' }))).toBeTruthy();
    expect(() => adopt({ circumstances }, { indemnityDecided: '2026-06-20' })).not.toThrow();
  });

  it('are not adopted without the report of the auditor', () => {
    expect(refusalOf(() => mustBeLawful([auditor], 'adopted', '2026-06-20', of({}))).data).toMatchObject({
      first: ['auditorReported'],
    });
  });

  it('give the college two months for an indemnity proposal', () => {
    expect(lastDayFor([proposal], 'indemnityProposed', of({ unlawfulnessFound: '2026-04-30' }))?.day).toBe(
      '2026-06-30',
    );
  });

  it('have a threshold of lawfulness of at most two percent, to the cent', () => {
    const ceiling = [rule('ceiling', { kind: 'atMost', of: 'lawfulnessThreshold', percent: 2 })];
    const money = { expenses: '120000000', additions: '20000000.50' };
    expect(() => mustBeLawfulThreshold(ceiling, { ...money, threshold: '1999999.99' })).not.toThrow();
    expect(refusalOf(() => mustBeLawfulThreshold(ceiling, { ...money, threshold: '2000000' }))).toMatchObject(
      { code: 'statutory-term', data: { percent: 2 } },
    );
  });
});

describe('a correction of the law', () => {
  const first = rule('budget', november.rule, { validUntil: '2029-12-31' });
  const second = rule('budget', { ...november.rule, month: 12, day: 1 } as StatutoryContent, {
    version: 2,
    validFrom: '2030-01-01',
  });
  it.each([
    ['2029-12-31', 1],
    ['2030-01-01', 2],
  ])('on %s it is version %i that binds', (on, version) => {
    expect(
      rulesInForce([first, second], { country: 'NL', subject: 'begroting', on }).map((one) => one.version),
    ).toEqual([version]);
  });

  it('binds only the documents and the country it names', () => {
    const on = '2026-01-01';
    expect(rulesInForce([first], { country: 'BE', subject: 'begroting', on })).toEqual([]);
    expect(rulesInForce([first], { country: 'NL', subject: 'jaarrekening', on })).toEqual([]);
  });
});
