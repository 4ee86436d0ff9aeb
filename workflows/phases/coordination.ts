import { contributionsKey, type PhaseEnd } from '#domain/cycle/route.js';
import type { CoordinationPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';

/** Phase 4: advice is in, coherence is judged, and the draft is assembled; or single contributions are reopened. */
export async function coordination(run: CycleRun, phase: CoordinationPhase): Promise<PhaseEnd> {
  await Promise.all(phase.advisedBy.map((role) => run.ask({ kind: 'giveAdvice', of: { role } })));
  const { outcome, unitIds } = await run.ask({ kind: 'coordinate', of: { role: phase.coordinatedBy } });
  if (outcome === 'assembled') return { kind: 'done' };
  return { kind: 'returned', to: contributionsKey(run.definition), units: unitIds ?? [] };
}
