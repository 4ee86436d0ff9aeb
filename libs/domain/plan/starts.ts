import type { IsoDate } from '../shared/dates.js';
import type { PlannedDocument } from './year-plan.js';

/** What plans ask to be started: what is due now, and the first day on which more is. */
export interface PlannedStarts {
  due: PlannedDocument[];
  next: IsoDate | null;
}

/**
 * The documents whose day to start has come, however long ago, and that were not started before. One whose last planned day
 * has passed is not begun any more: nothing of it could be in time.
 * @param started documents and years that the plans have started
 */
export function plannedStarts(
  documents: readonly PlannedDocument[],
  started: readonly Pick<PlannedDocument, 'document' | 'year'>[],
  today: IsoDate,
): PlannedStarts {
  const open = documents.filter(
    ({ document, year, steps }) =>
      !started.some((one) => one.document === document && one.year === year) &&
      steps.some(({ day }) => day >= today),
  );
  const next = open.map(({ startsOn }) => startsOn).filter((day) => day > today);
  return { due: open.filter(({ startsOn }) => startsOn <= today), next: next.sort()[0] ?? null };
}
