/** Which rows of the board are shown; kept in the address. */
export interface BoardSearch {
  show?: 'late' | 'returned' | 'unfinished';
}

export const boardSearch = ({ show }: Record<string, unknown>): BoardSearch =>
  show === 'late' || show === 'returned' || show === 'unfinished' ? { show } : {};
