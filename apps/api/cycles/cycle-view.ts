import type { CycleView } from '#application/views.js';
import { whyDue } from '#domain/cycle/phase-dates.js';

/** A cycle as pages show it: each day with where it comes from, in words. */
export const cycleView = ({ phases, ...cycle }: CycleView) => ({
  ...cycle,
  phases: phases.map(({ dueFrom, ...phase }) => ({ ...phase, whyDue: dueFrom && whyDue(dueFrom) })),
});
