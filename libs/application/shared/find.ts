import {
  findPhase,
  type CycleDefinition,
  type PhaseDefinition,
  type PhaseKind,
} from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';

/** What was looked up, or `not-found` naming what there is none of. */
export function found<T>(value: T | null | undefined, what: string): T {
  must(value !== null && value !== undefined, 'not-found', `There is no such ${what}.`);
  return value;
}

/** The phase of that key, which must be of that kind: a definition that says otherwise is `definition-invalid`. */
export function phaseOf<K extends PhaseKind>(
  definition: CycleDefinition,
  key: string,
  kind: K,
): Extract<PhaseDefinition, { kind: K }> {
  const phase = findPhase(definition, key);
  must(phase?.kind === kind, 'definition-invalid', `The phase "${key}" is not a ${kind} phase.`);
  return phase as Extract<PhaseDefinition, { kind: K }>;
}

/** The definition's phase in which units contribute; every definition has exactly one. */
export function contributionsPhase(definition: CycleDefinition) {
  const phase = definition.phases.find(({ kind }) => kind === 'contributions');
  must(phase?.kind === 'contributions', 'definition-invalid', 'No phase asks for contributions.');
  return phase;
}
