import type { PhaseEnd } from '#domain/cycle/route.js';
import type { DispatchPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';
import { workInAmendments } from './work-in-amendments.js';

/** Phase 12, completion: amendments worked in, final version fixed, then everybody who must get it does, with a receipt. */
export async function dispatch(run: CycleRun, phase: DispatchPhase): Promise<PhaseEnd> {
  await workInAmendments(run, phase.finalisedBy);
  await run.ask({ kind: 'fixFinalVersion', of: { role: phase.finalisedBy } });
  await Promise.all(
    phase.dispatches.map(({ key, by }) =>
      run.ask({ kind: 'dispatchDocument', of: { role: by }, about: { type: 'dispatch', id: key } }),
    ),
  );
  return { kind: 'done' };
}
