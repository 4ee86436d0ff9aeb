import { bodyRules } from '../decision/quorum.rules.js';
import { bodies, roleOnlyIn, roles, type Body, type Role } from '../people/roles.js';
import { isDayOfEveryYear } from '../shared/dates.js';
import type {
  CycleDefinition,
  DecisionItem,
  DecisionOutcome,
  DocumentType,
  PhaseDefinition,
  PhaseKind,
} from './definition.js';
import type { DefinitionProblem } from './definition-problem.js';
import { reminderRules, rolesOfReminders } from './reminder-rules.js';
import { scheduleOf } from './schedule.js';

/**
 * Everything by which a definition could not run as it reads: an empty list means it may be used. It wants the shape of
 * {@link CycleDefinition} to be right already (the loader's schema sees to that); names of roles and bodies may be
 * anything, they are judged here. Problems come in the order of {@link definitionRules}.
 */
export function checkDefinition(definition: CycleDefinition): DefinitionProblem[] {
  return Object.values(definitionRules).flatMap((rule) => [...rule(definition)]);
}

type Rule = (definition: CycleDefinition) => Iterable<DefinitionProblem>;
type Country = CycleDefinition['country'];
type Path = DefinitionProblem['path'];

const bodyOnlyIn: Partial<Record<Body, Country>> = { directorate: 'NL', socialWelfareCouncil: 'BE' };

const documentsOf: Record<Country, DocumentType[]> = {
  NL: [
    'voorjaarsnota',
    'trimesterrapportage-1',
    'trimesterrapportage-2',
    'trimesterrapportage-3',
    'begroting',
    'jaarrekening',
  ],
  BE: [
    'meerjarenplan',
    'aanpassing-meerjarenplan',
    'opvolgingsrapportering',
    'jaarrekening',
    'rapport-organisatiebeheersing',
    'budget',
    'budgetwijziging',
    'interne-kredietaanpassing',
  ],
};

/** Outcomes after which a decision lets the cycle go on to what comes next. */
const goesOn: readonly DecisionOutcome[] = ['advised', 'approved', 'approvedWithChanges'];

/** Kinds on which the document itself rests. */
const neverOptional: readonly PhaseKind[] = ['preparation', 'contributions', 'coordination', 'test'];

/**
 * Kinds that need not be repeated in a later round. Elsewhere a new round has changed what the phase is about: what was
 * tested, signed, assembled or sent in an earlier round is another text.
 */
const onceIsEnough: readonly PhaseKind[] = ['preparation', 'meeting', 'consultation', 'decision'];

/** What was sent cannot be taken back, and the follow-up is the end: neither is begun again by a return. */
const noReturnTo: readonly PhaseKind[] = ['dispatch', 'followUp'];

/** Weekdays and leap years repeat after 28 years, so a plan that holds in all of these holds in every year. */
const everyKindOfYear = Array.from({ length: 28 }, (_, index) => 2024 + index);

