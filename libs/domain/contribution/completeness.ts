import type { OutlineSection } from '../definition/definition.js';
import { sidesThatDiffer, type SidesDiffer } from '../figures/overview.js';
import { must } from '../shared/domain-error.js';
import { isAnswered, sectionsFor } from './contribution.rules.js';
import type { ContributionContent } from './contribution.js';

/** What a document is made of, as far as the law asks that it is complete. */
export interface DocumentToComplete {
  outline: readonly OutlineSection[];
  /** The units that contribute to the cycle, those waived too. */
  units: readonly { unitId: string; kind: 'team' | 'programme' }[];
  /** What it holds of them. */
  parts: readonly { unitId: string; content: ContributionContent }[];
}

/** What a document lacks before it may go to the college. */
export type Shortcoming =
  /** A paragraph (BBV 9(2)) that nobody wrote, and of which nobody said why it does not apply. */
  | { kind: 'paragraphMissing'; section: string }
  /** One of the three W questions (BBV 8) that a programme does not answer. */
  | { kind: 'answerMissing'; section: string; unitId: string }
  /** Totals per taakveld that are not those of the programmes (BBV 66). */
  | ({ kind: 'figuresDiffer' } & Omit<SidesDiffer, 'withinRounding'>);

export interface Completeness {
  shortcomings: Shortcoming[];
  /** Differences that come from figures known to half a thousand only, and therefore stop nothing. */
  roundings: Omit<SidesDiffer, 'withinRounding'>[];
}

/**
 * What a document lacks by law. A document whose outline has no part that the law asks (a report, a memorandum) lacks nothing;
 * nor do figures differ where only teams or only programmes give them.
 */
export function completenessOf({ outline, units, parts }: DocumentToComplete): Completeness {
  if (!outline.some(({ statutoryPart }) => statutoryPart)) return { shortcomings: [], roundings: [] };
  const answered = (section: string, unitId?: string) =>
    parts.some(
      (part) =>
        (unitId === undefined || part.unitId === unitId) &&
        part.content.sections.some((one) => one.section === section && isAnswered(one)),
    );
  const paragraphs = outline
    .filter(({ key, statutoryPart }) => statutoryPart === 'paragraph' && !answered(key))
    .map(({ key }): Shortcoming => ({ kind: 'paragraphMissing', section: key }));
  const answers = units.flatMap(({ unitId, kind }) =>
    sectionsFor(outline, kind)
      .filter(({ key, statutoryPart }) => statutoryPart === 'programmePlan' && !answered(key, unitId))
      .map(({ key }): Shortcoming => ({ kind: 'answerMissing', section: key, unitId })),
  );
  const differing = sidesThatDiffer(
    units.map(({ unitId, kind }) => ({
      unitId,
      unitKind: kind,
      figures: parts.find((part) => part.unitId === unitId)?.content.figures ?? [],
    })),
  );
  const without = ({ withinRounding: _, ...rest }: SidesDiffer) => rest;
  return {
    shortcomings: [
      ...paragraphs,
      ...answers,
      ...differing
        .filter(({ withinRounding }) => !withinRounding)
        .map((one): Shortcoming => ({ kind: 'figuresDiffer', ...without(one) })),
    ],
    roundings: differing.filter(({ withinRounding }) => withinRounding).map(without),
  };
}

/** Begroting and jaarrekening go to the college complete (BBV 8, 9(2), 66): `document-incomplete`, with all that is lacking. */
export function mustBeComplete(document: DocumentToComplete): void {
  const { shortcomings } = completenessOf(document);
  must(
    shortcomings.length === 0,
    'document-incomplete',
    `The law asks more of this document before it goes to the college: ${shortcomings.length} shortcomings.`,
    { shortcomings: shortcomings.slice(0, 100), count: shortcomings.length },
  );
}
