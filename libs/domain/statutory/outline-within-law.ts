import type { CycleDefinition } from '../definition/definition.js';
import type { DefinitionProblem } from '../definition/definition-problem.js';

/** Documents that the law (BBV) gives their parts. */
const statutory: readonly CycleDefinition['document'][] = ['begroting', 'jaarrekening'];

/** BBV 9(2): local levies, resilience, capital goods, financing, operations, affiliated parties, land policy, openness. */
const paragraphs = 8;
/** BBV 8: what do we want to achieve, what will we do for it, what may it cost. */
const questions = 3;
/** Gemeentewet 190: an estimate for at least three following years. */
const yearsAhead = 3;

/**
 * Whether the outline of a Dutch budget or of Dutch accounts asks all that the law wants in them, so that the completeness
 * that is judged before the document goes to the college is the law's. Empty for any other document.
 */
export function checkOutlineWithinLaw({
  country,
  document,
  outline,
}: Pick<CycleDefinition, 'country' | 'document' | 'outline'>): DefinitionProblem[] {
  if (country !== 'NL' || !statutory.includes(document)) return [];
  const path = ['outline'];
  const marked = (part: 'paragraph' | 'programmePlan') =>
    outline.filter(({ statutoryPart }) => statutoryPart === part);
  const ofProgrammes = marked('programmePlan').filter(({ askedOf }) => askedOf.includes('programme'));
  return [
    ...(marked('paragraph').length < paragraphs
      ? [
          {
            path,
            reason: `has fewer than the ${paragraphs} paragraphs of BBV 9(2) as statutoryPart: paragraph`,
          },
        ]
      : []),
    ...(ofProgrammes.length < questions
      ? [
          {
            path,
            reason: `asks programmes fewer than the ${questions} questions of BBV 8 as statutoryPart: programmePlan`,
          },
        ]
      : []),
    ...outline.flatMap((section, index) =>
      document === 'begroting' && section.content === 'figures' && (section.years?.to ?? 0) < yearsAhead
        ? [
            {
              path: ['outline', index],
              reason: `"${section.key}" asks figures of fewer than ${yearsAhead} years after the budget year (Gemeentewet 190)`,
            },
          ]
        : [],
    ),
  ];
}
