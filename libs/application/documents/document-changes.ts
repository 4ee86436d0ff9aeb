import type { ContributionContent } from '#domain/contribution/contribution.js';
import type { DocumentContent } from '#domain/document/document.js';
import { differencesBetween, type ContributionDifferences } from '../contributions/differences.js';

/** What changed from one version of the document to another. */
export interface DocumentChanges {
  /** Parts that are not the same in both, in the order of the document. */
  parts: {
    unitId: string;
    change: 'added' | 'removed' | 'changed';
    /** The version of the contribution before and after; null where there is none. */
    from: number | null;
    to: number | null;
    /** Sections and figures that differ. */
    differences: ContributionDifferences;
  }[];
  /** Changes by bodies that were worked in since. */
  amendments: { added: DocumentContent['amendments']; removed: DocumentContent['amendments'] };
}

/** Compares two versions: per section by words, per figure by what it was and became. What is the same is left out. */
export function documentChanges(before: DocumentContent, after: DocumentContent): DocumentChanges {
  const unitIds = [...new Set([...after.parts, ...before.parts].map(({ unitId }) => unitId))];
  const inOther = (other: DocumentContent) => new Set(other.amendments.map(({ id }) => id));
  const [old, now] = [inOther(before), inOther(after)];
  return {
    parts: unitIds.flatMap((unitId) => {
      const [from, to] = [before, after].map(({ parts }) => parts.find((part) => part.unitId === unitId));
      if (from && to && from.checksum === to.checksum) return [];
      const { sections, ...others } = differencesBetween(from?.content ?? nothing, to?.content ?? nothing);
      return {
        unitId,
        change: !from ? ('added' as const) : !to ? ('removed' as const) : ('changed' as const),
        from: from?.version ?? null,
        to: to?.version ?? null,
        differences: { sections: sections.filter(({ change }) => change !== 'same'), ...others },
      };
    }),
    amendments: {
      added: after.amendments.filter(({ id }) => !old.has(id)),
      removed: before.amendments.filter(({ id }) => !now.has(id)),
    },
  };
}

const nothing: ContributionContent = { sections: [], figures: [], attachments: [] };
