import type { ContributionContent } from '../contribution/contribution.js';
import type { Role } from '../people/roles.js';

/** How a part of the document came to be approved. */
export interface Approval {
  step: 'submitted' | 'figuresChecked' | 'accepted';
  personId: string;
  /** Whom they stood in for. */
  onBehalfOf: string | null;
  role: Role | null;
  /** UTC instant. */
  at: string;
}

/** What one unit contributed to a version of the document, and who approved that. */
export interface DocumentPart {
  unitId: string;
  contributionId: string;
  /** Number and checksum of the version of the contribution. */
  version: number;
  checksum: string;
  content: ContributionContent;
  /** The unit as it was called then; absent in versions from before it was kept. */
  unit?: { kind: 'team' | 'programme'; code: string; name: string };
  /** In the order in which it went; absent in versions from before it was kept. */
  approvals?: Approval[];
}

/** All that a version of the document holds. Its checksum is over this. */
export interface DocumentContent {
  /** Programmes first, then teams, each by code. */
  parts: DocumentPart[];
  /** Changes that bodies made and that were worked in. */
  amendments: { id: string; title: string; note: string }[];
}
