import { whyOn } from './explain.js';
import type { PlannedStep } from './year-plan.js';

const step = (more: Partial<PlannedStep>): PlannedStep => ({
  step: 'college',
  name: { nl: 'Besluit college', en: 'Decision of the executive board' },
  phase: true,
  from: '2026-07-10',
  day: '2026-07-10',
  because: { kind: 'meeting', body: 'executiveBoard', source: null },
  moved: [],
  limits: [],
  ...more,
});
const nameOf = () => ({ nl: 'Besluit raad', en: 'Decision of the council' });

describe('why a date is there', () => {
  it('names the computation and what it rests on', () => {
    const because = { kind: 'spacing', workingDays: 42, direction: 'before', step: 'raad-decision' } as const;
    expect(whyOn(step({ because: { ...because, source: 'Verordening 212' } }), nameOf)).toEqual({
      nl: '42 werkdagen vóór Besluit raad (Verordening 212).',
      en: '42 working days before Decision of the council (Verordening 212).',
    });
    expect(whyOn(step({ because: { ...because, workingDays: 1, source: null } }), nameOf).nl).toBe(
      '1 werkdag vóór Besluit raad, volgens de cyclusdefinitie.',
    );
    expect(whyOn(step({}), nameOf).en).toBe('Meeting of the executive board.');
    expect(whyOn(step({ because: { kind: 'lastDay', article: 'Gemeentewet 191' } }), nameOf).nl).toContain(
      'Gemeentewet 191',
    );
  });

  it('tells every move with its reason, and the days that law sets', () => {
    const { nl, en } = whyOn(
      step({
        moved: [
          {
            from: '2026-09-16',
            to: '2026-08-30',
            why: { why: 'term', term: 'wait', article: 'Gemeentewet 190' },
          },
          { from: '2026-08-30', to: '2026-08-28', why: { why: 'weekend' } },
          { from: '2026-08-28', to: '2026-07-10', why: { why: 'recess', name: 'zomerreces' } },
        ],
        limits: [
          { term: 'x', article: 'Gemeentewet 191', version: 1, direction: 'notAfter', day: '2026-11-14' },
          { term: 'y', article: 'Gemeentewet 190', version: 1, direction: 'notBefore', day: '2026-06-01' },
        ],
      }),
      nameOf,
    );
    expect(nl).toBe(
      'Vergadering van college. Van 16 september 2026 naar 30 augustus 2026: Gemeentewet 190. ' +
        'Van 30 augustus 2026 naar 28 augustus 2026: weekend. ' +
        'Van 28 augustus 2026 naar 10 juli 2026: zomerreces. ' +
        'Uiterlijk 14 november 2026 (Gemeentewet 191). Niet eerder dan 1 juni 2026 (Gemeentewet 190).',
    );
    expect(en).toContain(
      'From 28 August 2026 to 10 July 2026: zomerreces. On 14 November 2026 at the latest (Gemeentewet 191).',
    );
  });
});
