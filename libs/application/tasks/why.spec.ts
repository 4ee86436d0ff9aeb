import type { DateOrigin } from '#domain/cycle/phase-dates.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { optionsOf } from './task-options.js';
import { whyAsked } from './why.js';

const definition: CycleDefinition = {
  document: 'begroting',
  version: 1,
  country: 'NL',
  name: { nl: 'Begroting', en: 'Budget' },
  terms: [
    {
      key: 'supervisor',
      article: 'art. 191 Gemw',
      sureness: 'A',
      name: { nl: 'inzending', en: 'sending' },
      rule: { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 },
    },
  ],
  outline: [],
  phases: [
    {
      key: 'bijdragen',
      kind: 'contributions',
      name: { nl: 'Bijdragen', en: 'Contributions' },
      due: { daysBefore: 60, term: 'supervisor' },
      contributors: [],
      reviewedBy: 'concernManager',
      waivedBy: 'concernManager',
    },
    {
      key: 'college',
      kind: 'decision',
      name: { nl: 'College', en: 'Executive board' },
      decisions: [
        {
          key: 'besluit',
          body: 'executiveBoard',
          recordedBy: 'municipalSecretary',
          outcomes: ['approved', 'returned'],
        },
      ],
    },
    {
      key: 'eindtoets',
      kind: 'test',
      name: { nl: 'Eindtoets', en: 'Final test' },
      testedBy: 'municipalSecretary',
      criteria: [],
      returnTo: ['bijdragen'],
    },
  ],
};

describe('whyAsked', () => {
  const task = {
    phase: 'bijdragen',
    round: 1,
    unitName: 'Openbare ruimte',
    candidate: { role: 'teamManager' as const, unitId: 'u', personId: null },
    delegatedByName: null,
    assigneeName: null,
    dueOn: '2026-09-15',
    document: 'begroting' as const,
    year: 2027,
  };
  const fromTerm: DateOrigin = {
    ...{ from: 'term', name: { nl: 'inzending', en: 'sending' }, article: 'art. 191 Gemw', daysBefore: 60 },
  };

  it('says of which role and unit it is asked, in which phase, and what the date was counted from', () => {
    expect(whyAsked(task, definition, fromTerm, 'nl-NL')).toBe(
      'Gevraagd aan de rol teammanager van Openbare ruimte, in de fase “Bijdragen” van begroting 2027. ' +
        'Uiterlijk 15-09-2026: 60 dagen vóór de laatste dag van de termijn “inzending” (art. 191 Gemw).',
    );
    expect(whyAsked(task, definition, fromTerm, 'en')).toBe(
      'Asked of the role team manager of Openbare ruimte, in the phase “Contributions” of the budget 2027. ' +
        'Due on 2026-09-15: 60 days before the last day of the term “sending” (art. 191 Gemw).',
    );
  });

  it('names the role as Flanders does there', () => {
    expect(whyAsked(task, definition, fromTerm, 'nl-BE')).toContain('de rol diensthoofd');
  });

  it('gives no reason for a date of its own, and tells of a later round', () => {
    expect(whyAsked({ ...task, dueOn: '2026-09-18', round: 2 }, definition, null, 'nl-NL')).toMatch(
      /Dit is ronde 2: de cyclus is teruggestuurd\. Uiterlijk 18-09-2026\.$/,
    );
  });

  it('says who passed it on, and on whose behalf it is done', () => {
    const passed = { ...task, delegatedByName: 'Bas Meijer', assigneeName: 'Ans Vos', dueOn: null };
    expect(whyAsked(passed, definition, null, 'nl-NL')).toMatch(
      /van begroting 2027\. Bas Meijer heeft de taak doorgegeven aan Ans Vos, die namens Bas Meijer handelt\.$/,
    );
    expect(whyAsked(passed, definition, null, 'en')).toMatch(
      /Bas Meijer passed the task on to Ans Vos, who acts on behalf of Bas Meijer\.$/,
    );
  });

  it('says that one person is asked by name, without saying whom', () => {
    const personal = { ...task, candidate: { role: null, unitId: null, personId: 'p' }, dueOn: null };
    expect(whyAsked(personal, definition, null, 'en')).toMatch(
      /^Asked of one person by name, in the phase [^.]+\.$/,
    );
  });
});

describe('optionsOf', () => {
  it('leaves a decision the outcomes of its item, and no return without somewhere to go', () => {
    expect(
      optionsOf(
        { kind: 'recordDecision', phase: 'college', subject: { type: 'decision', id: 'besluit' } },
        definition,
      ),
    ).toEqual({ outcomes: [{ outcome: 'approved', commentRequired: false }], returnTo: [] });
  });

  it('says which outcomes need a comment, and where a return may go', () => {
    expect(optionsOf({ kind: 'performFinalTest', phase: 'eindtoets', subject: null }, definition)).toEqual({
      outcomes: [
        { outcome: 'passed', commentRequired: false },
        { outcome: 'returned', commentRequired: true },
      ],
      returnTo: ['bijdragen'],
    });
    expect(
      optionsOf({ kind: 'reviewContribution', phase: 'bijdragen', subject: null }, definition).outcomes,
    ).toContainEqual({
      outcome: 'returned',
      commentRequired: true,
    });
  });
});
