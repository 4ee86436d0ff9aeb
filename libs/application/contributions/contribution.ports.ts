import type { Alignment, ExtensionRequest, Remark } from '#domain/contribution/contribution.js';
import type { FigureChange } from '#domain/figures/figure-changes.js';

/**
 * What is said and kept around a contribution besides its text: remarks with their answers, alignments, extensions, what
 * figures were, what people have seen, and who is responsible for which paragraph. Who changes any of it has locked the
 * contribution, or for assignments the cycle.
 */
export interface DossierRepository {
  /** All remarks, oldest first. */
  remarks(contributionId: string): Promise<KeptRemark[]>;
  answerRemark(remarkId: string, answer: RemarkAnswer): Promise<void>;
  alignments(contributionId: string): Promise<Alignment[]>;
  insertAlignment(alignment: Alignment): Promise<void>;
  saveAlignment(alignment: Alignment): Promise<void>;
  extensions(contributionId: string): Promise<ExtensionRequest[]>;
  insertExtension(request: ExtensionRequest): Promise<void>;
  saveExtension(request: ExtensionRequest): Promise<void>;
  /** How often lines of the draft's figures were changed: the number of the last change, 0 for none. */
  figuresRevision(contributionId: string): Promise<number>;
  /** Appends changes; gives the new revision. */
  recordFigureChanges(
    contributionId: string,
    changes: readonly FigureChange[],
    by: { source: 'entry' | 'import'; onBehalfOf: string | null },
  ): Promise<number>;
  /** What the person had seen when they last looked; null when they never did. */
  seen(contributionId: string, personId: string): Promise<{ seen: Seen; lookedAt: string } | null>;
  saveSeen(contributionId: string, personId: string, seen: Seen): Promise<void>;
  /** What there is to see now. */
  toSee(contributionId: string): Promise<Seen>;
  /** Sections for which one unit is responsible in this cycle. */
  assignments(cycleId: string): Promise<{ section: string; unitId: string }[]>;
  /** Makes a unit responsible for a section, or with null nobody in particular. */
  assign(cycleId: string, section: string, unitId: string | null): Promise<void>;
}

export type KeptRemark = Remark & {
  id: string;
  version: number;
  answer: string | null;
};

export interface RemarkAnswer {
  text: string;
  by: string;
  onBehalfOf: string | null;
}

/** The state of a contribution as one can have seen it: counts and revisions, no text. */
export interface Seen {
  status: string;
  version: number;
  /** Revision per section. */
  sections: Record<string, number>;
  /** Number of the last change of a line of figures. */
  figures: number;
  remarks: number;
  answers: number;
  alignments: number;
}
