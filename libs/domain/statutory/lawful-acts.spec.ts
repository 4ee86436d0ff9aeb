import fc from 'fast-check';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { addDays, daysBetween, type IsoDate } from '../shared/dates.js';
import { DomainError } from '../shared/domain-error.js';
import { mustBeLawfulOrExcused } from './exceeding.js';
import type { StatutoryEvent, StatutorySubject } from './statutory-rule.js';
import { mustBeLawful, rulesInForce, type LegalCase } from './statutory.rules.js';

const law = loadStatutoryRules();
/** Whether the act is let through; any other error than a refusal is passed on. */
const letThrough = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

/**
 * Whatever people do, in whatever year and order: what the rules let through is lawful. The law stands here once more, in
 * other words than those of the product.
 */
describe('no act that is let through breaks the law', () => {
  const on = (subject: StatutorySubject, day: IsoDate) =>
    rulesInForce(law, { country: 'NL', subject, on: day });

  /** A document's year, and days around the time in which it is made: some before, some after what law allows. */
  const acts = fc
    .record({
      year: fc.integer({ min: 2002, max: 2097 }),
      subject: fc.constantFrom('begroting' as const, 'jaarrekening' as const, 'begrotingswijziging' as const),
      noticeDay: fc.nat(730),
      wait: fc.integer({ min: -5, max: 40 }),
      sending: fc.integer({ min: -5, max: 60 }),
      reported: fc.option(fc.integer({ min: -30, max: 5 })),
      stated: fc.option(fc.integer({ min: -30, max: 5 })),
      found: fc.option(fc.integer({ min: -200, max: 0 })),
      proposed: fc.option(fc.integer({ min: 0, max: 120 })),
      decided: fc.option(fc.integer({ min: -20, max: 5 })),
      urgency: fc.option(fc.constantFrom({ reason: 'the dike' }, { reason: ' ' })),
      reason: fc.option(fc.constantFrom('a flood', ' ')),
    })
    .map((drawn) => {
      const notice = addDays(`${drawn.year - 1}-01-01`, drawn.noticeDay);
      const council = addDays(notice, drawn.wait);
      const after = (days: number | null) => (days === null ? undefined : addDays(council, days));
      const happened: Partial<Record<StatutoryEvent, IsoDate>> = { offered: notice };
      const facts = {
        auditorReported: after(drawn.reported),
        lawfulnessStated: after(drawn.stated),
        unlawfulnessFound: after(drawn.found),
        indemnityDecided: after(drawn.decided),
      };
      for (const [fact, day] of Object.entries(facts)) if (day) happened[fact as StatutoryEvent] = day;
      const known: LegalCase = {
        year: drawn.year,
        happened,
        circumstances: facts.unlawfulnessFound ? ['unlawfulness'] : [],
      };
      return { ...drawn, notice, council, facts, known, sent: addDays(council, drawn.sending) };
    });

  it('the council deliberates and adopts', () => {
    let adopted = 0;
    fc.assert(
      fc.property(acts, ({ year, subject, notice, council, facts, known, urgency }) => {
        const rules = on(subject, council);
        const through = letThrough(() => {
          mustBeLawful(rules, 'deliberated', council, { ...known, urgency });
          mustBeLawful(rules, 'adopted', council, known);
        });
        if (!through) return;
        adopted += 1;
        const urgent = subject === 'begrotingswijziging' && urgency !== null && urgency.reason.trim() !== '';
        if (!urgent) expect(daysBetween(notice, council)).toBeGreaterThanOrEqual(14);
        if (subject === 'begroting') expect(council < `${year}-01-01`).toBe(true);
        if (subject === 'begrotingswijziging') expect(council <= `${year}-12-31`).toBe(true);
        if (subject !== 'begrotingswijziging') expect(urgency).toBeNull();
        if (subject !== 'jaarrekening') return;
        expect(facts.auditorReported! <= council).toBe(true);
        expect(facts.lawfulnessStated! <= council).toBe(true);
        if (facts.unlawfulnessFound) expect(facts.indemnityDecided! <= council).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(adopted).toBeGreaterThan(100);
  });

  it('the document is sent', () => {
    let exceeded = 0;
    let intime = 0;
    fc.assert(
      fc.property(acts, ({ year, subject, council, known, sent, reason }) => {
        const rules = on(subject, council);
        const said = { ...known, happened: { ...known.happened, adopted: council } };
        const last = [
          addDays(council, 14),
          ...(subject === 'begroting' ? [`${year - 1}-11-14`] : []),
          ...(subject === 'jaarrekening' ? [`${year + 1}-07-14`] : []),
        ].sort()[0]!;
        const late = sent > last;
        let over: { day: string } | null = null;
        const through = letThrough(() => {
          over = mustBeLawfulOrExcused(rules, 'sent', sent, said, reason);
        });
        if (!late) {
          expect([through, over]).toEqual([true, null]);
          intime += 1;
        } else {
          // Only where law says what follows from lateness, and never without a reason.
          const excused = subject !== 'begrotingswijziging' && reason !== null && reason.trim() !== '';
          expect([through, (over as { day: string } | null)?.day]).toEqual([
            excused,
            excused ? last : undefined,
          ]);
          exceeded += excused ? 1 : 0;
        }
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(exceeded, intime)).toBeGreaterThan(100);
  });

  it('indemnity is proposed', () => {
    fc.assert(
      fc.property(acts, ({ council, facts, known, proposed }) => {
        if (!facts.unlawfulnessFound || proposed === null) return;
        const day = addDays(facts.unlawfulnessFound, proposed);
        const through = letThrough(() =>
          mustBeLawful(on('jaarrekening', council), 'indemnityProposed', day, known),
        );
        const [y, m, d] = facts.unlawfulnessFound.split('-').map(Number) as [number, number, number];
        const end = new Date(Date.UTC(y, m + 1, Math.min(d, new Date(Date.UTC(y, m + 2, 0)).getUTCDate())));
        expect(through).toBe(day <= end.toISOString().slice(0, 10));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('no act of a Flemish policy report that is let through breaks the law, and no lawful one is refused', () => {
  const offset = (min: number, max: number) => fc.integer({ min, max });
  const acts = fc
    .record({
      year: fc.integer({ min: 2002, max: 2097 }),
      subject: fc.constantFrom('meerjarenplan', 'aanpassing-meerjarenplan', 'jaarrekening'),
      draftDay: fc.nat(365),
      welfare: offset(5, 40),
      own: offset(5, 40),
      whole: offset(5, 45),
      published: offset(0, 14),
      told: offset(0, 2),
      filed: fc.option(offset(0, 10)),
      executed: offset(0, 20),
    })
    .map(({ draftDay, ...drawn }) => {
      const { year, subject } = drawn;
      const draft = addDays(subject === 'jaarrekening' ? `${year}-09-01` : `${year - 1}-03-01`, draftDay);
      const whole = addDays(draft, drawn.whole);
      const published = addDays(whole, drawn.published);
      return {
        ...{ year, subject: subject as StatutorySubject, draft, whole, published },
        welfare: addDays(draft, drawn.welfare),
        own: addDays(draft, drawn.own),
        told: addDays(published, drawn.told),
        filed: drawn.filed === null ? undefined : addDays(published, drawn.filed),
        executed: addDays(published, drawn.executed),
      };
    });
  const rulesOn = (subject: StatutorySubject, day: IsoDate) =>
    rulesInForce(law, { country: 'BE', subject, on: day });

  it('both councils adopt their part, then the one approves the other', () => {
    let adopted = 0;
    fc.assert(
      fc.property(acts, ({ year, subject, draft, welfare, own, whole }) => {
        const happened = { draftSent: draft, adoptedByWelfareCouncil: welfare, adoptedByCouncil: own };
        const through = letThrough(() => {
          for (const [event, day] of [
            ['adoptedByWelfareCouncil', welfare],
            ['adoptedByCouncil', own],
            ['approvedAsOne', whole],
          ] as const) {
            const known = { year, happened };
            for (const each of ['deliberated', 'adopted', event] as const) {
              mustBeLawful(rulesOn(subject, day), each, day, known);
            }
          }
        });
        const last = subject === 'jaarrekening' ? `${year + 1}-06-29` : `${year - 1}-12-31`;
        const days = [welfare, own, whole];
        expect(through).toBe(
          days.every((day) => daysBetween(draft, day) >= 14 && day <= last) &&
            whole >= welfare &&
            whole >= own,
        );
        adopted += through ? 1 : 0;
      }),
      { numRuns: 5000 },
    );
    expect(adopted).toBeGreaterThan(100);
  });

  it('it is published in ten days, the supervisor is told that day, and it is executed once the report was received', () => {
    let [intime, executable] = [0, 0];
    fc.assert(
      fc.property(acts, ({ year, subject, whole, published, told, filed, executed }) => {
        const rules = rulesOn(subject, whole);
        const may = (event: StatutoryEvent, day: IsoDate, happened: LegalCase['happened']) =>
          letThrough(() => mustBeLawful(rules, event, day, { year, happened }));
        expect(may('published', published, { adopted: whole })).toBe(daysBetween(whole, published) <= 10);
        expect(may('sent', told, { published })).toBe(told === published);
        expect(may('executed', executed, filed ? { filed } : {})).toBe(
          filed !== undefined && filed <= executed,
        );
        intime += daysBetween(whole, published) <= 10 ? 1 : 0;
        executable += filed && filed <= executed ? 1 : 0;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(intime, executable)).toBeGreaterThan(100);
  });
});
