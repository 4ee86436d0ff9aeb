import { findPhase, type CycleDefinition, type PhaseDefinition } from '../definition/definition.js';
import { must } from '../shared/domain-error.js';

/** Where a cycle stands: a phase, in a round, for all units or only those it was sent back for. */
export interface Position {
  phase: string;
  round: number;
  /** Unit ids that this round is about; null for all. */
  units: string[] | null;
}

/** How a phase ended. */
export type PhaseEnd =
  { kind: 'done' } | { kind: 'returned'; to: string; units: string[] } | { kind: 'rejected' };

export type Route = { kind: 'phase'; position: Position } | { kind: 'ended'; as: 'completed' | 'rejected' };

/** What the route depends on besides the definition. */
export interface Progress {
  position: Position;
  /** Phases that have been done at least once. */
  done: readonly string[];
  /** Optional phases left out at the preparation. */
  skipped: readonly string[];
}

export const firstPosition = (definition: CycleDefinition): Position => ({
  phase: firstPhase(definition).key,
  round: 1,
  units: null,
});

/**
 * Where the cycle goes after a phase: the next one, or back to a named phase for the named units in a new round, or its
 * end. Phases that need doing only `once` are passed over in later rounds; a signature never is.
 */
export function routeAfter(definition: CycleDefinition, progress: Progress, end: PhaseEnd): Route {
  const { position } = progress;
  if (end.kind === 'rejected') return { kind: 'ended', as: 'rejected' };
  if (end.kind === 'returned') {
    mustBeReturnTarget(definition, position.phase, end.to);
    return {
      kind: 'phase',
      position: {
        phase: end.to,
        round: position.round + 1,
        units: end.units.length > 0 ? [...end.units] : null,
      },
    };
  }
  const done = new Set([...progress.done, position.phase]);
  const index = definition.phases.findIndex(({ key }) => key === position.phase);
  const next = definition.phases.slice(index + 1).find((phase) => isAsked(phase, progress.skipped, done));
  return next
    ? { kind: 'phase', position: { ...position, phase: next.key } }
    : { kind: 'ended', as: 'completed' };
}

/** A return goes to one of the phases that the definition names for it: `return-target-not-allowed`. */
export function mustBeReturnTarget(definition: CycleDefinition, from: string, to: string): void {
  const allowed = returnTargets(definition, from);
  must(
    allowed.includes(to),
    'return-target-not-allowed',
    allowed.length > 0
      ? `From "${from}" the cycle can go back to: ${allowed.join(', ')}.`
      : `From "${from}" the cycle can't go back.`,
    { allowed },
  );
}

/** Where a phase may send the cycle back to. Coordination may always reopen contributions: that is what it is for. */
export function returnTargets(definition: CycleDefinition, from: string): readonly string[] {
  const phase = findPhase(definition, from);
  const named = phase?.returnTo ?? [];
  return phase?.kind === 'coordination' ? [...named, contributionsKey(definition)] : named;
}

/** The key of the phase in which units contribute; the checks of a definition see to it that there is one. */
export function contributionsKey({ phases }: CycleDefinition): string {
  const phase = phases.find(({ kind }) => kind === 'contributions');
  must(phase, 'definition-invalid', 'The definition has no phase of contributions.');
  return phase.key;
}

const isAsked = (phase: PhaseDefinition, skipped: readonly string[], done: ReadonlySet<string>): boolean =>
  !skipped.includes(phase.key) && !(phase.laterRounds === 'once' && done.has(phase.key));

function firstPhase(definition: CycleDefinition): PhaseDefinition {
  const [first] = definition.phases;
  must(first, 'definition-invalid', 'A definition has at least one phase.');
  return first;
}

/** One person's answer that may send the cycle back. */
export interface Answer {
  outcome: string;
  returnTo?: string;
  unitIds?: string[];
}

/**
 * What answers given side by side come to: done when none returns; otherwise back to the earliest phase that any of them
 * names, for all units they name together (none named by one of them: all units).
 */
export function endFrom(definition: CycleDefinition, answers: readonly Answer[]): PhaseEnd {
  const returns = answers.filter(({ outcome }) => outcome === 'returned');
  if (returns.length === 0) return { kind: 'done' };
  const order = definition.phases.map(({ key }) => key);
  const [to] = returns
    .map(({ returnTo }) => returnTo ?? '')
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const allUnits = returns.some(({ unitIds }) => !unitIds || unitIds.length === 0);
  return {
    kind: 'returned',
    to: to ?? '',
    units: allUnits ? [] : [...new Set(returns.flatMap(({ unitIds }) => unitIds ?? []))],
  };
}
