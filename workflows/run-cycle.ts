import type { CycleEnd } from '#contracts/cycle-workflow.js';
import { routeAfter, type PhaseEnd, type Position } from '#domain/cycle/route.js';
import { findPhase, type PhaseDefinition } from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';
import type { CycleRun } from './cycle-run.js';
import { consultation } from './phases/consultation.js';
import { contributions } from './phases/contributions.js';
import { coordination } from './phases/coordination.js';
import { decision } from './phases/decision.js';
import { dispatch } from './phases/dispatch.js';
import { finalTest } from './phases/final-test.js';
import { followUp } from './phases/follow-up.js';
import { meeting } from './phases/meeting.js';
import { preparation } from './phases/preparation.js';

/**
 * Runs the definition: each phase by its kind, then the next, or back to a named phase for the named units in a new round.
 * It may be started again from the state at any moment: what has been answered is not asked again.
 */
export async function runCycle(run: CycleRun): Promise<CycleEnd> {
  await run.activities.enterPhase({ ...run.cycle, position: run.state.position });
  for (;;) {
    const { position } = run.state;
    const phase = findPhase(run.definition, position.phase);
    must(phase, 'definition-invalid', `The definition has no phase "${position.phase}".`);

    const end = await runPhase(run, phase);
    // A cycle that stands still lets people finish what they are at, and begins nothing.
    if (run.state.paused) await run.until(() => !run.state.paused);
    const route = routeAfter(run.definition, run.state, end);
    await run.activities.leavePhase({
      ...run.cycle,
      position,
      end: end.kind,
      next: route.kind === 'phase' ? route.position : null,
    });

    if (route.kind === 'ended') return route.as;
    moveTo(run.state, route.position);
  }
}

function runPhase(run: CycleRun, phase: PhaseDefinition): Promise<PhaseEnd> {
  switch (phase.kind) {
    case 'preparation':
      return preparation(run, phase);
    case 'meeting':
      return meeting(run, phase);
    case 'contributions':
      return contributions(run, phase);
    case 'coordination':
      return coordination(run, phase);
    case 'test':
      return finalTest(run, phase);
    case 'consultation':
      return consultation(run, phase);
    case 'decision':
      return decision(run, phase);
    case 'dispatch':
      return dispatch(run, phase);
    case 'followUp':
      return followUp(run, phase);
  }
}

/**
 * Answers belong to a phase and round; those of the one that is left are not needed any more. What was heard of
 * contributions may be late news of an earlier round, when opening them had already read what became of it; opening them
 * again reads anew.
 */
export function moveTo(state: CycleRun['state'], position: Position): void {
  if (!state.done.includes(state.position.phase)) state.done.push(state.position.phase);
  state.position = position;
  state.contributions = {};
  const prefix = `${position.phase}/${position.round}/`;
  for (const key of Object.keys(state.answers)) {
    if (!key.startsWith(prefix)) delete state.answers[key];
  }
}
