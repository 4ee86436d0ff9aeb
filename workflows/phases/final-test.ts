import { endFrom, type PhaseEnd } from '#domain/cycle/route.js';
import type { TestPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';

/** Phase 7, eindtoets: passed on its criteria, or returned, naming what must be redone by whom. */
export async function finalTest(run: CycleRun, phase: TestPhase): Promise<PhaseEnd> {
  return endFrom(run.definition, [await run.ask({ kind: 'performFinalTest', of: { role: phase.testedBy } })]);
}
