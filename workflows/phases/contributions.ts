import { isSettled } from '#domain/contribution/contribution.rules.js';
import type { Contribution } from '#domain/contribution/contribution.js';
import type { PhaseEnd } from '#domain/cycle/route.js';
import type { ContributionsPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';

/**
 * Phase 3: every team and programme contributes, in parallel. Writing, submitting, checking, reviewing and returning is the
 * contribution's own affair, in the transaction of whoever does it; the cycle waits until all are accepted or waived.
 */
export async function contributions(run: CycleRun, phase: ContributionsPhase): Promise<PhaseEnd> {
  const { state } = run;
  const { contributions: opened } = await run.activities.openContributions({
    ...run.cycle,
    phase: phase.key,
    round: state.position.round,
    units: state.position.units,
    dueOn: run.due[phase.key]?.on ?? null,
  });
  // What was heard since they were opened is newer than what opening them found.
  state.contributions = { ...opened, ...state.contributions };
  await run.until(() =>
    Object.values(state.contributions).every((status) => isSettled(status as Contribution['status'])),
  );
  return { kind: 'done' };
}
