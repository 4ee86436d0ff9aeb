import type { CycleDefinition, PhaseDefinition, Term } from './definition.js';
import type { ReminderPolicy } from '../reminder/reminder-policy.js';
import { checkDefinition, type definitionRules } from './definition.rules.js';

/*
 * Each rule is broken here on a small definition, and the place of the problem is a path. How a path becomes a line of a
 * file is told by the refusals of `libs/definitions`.
 */

const text = { nl: 'tekst', en: 'text' };
const named = { name: text };
const law = { article: 'Gemeentewet 191', sureness: 'A', name: text } as const;

/** The smallest definition that uses every kind of phase; `budget()` is a new one each time. */
function budget() {
  return {
    document: 'begroting',
    version: 1,
    country: 'NL',
    name: text,
    terms: [
      { ...law, key: 'last-day', rule: { kind: 'lastDay', month: 11, day: 14, yearOffset: -1 } },
      { ...law, key: 'wait', rule: { kind: 'notEarlierThan', days: 14, after: 'college' } },
      { ...law, key: 'sent', rule: { kind: 'within', days: 14, after: 'raad' } },
    ] as Term[],
    reminders: [
      {
        key: 'standard',
        remind: [3, 0],
        escalate: [{ late: 1, to: 'concernManager' }],
        silence: { means: 'hold' },
      },
      { key: 'agreement', remind: [1], escalate: [], silence: { means: 'refuse', late: 5 } },
      {
        key: 'point',
        remind: [1],
        escalate: [],
        silence: { means: 'escalate', late: 5, to: 'concernManager' },
      },
    ] as ReminderPolicy[],
    outline: [
      { key: 'explanation', ...named, content: 'text', required: true, askedOf: ['team'] },
      { key: 'figures', ...named, content: 'figures', required: true, askedOf: ['team'] },
    ] as CycleDefinition['outline'],
    phases: {
      preparation: {
        key: 'preparation',
        ...named,
        kind: 'preparation',
        preparedBy: 'concernManager',
        agreedBy: ['finance'],
      },
      briefing: {
        key: 'briefing',
        ...named,
        kind: 'meeting',
        organisers: ['concernManager', 'concernController'],
        reminders: { alignMeeting: 'agreement' },
        invited: ['teamManager'],
      },
      contributions: {
        key: 'contributions',
        ...named,
        kind: 'contributions',
        contributors: [{ unit: 'team', writtenBy: 'contributor', submittedBy: 'teamManager' }],
        figuresCheckedBy: 'finance',
        reviewedBy: 'concernManager',
        waivedBy: 'concernManager',
      },
      coordination: {
        key: 'coordination',
        ...named,
        kind: 'coordination',
        advisedBy: ['concernController'],
        coordinatedBy: 'concernManager',
      },
      advice: {
        key: 'advice',
        ...named,
        kind: 'decision',
        optional: true,
        laterRounds: 'once',
        decisions: [
          { key: 'mt', body: 'managementTeam', recordedBy: 'municipalSecretary', outcomes: ['advised'] },
          {
            key: 'dt',
            body: 'directorate',
            recordedBy: 'municipalSecretary',
            outcomes: ['advised'],
            after: ['mt'],
          },
        ],
      },
      eindtoets: {
        key: 'eindtoets',
        ...named,
        kind: 'test',
        testedBy: 'municipalSecretary',
        criteria: ['integrality'],
        returnTo: ['contributions'],
      },
      holders: { key: 'holders', ...named, kind: 'consultation', consulted: 'portfolioHolder' },
      college: {
        key: 'college',
        ...named,
        kind: 'decision',
        due: { daysBefore: 40, term: 'last-day' },
        returnTo: ['contributions'],
        decisions: [
          {
            key: 'college',
            body: 'executiveBoard',
            recordedBy: 'municipalSecretary',
            outcomes: ['approved', 'approvedWithChanges', 'returned'],
            signedBy: ['mayor', 'municipalSecretary'],
          },
        ],
      },
      raad: {
        key: 'raad',
        ...named,
        kind: 'decision',
        due: { daysBefore: 10, term: 'last-day' },
        terms: ['wait'],
        decisions: [{ key: 'raad', body: 'council', recordedBy: 'councilClerk', outcomes: ['approved'] }],
      },
      completion: {
        key: 'completion',
        ...named,
        kind: 'dispatch',
        due: { daysBefore: 0, term: 'last-day' },
        finalisedBy: 'concernManager',
        dispatches: [
          {
            key: 'supervisor',
            ...named,
            to: 'supervisor',
            by: 'municipalSecretary',
            terms: ['sent', 'last-day'],
          },
        ],
      },
      followUp: {
        key: 'follow-up',
        ...named,
        kind: 'followUp',
        evaluatedBy: 'concernController',
        reminders: { completeFollowUpAction: 'point' },
      },
    } satisfies Record<string, PhaseDefinition> as Phases,
  };
}
type Kind<K extends PhaseDefinition['kind']> = Extract<PhaseDefinition, { kind: K }>;
interface Phases {
  preparation: Kind<'preparation'>;
  briefing: Kind<'meeting'>;
  contributions: Kind<'contributions'>;
  coordination: Kind<'coordination'>;
  advice: Kind<'decision'>;
  eindtoets: Kind<'test'>;
  holders: Kind<'consultation'>;
  college: Kind<'decision'>;
  raad: Kind<'decision'>;
  completion: Kind<'dispatch'>;
  followUp: Kind<'followUp'>;
}
type Budget = ReturnType<typeof budget>;

