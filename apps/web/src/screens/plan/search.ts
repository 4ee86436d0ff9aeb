/** Which plan is shown and how; kept in the address. */
export interface PlanSearch {
  /** In which the council adopts. */
  year?: number;
  /** A version that is not the adopted one. */
  version?: number;
  view?: 'list';
  document?: string;
  /** A year is being planned: one that has no plan yet, or the one that is shown. */
  act?: 'new' | 'anew';
}

export function planSearch({ year, version, view, document, act }: Record<string, unknown>): PlanSearch {
  return {
    ...(Number.isInteger(year) && { year: Number(year) }),
    ...(Number.isInteger(version) && { version: Number(version) }),
    ...(view === 'list' && { view }),
    ...(typeof document === 'string' && document !== '' && { document }),
    ...((act === 'new' || act === 'anew') && { act }),
  };
}
