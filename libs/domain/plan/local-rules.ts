import type { CycleDefinition } from '../definition/definition.js';
import { phaseOfEvent } from '../statutory/phase-of-event.js';
import type { CalendarProblem } from './organisation-calendar.js';
import type { LocalRule } from './year-plan.js';

/**
 * Where an organisation's own rules can not be, whatever the year: a document or step that is not there, a step that counts
 * from itself, one before the council that is planned after a step, or the other way round. Path from the calendar's root.
 */
export function checkLocalRules(
  rules: readonly LocalRule[],
  definitions: readonly CycleDefinition[],
): CalendarProblem[] {
  return rules.flatMap((rule, index) => {
    const fault = faultOf(rule, rules.slice(0, index), definitions);
    return fault ? [{ path: ['localRules', index, ...fault.path], reason: fault.reason }] : [];
  });
}

function faultOf(
  { document, step, name, at }: LocalRule,
  earlier: readonly LocalRule[],
  definitions: readonly CycleDefinition[],
): CalendarProblem | null {
  const definition = definitions.find((one) => one.document === document);
  const council = definition && phaseOfEvent(definition, 'adopted');
  if (!definition || !council)
    return { path: ['document'], reason: `"${document}" is not planned around a council` };
  const order = definition.phases.map(({ key }) => key);
  const isPhase = order.includes(step);
  if (!isPhase && !name) return { path: ['name'], reason: `"${step}" is no phase, so it needs a name` };
  if (step === council.key) return { path: ['step'], reason: 'the council meets on its own dates' };
  // Phases are placed first, and the organisation's own dates after them in the order in which they stand here.
  const own = isPhase ? [] : earlier.filter((one) => one.document === document).map((one) => one.step);
  if (at.step === step || !(order.includes(at.step) || own.includes(at.step))) {
    return {
      path: ['at', 'step'],
      reason: `"${document}" has no step "${at.step}" that "${step}" can count from`,
    };
  }
  if (!isPhase) return null;
  const before = order.indexOf(step) < order.indexOf(council.key);
  if (before === (at.kind === 'after')) {
    const needed = before ? 'back from what follows it' : 'after a step';
    return { path: ['at', 'kind'], reason: `"${step}" is planned ${needed}` };
  }
  const target = order.indexOf(at.step);
  const placedLater = before ? target <= order.indexOf(step) : target >= order.indexOf(step);
  return target >= 0 && placedLater
    ? { path: ['at', 'step'], reason: `"${at.step}" is planned after "${step}", so it can't be counted from` }
    : null;
}
