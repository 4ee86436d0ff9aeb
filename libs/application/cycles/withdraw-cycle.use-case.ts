import type { PersonCall } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';
import { steerCycle } from './steer-cycle.js';

/**
 * Withdraws a whole cycle: it ends, and what is still asked is withdrawn. Refuses `not-permitted`, `not-found`,
 * `comment-required`, `cycle-not-running`, `engine-unavailable`, and what the workflow says.
 */
export class WithdrawCycle {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { cycleId, reason }: { cycleId: string; reason: string },
  ): Promise<{ cycleId: string }> {
    return steerCycle(this.deps, call, {
      cycleId,
      kind: 'withdraw',
      unitId: null,
      reason,
      ask: (steering) => this.deps.engine.withdraw(cycleId, steering),
    });
  }
}
