import type { StoredPlanView } from '#application/plans/plan.ports.js';
import { whyOn } from '#domain/plan/explain.js';
import type { PlannedDocument } from '#domain/plan/year-plan.js';

/** A plan as pages show it: each date with why it is there, in words. */
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

function documentView({ steps, ...planned }: PlannedDocument) {
  const names = new Map(steps.map(({ step, name }) => [step, name]));
  const nameOf = (step: string) => names.get(step) ?? { nl: step, en: step };
  return { ...planned, steps: steps.map((step) => ({ ...step, why: whyOn(step, nameOf) })) };
}