/** Every reason to refuse a definition, each by the name its test breaks it by. */
export const definitionRules = {
  *documentOfTheCountry({ country, document }) {
    if (!documentsOf[country].includes(document)) {
      yield { path: ['document'], reason: `"${document}" is not a document of ${country}` };
    }
  },

  *knownRoles({ country, phases, reminders }) {
    for (const { path, role } of [...phases.flatMap(rolesIn), ...rolesOfReminders({ reminders })]) {
      if (!Object.hasOwn(roles, role)) yield { path, reason: `unknown role "${role}"` };
      else if ((roleOnlyIn[role] ?? country) !== country) {
        yield { path, reason: `role "${role}" does not exist in ${country}` };
      }
    }
  },

  *knownBodies({ country, phases }) {
    for (const { item, path } of decisionsIn(phases)) {
      const at = [...path, 'body'];
      if (!Object.hasOwn(bodies, item.body)) yield { path: at, reason: `unknown body "${item.body}"` };
      else if ((bodyOnlyIn[item.body] ?? country) !== country) {
        yield { path: at, reason: `body "${item.body}" does not exist in ${country}` };
      }
    }
  },

  *castingVotes({ country, phases }) {
    for (const { item, path } of decisionsIn(phases)) {
      const known = Object.hasOwn(bodies, item.body);
      if (!item.castingVote || !known || bodyRules[country][item.body].castingVote !== 'nobody') continue;
      yield { path: [...path, 'castingVote'], reason: `nobody has a casting vote in the ${item.body}` };
    }
  },

  *uniqueKeys({ terms, reminders = [], outline, phases }) {
    yield* duplicates('term', ['terms'], terms);
    yield* duplicates('reminder policy', ['reminders'], reminders);
    yield* duplicates('section', ['outline'], outline);
    yield* duplicates('phase', ['phases'], phases);
    for (const [index, phase] of phases.entries()) {
      if (phase.kind === 'decision') {
        yield* duplicates('decision', ['phases', index, 'decisions'], phase.decisions);
      }
      if (phase.kind === 'dispatch') {
        yield* duplicates('dispatch', ['phases', index, 'dispatches'], phase.dispatches);
      }
    }
  },

  /** Joint organisers, agreeing officers and signatories are different people, so their roles are too. */
  *differentPeople({ phases }) {
    for (const [index, phase] of phases.entries()) {
      if (phase.kind === 'meeting') {
        yield* repeated('organiser', ['phases', index, 'organisers'], phase.organisers);
      }
      if (phase.kind === 'preparation') {
        yield* repeated(
          'officer in preparedBy and agreedBy',
          ['phases', index, 'agreedBy'],
          [phase.preparedBy, ...phase.agreedBy],
          1,
        );
      }
      if (phase.kind === 'decision') {
        yield* repeated(
          'officer who agrees on attendance',
          ['phases', index, 'attendanceAgreedBy'],
          phase.attendanceAgreedBy ?? [],
        );
      }
    }
    for (const { item, path } of decisionsIn(phases)) {
      yield* repeated('signer', [...path, 'signedBy'], item.signedBy ?? []);
    }
  },

  /** The concern controller audits the cycle and never decides on a contribution (domain text, the people). */
  *controllerIsIndependent({ phases }) {
    for (const [index, phase] of phases.entries()) {
      if (phase.kind !== 'contributions') continue;
      for (const { path, role } of rolesIn(phase, index)) {
        if (role !== 'concernController') continue;
        yield { path, reason: 'the concern controller is independent and has no part in a contribution' };
      }
    }
  },

  *preparationComesFirst({ phases }) {
    if (phases[0]?.kind !== 'preparation') {
      yield { path: ['phases', 0], reason: 'the first phase must be a preparation: it sets who contributes' };
    }
    for (const [index, phase] of phases.entries()) {
      if (index > 0 && phase.kind === 'preparation') {
        yield { path: ['phases', index], reason: `"${phase.key}" is a second preparation` };
      }
    }
  },

  *exactlyOneContributions({ phases }) {
    const found = [...phases.entries()].filter(([, phase]) => phase.kind === 'contributions');
    if (found.length === 0) yield { path: ['phases'], reason: 'no phase asks for contributions' };
    for (const [index, phase] of found.slice(1)) {
      yield { path: ['phases', index], reason: `"${phase.key}" is a second contributions phase` };
    }
  },

  *atLeastOneDecision({ phases }) {
    if (!phases.some((phase) => phase.kind === 'decision')) {
      yield { path: ['phases'], reason: 'no phase decides on the document' };
    }
  },

  *coordinationAfterContributions({ phases }) {
    const contributions = phases.findIndex((phase) => phase.kind === 'contributions');
    for (const [index, phase] of phases.entries()) {
      if (phase.kind === 'coordination' && index < contributions) {
        yield {
          path: ['phases', index],
          reason: `"${phase.key}" coordinates before there are contributions to coordinate`,
        };
      }
    }
  },

  *followUpComesLast({ phases }) {
    const followUp = phases.findIndex((phase) => phase.kind === 'followUp');
    if (followUp === -1) return;
    for (const [index, phase] of phases.entries()) {
      if (index <= followUp) continue;
      yield {
        path: ['phases', index],
        reason: `"${phase.key}" cannot be reached: the cycle ends with "${phases[followUp]?.key}"`,
      };
    }
  },

  *decisionsCanGoOn({ phases }) {
    for (const { item, path, phase, index } of decisionsIn(phases)) {
      if (item.outcomes.some((outcome) => goesOn.includes(outcome))) continue;
      const next = phases[index + 1];
      yield {
        path: [...path, 'outcomes'],
        reason:
          `no outcome of "${item.key}" lets the cycle go on (${goesOn.join(', ')})` +
          (next ? `, so "${next.key}" cannot be reached` : `, so "${phase.key}" cannot end`),
      };
    }
  },

  *decisionsCanBeTaken({ phases }) {
    for (const { item, path, phase } of decisionsIn(phases)) {
      for (const [position, key] of (item.after ?? []).entries()) {
        if (!phase.decisions.some((other) => other.key === key)) {
          yield {
            path: [...path, 'after', position],
            reason: `"${item.key}" waits for "${key}", which is no decision of "${phase.key}"`,
          };
        }
      }
      if (waitsForItself(item, phase.decisions)) {
        yield {
          path: [...path, 'after'],
          reason: `"${item.key}" cannot be reached: it waits, directly or through others, for itself`,
        };
      }
    }
  },

  *returnsGoBack({ phases }) {
    for (const [index, phase] of phases.entries()) {
      for (const [position, key] of (phase.returnTo ?? []).entries()) {
        const path = ['phases', index, 'returnTo', position];
        const target = phases.findIndex((other) => other.key === key);
        const found = phases[target];
        if (!found) yield { path, reason: `"${phase.key}" returns to the unknown phase "${key}"` };
        else if (target === index) yield { path, reason: `"${phase.key}" returns to itself` };
        else if (target > index) {
          yield { path, reason: `"${phase.key}" returns to "${key}", which comes later` };
        } else if (noReturnTo.includes(found.kind)) {
          yield {
            path,
            reason: `"${phase.key}" returns to "${key}", and a ${found.kind} phase is not begun again`,
          };
        } else if (found.optional) {
          yield { path, reason: `"${phase.key}" returns to "${key}", which may be left out of a cycle` };
        }
      }
    }
  },

  *returnsHaveATarget({ phases }) {
    const without = (phase: PhaseDefinition) => (phase.returnTo ?? []).length === 0;
    for (const [index, phase] of phases.entries()) {
      if (phase.kind === 'test' && without(phase)) {
        yield { path: ['phases', index], reason: `"${phase.key}" can fail, but names no phase to return to` };
      }
    }
    for (const { item, path, phase } of decisionsIn(phases)) {
      const position = item.outcomes.indexOf('returned');
      if (position >= 0 && without(phase)) {
        yield {
          path: [...path, 'outcomes', position],
          reason: `"${item.key}" can be returned, but "${phase.key}" names no phase to return to`,
        };
      }
    }
  },

  *laterRoundsRepeatWhatMatters({ phases }) {
    for (const [index, phase] of phases.entries()) {
      if (phase.laterRounds !== 'once') continue;
      const path = ['phases', index, 'laterRounds'];
      if (!onceIsEnough.includes(phase.kind)) {
        yield { path, reason: `"${phase.key}" is a ${phase.kind} phase and is done again in every round` };
      } else if (hasSignatures(phase)) {
        yield { path, reason: `"${phase.key}" has signatures and is done again in every round` };
      }
    }
  },

  *optionalSkipsNothingRequired({ phases }) {
    for (const [index, phase] of phases.entries()) {
      if (!phase.optional) continue;
      const path = ['phases', index, 'optional'];
      if (neverOptional.includes(phase.kind)) {
        yield { path, reason: `"${phase.key}" is a ${phase.kind} phase and cannot be left out` };
      } else if (hasSignatures(phase)) {
        yield { path, reason: `"${phase.key}" has signatures and cannot be left out` };
      }
    }
  },

  *changesAreWorkedIn({ phases }) {
    for (const { item, path, phase, index } of decisionsIn(phases)) {
      const position = item.outcomes.indexOf('approvedWithChanges');
      const finalised = phases.slice(index + 1).some((later) => later.kind === 'dispatch');
      if (position >= 0 && !phase.changesWorkedInBy && !finalised) {
        yield {
          path: [...path, 'outcomes', position],
          reason: `nobody works in the changes with which "${item.key}" approves`,
        };
      }
    }
  },

  *everyUnitIsAsked({ phases, outline }) {
    for (const [index, phase] of phases.entries()) {
      if (phase.kind !== 'contributions') continue;
      const path = ['phases', index, 'contributors'];
      yield* repeated(
        'contributing unit',
        path,
        phase.contributors.map(({ unit }) => unit),
      );
      for (const [position, { unit }] of phase.contributors.entries()) {
        if (!outline.some((section) => section.askedOf.includes(unit))) {
          yield {
            path: [...path, position, 'unit'],
            reason: `no section of the outline is asked of a ${unit}`,
          };
        }
      }
      for (const [position, section] of outline.entries()) {
        for (const [asked, unit] of section.askedOf.entries()) {
          if (phase.contributors.some((contributor) => contributor.unit === unit)) continue;
          yield {
            path: ['outline', position, 'askedOf', asked],
            reason: `section "${section.key}" is asked of a ${unit}, and no ${unit} contributes`,
          };
        }
      }
    }
  },

  *figuresToCheck({ phases, outline }) {
    for (const [index, phase] of phases.entries()) {
      if (phase.kind !== 'contributions' || !phase.figuresCheckedBy) continue;
      if (outline.some((section) => section.content === 'figures')) continue;
      yield {
        path: ['phases', index, 'figuresCheckedBy'],
        reason: 'figures are checked, and no section of the outline asks for figures',
      };
    }
  },

  *kindsOfDeviations({ outline }) {
    for (const [index, { key, content, deviations }] of outline.entries()) {
      if ((content === 'deviations') === (deviations !== undefined)) continue;
      const reason =
        content === 'deviations'
          ? `"${key}" asks deviations, and does not say of which kinds`
          : `"${key}" names kinds of deviations, and asks none`;
      yield { path: ['outline', index], reason };
    }
  },

  *termsAreCalendarDays({ terms }) {
    for (const [index, { key, rule }] of terms.entries()) {
      if (rule.kind === 'lastDay' && !isDayOfEveryYear(rule.month, rule.day)) {
        yield {
          path: ['terms', index, 'rule', 'day'],
          reason: `term "${key}" ends on day ${rule.day} of month ${rule.month}, which not every year has`,
        };
      }
    }
  },

  *termsCountFromAPhase({ terms, phases }) {
    for (const [index, { key, rule }] of terms.entries()) {
      if (rule.kind === 'lastDay') continue;
      const path = ['terms', index, 'rule', 'after'];
      const start = phases.find((phase) => phase.key === rule.after);
      if (!start) yield { path, reason: `term "${key}" counts from the unknown phase "${rule.after}"` };
      else if (start.optional) {
        yield { path, reason: `term "${key}" counts from "${rule.after}", which may be left out` };
      }
    }
  },

  *knownTerms({ terms, phases }) {
    for (const { key, path } of termReferences(phases)) {
      if (!terms.some((term) => term.key === key)) yield { path, reason: `unknown term "${key}"` };
    }
  },

  /** A term that binds no phase would be shown as law and never guarded. */
  *termsAreUsed({ terms, phases }) {
    const used = new Set(termReferences(phases).map(({ key }) => key));
    for (const [index, { key }] of terms.entries()) {
      if (!used.has(key)) yield { path: ['terms', index], reason: `no phase refers to term "${key}"` };
    }
  },

  *dueCountsFromADate({ terms, phases }) {
    for (const [index, { due }] of phases.entries()) {
      const term = terms.find(({ key }) => key === due?.term);
      if (term && term.rule.kind !== 'lastDay') {
        yield {
          path: ['phases', index, 'due', 'term'],
          reason: `a due date counts back from a last day, and term "${term.key}" is "${term.rule.kind}" a phase`,
        };
      }
    }
  },

  /** A term counted from a phase can bind only phases that come after it. */
  *termsLookBack({ terms, phases }) {
    for (const { key, path, index } of termReferences(phases)) {
      const rule = terms.find((term) => term.key === key)?.rule;
      if (!rule || rule.kind === 'lastDay') continue;
      const start = phases.findIndex((phase) => phase.key === rule.after);
      if (start >= index && path.at(-2) !== 'due') {
        yield {
          path,
          reason: `term "${key}" counts from "${rule.after}", which does not come before "${phases[index]?.key}"`,
        };
      }
    }
  },

  *plannedInOrder(definition) {
    const reported = new Set<string>();
    for (const year of everyKindOfYear) {
      let before: { phase: string; due: string } | null = null;
      for (const [index, { phase, due }] of scheduleOf(definition, year).entries()) {
        if (!due) continue;
        if (before && due < before.due && !reported.has(phase)) {
          reported.add(phase);
          yield {
            path: ['phases', index, 'due'],
            reason: `"${phase}" is planned before "${before.phase}" ends (${due} and ${before.due}, for ${year})`,
          };
        }
        before = { phase, due };
      }
    }
  },

  /** The plan itself must keep the law, in years in which a weekend moves a day too. */
  *plannedWithinTerms(definition) {
    const reported = new Set<string>();
    for (const year of everyKindOfYear) {
      for (const [index, { phase, due, lastDays, earliestDays }] of scheduleOf(definition, year).entries()) {
        if (!due) continue;
        const late = lastDays.filter(({ lastDay }) => due > lastDay);
        const early = earliestDays.filter(({ earliestDay }) => due < earliestDay);
        for (const { term, ...bound } of [...late, ...early]) {
          if (reported.has(`${phase}/${term}`)) continue;
          reported.add(`${phase}/${term}`);
          const limit =
            'lastDay' in bound
              ? `after the last day ${bound.lastDay}`
              : `before the first day ${bound.earliestDay}`;
          yield {
            path: ['phases', index, 'due'],
            reason: `"${phase}" is planned on ${due} (for ${year}), ${limit} of term "${term}": it cannot be met`,
          };
        }
      }
    }
  },

  ...reminderRules,
} as const satisfies Record<string, Rule>;

