import type { Body } from '../people/roles.js';

export const followUpSources = ['motion', 'promise', 'decision', 'evaluation'] as const;
export type FollowUpSource = (typeof followUpSources)[number];
export const followUpStatuses = ['open', 'done', 'carried'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** A motion, promise or decision to follow (domain text, phase 13). */
export interface FollowUpAction {
  id: string;
  cycleId: string;
  source: FollowUpSource;
  /** The body to which it is accounted for; null for the organisation itself. */
  body: Body | null;
  /** Where it came from. */
  decisionId: string | null;
  motionId: string | null;
  meetingId: string | null;
  /** The action of an earlier cycle that it goes on with. */
  carriedFrom: string | null;
  title: string;
  ownerId: string;
  dueOn: string | null;
  status: FollowUpStatus;
  /** In hundredths, as its owner last reported. */
  progress: number;
  evidence: string | null;
}

/** What an owner reported about an action; never changed. */
export interface FollowUpProgress {
  id: string;
  actionId: string;
  progress: number;
  text: string;
  evidence: string | null;
  reportedBy: string;
  onBehalfOf: string | null;
  reportedAt: string;
}

/** What the evaluation of a cycle found; the preparation of the next one shows it. */
export interface EvaluationFinding {
  id: string;
  cycleId: string;
  number: number;
  text: string;
  foundBy: string;
  foundAt: string;
}
