import type { CycleActivities } from '#contracts/cycle-activities.js';
import { contributionSteps } from './contribution-steps.js';
import { phaseSteps } from './phase-steps.js';
import { readingSteps } from './reading-steps.js';
import { reminderSteps } from './reminder-steps.js';
import { steeringSteps } from './steering-steps.js';
import { stepWith, type CycleStepDependencies } from './step.js';

/**
 * What a cycle's workflow asks of PostgreSQL: each one transaction and idempotent, since an activity may run again after a
 * crash.
 */
export function cycleSteps(deps: CycleStepDependencies): CycleActivities {
  const step = stepWith(deps);
  return {
    ...phaseSteps(step, deps.law),
    ...readingSteps(step),
    ...contributionSteps(step, deps.law, deps.identifiers),
    ...reminderSteps(step, deps.law),
    ...steeringSteps(step, deps.law, deps.identifiers),
  };
}
