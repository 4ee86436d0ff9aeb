import { refusalOf } from '../../../test/support/refusal.js';
import type { ContributionsPhase, OutlineSection } from '../definition/definition.js';
import type { Contribution, ContributionContent } from './contribution.js';
import {
  checkContent,
  checkRemarks,
  judgeContribution,
  missingSections,
  mustBeEditable,
  openContribution,
  submitContribution,
  waiveContribution,
} from './contribution.rules.js';

const name = { nl: '', en: '' };
const outline: OutlineSection[] = [
  { key: 'explanation', name, content: 'text', required: true, askedOf: ['team'] },
  { key: 'paragraph', name, content: 'text', required: false, askedOf: ['team'] },
  { key: 'figures', name, content: 'figures', required: true, askedOf: ['team'] },
  { key: 'objectives', name, content: 'text', required: true, askedOf: ['programme'] },
];
const phase: ContributionsPhase = {
  key: 'contributions',
  kind: 'contributions',
  name,
  contributors: [
    { unit: 'team', writtenBy: 'contributor', submittedBy: 'teamManager' },
    { unit: 'programme', writtenBy: 'programmeLead', submittedBy: 'programmeLead' },
  ],
  figuresCheckedBy: 'finance',
  reviewedBy: 'concernManager',
  waivedBy: 'concernManager',
};
const contribution = (changes: Partial<Contribution> = {}): Contribution => ({
  id: 'c1',
  organisationId: 'o1',
  cycleId: 'y1',
  unitId: 'parks',
  unitKind: 'team',
  status: 'writing',
  round: 1,
  versionNumber: 0,
  dueOn: '2026-05-01',
  submittedBy: null,
  submittedOnBehalfOf: null,
  figuresCheck: null,
  review: null,
  politicallySensitive: false,
  crossesTeams: false,
  ...changes,
});
const content: ContributionContent = {
  sections: [{ section: 'explanation', text: 'More trees.' }],
  figures: [{ taakveld: '5.7', year: 2027, expenses: '10', income: '0' }],
};
const whole = { timely: true, correct: true, complete: true };
const by = { personId: 'ann', onBehalfOf: null };
const submit = (
  changes: Partial<Contribution> = {},
  { statement = whole, today = '2026-05-01', written = content } = {},
) => submitContribution(contribution(changes), phase, outline, written, statement, by, today);

describe('opening', () => {
  it('asks the author to write and the one who answers for the unit to submit', () => {
    const { contribution: opened, open } = openContribution(contribution(), phase, 1, '2026-06-01');
    expect(opened).toMatchObject({ status: 'writing', dueOn: '2026-06-01' });
    expect(open).toMatchObject([
      {
        kind: 'writeContribution',
        candidate: { role: 'contributor', unitId: 'parks' },
        dueOn: '2026-06-01',
      },
      {
        kind: 'submitContribution',
        candidate: { role: 'teamManager', unitId: 'parks' },
        dueOn: '2026-06-01',
      },
    ]);
  });

  it('asks once where one role writes and submits', () => {
    const programme = contribution({ unitKind: 'programme', unitId: 'green' });
    expect(openContribution(programme, phase, 1, null).open).toMatchObject([
      { kind: 'submitContribution', candidate: { role: 'programmeLead', unitId: 'green' } },
    ]);
  });

  it('opens again after a return as returned, forgetting earlier judgements', () => {
    const before = contribution({
      status: 'accepted',
      versionNumber: 1,
      figuresCheck: 'correct',
      review: 'accepted',
    });
    const { contribution: opened, open } = openContribution(before, phase, 2, null);
    expect(opened).toMatchObject({ status: 'returned', round: 2, figuresCheck: null, review: null });
    expect(open.map(({ key }) => key)).toEqual([
      'contributions/2/writeContribution/c1/2',
      'contributions/2/submitContribution/c1/2',
    ]);
  });
});

