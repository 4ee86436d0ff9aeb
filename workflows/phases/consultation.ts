import { endFrom, type PhaseEnd } from '#domain/cycle/route.js';
import type { ConsultationPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';

/** Phase 8: each portfolio holder agrees, or sends it back with remarks. */
export async function consultation(run: CycleRun, phase: ConsultationPhase): Promise<PhaseEnd> {
  const { unitIds } = await run.activities.readPortfolios(run.cycle);
  const answers = await Promise.all(
    unitIds.map((unitId) =>
      run.ask({
        kind: 'consultPortfolioHolder',
        of: { role: phase.consulted, unitId },
        about: { type: 'unit', id: unitId },
      }),
    ),
  );
  return endFrom(run.definition, answers);
}
