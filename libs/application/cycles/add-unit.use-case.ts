import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import { steerCycle } from './steer-cycle.js';

/**
 * Adds a team or programme that contributes to a running cycle. Refuses `not-permitted`, `not-found`, `comment-required`,
 * `cycle-not-running`, `invalid-input` (no unit that this document asks), `engine-unavailable`, and what the workflow says.
 */
export class AddUnit {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { cycleId, unitId, reason }: { cycleId: string; unitId: string; reason: string },
  ): Promise<{ cycleId: string }> {
    return steerCycle(this.deps, call, {
      cycleId,
      kind: 'addUnit',
      unitId,
      reason,
      mustMakeSense: async (transaction) => {
        const [unit] = await transaction.people.units([unitId]);
        const definition = await transaction.cycles.definitionOf(cycleId);
        const asked = contributionsPhase(definition).contributors.map((contributor) => contributor.unit);
        must(
          unit && unit.kind !== 'portfolio' && asked.includes(unit.kind),
          'invalid-input',
          `A unit that contributes is one of the organisation's, of a kind that this document asks: ${asked.join(', ')}.`,
          { unitId },
        );
      },
      ask: (steering) => this.deps.engine.addUnit(cycleId, { ...steering, unitId }),
    });
  }
}
