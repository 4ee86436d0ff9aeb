import fc from 'fast-check';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { addDays, daysBetween, type IsoDate } from '../shared/dates.js';
import { DomainError } from '../shared/domain-error.js';
import { mustBeLawfulOrExcused } from './exceeding.js';
import type { StatutoryEvent, StatutorySubject } from './statutory-rule.js';
import { mustBeLawful, rulesInForce, type LegalCase } from './statutory.rules.js';

/**
 * Whatever people do, in whatever year and order: what the rules let through is lawful. The law stands here once more, in
 * other words than those of the product.
 */
describe('no act that is let through breaks the law', () => {
  const law = loadStatutoryRules();
  const on = (subject: StatutorySubject, day: IsoDate) =>
    rulesInForce(law, { country: 'NL', subject, on: day });
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
