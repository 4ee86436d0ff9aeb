import type { CycleDefinition, OutlineSection } from '../definition/definition.js';

/** What a cycle asks otherwise than its pinned definition, and of whom. */
export interface Outlines {
  /** Once the outline was changed: all that it has been, the definition's first; the last is that of units that begin now. */
  outlines?: OutlineSection[][];
  /** With which of {@link outlines} a unit began, from 0. Absent: with the last. */
  outlineOf?: Record<string, number>;
}
type Outlined = Pick<CycleDefinition, 'outline'>;

/** All outlines that a cycle has had, the definition's first. */
const outlinesOf = ({ outline }: Outlined, { outlines }: Outlines): OutlineSection[][] =>
  outlines ?? [outline];

/** The outline of units that begin now. */
export const newestOutline = (definition: Outlined, adjustments: Outlines): OutlineSection[] =>
  outlinesOf(definition, adjustments).at(-1) ?? [];

/** The outline with which a unit began, or would begin now. */
export function outlineFor(definition: Outlined, adjustments: Outlines, unitId: string): OutlineSection[] {
  const outlines = outlinesOf(definition, adjustments);
  return outlines[adjustments.outlineOf?.[unitId] ?? outlines.length - 1] ?? [];
}

/**
 * Everything that the cycle asks of any unit, in order: the newest outline, and among it what units answer that began with
 * an earlier one.
 */
export function outlineOfAll(definition: Outlined, adjustments: Outlines): OutlineSection[] {
  const outlines = outlinesOf(definition, adjustments);
  const all = [...newestOutline(definition, adjustments)];
  const kept = new Set(Object.values(adjustments.outlineOf ?? {}));
  for (const at of [...kept].sort((a, b) => b - a)) {
    const earlier = outlines[at] ?? [];
    for (const [index, section] of earlier.entries()) {
      if (all.some(({ key }) => key === section.key)) continue;
      const before = earlier[index - 1]?.key;
      all.splice(all.findIndex(({ key }) => key === before) + 1, 0, section);
    }
  }
  return all;
}

/** The adjustments with another outline for units that have not begun; those that have keep the one they have. */
export function withOutline<Adjustments extends Outlines>(
  definition: Outlined,
  adjustments: Adjustments,
  outline: OutlineSection[],
  begunUnitIds: readonly string[],
): Adjustments {
  const outlines = outlinesOf(definition, adjustments);
  const present = Object.fromEntries(begunUnitIds.map((unitId) => [unitId, outlines.length - 1]));
  return {
    ...adjustments,
    outlines: [...outlines, outline],
    outlineOf: { ...present, ...adjustments.outlineOf },
  };
}
