import type { FrozenAttachment } from '../attachment/attachment.js';
import type { Figure } from '../figures/figure.js';
import type { Deviation } from './deviation.js';

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

/** What one section says: structured text (Markdown), why a paragraph of the document does not apply, or deviations. */
export interface SectionText {
  section: string;
  text: string;
  /** The reason why a paragraph (BBV 9(2)) does not apply; then there is no text. */
  notApplicable?: string;
  /** Of a section that asks deviations, instead of text; none of them says that there is nothing to report. */
  deviations?: Deviation[];
}

/** What a team has written, draft or submitted. */
export interface ContributionContent {
  sections: SectionText[];
  figures: Figure[];
  /** Of a version: the files that were attached when it was submitted, by id. Absent in versions from before they were kept. */
  attachments?: FrozenAttachment[];
}

/** The submitter's statement: timely, correct and complete (seed 000). */
export interface QualityStatement {
  timely: boolean;
  correct: boolean;
  complete: boolean;
}

/** An immutable, numbered version: a submission, or a submission as the reviewer accepted it with small changes. */
export interface ContributionVersion {
  id: string;
  contributionId: string;
  number: number;
  /** The number of the submission that the reviewer changed in this version; null for a submission. */
  revises: number | null;
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

/** A remark of the reviewer or of finance on a section of a version, or on one line of its figures. */
export interface Remark {
  section: string;
  text: string;
  /** The line of figures that it is on: both, or neither. */
  taakveld?: string;
  year?: number;
}

/** What a person of another team, or above it, was asked about a contribution before its submission (seed 000). */
export interface Alignment {
  id: string;
  contributionId: string;
  /** The cycle round in which it was asked. */
  round: number;
  personId: string;
  question: string;
  askedBy: string;
  onBehalfOf: string | null;
  askedAt: string;
  status: 'asked' | 'agreed' | 'disagreed' | 'withdrawn';
  /** What was answered; a disagreement says why. */
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

/** More time that a unit asks for. */
export interface ExtensionRequest {
  id: string;
  contributionId: string;
  /** Local date. */
  until: string;
  reason: string;
  askedBy: string;
  onBehalfOf: string | null;
  askedAt: string;
  /** `lapsed`: the contribution was submitted or waived before anybody decided. */
  status: 'asked' | 'granted' | 'refused' | 'lapsed';
  grantedUntil: string | null;
}
