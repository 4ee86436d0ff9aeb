/**
 * The workflow that starts an organisation's cycles on the days of its adopted plans: one per organisation, for as long as
 * there is one. It hears of plans by the same signal as a cycle hears of tasks (`messages.progressed`).
 */
export const planningWorkflowType = 'planningWorkflow';
export const planningWorkflowId = (organisationId: string): string => `planning-${organisationId}`;

/** Input of the workflow; `seen` only after continue-as-new. */
export interface PlanningInput {
  organisationId: string;
  /** Highest event sequence taken in. */
  seen?: number;
}

/** What planning asks of PostgreSQL: short, idempotent, one transaction. */
export interface PlanningActivities {
  /**
   * Starts every cycle whose day has come by the adopted plans and that was not started before, however long ago that day
   * was as long as the council is still to meet.
   * @returns the UTC instant at which the next day comes; null when none is planned
   */
  startDueCycles(at: { organisationId: string }): Promise<{ nextAt: string | null }>;
}
