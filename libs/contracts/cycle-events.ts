import { isSettled } from '#domain/contribution/contribution.rules.js';
import type { ContributionStatus } from '#domain/contribution/contribution.js';

/**
 * What people did, as the cycle's workflow hears it: relayed from the outbox in order, in batches, with a sequence number
 * per cycle. Ids and codes only, never names or text.
 */
export type CycleEvent = NewCycleEvent & {
  sequence: number;
  /** The request that did it: what the cycle does because of it is recorded and logged under the same id. */
  requestId: string | null;
};

/** An event before the outbox has numbered it. */
export type NewCycleEvent =
  | { type: 'cycleRequested' }
  | { type: 'taskCompleted'; key: string; answer: TaskAnswer }
  | { type: 'contributionMoved'; unitId: string; status: ContributionStatus }
  /** A plan with other dates for the cycle was adopted: its dates are to be read anew (`loadCycle`). */
  | { type: 'planChanged' }
  /** To the planning of the organisation, not to a cycle: a plan was adopted. */
  | { type: 'planAdopted'; year: number };

/** With this status what was accepted is opened again: a cycle that was told it is settled must not go on by that. */
export const opensAgain: ContributionStatus = 'returned';

/**
 * Whether the cycle may go on because of this, or may not any more, so that its workflow should hear it at once. It waits
 * until every contribution is settled: what else one goes through before that can be told later, together.
 */
export const mayMoveCycle = (event: NewCycleEvent): boolean =>
  event.type !== 'contributionMoved' || isSettled(event.status) || event.status === opensAgain;

/** The part of a completed task that decides where the cycle goes. */
export interface TaskAnswer {
  outcome: string;
  /** For a return: the phase to go back to and the units concerned. */
  returnTo?: string;
  unitIds?: string[];
}
