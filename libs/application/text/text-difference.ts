import { diffWordsWithSpace } from 'diff';

/** A piece of text that two texts share, or that only the older or the newer one has. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Longer than this nobody waits for; the whole text is then told as replaced. */
const patienceMs = 1_000;

/** What changed from one text to another, by words, in order. Joined without what was removed it is the newer text. */
export function textDifference(before: string, after: string): TextPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const pieces = diffWordsWithSpace(before, after, { timeout: patienceMs });
  if (!pieces) {
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ].filter(({ text }) => text !== '');
  }
  return pieces.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