type Order = (phases: PhaseDefinition[]) => PhaseDefinition[];
const asItIs: Order = (phases) => phases;

function problemsOf(change: (budget: Budget) => void, order = asItIs) {
  const changed = budget();
  change(changed);
  const phases: PhaseDefinition[] = Object.values(changed.phases);
  return checkDefinition({ ...changed, phases: order(phases) } as CycleDefinition).map(
    ({ path, reason }) => `${path.join('/')}: ${reason}`,
  );
}

const without = (kind: string) => (phases: PhaseDefinition[]) =>
  phases.filter((phase) => phase.kind !== kind);
const leave = () => {};

it('a definition that keeps every rule is accepted', () => {
  expect(problemsOf(leave)).toEqual([]);
});

/** Per rule: what breaks it, and the one problem that comes of it. */
const refusals: Record<
  keyof typeof definitionRules,
  [what: string, change: (budget: Budget) => void, problem: string, order?: Order][]
> = {
  documentOfTheCountry: [
    [
      'a Flemish document',
      (b) => (b.document = 'meerjarenplan'),
      'document: "meerjarenplan" is not a document of NL',
    ],
  ],
  knownRoles: [
    [
      'a role nobody knows',
      ({ phases }) => (phases.coordination.coordinatedBy = 'boss' as never),
      'phases/3/coordinatedBy: unknown role "boss"',
    ],
    [
      'a name every object has',
      ({ phases }) => (phases.briefing.invited = ['constructor' as never]),
      'phases/1/invited/0: unknown role "constructor"',
    ],
    [
      'a role of the other country',
      ({ phases }) => (phases.college.decisions[0]!.signedBy = ['mayor', 'generalDirector']),
      'phases/7/decisions/0/signedBy/1: role "generalDirector" does not exist in NL',
    ],
  ],
  knownBodies: [
    [
      'a body nobody knows',
      ({ phases }) => (phases.raad.decisions[0]!.body = 'senate' as never),
      'phases/8/decisions/0/body: unknown body "senate"',
    ],
    [
      'a body of the other country',
      ({ phases }) => (phases.raad.decisions[0]!.body = 'socialWelfareCouncil'),
      'phases/8/decisions/0/body: body "socialWelfareCouncil" does not exist in NL',
    ],
  ],
  castingVotes: [
    [
      'a casting vote in the council, where law knows none',
      ({ phases }) => (phases.raad.decisions[0]!.castingVote = 'mayor'),
      'phases/8/decisions/0/castingVote: nobody has a casting vote in the council',
    ],
  ],
  uniqueKeys: [
    ['two terms', ({ terms }) => terms.push({ ...terms[0]! }), 'terms/3/key: duplicate term "last-day"'],
    [
      'two sections',
      ({ outline }) => outline.push({ ...outline[1]! }),
      'outline/2/key: duplicate section "figures"',
    ],
    [
      'two phases',
      ({ phases }) => (phases.holders.key = 'briefing'),
      'phases/6/key: duplicate phase "briefing"',
    ],
    [
      'two decisions',
      ({ phases }) => phases.raad.decisions.push({ ...phases.raad.decisions[0]! }),
      'phases/8/decisions/1/key: duplicate decision "raad"',
    ],
    [
      'two dispatches',
      ({ phases }) => phases.completion.dispatches.push({ ...phases.completion.dispatches[0]! }),
      'phases/9/dispatches/1/key: duplicate dispatch "supervisor"',
    ],
  ],
  differentPeople: [
    [
      'one organiser twice',
      ({ phases }) => (phases.briefing.organisers = ['finance', 'finance']),
      'phases/1/organisers/1: "finance" appears twice as organiser',
    ],
    [
      'one signer twice',
      ({ phases }) => (phases.college.decisions[0]!.signedBy = ['mayor', 'mayor']),
      'phases/7/decisions/0/signedBy/1: "mayor" appears twice as signer',
    ],
    [
      'agreeing with oneself',
      ({ phases }) => (phases.preparation.agreedBy = ['finance', 'concernManager']),
      'phases/0/agreedBy/1: "concernManager" appears twice as officer in preparedBy and agreedBy',
    ],
    [
      'agreeing on attendance with oneself',
      ({ phases }) => (phases.raad.attendanceAgreedBy = ['concernManager', 'concernManager']),
      'phases/8/attendanceAgreedBy/1: "concernManager" appears twice as officer who agrees on attendance',
    ],
  ],
  controllerIsIndependent: [
    [
      'a review by the controller',
      ({ phases }) => (phases.contributions.reviewedBy = 'concernController'),
      'phases/2/reviewedBy: the concern controller is independent and has no part in a contribution',
    ],
  ],
  preparationComesFirst: [
    [
      'no preparation',
      leave,
      'phases/0: the first phase must be a preparation: it sets who contributes',
      without('preparation'),
    ],
    [
      'a second preparation',
      leave,
      'phases/1: "again" is a second preparation',
      ([first, ...rest]) => [first!, { ...first!, key: 'again' }, ...rest],
    ],
  ],
  exactlyOneContributions: [
    [
      'a second one',
      leave,
      'phases/3: "more" is a second contributions phase',
      (phases) => phases.toSpliced(3, 0, { ...phases[2]!, key: 'more' }),
    ],
    [
      'none',
      ({ phases }) => {
        phases.eindtoets.returnTo = ['coordination'];
        phases.college.returnTo = ['coordination'];
      },
      'phases: no phase asks for contributions',
      without('contributions'),
    ],
  ],
  atLeastOneDecision: [
    [
      'none',
      (b) => {
        b.terms = [b.terms[0]!];
        b.phases.completion.dispatches[0]!.terms = ['last-day'];
      },
      'phases: no phase decides on the document',
      without('decision'),
    ],
  ],
  coordinationAfterContributions: [
    [
      'coordination first',
      leave,
      'phases/2: "coordination" coordinates before there are contributions to coordinate',
      (phases) => phases.toSpliced(2, 2, phases[3]!, phases[2]!),
    ],
  ],
  followUpComesLast: [
    [
      'a phase behind it',
      leave,
      'phases/11: "late" cannot be reached: the cycle ends with "follow-up"',
      (phases) => [...phases, { ...phases[1]!, key: 'late' }],
    ],
  ],
  decisionsCanGoOn: [
    [
      'nothing but refusal',
      ({ phases }) => (phases.college.decisions[0]!.outcomes = ['heldOver', 'returned', 'rejected']),
      'phases/7/decisions/0/outcomes: no outcome of "college" lets the cycle go on ' +
        '(advised, approved, approvedWithChanges), so "raad" cannot be reached',
    ],
  ],
  decisionsCanBeTaken: [
    [
      'waiting for a stranger',
      ({ phases }) => (phases.advice.decisions[1]!.after = ['raad']),
      'phases/4/decisions/1/after/0: "dt" waits for "raad", which is no decision of "advice"',
    ],
    [
      'waiting for itself',
      ({ phases }) => (phases.raad.decisions[0]!.after = ['raad']),
      'phases/8/decisions/0/after: "raad" cannot be reached: it waits, directly or through others, for itself',
    ],
  ],
  returnsGoBack: [
    [
      'forward',
      ({ phases }) => (phases.college.returnTo = ['raad']),
      'phases/7/returnTo/0: "college" returns to "raad", which comes later',
    ],
    [
      'to itself',
      ({ phases }) => (phases.college.returnTo = ['contributions', 'college']),
      'phases/7/returnTo/1: "college" returns to itself',
    ],
    [
      'to nowhere',
      ({ phases }) => (phases.college.returnTo = ['lunch']),
      'phases/7/returnTo/0: "college" returns to the unknown phase "lunch"',
    ],
    [
      'to what was sent',
      ({ phases }) => (phases.raad.returnTo = ['notice']),
      'phases/9/returnTo/0: "raad" returns to "notice", and a dispatch phase is not begun again',
      (phases) =>
        phases.toSpliced(7, 0, {
          key: 'notice',
          ...named,
          kind: 'dispatch',
          finalisedBy: 'concernManager',
          dispatches: [],
        }),
    ],
    [
      'to what may be left out',
      ({ phases }) => (phases.college.returnTo = ['advice']),
      'phases/7/returnTo/0: "college" returns to "advice", which may be left out of a cycle',
    ],
  ],
  returnsHaveATarget: [
    [
      'a test without one',
      ({ phases }) => delete phases.eindtoets.returnTo,
      'phases/5: "eindtoets" can fail, but names no phase to return to',
    ],
    [
      'a decision without one',
      ({ phases }) => delete phases.college.returnTo,
      'phases/7/decisions/0/outcomes/2: "college" can be returned, but "college" names no phase to return to',
    ],
  ],
  laterRoundsRepeatWhatMatters: [
    [
      'a test done once',
      ({ phases }) => (phases.eindtoets.laterRounds = 'once'),
      'phases/5/laterRounds: "eindtoets" is a test phase and is done again in every round',
    ],
    [
      'a signature given once',
      ({ phases }) => (phases.college.laterRounds = 'once'),
      'phases/7/laterRounds: "college" has signatures and is done again in every round',
    ],
    [
      'a document assembled once',
      ({ phases }) => (phases.coordination.laterRounds = 'once'),
      'phases/3/laterRounds: "coordination" is a coordination phase and is done again in every round',
    ],
  ],
  optionalSkipsNothingRequired: [
    [
      'an optional test',
      ({ phases }) => (phases.eindtoets.optional = true),
      'phases/5/optional: "eindtoets" is a test phase and cannot be left out',
    ],
    [
      'an optional signature',
      ({ phases }) => {
        delete phases.advice.laterRounds;
        phases.advice.decisions[1]!.signedBy = ['municipalSecretary'];
      },
      'phases/4/optional: "advice" has signatures and cannot be left out',
    ],
  ],
  changesAreWorkedIn: [
    [
      'by nobody',
      (b) => {
        b.terms = b.terms.slice(0, 2);
      },
      'phases/7/decisions/0/outcomes/1: nobody works in the changes with which "college" approves',
      without('dispatch'),
    ],
  ],
  everyUnitIsAsked: [
    [
      'a unit without a section',
      ({ phases }) =>
        phases.contributions.contributors.push({
          unit: 'programme',
          writtenBy: 'programmeLead',
          submittedBy: 'programmeLead',
        }),
      'phases/2/contributors/1/unit: no section of the outline is asked of a programme',
    ],
    [
      'a section without a unit',
      ({ outline }) => (outline[0]!.askedOf = ['team', 'programme']),
      'outline/0/askedOf/1: section "explanation" is asked of a programme, and no programme contributes',
    ],
    [
      'a unit twice',
      ({ phases }) => phases.contributions.contributors.push({ ...phases.contributions.contributors[0]! }),
      'phases/2/contributors/1: "team" appears twice as contributing unit',
    ],
  ],
  figuresToCheck: [
    [
      'a check of nothing',
      ({ outline }) => (outline[1]!.content = 'text'),
      'phases/2/figuresCheckedBy: figures are checked, and no section of the outline asks for figures',
    ],
  ],
  kindsOfDeviations: [
    [
      'deviations of no kind',
      ({ outline }) => (outline[0]!.content = 'deviations'),
      'outline/0: "explanation" asks deviations, and does not say of which kinds',
    ],
    [
      'kinds of deviations in a text',
      ({ outline }) => (outline[0]!.deviations = ['time']),
      'outline/0: "explanation" names kinds of deviations, and asks none',
    ],
  ],
  termsAreCalendarDays: [
    [
      '31 February',
      ({ terms }) => (terms[0]!.rule = { kind: 'lastDay', month: 2, day: 31, yearOffset: 0 }),
      'terms/0/rule/day: term "last-day" ends on day 31 of month 2, which not every year has',
    ],
  ],
  termsCountFromAPhase: [
    [
      'an unknown phase',
      ({ terms }) => (terms[1]!.rule = { kind: 'notEarlierThan', days: 14, after: 'lunch' }),
      'terms/1/rule/after: term "wait" counts from the unknown phase "lunch"',
    ],
    [
      'a phase that may be left out',
      ({ terms }) => (terms[1]!.rule = { kind: 'notEarlierThan', days: 14, after: 'advice' }),
      'terms/1/rule/after: term "wait" counts from "advice", which may be left out',
    ],
  ],
  knownTerms: [
    [
      'of a phase',
      ({ phases }) => (phases.raad.terms = ['wait', 'some-day']),
      'phases/8/terms/1: unknown term "some-day"',
    ],
    [
      'of a due date',
      ({ phases }) => (phases.raad.due = { daysBefore: 1, term: 'some-day' }),
      'phases/8/due/term: unknown term "some-day"',
    ],
    [
      'of a dispatch',
      ({ phases }) => (phases.completion.dispatches[0]!.terms = ['sent', 'some-day']),
      'phases/9/dispatches/0/terms/1: unknown term "some-day"',
    ],
  ],
  termsAreUsed: [
    ['by no phase', ({ phases }) => delete phases.raad.terms, 'terms/1: no phase refers to term "wait"'],
  ],
  dueCountsFromADate: [
    [
      'a term after a phase',
      ({ phases }) => (phases.completion.due = { daysBefore: 0, term: 'sent' }),
      'phases/9/due/term: a due date counts back from a last day, and term "sent" is "within" a phase',
    ],
  ],
  termsLookBack: [
    [
      'within days of a later phase',
      ({ phases }) => (phases.college.terms = ['sent']),
      'phases/7/terms/0: term "sent" counts from "raad", which does not come before "college"',
    ],
    [
      'not earlier than after itself',
      ({ phases }) => {
        delete phases.college.due;
        phases.college.terms = ['wait'];
      },
      'phases/7/terms/0: term "wait" counts from "college", which does not come before "college"',
    ],
  ],
  plannedInOrder: [
    [
      'a later phase planned earlier',
      ({ phases }) => (phases.holders.due = { daysBefore: 20, term: 'last-day' }),
      'phases/7/due: "college" is planned before "holders" ends (2023-10-05 and 2023-10-25, for 2024)',
    ],
  ],
  plannedWithinTerms: [
    [
      'a wait that a weekend eats into, in some years',
      ({ phases, terms }) => {
        terms[1]!.rule = { kind: 'notEarlierThan', days: 30, after: 'college' };
        phases.college.due = { daysBefore: 42, term: 'last-day' };
        phases.raad.due = { daysBefore: 12, term: 'last-day' };
      },
      'phases/8/due: "raad" is planned on 2024-11-01 (for 2025), before the first day 2024-11-02 of term "wait": ' +
        'it cannot be met',
    ],
    [
      'sending later than two weeks after adoption',
      ({ phases }) => (phases.raad.due = { daysBefore: 20, term: 'last-day' }),
      'phases/9/due: "completion" is planned on 2023-11-14 (for 2024), after the last day 2023-11-08 of term "sent": ' +
        'it cannot be met',
    ],
    [
      'a council too soon after the college',
      ({ phases }) => (phases.college.due = { daysBefore: 20, term: 'last-day' }),
      'phases/8/due: "raad" is planned on 2023-11-03 (for 2024), before the first day 2023-11-08 of term "wait": ' +
        'it cannot be met',
    ],
  ],
  knownReminderPolicies: [
    [
      'a policy that is not there',
      ({ phases }) => (phases.coordination.reminders = { coordinate: 'softly' }),
      'phases/3/reminders/coordinate: unknown reminder policy "softly"',
    ],
    [
      'a policy that no step has',
      ({ phases }) => (phases.followUp.reminders = {}),
      'reminders/2: no step refers to reminder policy "point"',
    ],
  ],
  remindersOfOwnSteps: [
    [
      'a step of another kind of phase',
      ({ phases }) => (phases.coordination.reminders = { signDecision: 'standard' }),
      'phases/3/reminders/signDecision: "coordination" is a coordination phase and has no step "signDecision"',
    ],
    [
      'a step that nobody knows',
      ({ phases }) => (phases.coordination.reminders = { approveSilently: 'standard' } as never),
      'phases/3/reminders/approveSilently: unknown step "approveSilently"',
    ],
  ],
  silenceFitsTheStep: [
    [
      'a first policy by which silence on every step is an objection',
      ({ reminders }) => (reminders[0]!.silence = { means: 'refuse', late: 5 }),
      'reminders/0/silence/means: the first policy is that of every step, so its silence means "hold"',
    ],
    [
      'silence as an objection where none can be made',
      ({ phases }) => (phases.coordination.reminders = { coordinate: 'agreement' }),
      'phases/3/reminders/coordinate: silence on "coordinate" can mean hold or escalate, and policy "agreement" ' +
        'lets it mean refuse',
    ],
    [
      'a signature by somebody else than the signer',
      ({ phases }) => (phases.college.reminders = { signDecision: 'point' }),
      'phases/7/reminders/signDecision: silence on "signDecision" can mean hold, and policy "point" lets it mean escalate',
    ],
    [
      'a review that comes to the controller',
      ({ phases, reminders }) => {
        reminders[2]!.silence = { means: 'escalate', late: 5, to: 'concernController' };
        phases.contributions.reminders = { reviewContribution: 'point' };
      },
      'phases/2/reminders/reviewContribution: the concern controller is independent and has no part in a contribution',
    ],
  ],
  escalationsClimb: [
    [
      'lateness told to a role of one team',
      ({ reminders }) => reminders[0]!.escalate.push({ late: 5, to: 'teamManager' }),
      'reminders/0/escalate/1/to: "teamManager" is held for a team, and lateness is told to the organisation',
    ],
  ],
  remindedOnceADay: [
    [
      'two reminders on one day',
      ({ reminders }) => (reminders[0]!.remind = [3, 3]),
      'reminders/0/remind/1: 3 days before is there twice',
    ],
    [
      'a role told twice on one day',
      ({ reminders }) => reminders[0]!.escalate.push({ late: 1, to: 'concernManager' }),
      'reminders/0/escalate/1: "concernManager" is told twice on the same day',
    ],
  ],
};

for (const [rule, cases] of Object.entries(refusals)) {
  describe(rule, () => {
    for (const [what, change, problem, order = asItIs] of cases) {
      it(`refuses ${what}`, () => expect(problemsOf(change, order)).toEqual([problem]));
    }
  });
}
