import { diffArrays } from 'diff';
import type { FrozenAttachment } from '#domain/attachment/attachment.js';
import type { ContributionContent, SectionText } from '#domain/contribution/contribution.js';
import { deviationChanges, type DeviationChange } from '#domain/contribution/deviation.rules.js';
import { figureChanges, type FigureChange } from '#domain/figures/figure-changes.js';
import { toRuns, type TextRun } from '../text/structured-text.js';

/** A piece of text that both have, or only one of the two: words as they are read, and how they are marked. */
export interface TextPart extends TextRun {
  change: 'same' | 'added' | 'removed';
}

export interface SectionDifference {
  section: string;
  change: 'added' | 'removed' | 'changed' | 'same';
  /** In order: the first text is what is the same and removed, the second what is the same and added. */
  parts: TextPart[];
  /** Where the reason why a paragraph does not apply differs. */
  notApplicable?: { before: string | null; after: string | null };
  /** Of a section of deviations: those that differ. */
  deviations?: DeviationChange[];
}

/** Sections that either has, by key, and lines of figures that differ. */
export interface ContributionDifferences {
  sections: SectionDifference[];
  figures: FigureChange[];
  /** Files that came, went or became another, by the id of the attachment. */
  attachments: AttachmentChange[];
}

export interface AttachmentChange {
  attachmentId: string;
  before: FrozenAttachment | null;
  after: FrozenAttachment | null;
}

/** How much two texts may differ before they are told as a whole: beyond it nobody reads it word by word. */
const mostEdits = 1000;

/** What differs between two contents of a contribution, word by word. */
export function differencesBetween(
  before: ContributionContent,
  after: ContributionContent,
): ContributionDifferences {
  const keys = new Set([...before.sections, ...after.sections].map(({ section }) => section));
  const of = ({ sections }: ContributionContent, key: string) =>
    sections.find(({ section }) => section === key);
  return {
    sections: [...keys].sort().map((key) => sectionDifference(key, of(before, key), of(after, key))),
    figures: figureChanges(before.figures, after.figures),
    // Of a version from before files were kept with it nothing can be told.
    attachments:
      before.attachments && after.attachments ? attachmentChanges(before.attachments, after.attachments) : [],
  };
}

function attachmentChanges(
  before: readonly FrozenAttachment[],
  after: readonly FrozenAttachment[],
): AttachmentChange[] {
  const ids = new Set([...before, ...after].map(({ attachmentId }) => attachmentId));
  return [...ids].sort().flatMap((attachmentId): AttachmentChange[] => {
    const [was = null, now = null] = [before, after].map((all) =>
      all.find((one) => one.attachmentId === attachmentId),
    );
    return was?.number === now?.number ? [] : [{ attachmentId, before: was, after: now }];
  });
}

function sectionDifference(section: string, before?: SectionText, after?: SectionText): SectionDifference {
  const [one, other] = [before?.text ?? '', after?.text ?? ''];
  const reasons = { before: before?.notApplicable ?? null, after: after?.notApplicable ?? null };
  const differs = reasons.before !== reasons.after;
  const deviations = deviationChanges(before?.deviations ?? [], after?.deviations ?? []);
  return {
    section,
    change: changeOf(before, after, one !== other || differs || deviations.length > 0),
    parts: textDifference(one, other),
    ...(differs && { notApplicable: reasons }),
    ...((before?.deviations ?? after?.deviations) && { deviations }),
  };
}

function changeOf(
  before: SectionText | undefined,
  after: SectionText | undefined,
  differs: boolean,
): SectionDifference['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return differs ? 'changed' : 'same';
}

/**
 * Two structured texts in pieces: as one reads them ({@link toRuns}), so that nobody reads signs. Words that are marked
 * otherwise differ. Joined without what was added it is the first, without what was removed the second.
 */
export function textDifference(before: string, after: string): TextPart[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const isSame = (left: TextRun, right: TextRun) =>
    left.text === right.text && left.marks.join() === right.marks.join();
  const changes = diffArrays(one, other, { comparator: isSame, maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, value: one },
    { removed: false, added: true, value: other },
  ];
  const parts: TextPart[] = [];
  for (const { added, removed, value } of changes) {
    const change = added ? 'added' : removed ? 'removed' : 'same';
    for (const { text, marks } of value) {
      const last = parts.at(-1);
      if (last?.change === change && last.marks.join() === marks.join()) last.text += text;
      else parts.push({ change, text, marks });
    }
  }
  return parts;
}

/** An amount is one word: nobody reads a digit of one. */
const word = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;

const wordsOf = (written: string): TextRun[] =>
  toRuns(written).flatMap(({ text, marks }) =>
    (text.match(word) ?? []).map((each) => ({ text: each, marks })),
  );
