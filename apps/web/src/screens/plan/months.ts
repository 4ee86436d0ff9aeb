import type { Schemas } from '../../api/client.js';

type PlannedDocument = Schemas['YearPlan']['documents'][number];

/** The dates of one month, beside the document they are of; documents without dates in it have an empty list. */
export interface Month {
  /** Its first day. */
  first: string;
  documents: { planned: PlannedDocument; steps: Schemas['PlannedStep'][] }[];
}

/** A plan month by month, from its first date to its last: months without dates are there too, so that gaps are seen. */
export function byMonth(documents: readonly PlannedDocument[]): Month[] {
  const days = documents
    .flatMap(({ steps }) => steps.map(({ day }) => day))
    .toSorted((one, other) => one.localeCompare(other));
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const months: Month[] = [];
  for (let month = first.slice(0, 7); month !== '' && month <= last.slice(0, 7); month = after(month)) {
    months.push({
      first: `${month}-01`,
      documents: documents.map((planned) => ({
        planned,
        steps: inOrder(planned.steps.filter(({ day }) => day.startsWith(month))),
      })),
    });
  }
  return months;
}

/** By day; those of one day as the plan has them. */
export const inOrder = <T extends { day: string }>(steps: readonly T[]): T[] =>
  steps.toSorted((one, other) => one.day.localeCompare(other.day));

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
