import type { StoredPlanView } from '#application/plans/plan.ports.js';
import { conflictText, type ConflictText } from '#domain/plan/conflict-texts.js';
import { whyOn } from '#domain/plan/explain.js';
import type { Conflict, PlannedDocument } from '#domain/plan/year-plan.js';
import type { LocalizedText } from '#domain/shared/text.js';

/** A plan as pages show it: each date with why it is there, and what does not fit, as data and in words. */
export function planView({ plan, councilDays, changes, ...stored }: StoredPlanView) {
  return {
    ...stored,
    councilDays: Object.entries(councilDays).map(([document, day]) => ({ document, day })),
    changes: changes.map(({ document, year, step, before, after }) => ({
      document,
      year,
      step,
      before,
      after,
    })),
    documents: plan.documents.map(documentView),
  };
}

function documentView({ steps, conflicts, ...planned }: PlannedDocument) {
  const names = new Map(steps.map(({ step, name }) => [step, name]));
  const nameOf = (step: string) => names.get(step) ?? { nl: step, en: step };
  return {
    ...planned,
    steps: steps.map((step) => ({ ...step, why: whyOn(step, nameOf) })),
    conflicts: conflicts.map((conflict) => conflictView(conflict, nameOf)),
  };
}

function conflictView(conflict: Conflict, nameOf: (step: string) => LocalizedText) {
  const { kind, step, blocks, ...facts } = conflict;
  // A plan that was kept before conflicts were data holds them in words, and never changes.
  const { what, gives } =
    'what' in conflict ? (facts as unknown as ConflictText) : conflictText(conflict, nameOf);
  return { kind, step, stepName: nameOf(step), blocks, facts: 'what' in conflict ? {} : facts, what, gives };
}
