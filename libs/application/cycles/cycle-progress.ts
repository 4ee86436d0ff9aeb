import type { BurnUpPoint } from '#domain/contribution/progress.js';
import type { ContributionStatus } from '#domain/contribution/contribution.js';

/** How far the contributions of a cycle are: what pictures of it are drawn from. Dates are local. */
export interface CycleProgressView {
  cycleId: string;
  /** The last day of the contributions; null without one. */
  dueOn: string | null;
  burnUp: BurnUpPoint[];
  /** The latest first; units that contribute no longer are not among them. */
  units: {
    unitId: string;
    unitName: string;
    contributionId: string | null;
    status: ContributionStatus | 'notOpened';
    dueOn: string | null;
    /** The day of its last submission. */
    submittedOn: string | null;
    /** So far, or when it submitted; 0 for in time. */
    daysLate: number;
  }[];
}

export interface CycleProgressReader {
  /** @param today local; null for what isn't in the organisation */
  progress(organisationId: string, cycleId: string, today: string): Promise<CycleProgressView | null>;
}
