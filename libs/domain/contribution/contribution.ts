import type { Figure } from '../figures/figure.js';

export const contributionStatuses = [
  'writing',
  'submitted',
  'returned',
  'accepted',
  'waived',
  'dropped',
] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

/** What a unit contributes to a cycle: one per unit and cycle, over all rounds. */
export interface Contribution {
  id: string;
  organisationId: string;
  cycleId: string;
  unitId: string;
  unitKind: 'team' | 'programme';
  status: ContributionStatus;
  /** The cycle round it was last opened in. */
  round: number;
  /** Submissions so far = the number of the last version; 0 for none. */
  versionNumber: number;
  dueOn: string | null;
  /** Who submitted the last version, and for whom. */
  submittedBy: string | null;
  submittedOnBehalfOf: string | null;
  figuresCheck: 'correct' | 'incorrect' | null;
  review: 'accepted' | 'returned' | null;
  politicallySensitive: boolean;
  crossesTeams: boolean;
}

/** The text of one section. */
export interface SectionText {
  section: string;
  text: string;
}

/** What a team has written, draft or submitted. */
export interface ContributionContent {
  sections: SectionText[];
  figures: Figure[];
}

/** The submitter's statement: timely, correct and complete (seed 000). */
export interface QualityStatement {
  timely: boolean;
  correct: boolean;
  complete: boolean;
}

/** An immutable, numbered submission. */
export interface ContributionVersion {
  id: string;
  contributionId: string;
  number: number;
  content: ContributionContent;
  qualityStatement: QualityStatement;
  /** SHA-256, hex, of the canonical JSON of the content. */
  checksum: string;
  submittedBy: string;
  onBehalfOf: string | null;
  submittedAt: string;
  /** Submitted after its due date. */
  late: boolean;
}

/** A reviewer's remark on a section of a version. */
export interface Remark {
  section: string;
  text: string;
}
