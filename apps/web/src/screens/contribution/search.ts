export interface DifferencesSearch {
  /** Numbers of versions; without `to` it is the draft as it stands. */
  from?: number;
  to?: number;
}

const numberIn = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

export const differencesSearch = (search: Record<string, unknown>): DifferencesSearch => {
  const [from, to] = [numberIn(search['from']), numberIn(search['to'])];
  return { ...(from && { from }), ...(to && { to }) };
};