function* duplicates(
  what: string,
  path: Path,
  items: readonly { key: string }[],
): Iterable<DefinitionProblem> {
  const seen = new Set<string>();
  for (const [index, { key }] of items.entries()) {
    if (seen.has(key)) yield { path: [...path, index, 'key'], reason: `duplicate ${what} "${key}"` };
    seen.add(key);
  }
}

/** @param before how many of the names stand elsewhere, in front of the list at `path` */
function* repeated(
  what: string,
  path: Path,
  names: readonly string[],
  before = 0,
): Iterable<DefinitionProblem> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      yield { path: [...path, index - before], reason: `"${name}" appears twice as ${what}` };
    }
  }
}

interface FoundDecision {
  item: DecisionItem;
  path: Path;
  phase: PhaseDefinition & { kind: 'decision' };
  /** Position of the phase. */
  index: number;
}

function decisionsIn(phases: readonly PhaseDefinition[]): FoundDecision[] {
  return phases.flatMap((phase, index) =>
    phase.kind !== 'decision'
      ? []
      : phase.decisions.map((item, position) => ({
          item,
          path: ['phases', index, 'decisions', position],
          phase,
          index,
        })),
  );
}

function waitsForItself(item: DecisionItem, items: readonly DecisionItem[]): boolean {
  const waitsFor = new Set(item.after);
  for (const key of waitsFor) {
    for (const earlier of items.find((other) => other.key === key)?.after ?? []) waitsFor.add(earlier);
  }
  return waitsFor.has(item.key);
}

