import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';
import { steerCycle } from './steer-cycle.js';

/**
 * Drops a team or programme from a running cycle: nothing more is asked of it. Refuses `not-permitted`, `not-found`,
 * `comment-required`, `cycle-not-running`, `unit-not-in-cycle`, `engine-unavailable`, and what the workflow says.
 */
export class DropUnit {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { cycleId, unitId, reason }: { cycleId: string; unitId: string; reason: string },
  ): Promise<{ cycleId: string }> {
    return steerCycle(this.deps, call, {
      cycleId,
      kind: 'dropUnit',
      unitId,
      reason,
      mustMakeSense: async (transaction) => {
        const units = await transaction.cycles.units(cycleId);
        must(
          units.some((unit) => unit.unitId === unitId),
          'unit-not-in-cycle',
          'That unit does not contribute to this cycle.',
          { unitId },
        );
      },
      ask: (steering) => this.deps.engine.dropUnit(cycleId, { ...steering, unitId }),
    });
  }
}
