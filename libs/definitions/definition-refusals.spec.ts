import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { definitionRules } from '#domain/definition/definition.rules.js';
import { DefinitionError } from './definition-error.js';
import { loadDefinition } from './definition-loader.js';

/*
 * What the author of a definition gets to see: every rule is broken in the text of the real begroting, and the problem
 * must stand on the line that broke it. `libs/domain/definition` tries the rules themselves in all their cases.
 */

const budget = readFileSync(fileURLToPath(new URL('./data/nl/begroting.yaml', import.meta.url)), 'utf8');

interface Break {
  /** Texts of the file, each of which stands there once, and what comes in their place. */
  edits: [from: string, to: string][];
  /** Begins on the line, in the changed file, where the problem must be reported. */
  at: string;
  reason: string;
}

const evaluation = 'evaluatedBy: concernController\n';
const lastPhase = '  - key: follow-up\n';
const untilTheFirstDecision = budget.slice(
  budget.indexOf('phases:\n'),
  budget.indexOf('  - key: management-advice\n'),
);
const lateLunch = `
  - key: lunch
    kind: meeting
    name: { nl: Lunch, en: Lunch }
    organisers: [concernManager]
    invited: [teamManager]
`;

const refusals: Record<keyof typeof definitionRules, Break> = {
  documentOfTheCountry: {
    edits: [['document: begroting', 'document: meerjarenplan']],
    at: 'document: meerjarenplan',
    reason: '"meerjarenplan" is not a document of NL',
  },
  knownRoles: {
    edits: [['testedBy: municipalSecretary', 'testedBy: townClerk']],
    at: 'testedBy',
    reason: 'unknown role "townClerk"',
  },
  knownBodies: {
    edits: [['body: directorate', 'body: senate']],
    at: 'body: senate',
    reason: 'unknown body "senate"',
  },
  castingVotes: {
    edits: [
      ['signedBy: [mayor, councilClerk]', 'signedBy: [mayor, councilClerk]\n        castingVote: mayor'],
    ],
    at: 'castingVote: mayor',
    reason: 'nobody has a casting vote in the council',
  },
  uniqueKeys: {
    edits: [['- key: costs', '- key: activities']],
    at: 'key: activities\n    name: { nl: Wat mag',
    reason: 'duplicate section "activities"',
  },
  differentPeople: {
    edits: [['signedBy: [mayor, councilClerk]', 'signedBy: [mayor, mayor]']],
    at: 'signedBy: [mayor, mayor]',
    reason: '"mayor" appears twice as signer',
  },
  controllerIsIndependent: {
    edits: [['reviewedBy: concernManager', 'reviewedBy: concernController']],
    at: 'reviewedBy',
    reason: 'the concern controller is independent',
  },
  preparationComesFirst: {
    edits: [
      ['kind: preparation', 'kind: coordination'],
      ['preparedBy: concernManager', 'coordinatedBy: concernManager'],
      ['agreedBy: [concernController, finance]', 'advisedBy: [finance]'],
    ],
    at: '- key: preparation',
    reason: 'the first phase must be a preparation',
  },
  exactlyOneContributions: {
    edits: [
      [
        lastPhase,
        `  - key: late-contributions
    kind: contributions
    name: { nl: Nog meer, en: Even more }
    contributors:
      - { unit: team, writtenBy: contributor, submittedBy: teamManager }
      - { unit: programme, writtenBy: programmeLead, submittedBy: programmeLead }
    reviewedBy: concernManager
    waivedBy: concernManager

${lastPhase}`,
      ],
    ],
    at: '- key: late-contributions',
    reason: '"late-contributions" is a second contributions phase',
  },
  atLeastOneDecision: {
    edits: [[budget.slice(budget.indexOf('phases:\n')), untilTheFirstDecision]],
    at: 'phases:',
    reason: 'no phase decides on the document',
  },
  coordinationAfterContributions: {
    edits: [
      [
        '  - key: contributions\n',
        `  - key: too-early
    kind: coordination
    name: { nl: Te vroeg, en: Too early }
    advisedBy: []
    coordinatedBy: concernManager

  - key: contributions\n`,
      ],
    ],
    at: '- key: too-early',
    reason: '"too-early" coordinates before there are contributions to coordinate',
  },
  followUpComesLast: {
    edits: [[evaluation, evaluation + lateLunch]],
    at: '- key: lunch',
    reason: '"lunch" cannot be reached: the cycle ends with "follow-up"',
  },
  decisionsCanGoOn: {
    edits: [
      ['[approved, approvedWithChanges, heldOver, returned, rejected]', '[heldOver, returned, rejected]'],
    ],
    at: 'outcomes: [heldOver, returned, rejected]',
    reason: 'no outcome of "raad" lets the cycle go on',
  },
  decisionsCanBeTaken: {
    edits: [['outcomes: [advised]\n', 'outcomes: [advised]\n        after: [dt]\n']],
    at: 'after: [dt]',
    reason: '"mt" cannot be reached: it waits, directly or through others, for itself',
  },
  returnsGoBack: {
    edits: [
      [
        'returnTo: [contributions, coordination, slotbijeenkomst]',
        'returnTo: [contributions, raad-decision]',
      ],
    ],
    at: 'returnTo: [contributions, raad-decision]',
    reason: '"eindtoets" returns to "raad-decision", which comes later',
  },
  returnsHaveATarget: {
    edits: [['    returnTo: [contributions, coordination, slotbijeenkomst]\n', '']],
    at: '- key: eindtoets',
    reason: '"eindtoets" can fail, but names no phase to return to',
  },
  laterRoundsRepeatWhatMatters: {
    edits: [['agendaApprovedBy: teamManager', 'agendaApprovedBy: teamManager\n    laterRounds: once']],
    at: 'laterRounds: once\n    changesWorkedInBy',
    reason: '"college" has signatures and is done again in every round',
  },
  optionalSkipsNothingRequired: {
    edits: [['testedBy: municipalSecretary', 'testedBy: municipalSecretary\n    optional: true']],
    at: 'optional: true\n    criteria',
    reason: '"eindtoets" is a test phase and cannot be left out',
  },
  changesAreWorkedIn: {
    edits: [
      [budget.slice(budget.indexOf('  - key: completion\n'), budget.indexOf(lastPhase)), ''],
      [termOf('sent-within-two-weeks'), ''],
    ],
    at: 'outcomes: [approved, approvedWithChanges, heldOver, returned, rejected]',
    reason: 'nobody works in the changes with which "raad" approves',
  },
  everyUnitIsAsked: {
    edits: [
      ['      - { unit: programme, writtenBy: programmeLead, submittedBy: programmeLead }\n', ''],
      [sectionsBetween('objectives', 'programme-figures'), ''],
    ],
    at: 'askedOf: [programme]',
    reason: 'section "programme-figures" is asked of a programme, and no programme contributes',
  },
  figuresToCheck: {
    edits: [[sectionsBetween('programme-figures', 'explanation'), '']],
    at: 'figuresCheckedBy',
    reason: 'figures are checked, and no section of the outline asks for figures',
  },
  kindsOfDeviations: {
    edits: [
      [
        '    content: text\n    required: true\n    askedOf: [team]',
        '    content: deviations\n    required: true\n    askedOf: [team]',
      ],
    ],
    at: '  - key: explanation',
    reason: '"explanation" asks deviations, and does not say of which kinds',
  },
  termsAreCalendarDays: {
    edits: [['month: 12, day: 31', 'month: 2, day: 31']],
    at: 'rule: { kind: lastDay, month: 2',
    reason: 'term "adopted-in-year-before" ends on day 31 of month 2, which not every year has',
  },
  termsCountFromAPhase: {
    edits: [['days: 14, after: raad-decision', 'days: 14, after: adoption']],
    at: 'rule: { kind: within',
    reason: 'term "sent-within-two-weeks" counts from the unknown phase "adoption"',
  },
  knownTerms: {
    edits: [
      ['{ daysBefore: 9, term: sent-before-15-november }', '{ daysBefore: 9, term: sent-before-christmas }'],
    ],
    at: 'due: { daysBefore: 9,',
    reason: 'unknown term "sent-before-christmas"',
  },
  termsAreUsed: {
    edits: [[', adopted-in-year-before]', ']']],
    at: '- key: adopted-in-year-before',
    reason: 'no phase refers to term "adopted-in-year-before"',
  },
  dueCountsFromADate: {
    edits: [
      ['{ daysBefore: 0, term: sent-before-15-november }', '{ daysBefore: 0, term: sent-within-two-weeks }'],
    ],
    at: 'due: { daysBefore: 0',
    reason: 'a due date counts back from a last day, and term "sent-within-two-weeks" is "within" a phase',
  },
  termsLookBack: {
    edits: [
      ['agendaApprovedBy: teamManager', 'agendaApprovedBy: teamManager\n    terms: [sent-within-two-weeks]'],
    ],
    at: 'terms: [sent-within-two-weeks]\n',
    reason: 'term "sent-within-two-weeks" counts from "raad-decision", which does not come before "college"',
  },
  plannedInOrder: {
    edits: [['daysBefore: 90,', 'daysBefore: 70,']],
    at: 'due: { daysBefore: 80,',
    reason: '"portefeuillehoudersoverleg" is planned before "eindtoets" ends',
  },
  plannedWithinTerms: {
    edits: [
      ['daysBefore: 60,', 'daysBefore: 20,'],
      ['daysBefore: 25,', 'daysBefore: 15,'],
    ],
    at: 'due: { daysBefore: 9,',
    reason: 'of term "deliberated-after-publication": it cannot be met',
  },
  knownReminderPolicies: {
    edits: [['{ agreeToPreparation: agreement }', '{ agreeToPreparation: agreed }']],
    at: 'agreeToPreparation: agreed',
    reason: 'unknown reminder policy "agreed"',
  },
  remindersOfOwnSteps: {
    edits: [['{ agreeToPreparation: agreement }', '{ signDecision: standard }']],
    at: 'signDecision: standard',
    reason: '"preparation" is a preparation phase and has no step "signDecision"',
  },
  silenceFitsTheStep: {
    edits: [['{ answerQuestion: point }', '{ answerQuestion: agreement }']],
    at: 'answerQuestion: agreement',
    reason:
      'silence on "answerQuestion" can mean hold or escalate, and policy "agreement" lets it mean refuse',
  },
  escalationsClimb: {
    edits: [
      [
        '    remind: [10, 3, 1, 0]\n    escalate:\n      - { late: 1, to: concernManager }',
        '    remind: [10, 3, 1, 0]\n    escalate:\n      - { late: 1, to: teamManager }',
      ],
    ],
    at: 'late: 1, to: teamManager',
    reason: '"teamManager" is held for a team, and lateness is told to the organisation',
  },
  remindedOnceADay: {
    edits: [['[10, 3, 1, 0]', '[10, 3, 3, 0]']],
    at: 'remind: [10, 3, 3, 0]',
    reason: '3 days before is there twice',
  },
};