describe('submitting', () => {
  it('makes the next version, and opens the finance check and the review at once', () => {
    const { contribution: submitted, open, late } = submit();
    expect(submitted).toMatchObject({ status: 'submitted', versionNumber: 1, submittedBy: 'ann' });
    expect(open.map(({ kind, candidate }) => [kind, candidate.role])).toEqual([
      ['reviewContribution', 'concernManager'],
      ['checkFigures', 'finance'],
    ]);
    expect(late).toBe(false);
  });

  it('asks no finance check where there are no figures', () => {
    const written = { sections: [{ section: 'objectives', text: 'Green.' }], figures: [] };
    const { contribution: submitted, open } = submit({ unitKind: 'programme' }, { written });
    expect(open.map(({ kind }) => kind)).toEqual(['reviewContribution']);
    expect(submitted.figuresCheck).toBe('correct');
  });

  it.each(['submitted', 'accepted', 'waived', 'dropped'] as const)(
    'contribution-not-editable: refuses one that is %s',
    (status) => {
      expect(refusalOf(() => submit({ status }))).toBe('contribution-not-editable');
      expect(refusalOf(() => mustBeEditable({ status }))).toBe('contribution-not-editable');
    },
  );

  it('contribution-incomplete: refuses when a required section is empty, or blank', () => {
    const blank = { ...content, sections: [{ section: 'explanation', text: ' \n' }] };
    expect(missingSections({ sections: [], figures: [] }, outline, 'team')).toEqual([
      'explanation',
      'figures',
    ]);
    expect(refusalOf(() => submit({}, { written: blank }))).toBe('contribution-incomplete');
  });

  it('quality-statement-incomplete: asks timely, correct and complete', () => {
    for (const missing of ['timely', 'correct', 'complete'] as const) {
      expect(refusalOf(() => submit({}, { statement: { ...whole, [missing]: false } }))).toBe(
        'quality-statement-incomplete',
      );
    }
  });

  it('lets only a late submission say that it is not timely', () => {
    const statement = { ...whole, timely: false };
    expect(submit({}, { statement, today: '2026-05-02' }).late).toBe(true);
    expect(refusalOf(() => submit({ dueOn: null }, { statement, today: '2026-05-02' }))).toBe(
      'quality-statement-incomplete',
    );
  });
});

describe('judging', () => {
  const submitted = contribution({ status: 'submitted', versionNumber: 1 });

  it('waits for both judgements', () => {
    const step = judgeContribution(submitted, phase, { review: 'returned' });
    expect(step.contribution.status).toBe('submitted');
    expect(step.open).toEqual([]);
  });

  it('accepts when both are in favour', () => {
    const checked = judgeContribution(submitted, phase, { figuresCheck: 'correct' }).contribution;
    const step = judgeContribution(checked, phase, { review: 'accepted' });
    expect(step).toMatchObject({ contribution: { status: 'accepted' }, open: [] });
  });

  it.each([
    [{ figuresCheck: 'incorrect' }, { review: 'accepted' }],
    [{ review: 'returned' }, { figuresCheck: 'correct' }],
  ] as const)('returns when either is against, and asks to write again, with priority', (first, second) => {
    const halfway = judgeContribution(submitted, phase, first).contribution;
    const step = judgeContribution(halfway, phase, second);
    expect(step.contribution.status).toBe('returned');
    expect(step.open).toMatchObject([
      { kind: 'writeContribution', key: 'contributions/1/writeContribution/c1/2', priority: 'high' },
      { kind: 'submitContribution', key: 'contributions/1/submitContribution/c1/2', priority: 'high' },
    ]);
  });
});

describe('content', () => {
  it('section-unknown: refuses text for a section that is not asked of the unit, or asks figures', () => {
    for (const section of ['objectives', 'figures', 'nonsense']) {
      const written = { sections: [{ section, text: 'x' }], figures: [] };
      expect(refusalOf(() => checkContent(written, outline, 'team'))).toBe('section-unknown');
    }
  });

  it('section-unknown: refuses figures of a unit that is asked none', () => {
    expect(refusalOf(() => checkContent({ ...content, sections: [] }, outline, 'programme'))).toBe(
      'section-unknown',
    );
  });

  it('taakveld-unknown and amount-invalid', () => {
    const figure = content.figures[0];
    const withFigure = (changes: object) => ({ sections: [], figures: [{ ...figure!, ...changes }] });
    expect(refusalOf(() => checkContent(withFigure({ taakveld: '5.70' }), outline, 'team'))).toBe(
      'taakveld-unknown',
    );
    expect(refusalOf(() => checkContent(withFigure({ taakveld: 'toString' }), outline, 'team'))).toBe(
      'taakveld-unknown',
    );
    expect(refusalOf(() => checkContent(withFigure({ income: '1e3' }), outline, 'team'))).toBe(
      'amount-invalid',
    );
    expect(checkContent(withFigure({ income: '012.50' }), outline, 'team').figures[0]?.income).toBe('12.50');
  });

  it('section-unknown: refuses a remark on a section that the unit was not asked', () => {
    expect(refusalOf(() => checkRemarks([{ section: 'objectives', text: '?' }], outline, 'team', []))).toBe(
      'section-unknown',
    );
    expect(
      refusalOf(() => checkRemarks([{ section: 'figures', text: '?' }], outline, 'team', [])),
    ).toBeNull();
  });
});

describe('waiving', () => {
  it('settles what is still worked on', () => {
    expect(waiveContribution(contribution({ status: 'submitted' })).status).toBe('waived');
  });

  it.each(['accepted', 'waived', 'dropped'] as const)(
    'contribution-not-editable: refuses one that is %s',
    (status) => {
      expect(refusalOf(() => waiveContribution(contribution({ status })))).toBe('contribution-not-editable');
    },
  );
});
