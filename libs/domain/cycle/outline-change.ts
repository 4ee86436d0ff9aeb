import { checkDefinition } from '../definition/definition.rules.js';
import type { CycleDefinition, OutlineSection } from '../definition/definition.js';
import { must } from '../shared/domain-error.js';
import { checkWithinLaw } from '../statutory/definition-within-law.js';
import { checkOutlineWithinLaw } from '../statutory/outline-within-law.js';
import type { StatutoryRule } from '../statutory/statutory-rule.js';

/** What is changed of the outline of a cycle. */
export interface OutlineChange {
  add: AddedSection[];
  /** Keys of sections that are asked no longer, that must be answered from now on, and that need not be. */
  leaveOut: string[];
  require: string[];
  makeOptional: string[];
}

/** A section of text or deviations; what law asks is in the definition already. */
export type AddedSection = Omit<OutlineSection, 'statutoryPart' | 'years'> & {
  /** The section that it follows; null: it comes first. */
  after: string | null;
};

/**
 * The outline with what changes of it.
 * @param definition as units have it that begin now
 * @param rules of law that bind the document
 * @throws DomainError `section-unknown`; `invalid-input` when nothing changes, a key is there already, or figures are added;
 * `outline-statutory` when law asks the section, or would not be met by what is left; `definition-invalid` when the cycle
 * couldn't run with it
 */
export function changedOutline(
  definition: CycleDefinition,
  { add, leaveOut, require, makeOptional }: OutlineChange,
  rules: readonly StatutoryRule[],
): OutlineSection[] {
  const { outline } = definition;
  const known = (key: string) => outline.find((section) => section.key === key);
  const keys = outline.map(({ key }) => key);
  for (const key of [...leaveOut, ...require, ...makeOptional]) {
    must(known(key), 'section-unknown', `The outline has no section "${key}"; it has: ${keys.join(', ')}.`, {
      section: key,
      sections: keys,
    });
  }
  for (const key of [...leaveOut, ...makeOptional]) {
    const part = known(key)?.statutoryPart;
    must(
      !part,
      'outline-statutory',
      `Law asks "${key}" (${articleOf(part)}): it stays, and is required as it was.`,
      {
        section: key,
        article: articleOf(part),
      },
    );
  }
  const named = [...leaveOut, ...require, ...makeOptional];
  must(new Set(named).size === named.length, 'invalid-input', 'A section is changed in one way.', {
    sections: named,
  });
  const changed = outline
    .filter(({ key }) => !leaveOut.includes(key))
    .map((section) => {
      const required =
        require.includes(section.key) || (section.required && !makeOptional.includes(section.key));
      return required === section.required ? section : { ...section, required };
    });
  for (const added of add) insert(changed, added, outline);
  must(
    add.length > 0 ||
      changed.length < outline.length ||
      changed.some((section, at) => section !== outline[at]),
    'invalid-input',
    'The outline is so already.',
  );
  mustStillRun(definition, changed, rules);
  return changed;
}

function insert(outline: OutlineSection[], added: AddedSection, before: readonly OutlineSection[]): void {
  const { after, ...section } = added;
  must(
    ![...outline, ...before].some(({ key }) => key === section.key),
    'invalid-input',
    `The outline has a section "${section.key}" already, or had it until now.`,
    { section: section.key },
  );
  must(
    section.content !== 'figures',
    'invalid-input',
    'Figures are asked once of a unit; a section of text or of deviations can be added.',
    { section: section.key },
  );
  const at = after === null ? 0 : outline.findIndex(({ key }) => key === after) + 1;
  must(
    after === null || at > 0,
    'section-unknown',
    `The outline has no section "${after}" after which to add one.`,
    { section: after },
  );
  outline.splice(at, 0, section);
}

/** What law or a definition that comes so would not allow is no better in a cycle that runs. What was wrong before stays so. */
function mustStillRun(
  before: CycleDefinition,
  outline: OutlineSection[],
  rules: readonly StatutoryRule[],
): void {
  const after = { ...before, outline };
  const newly = (problemsOf: (definition: CycleDefinition) => { reason: string }[]) => {
    const known = problemsOf(before).map(({ reason }) => reason);
    return problemsOf(after)
      .map(({ reason }) => reason)
      .filter((reason) => !known.includes(reason));
  };
  const unlawful = newly((one) => [...checkWithinLaw(one, rules), ...checkOutlineWithinLaw(one)]);
  must(unlawful.length === 0, 'outline-statutory', `Law asks more: ${unlawful.join('; ')}.`, {
    reasons: unlawful,
  });
  const reasons = newly(checkDefinition);
  must(reasons.length === 0, 'definition-invalid', `The cycle can't run with it: ${reasons.join('; ')}.`, {
    reasons,
  });
}

const articleOf = (part: OutlineSection['statutoryPart']): string =>
  part === 'paragraph' ? 'BBV 9(2)' : 'BBV 8';
