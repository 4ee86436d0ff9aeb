import type { TaskAnswer } from '#contracts/cycle-events.js';
import { mustBeReturnTarget } from '#domain/cycle/route.js';
import { findPhase } from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';
import { found } from '../../shared/find.js';
import type { Completion } from '../completion.js';
import { mustContribute } from './contributing-units.js';

/** Where a form sends the cycle back to, and for whom. */
interface Returning {
  returnTo?: string;
  unitIds?: string[];
}

/**
 * Checks a return and gives it to the workflow: to a phase that the definition names for it and that this cycle has, for
 * units that contribute, and at least one when it is their contributions that must be redone. Refuses
 * `return-target-not-allowed`, `unit-not-in-cycle`, or `invalid-input` when outcome and form contradict each other.
 */
export async function answerToReturn(
  completion: Completion,
  { returnTo, unitIds: named = [] }: Returning,
): Promise<Pick<TaskAnswer, 'returnTo' | 'unitIds'>> {
  const { transaction, task, definition, outcome } = completion;
  if (outcome !== 'returned') {
    must(
      returnTo === undefined && named.length === 0,
      'invalid-input',
      `The outcome "${outcome}" sends nothing back; leave out returnTo and unitIds.`,
    );
    return {};
  }
  must(returnTo !== undefined, 'invalid-input', 'A return names the phase to go back to.', {
    errors: [{ path: '/returnTo', message: 'must be given with the outcome returned' }],
  });
  mustBeReturnTarget(definition, task.phase, returnTo);
  const cycle = found(await transaction.cycles.find(task.cycleId), 'cycle');
  must(
    !cycle.skippedPhases.includes(returnTo),
    'return-target-not-allowed',
    `"${returnTo}" was left out of this cycle.`,
  );
  const unitIds = [...new Set(named)];
  must(
    unitIds.length > 0 || findPhase(definition, returnTo)?.kind !== 'contributions',
    'invalid-input',
    'A return to the contributions names the units that have work to redo.',
    { errors: [{ path: '/unitIds', message: 'must name at least one unit' }] },
  );
  await mustContribute(transaction, task.cycleId, unitIds);
  return { returnTo, unitIds };
}
