import type { DocumentType } from '../definition/definition.js';
import type { IsoDate } from '../shared/dates.js';
import type { PlannedStep, YearPlan } from './year-plan.js';

/** One date that differs between two plans; null on the side where the step is not planned. */
export interface PlanChange {
  document: DocumentType;
  year: number;
  step: string;
  before: IsoDate | null;
  after: IsoDate | null;
  /** How the new date was found; of a date that is gone, how the old one was. */
  because: PlannedStep['because'];
}

/** What a new plan changes, in the order of the documents and of their calendar. Empty when every date is the same. */
export function comparePlans(before: YearPlan, after: YearPlan): PlanChange[] {
  const [old, now] = [daysOf(before), daysOf(after)];
  const changes = [...now].flatMap(([key, change]): PlanChange[] => {
    const earlier = old.get(key)?.after ?? null;
    return earlier === change.after ? [] : [{ ...change, before: earlier }];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [...changes, ...gone.map(([, change]) => ({ ...change, before: change.after, after: null }))];
}

/** Every planned date by document and step, as a change from nothing. */
const daysOf = ({ documents }: YearPlan): Map<string, PlanChange> =>
  new Map(
    documents.flatMap(({ document, year, steps }) =>
      steps.map(({ step, day, because }): [string, PlanChange] => [
        `${document}/${year}/${step}`,
        { document, year, step, before: null, after: day, because },
      ]),
    ),
  );
