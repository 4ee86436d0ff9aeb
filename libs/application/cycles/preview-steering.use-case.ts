import {
  consequencesOf,
  type Consequences,
  type MovedDate,
  type SteeringCommand,
} from '#domain/cycle/steering.js';
import type { Position } from '#domain/cycle/route.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import { standingOf } from './standing.js';
import { mustMakeSense } from './steer-cycle.use-case.js';

/** What would come of steering; see {@link consequencesOf}. */
export interface SteeringPreview {
  dates: MovedDate[];
  goesTo: Position | null;
  skippedPhases: string[];
  /** Whose outline becomes another, and who have begun and keep theirs; null when it stays. */
  outline: Consequences['outline'];
  /** How many tasks would be taken back. */
  withdrawsTasks: number;
}

/**
 * Tells what would come of steering a cycle as it stands now, and changes nothing. Refuses what steering refuses, in the same
 * words, but for who may do it: whoever reads the cycle may know.
 */
export class PreviewSteering {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { cycleId, command }: { cycleId: string; command: SteeringCommand },
  ): Promise<SteeringPreview> {
    const { unitOfWork, law } = this.deps;
    // Nothing is done, so nothing has to be known again.
    return unitOfWork.run({ ...call, idempotency: null }, async (transaction) => {
      const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
      await mustMakeSense(transaction, law, cycle, command);
      const standing = await standingOf(transaction, law, cycle);
      const { dates, goesTo, skipped, outline } = consequencesOf(standing, command);
      const open = await transaction.tasks.lockActive(cycleId);
      const dropped =
        command.kind === 'dropUnit'
          ? await transaction.contributions.lockByUnit(cycleId, command.unitId)
          : null;
      const withdrawn = open.filter((task) => {
        if (command.kind === 'withdraw') return true;
        if (command.kind === 'dropUnit') return dropped !== null && task.subject?.id === dropped.id;
        if (command.kind === 'carryActions') return task.kind === 'completeFollowUpAction';
        return goesTo !== null && task.phase === standing.position.phase;
      });
      return { dates, goesTo, skippedPhases: skipped, outline, withdrawsTasks: withdrawn.length };
    });
  }
}
