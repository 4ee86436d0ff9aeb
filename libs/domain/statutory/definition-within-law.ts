import type { CycleDefinition, PhaseDefinition, Term } from '../definition/definition.js';
import type { DefinitionProblem } from '../definition/definition-problem.js';
import { addDays, lastLawfulDay } from '../shared/dates.js';
import { councilPartsOf } from './council-parts.js';
import { phaseOfEvent } from './phase-of-event.js';
import type { StatutoryEvent, StatutoryRule } from './statutory-rule.js';

/**
 * Where a definition is looser than law: a term of law that none of its own terms expresses at least as strictly, a
 * paragraph its outline does not ask, an adoption that would not lapse. A cycle runs on its pinned definition alone, so
 * law must be in there; it may be stricter. An empty list: the definition may be used under these rules.
 * @param rules those that bind the definition's document ({@link rulesInForce})
 */
export function checkWithinLaw(
  definition: CycleDefinition,
  rules: readonly StatutoryRule[],
): DefinitionProblem[] {
  return rules.flatMap((one): DefinitionProblem[] => {
    const { rule, article, name } = one;
    const looser = `looser than ${article} (${name.en})`;
    switch (rule.kind) {
      case 'before':
      case 'within':
      case 'notEarlierThan':
        return termMissing(definition, one) ? [{ path: whereOf(definition, rule.of), reason: looser }] : [];
      case 'lapses': {
        const phase = phaseOfEvent(definition, rule.of);
        return phase?.kind === 'decision' && !phase.adoptionsLapseWhenHeldOver
          ? [{ path: whereOf(definition, rule.of), reason: looser }]
          : [];
      }
      case 'onlyAfter': {
        const parts = councilPartsOf(definition);
        const missing = [rule.of, ...rule.after].filter((event) => !parts.some(({ part }) => part === event));
        return rule.of === 'approvedAsOne' && missing.length > 0
          ? [{ path: whereOf(definition, 'adopted'), reason: `${missing.join(', ')} is missing: ${looser}` }]
          : [];
      }
      case 'contents': {
        if (rule.of === 'document') return [];
        const asked = new Set(definition.outline.map(({ key }) => key));
        return rule.parts
          .filter(({ key }) => !asked.has(key))
          .map(({ key }) => ({ path: ['outline'], reason: `section "${key}" is missing: ${looser}` }));
      }
      default:
        // What is judged on the case itself, when it happens.
        return [];
    }
  });
}

/** Any year: the same days of the same neighbouring years are compared. */
const someYear = 2027;

function termMissing(definition: CycleDefinition, { rule }: StatutoryRule): boolean {
  if (rule.kind !== 'before' && rule.kind !== 'within' && rule.kind !== 'notEarlierThan') return false;
  const phase = phaseOfEvent(definition, rule.of);
  if (rule.kind === 'before') {
    const lastDay = addDays(lastLawfulDay(rule, someYear), -1);
    return !termsOf(definition, phase).some(
      (term) => term.kind === 'lastDay' && lastLawfulDay(term, someYear) <= lastDay,
    );
  }
  const start = phaseOfEvent(definition, rule.after);
  // A term from or to something outside the cycle, such as the supervisor's own, binds no phase.
  if (!phase || !start) return false;
  const days = rule.days ?? 0;
  return !termsOf(definition, phase).some((term) => {
    if (term.kind === 'lastDay' || term.after !== start.key || term.kind !== rule.kind) return false;
    return term.kind === 'within' ? term.days <= days : term.days >= days;
  });
}

function termsOf(definition: CycleDefinition, phase: PhaseDefinition | undefined): Term['rule'][] {
  if (!phase) return [];
  const keys = [
    ...(phase.terms ?? []),
    ...(phase.kind === 'dispatch' ? phase.dispatches.flatMap(({ terms = [] }) => terms) : []),
  ];
  return definition.terms.filter(({ key }) => keys.includes(key)).map(({ rule }) => rule);
}

function whereOf(definition: CycleDefinition, event: StatutoryEvent): (string | number)[] {
  const phase = phaseOfEvent(definition, event);
  return phase ? ['phases', definition.phases.indexOf(phase)] : ['phases'];
}