function hasSignatures(phase: PhaseDefinition): boolean {
  return phase.kind === 'decision' && phase.decisions.some((item) => (item.signedBy ?? []).length > 0);
}

function termReferences(phases: readonly PhaseDefinition[]): { key: string; path: Path; index: number }[] {
  const each = (path: Path, index: number, keys: readonly string[] = []) =>
    keys.map((key, position) => ({ key, path: [...path, position], index }));
  return phases.flatMap((phase, index) => [
    ...(phase.due ? [{ key: phase.due.term, path: ['phases', index, 'due', 'term'], index }] : []),
    ...each(['phases', index, 'terms'], index, phase.terms),
    ...(phase.kind === 'dispatch'
      ? phase.dispatches.flatMap((dispatch, position) =>
          each(['phases', index, 'dispatches', position, 'terms'], index, dispatch.terms),
        )
      : []),
  ]);
}

/** Every place in a phase where a role is named. */
function rolesIn(phase: PhaseDefinition, index: number): { path: Path; role: Role }[] {
  const base: Path = ['phases', index];
  const one = (at: Path, role: Role | undefined) => (role ? [{ path: [...base, ...at], role }] : []);
  const many = (at: Path, list: readonly Role[] = []) =>
    list.map((role, position) => ({ path: [...base, ...at, position], role }));

  switch (phase.kind) {
    case 'preparation':
      return [...one(['preparedBy'], phase.preparedBy), ...many(['agreedBy'], phase.agreedBy)];
    case 'meeting':
      return [
        ...many(['organisers'], phase.organisers),
        ...many(['alignedWith'], phase.alignedWith),
        ...many(['invited'], phase.invited),
        ...one(['replacementOrConsult'], phase.replacementOrConsult),
      ];
    case 'contributions':
      return [
        ...phase.contributors.flatMap(({ writtenBy, submittedBy }, position) => [
          ...one(['contributors', position, 'writtenBy'], writtenBy),
          ...one(['contributors', position, 'submittedBy'], submittedBy),
        ]),
        ...one(['figuresCheckedBy'], phase.figuresCheckedBy),
        ...one(['reviewedBy'], phase.reviewedBy),
        ...one(['waivedBy'], phase.waivedBy),
      ];
    case 'coordination':
      return [...many(['advisedBy'], phase.advisedBy), ...one(['coordinatedBy'], phase.coordinatedBy)];
    case 'test':
      return one(['testedBy'], phase.testedBy);
    case 'consultation':
      return one(['consulted'], phase.consulted);
    case 'decision':
      return [
        ...phase.decisions.flatMap((item, position) => [
          ...one(['decisions', position, 'recordedBy'], item.recordedBy),
          ...many(['decisions', position, 'signedBy'], item.signedBy),
          ...one(['decisions', position, 'castingVote'], item.castingVote),
        ]),
        ...one(['agendaApprovedBy'], phase.agendaApprovedBy),
        ...many(['attendanceAgreedBy'], phase.attendanceAgreedBy),
        ...many(['attendanceRequires'], phase.attendanceRequires),
        ...one(['changesWorkedInBy'], phase.changesWorkedInBy),
      ];
    case 'dispatch':
      return [
        ...one(['finalisedBy'], phase.finalisedBy),
        ...phase.dispatches.flatMap(({ by }, position) => one(['dispatches', position, 'by'], by)),
      ];
    case 'followUp':
      return one(['evaluatedBy'], phase.evaluatedBy);
  }
}
