/** Which plan is shown and how; kept in the address. */
export interface PlanSearch {
  /** In which the council adopts. */
  year?: number;
  /** A version that is not the adopted one. */
  version?: number;
  view?: 'list';
  document?: string;
}

export function planSearch({ year, version, view, document }: Record<string, unknown>): PlanSearch {
  return {
    ...(Number.isInteger(year) && { year: Number(year) }),
    ...(Number.isInteger(version) && { version: Number(version) }),
    ...(view === 'list' && { view }),
    ...(typeof document === 'string' && document !== '' && { document }),
  };
}
