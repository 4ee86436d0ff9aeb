/** What a section says: a text, or of a paragraph why it does not apply (null: it does). */
export interface Answer {
  text: string;
  notApplicable: string | null;
}

/** Two texts one below the other; null when one of them has none, or says why it does not apply: then one must be chosen. */
export function both(above: Answer, below: Answer): Answer | null {
  const hasText = ({ text, notApplicable }: Answer) => notApplicable === null && text.trim() !== '';
  if (!hasText(above) || !hasText(below)) return null;
  return { text: `${above.text}\n\n${below.text}`, notApplicable: null };
}
