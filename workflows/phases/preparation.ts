import type { PhaseEnd } from '#domain/cycle/route.js';
import type { PreparationPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';

/** Phase 1: units, outline and instructions are set, and those who must agree do; an objection means setting them again. */
export async function preparation(run: CycleRun, phase: PreparationPhase): Promise<PhaseEnd> {
  for (let attempt = 1; ; attempt++) {
    await run.ask({ kind: 'prepareCycle', of: { role: phase.preparedBy }, attempt });
    const answers = await Promise.all(
      phase.agreedBy.map((role) => run.ask({ kind: 'agreeToPreparation', of: { role }, attempt })),
    );
    if (answers.every(({ outcome }) => outcome === 'agreed')) break;
  }
  const { leadUnitId, skipped } = await run.activities.readPreparation(run.cycle);
  run.state.leadUnitId = leadUnitId;
  run.state.skipped = skipped;
  return { kind: 'done' };
}
