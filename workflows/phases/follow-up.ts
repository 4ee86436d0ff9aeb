import type { PhaseEnd } from '#domain/cycle/route.js';
import type { FollowUpPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';

/** Phase 13: every action is done or carried into the next cycle, and the cycle is evaluated. */
export async function followUp(run: CycleRun, phase: FollowUpPhase): Promise<PhaseEnd> {
  const { actions } = await run.activities.readFollowUp(run.cycle);
  await Promise.all([
    ...actions.map(({ id, personId, dueOn }) =>
      run.ask({
        kind: 'completeFollowUpAction',
        of: { personId },
        about: { type: 'followUpAction', id },
        dueOn,
      }),
    ),
    run.ask({ kind: 'evaluateCycle', of: { role: phase.evaluatedBy } }),
  ]);
  return { kind: 'done' };
}