describe('a definition that breaks a rule is refused, with file, line and reason', () => {
  it.each(Object.entries(refusals))('%s', (_rule, { edits, at, reason }) => {
    const text = edits.reduce(replaceOnce, budget);
    const problems = problemsOf(text);
    expect(problems).toContainEqual({
      file: 'nl/begroting.yaml',
      line: text.slice(0, text.indexOf(at)).split('\n').length,
      column: expect.any(Number),
      reason: expect.stringContaining(reason),
    });
  });

  it('says so in the message', () => {
    const text = budget.replace('testedBy: municipalSecretary', 'testedBy: townClerk');
    const line = budget.slice(0, budget.indexOf('testedBy')).split('\n').length;
    expect(() => loadDefinition({ name: 'nl/begroting.yaml', text })).toThrow(
      `nl/begroting.yaml:${line}: unknown role "townClerk"`,
    );
  });

  it('points into a list at the item, in a column of its own', () => {
    const text = budget.replace(
      'invited: [portfolioHolder, contributor,',
      'invited: [portfolioHolder, writer,',
    );
    expect(problemsOf(text)).toMatchObject([{ column: '    invited: [portfolioHolder, '.length + 1 }]);
  });

  it('points through an anchor at what it stands for', () => {
    const text = budget
      .replace(
        'invited: [teamManager, programmeLead]\n    absentees',
        'invited: &all [teamManager, lead]\n    absentees',
      )
      .replace('invited: [teamManager, programmeLead]\n    actionPoints', 'invited: *all\n    actionPoints');
    const line = text.slice(0, text.indexOf('&all')).split('\n').length;
    expect(problemsOf(text)).toMatchObject([{ line }, { line }]);
  });
});

function problemsOf(text: string) {
  try {
    loadDefinition({ name: 'nl/begroting.yaml', text });
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems;
    throw error;
  }
  return [];
}

/** An edit that does not fit would leave the file whole and the test proving nothing. */
function replaceOnce(text: string, [from, to]: [string, string]): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`Stands ${parts.length - 1} times in the file: ${from}`);
  return parts.join(to);
}

function termOf(key: string): string {
  const start = budget.indexOf(`  - key: ${key}\n`);
  return budget.slice(start, budget.indexOf('  - key: ', start + 1));
}

function sectionsBetween(first: string, next: string): string {
  return budget.slice(budget.indexOf(`  - key: ${first}\n`), budget.indexOf(`  - key: ${next}\n`));
}
