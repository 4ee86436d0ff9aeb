import type { CycleDefinition, DispatchPhase, PhaseDefinition } from '../definition/definition.js';
import type { Body } from '../people/roles.js';
import type { StatutoryEvent } from './statutory-rule.js';

/** Where in a cycle each event of law takes place, at the end of which phase. Events not named have no phase. */
const places: Partial<Record<StatutoryEvent, (phase: PhaseDefinition) => boolean>> = {
  offered: (phase) => decides(phase, 'executiveBoard'),
  draftSent: (phase) => sendsTo(phase, 'councilMembers'),
  deliberated: (phase) => decides(phase, 'council'),
  adopted: (phase) => decides(phase, 'council'),
  published: (phase) => sendsTo(phase, 'public'),
  sent: (phase) => sendsTo(phase, 'supervisor'),
};

/** The events of law that a phase of a cycle can carry. */
export const eventsWithPhase = Object.keys(places) as StatutoryEvent[];

/**
 * The phase of a definition in which an event of law takes place: the last that fits, since the council that decides last
 * is the one that adopts. Undefined when the definition has none.
 */
export function phaseOfEvent(
  definition: CycleDefinition,
  event: StatutoryEvent,
): PhaseDefinition | undefined {
  const fits = places[event];
  return fits && definition.phases.findLast(fits);
}

const decides = (phase: PhaseDefinition, body: Body): boolean =>
  phase.kind === 'decision' && phase.decisions.some((item) => item.body === body);

const sendsTo = (phase: PhaseDefinition, to: DispatchPhase['dispatches'][number]['to']): boolean =>
  phase.kind === 'dispatch' && phase.dispatches.some((dispatch) => dispatch.to === to);
